import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readPlan } from '../../src/knowledge/seed-plan.ts'

const plan = await readPlan()
const textOf = (id: string) => plan.passages.find(({ clause }) => clause === id)?.text ?? ''

test('has exactly the clauses of the contract, in their order', () => {
  expect(plan.passages.map(({ clause }) => clause)).toEqual(
    `title I.1 I.2 I.3 I.4 II.1.a II.1.b II.2.1 II.2.2 II.2.3 II.2.4
     III.1 III.2 III.3 III.4 III.5 recipients`.split(/\s+/),
  )
})

test('names the headings above a clause, outermost first', () => {
  const headings = Object.fromEntries(plan.passages.map((each) => [each.clause, each.headings]))
  expect(headings).toMatchObject({
    title: [],
    'I.4': ['Mục đích, yêu cầu'],
    'II.1.b': ['Nội dung và biện pháp thực hiện', 'Nội dung'],
    'II.2.3': ['Nội dung và biện pháp thực hiện', 'Biện pháp thực hiện'],
    'III.5': ['Tổ chức thực hiện'],
    recipients: [],
  })
})

test('is verbatim: nothing is lost but marks, numbers, headings and the ends of pages', async () => {
  const file = await readFile('prisma/seed/plan.txt', 'utf8')
  const said = plan.passages.map(({ text }) => text).join(' ')
  const bare = (text: string) => text.replace(/[*\s]/g, '')
  let rest = bare(file)
  for (const { text } of plan.passages) {
    const at = rest.indexOf(bare(text))
    // What stands between two clauses is a number, a bullet or a heading.
    expect(rest.slice(0, at)).toMatch(
      /^(?:I{1,3}-[^.;]{0,40}|\d-(?:Nộidung|Biệnphápthựchiện))*(?:\d(?:\.\d)?-|-)?$/,
    )
    rest = rest.slice(at + bare(text).length)
  }
  expect(rest).toBe('')
  expect(said).toBe(said.normalize('NFC'))
  expect(said).not.toContain('*')
})

test('joins the sentences that a page had cut in two', () => {
  expect(textOf('II.1.a')).toContain('ngày 15 tháng 5 năm 2016 của Bộ Chính trị')
  expect(textOf('III.5')).toContain('khen thưởng điển hình “Dân vận khéo”; thường xuyên')
  expect(textOf('III.5')).not.toContain('\n')
})

test('keeps the ways of writing that the plan mixes', () => {
  const said = plan.passages.map(({ text }) => text).join(' ')
  for (const form of ['khóa XII', 'khoá XII', 'chuyển hóa', 'chuyển hoá', 'chiến sỹ', 'hằng năm'])
    expect(said).toContain(form)
  expect(textOf('II.1.a')).toContain('công tác dân vận...')
  expect(textOf('III.4')).toContain('trước ngày 10 tháng 12 hằng năm')
})

test('opens with its title and ends with who signed it', () => {
  expect(textOf('title')).toMatch(/^KẾ HOẠCH\ntiếp tục[^]*711-KH\/BDVTW[^]*như sau:$/)
  expect(textOf('recipients')).toMatch(/^Nơi nhận:[^]*Lưu Văn phòng Tỉnh ủy\.[^]*Hồ Văn Niên$/)
})

test('has a note where the plan itself is doubtful', () => {
  expect(plan.facts.note).toContain('không ghi số, ngày ban hành')
  const noted = plan.passages.filter(({ note }) => note !== undefined)
  expect(noted.map(({ clause }) => clause)).toEqual(['II.1.a'])
})
