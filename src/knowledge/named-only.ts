import { fold } from '../text/fold.ts'
import type { AskedFor } from './asked-for.ts'
import { createPhrases } from './phrases.ts'
import { asksWho } from './question-types.ts'
import type { Word } from './words.ts'

type Way = 'list' | 'contents' | 'meaning' | 'own-number' | 'elsewhere'

const ways = createPhrases<Way | undefined>([
  [
    `là gì, là những gì, gồm những gì, gồm gì, là những, gồm những, gồm các, bao gồm, kể tên, liệt kê, là các,
    cụ thể là, cụ thể gồm, nào, những gì, gì, thế nào, ra sao, tên là gì, tên gì`,
    'list',
  ],
  [
    `nói gì, nói những gì, nội dung, quy định gì, quy định những gì, quy định thế nào, nêu gì, nêu những gì,
    viết gì, toàn văn, yêu cầu gì, yêu cầu những gì, mấy điều, mấy phần, mấy nhiệm vụ, mấy giải pháp,
    mấy quan điểm, mấy chương, bao nhiêu điều, bao nhiêu nhiệm vụ, mấy biểu hiện, mấy điểm mới, giao việc gì,
    giao nhiệm vụ gì, giao gì, giao những gì, giao cho, yêu cầu các, yêu cầu tỉnh, yêu cầu làm gì, đặt chỉ tiêu, đề ra mục tiêu gì`,
    'contents',
  ],
  ['mấy chương trình, mấy điều kiện, bao nhiêu điều kiện', undefined],
  ['phần nội dung, mục nội dung, trong nội dung, ở nội dung, nội dung gạch', undefined],
  [
    `là đơn vị nào, là cơ quan nào, là cơ quan gì, là đơn vị gì, là ban nào, là ban gì, là chữ gì, là bên nào,
    là chỗ nào, là nơi nào, viết tắt, nghĩa là gì, là ai, là mã gì, là ký hiệu gì, ký hiệu gì, của ai, đóng ở đâu, nằm ở đâu`,
    'meaning',
  ],
  [
    `số mấy, số bao nhiêu, số hiệu, số ký hiệu, số kế hoạch, ngày ban hành, ban hành ngày nào, ban hành ngày mấy,
    ban hành khi nào, ban hành lúc nào, ban hành bao giờ, ban hành ngày, ngày nào ban hành, khi nào ban hành,
    ban hành vào ngày, ban hành tháng nào, ký ngày nào, ký ngày mấy, ký khi nào, ký vào ngày, ký bao giờ, ký lúc nào,
    ngày ký, ký tháng nào, ngày tháng năm ban hành, ra ngày nào, ra ngày mấy, ra đời ngày nào,
    ký ngày tháng năm nào, ban hành ngày tháng năm nào, ngày tháng năm ký, ngày tháng ban hành, ký hôm nào, ký năm nào,
    ban hành hôm nào, mang số nào, mang số mấy, hiệu lực từ ngày, hiệu lực khi nào, hiệu lực từ khi nào`,
    'own-number',
  ],
  [
    `ở đâu, văn bản nào, nghị quyết nào, đại hội nào, chỉ thị nào, do ai, nhiệm kỳ nào, ai xác định, cơ quan nào xác định`,
    'elsewhere',
  ],
  [
    'về nội dung gì, về việc gì, về vấn đề gì, về cái gì, về gì, nói về gì, nói về việc gì',
    undefined,
  ],
])

const otherDocuments = createPhrases([
  [
    `nghị quyết, chỉ thị, kết luận, quyết định, quy định, thông tri, hướng dẫn, thông báo, công văn,
    kế hoạch của trung ương, ban dân vận trung ương, trung ương, thủ tướng, bộ chính trị, cấp trên, căn cứ văn bản,
    qua văn bản, bằng văn bản, theo văn bản, dựa vào văn bản, dựa theo văn bản`,
    true,
  ],
])

/** What is named without being told one by one, unless a colon follows. */
const unlisted = createPhrases([
  [
    `tiêu chí, tiêu chuẩn, điều kiện, hình thức khen thưởng, hình thức khen, hình thức thưởng, khen thưởng gì,
    thưởng gì, được thưởng gì, được khen gì, mức độ, yêu cầu để đạt`,
    true,
  ],
])

/** “Chỉ thị 05 có nằm trong phần nội dung không?”: to be named is all that is asked of it. */
const asksWhetherNamed = (words: readonly Word[]): boolean =>
  /\bco (?:nam trong|nam o|dan|neu|nhac|ke|ghi)\b/.test(words.map(({ bare }) => bare).join(' '))

