import type { DocumentFacts } from '../domain/documents.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Which years a question is about; `after` is a time that begins when the documents end. */
export type AskedYears = { years: number[]; isLater: boolean; about: string }

const later = createPhrases([
  [
    `giai đoạn tới, giai đoạn sau, giai đoạn tiếp theo, giai đoạn kế tiếp, giai đoạn mới,
    nhiệm kỳ tới, nhiệm kỳ sau, nhiệm kỳ mới, nhiệm kỳ này, kế hoạch mới, kế hoạch mới nhất`,
    true,
  ],
])

const afterYear = createPhrases([['sau năm, sau, hết năm, qua năm, từ sau năm', true]])

/** Reads the years out of the words of a question; “năm nay” and “hằng năm” are none. */
export function yearsIn(words: readonly Word[]): AskedYears | undefined {
  const isAfter = new Set(afterYear(words).map(({ to }) => to))
  const years = words.flatMap(({ bare }, at) =>
    /^(?:19|20)\d\d$/.test(bare) && !isSupposed(words, at)
      ? [Number(bare) + Number(isAfter.has(at))]
      : [],
  )
  const coming = later(words)[0]
  if (years.length === 0 && !coming) return undefined
  const isLater = coming !== undefined
  return { years, isLater, about: years.length > 0 ? years.join(', ') : (coming?.phrase ?? '') }
}

/** “ngày nào, tôi nhớ hình như 2013 mà”: who supposes a year asks whether it is that one. */
const isSupposed = (words: readonly Word[], at: number): boolean =>
  /\b(?:hinh nhu|nho la|(?:toi|t|em|e|minh|anh|chi) nho|(?<!\b(?:doi|bieu) )tuong la|cu tuong|cu nghi) (?:(?:la|hoi|nam|ra|vao|tu|hinh nhu) ){0,3}$/.test(
    words
      .slice(Math.max(0, at - 6), at)
      .map(({ bare }) => `${bare} `)
      .join(''),
  )

/**
 * A passage speaks of a year that stands in it, or that its document is for. “Nhiệm kỳ 2015 - 2020”
 * says nothing of 2015 alone; what comes later is what `isNewest` of the documents says.
 */
export function speaksOf(
  { years, isLater }: AskedYears,
  { text, document, isNewest }: Spoken,
): boolean {
  if (isLater && !isNewest) return false
  const said = years.length > 1 ? text : text.replace(/\d{4} ?[-–] ?\d{4}/g, '')
  return years.every((year) => said.includes(String(year)) || isValidIn(year, document))
}

type Spoken = { text: string; document: DocumentFacts; isNewest: boolean }

function isValidIn(year: number, { validFrom, validTo, issuedOn }: DocumentFacts): boolean {
  const first = validFrom ?? issuedOn
  const isTooEarly = first !== undefined && year < Number(first.slice(0, 4))
  const isTooLate = validTo !== undefined && year > Number(validTo.slice(0, 4))
  return !isTooEarly && !isTooLate
}

const span =
  /(?=[1-4])(?<=(?<![\p{L}])(?:kh|kế hoạch|ke hoach|gđ|gd|giai đoạn|giai doan|nhiệm kỳ|nhiem ky|nk|dvk|khéo|kheo) )(?:20)?([1-4]\d) ?[-–] ?(?:20)?([1-4]\d)(?![\p{L}\p{N}/.-])/giu

/** “KH 17-20” is “KH 2017-2020”: beside a plan or a term two such numbers are its years. */
export const inFullYears = (text: string): string =>
  text.replace(span, (typed, first: string, last: string) =>
    Number(first) < Number(last) ? `20${first}-20${last}` : typed,
  )
