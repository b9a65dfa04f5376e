import type { Document, Passage } from '../../src/domain/documents.ts'
import type { Found, Quote, Reply } from '../../src/knowledge/reply.ts'

/** The plan, as far as what is shown of it goes. */
export const plan: Document = {
  id: '01900000-0000-7000-8000-000000000001',
  seriesId: 'plan',
  version: 1,
  status: 'published',
  kind: 'plan',
  title: 'Kế hoạch tiếp tục đẩy mạnh phong trào thi đua “Dân vận khéo” giai đoạn 2017 - 2020',
  number: undefined,
  issuer: 'Ban Thường vụ Tỉnh ủy Gia Lai',
  issuedOn: undefined,
  validFrom: '2017-01-01',
  validTo: '2020-12-31',
  note: 'Văn bản tôi có không ghi số, ngày ban hành.',
}

export const passage = (part: Partial<Passage> = {}): Passage => ({
  clause: 'III.4',
  headings: ['Tổ chức thực hiện'],
  text: 'Các đảng đoàn báo cáo trước ngày 10 tháng 12 hằng năm.',
  note: undefined,
  asks: [],
  ...part,
})

export const found = (part: Partial<Passage> = {}, position = 14): Found => ({
  document: plan,
  passage: passage(part),
  position,
})

/** A whole passage as a quote, with these words of it bold. */
export function quote(text: string, decisive: string): Quote {
  const from = text.indexOf(decisive)
  const bold = [{ from, to: from + decisive.length }]
  return { text, isCutBefore: false, isCutAfter: false, bold }
}

type Answered = Extract<Reply, { is: 'answered' }>

export const answered = (part: Partial<Answered> = {}): Answered => {
  const of = part.found ?? found()
  return {
    is: 'answered',
    understood: { text: 'báo cáo trước ngày nào', isChanged: false, key: 'bao cao ngay' },
    found: of,
    quote: quote(of.passage.text, 'trước ngày 10 tháng 12'),
    related: [],
    score: 1,
    ...part,
  }
}