/** What documents often only name: the things of a list, another document, themselves. */
export function askedNames(words: readonly Word[]): AskedFor[] {
  const said = ways(words)
  const asks = (way: Way) => said.some(({ value }) => value === way)
  const numbers = words.filter(({ bare }) => /^\d+$/.test(bare)).map(({ bare }) => bare)
  const other = otherDocuments(words).find(isDocument(words))
  const found: AskedFor[] = []
  if (asks('list') && !asks('elsewhere')) {
    const question = ` ${words.map(({ bare }) => bare).join(' ')} `
    found.push({
      why: 'list',
      about: '',
      isHeldBy: ({ counted }) => !counted.some((name) => question.includes(` ${name} `)),
    })
  }
  if (asks('contents') && !asksWhetherNamed(words) && (numbers.length > 0 || other)) {
    const isIt = (name: string) => numbers.some((number) => name.split(/\D+/).includes(number))
    found.push({
      why: 'contents',
      about: other?.phrase ?? '',
      isHeldBy: ({ document: { number, title } }) => isIt(`${number ?? ''} ${title}`),
    })
  }
  // “Tiêu chí 1.1 là gì” asks for the one that is named by its number.
  const head = unlisted(words).find(({ to }) => !/^\d/.test(words[to]?.bare ?? ''))
  if (head && asks('list') && !asksWho(words)) {
    const listed = new RegExp(`\\b${fold(head.phrase)}\\b[^.;]{0,40}:`)
    found.push({ why: 'list', about: head.phrase, isHeldBy: ({ folded }) => listed.test(folded) })
  }
  const code = codeIn(words)
  if (code && (asks('list') || asks('meaning'))) {
    found.push({ why: 'contents', about: code, isHeldBy: () => false, isNeeded: true })
  }
  const own = numberedApart.exec(other?.phrase ?? '')?.[0]
  if (own !== undefined && asks('own-number')) {
    const numbered = new RegExp(`\\b${fold(own)} (?:so )?\\d`)
    const isHeldBy: AskedFor['isHeldBy'] = ({ folded }) => numbered.test(folded)
    found.push({ why: 'contents', about: own, isHeldBy, isNeeded: true })
  }
  found.push(...askedLists(words))
  // A year is no number of a document.
  const isNumbered = numbers.some((number) => !/^(?:19|20)\d\d$/.test(number))
  if (asks('own-number') && !other && !isNumbered && !asksWhichPart(words)) {
    found.push({
      why: 'number',
      about: '',
      isHeldBy: ({ text, document: { number } }) => number !== undefined && text.includes(number),
    })
  }
  return found
}

/** What is issued beside a plan: asked for its number, only a passage that gives it will do. */
const numberedApart = /^(?:hướng dẫn|công văn|quyết định|thông tri|thông báo)$/

/** “27 biểu hiện”, “19 điều”, “5 không”: lists known by how many they are. */
const known =
  /^(?:bieu hien|dieu|khong|sach|tieu chi|quan diem|loi day|hanh vi|chuan muc|pham chat|dan toc)$/

function askedLists(words: readonly Word[]): AskedFor[] {
  return words.flatMap(({ bare: number }, at): AskedFor[] => {
    if (!/^\d{1,3}$/.test(number)) return []
    const next = [1, 2].map((size) => words.slice(at + 1, at + 1 + size).map(({ bare }) => bare))
    const name = next.map((some) => some.join(' ')).find((some) => known.test(some))
    if (name === undefined) return []
    const sign = new RegExp(`\\b${number} ${name}\\b`)
    const isHeldBy: AskedFor['isHeldBy'] = ({ folded }) => sign.test(folded)
    return [{ why: 'list', about: `${number} ${name}`, isHeldBy, isNeeded: true }]
  })
}

/** “Quy định thế nào” names no document; “quy định số 11” does. */
const isDocument =
  (words: readonly Word[]) =>
  ({ phrase, to }: { phrase: string; to: number }): boolean =>
    phrase !== 'quy định' || /^(?:so|\d+|nao|cua)$/.test(words[to]?.bare ?? '')

/** “Biện pháp số mấy” asks which part of the document it is. */
const asksWhichPart = (words: readonly Word[]): boolean =>
  /\b(?:bien phap|giai phap|muc|phan|y|diem|khoan|muc dich|yeu cau|nhiem vu|dieu) (?:so|thu) (?:may|bao nhieu)\b/.test(
    words.map(({ bare }) => bare).join(' '),
  )

/** A letter and a number written as one, which is neither a month nor the number of a document. */
function codeIn(words: readonly Word[]): string | undefined {
  const at = words.findIndex(
    ({ bare, to }, place) =>
      bare === 't' && words[place + 1]?.from === to && Number(words[place + 1]?.bare) > 12,
  )
  return at === -1 ? undefined : `T${words[at + 1]?.bare ?? ''}`
}
