import { createPhrases } from './phrases.ts'
import type { Mark } from './quote.ts'
import type { Word } from './words.ts'

type AnswerType = 'when' | 'who' | 'to-whom' | 'signer' | 'which-one' | 'how-many' | undefined

const asking = createPhrases<AnswerType>([
  [
    `khi nào, bao giờ, lúc nào, ngày nào, ngày mấy, ngày bao nhiêu, hạn, hạn chót, thời hạn, hạn nộp, deadline,
    chừng nào, tháng nào, tháng mấy, năm nào, chậm nhất, muộn nhất, giai đoạn nào, thời gian nào`,
    'when',
  ],
  [
    `ai, cơ quan nào, đơn vị nào, ban nào, tổ chức nào, cấp nào, những ai, những đơn vị nào,
    nơi nào, cơ quan gì, ban gì, bên nào, người nào`,
    'who',
  ],
  ['ai ký, người ký, ký tên, chữ ký, đứng tên, nào ký, ai duyệt ký', 'signer'],
  [
    'cho ai, gửi ai, về đâu, đến đâu, cho cơ quan nào, về cơ quan nào, nộp ở đâu, gửi đi đâu, gửi ở đâu',
    'to-whom',
  ],
  ['lần thứ mấy, khóa mấy, khóa nào, lần thứ bao nhiêu', 'which-one'],
  ['bao nhiêu, mấy', 'how-many'],
])

const signs: Record<NonNullable<AnswerType>, RegExp> = {
  when: /(?:trước |sau |đến |chậm nhất )?(?:ngày \d{1,2} tháng \d{1,2}(?: năm \d{4}| hằng năm| hàng năm)?|giai đoạn \d{4}\s*-\s*\d{4}|nhiệm kỳ \d{4}\s*-\s*\d{4}|năm \d{4}|quý [IVX]+)/giu,
  who: bodies(''),
  'to-whom': bodies('(?<=(?:về|cho|qua|gửi) )'),
  signer: /T\/M [\s\S]+$/gu,
  'which-one': /(?:lần thứ|kh[óo][aá]) [IVX]+/gu,
  'how-many': /\b\d+ \p{L}+(?: \p{L}+){0,2}/gu,
}

/** Names of bodies as documents write them: “các huyện ủy, thị ủy, thành ủy”. */
function bodies(after: string): RegExp {
  const heads =
    'Ban|Bộ|Đảng đoàn|đảng đoàn|Ủy ban|Hội đồng|Mặt trận|Thủ tướng|Văn phòng|Báo|Đài|huyện ủy|' +
    'thị ủy|thành ủy|đảng ủy|cấp ủy|chính quyền|đoàn thể|sở|ngành|Cán bộ|cán bộ|công chức|' +
    'viên chức|đảng viên|đoàn viên|hội viên'
  const parts =
    'Thường vụ|Dân vận|Tuyên giáo|Chấp hành|Chính trị|Chính phủ|cán sự đảng|Trung ương|Đảng|Tỉnh ủy|' +
    'tỉnh|Ủy ban|Hội đồng|nhân dân|Mặt trận|Tổ quốc|trực thuộc|chính trị - xã hội|các cấp|nhà nước|' +
    'Gia Lai|Phát thanh|Truyền hình'
  const body = `(?:[Cc]ác )?(?:${heads})(?: (?:và )?(?:${parts}))*`
  return new RegExp(`${after}(?<![\\p{L}])${body}(?:(?:,| và) ${body})*(?![\\p{L}])`, 'gu')
}

/** The stretch of a passage that answers: the day, the body, the number that stands nearest. */
export function decisiveIn(
  words: readonly Word[],
  text: string,
  marks: readonly Mark[],
): { from: number; to: number } | undefined {
  const type = asking(words).find(({ value }) => value !== undefined)?.value
  if (!type) return undefined
  const places = Array.from(text.matchAll(signs[type]), ({ 0: found, index }) => ({
    from: index,
    to: index + found.trimEnd().length,
  }))
  const worthOf = ({ from, to }: { from: number; to: number }) =>
    marks.reduce((sum, mark) => {
      const distance = Math.max(0, mark.from - to, from - mark.to)
      return sum + mark.weight / (1 + distance / 80)
    }, 0) *
    // “Ban Dân vận Tỉnh ủy” says more than the “Tỉnh ủy” that ends another name.
    (1 + (to - from) / 80)
  return places
    .map((place) => ({ ...place, worth: worthOf(place) }))
    .sort((a, b) => b.worth - a.worth || a.from - b.from)
    .map(({ from, to }) => ({ from, to }))[0]
}
