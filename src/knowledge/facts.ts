import type { DocumentFacts, DocumentKind } from '../domain/documents.ts'
import { fold } from '../text/fold.ts'

/** What a document says of itself at its head; what it does not say is left open. */
export function readFacts({ head, name }: { head: string[]; name: string }): DocumentFacts {
  const top = head.slice(0, 25).flatMap((text) => text.split('\n'))
  const { title, kind } = titleIn(top) ?? { title: top.find(isTitleLike) ?? name, kind: undefined }
  return {
    kind: kind ?? kindOf(title),
    title: title.slice(0, longestTitle).trim(),
    number: numberIn(top),
    issuer: issuerIn(top),
    issuedOn: dayIn(top),
    ...validityIn(title),
    note: undefined,
  }
}

/** The number as it stands on it: “Số 12-HD/BTGDVTU”, “Số: 16/CT-TTg”. */
function numberIn(top: string[]): string | undefined {
  const found = top.map((line) =>
    /^Số ?:? ?(\d{1,5} ?[-/–] ?[\p{Lu}\d][\p{L}\d]*(?: ?[-/–] ?[\p{Lu}\d][\p{L}\d]*)*)/u.exec(line),
  )
  return found.find(Boolean)?.[1]?.replaceAll(' ', '').replaceAll('–', '-')
}

/** “Gia Lai, ngày 05 tháng 3 năm 2026” on a line of its own. */
function dayIn(top: string[]): string | undefined {
  for (const line of top) {
    const [, day, month, year] =
      /^[\p{L} .-]{2,40}, ?ngày (\d{1,2}) ?(?:tháng|\/) ?(\d{1,2}) ?(?:năm|\/) ?(\d{4})\.?$/u.exec(
        line,
      ) ?? []
    if (!day || !month || !year) continue
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const date = new Date(iso)
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso
  }
  return undefined
}

/** The body stands in capitals above the number, below the one it belongs to. */
function issuerIn(top: string[]): string | undefined {
  const at = top.findIndex((line) => /^Số ?:?/u.test(line))
  const above = top
    .slice(0, Math.max(at, 0))
    .filter((line) => /\p{Lu}{2}/u.test(line) && line === line.toUpperCase())
    .filter((line) => !/^(?:ĐẢNG CỘNG SẢN|CỘNG H)/u.test(line))
  return above.length === 0 ? undefined : above.slice(-2).reverse().join(' ')
}

/** The word for the kind stands alone or leads the title; what follows up to a sentence is its rest. */
function titleIn(top: string[]): { title: string; kind: DocumentKind } | undefined {
  const at = top.findIndex((line) => kindWord.test(line) && isTitleLike(line))
  const first = top[at]
  if (first === undefined) return undefined
  const rest = top.slice(at + 1)
  const end = rest.findIndex((line) => !isTitleLike(line) || /^[^\p{L}\d]+$/u.test(line))
  const below = (end < 0 ? rest : rest.slice(0, end)).slice(0, 4)
  const [, word = ''] = kindWord.exec(first) ?? []
  const lead = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`
  const title = [`${lead}${first.slice(word.length)}`, ...below].join(' ')
  return { title, kind: kindOf(word) }
}

function kindOf(text: string): DocumentKind {
  const words = fold(text)
  if (words.startsWith('ke hoach') || words.startsWith('chuong trinh')) return 'plan'
  if (words.startsWith('huong dan')) return 'guidance'
  return /^(?:bo )?tieu chi/.test(words) ? 'criteria' : 'other'
}

/** “giai đoạn 2026 - 2030”, “năm 2026” in a title; the day of another document is no validity. */
function validityIn(title: string): Pick<DocumentFacts, 'validFrom' | 'validTo'> {
  const [, from, to] = /giai đoạn (\d{4}) ?[-–—] ?(\d{4})/iu.exec(title) ?? []
  const year = /(?<!tháng \d{1,2} )(?<!\d )năm (\d{4})/iu.exec(title)?.[1]
  const [first, last] = [from ?? year, to ?? year]
  const isSound = first !== undefined && last !== undefined && first <= last
  return isSound
    ? { validFrom: `${first}-01-01`, validTo: `${last}-12-31` }
    : { validFrom: undefined, validTo: undefined }
}

const kindWord =
  /^(kế hoạch|hướng dẫn|bộ tiêu chí|tiêu chí|quy định|quy chế|thông báo|quyết định|chỉ thị|nghị quyết|chương trình|đề án|thể lệ|công văn|kết luận)(?![\p{L}\d])/iu

const isTitleLike = (line: string): boolean =>
  line.length <= 250 &&
  !/[.:;]$/.test(line) &&
  !/^(?:Căn cứ|Thực hiện|Để |Nhằm|Kính gửi|Số ?:?|ĐẢNG CỘNG|CỘNG H|Độc lập)/u.test(line) &&
  /\p{L}{2}/u.test(line)

const longestTitle = 300
