import { fold } from '../text/fold.ts'

/**
 * A clause that is asked for: “mục III.4”, “khoản 4 phần III”, “III.4”; 3.4 all of them.
 * `isPrinted`: in figures alone, as the number stands beside its clause.
 */
export type AskedClause = { number: string; isPrinted: boolean; from: number; to: number }

/** The clauses a question names by their numbers, and where it does. */
export function askedClauses(question: string): AskedClause[] {
  // “điểm 10” alone is a mark at school.
  const found = Array.from(question.matchAll(named), (match) => ({
    number: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
  return found
    .filter(({ number }) => !/^(?:điểm|diem) [^ ]+$/iu.test(number))
    .map(({ number, from, to }) => ({
      number: inOrder(number),
      isPrinted: printed.test(number),
      from,
      to,
    }))
}

/** What people call a part only with its whole number: “biện pháp 2.4”, “BP 2.4”, “ý 2.1”. */
const joinedLabels =
  '(?:biện pháp|bien phap|bp|giải pháp|giai phap|gp|tiểu mục|tieu muc|ý|y|m) ?(?=\\d{1,2}\\.\\d)'
const joinedLabel = new RegExp(`^${joinedLabels}`, 'iu')

const printed = new RegExp(
  `^(?:(?:mục|muc|khoản|khoan|điểm|diem) |${joinedLabels})\\d{1,2}(?:[.\\-]\\d{1,2})*$`,
  'iu',
)

// “tiêu chí số 2.1” is “tiêu chí 2.1”.
const label =
  '(?:phần|phan|chương|chuong|mục|muc|điều|dieu|khoản|khoan|điểm|diem|tiêu chí số|tieu chi so|tiêu chí|tieu chi)'
const value =
  '(?:[ivx]{1,5}|\\d{1,3}|[a-zđ])(?:[.\\-](?:[ivx]{1,5}|\\d{1,3}|[a-zđ])){0,4}(?![\\p{L}\\p{N}])'
const joined = '(?:[,;]? |, | của | cua | thuộc | thuoc )'
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${label} ${value}(?:${joined}${label} ${value}){0,3}|${joinedLabels}\\d{1,2}\\.\\d{1,2}(?![\\p{L}\\p{N}])|[ivx]{1,5}[.\\-]\\d{1,3}(?:[.\\-](?:\\d{1,3}|[a-zđ])){0,3}(?![\\p{L}\\p{N}]))`,
  'giu',
)

/** From the largest part to the smallest, whichever was named first. */
function inOrder(reference: string): string {
  const plain = reference.replace(joinedLabel, '')
  const parts = Array.from(plain.matchAll(oneOfThem))
  return parts
    .map(([, kind = '', number = '']) => ({
      rank: ranks.indexOf(fold(kind).replace(/ so$/, '')),
      number,
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, number }) => (rank === criterion ? ownCriterion : '') + clauseNumber(number))
    .join('.')
}

/** The text with its clauses as they are printed: “mục i.1.b” is “mục I.1.b”. */
export const asPrinted = (text: string): string =>
  text.replace(named, (place) =>
    place.replace(oneOfThem, (whole, kind: string | undefined, number: string) =>
      isLettered.has(fold(kind ?? '')) ? whole : whole.slice(0, -number.length) + capitals(number),
    ),
  )

const oneOfThem = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${label}) )?(${value})`, 'giu')

const capitals = (number: string): string =>
  number.replace(/^[ivx]{1,5}(?=[.-]|$)/i, (roman) => roman.toUpperCase())

/** Their letters are no numbers: “điểm i”. */
const isLettered: ReadonlySet<string> = new Set(['khoan', 'diem'])

const ranks = ['phan', 'chuong', 'muc', 'dieu', 'khoan', 'diem', 'tieu chi']
const criterion = ranks.indexOf('tieu chi')
/** “tiêu chí 2.1” is no clause of a plan: its numbers are counted apart. */
const ownCriterion = 'tc.'

/**
 * A clause in plain numbers: “III.4” is "3.4", “Điều 5” and “Điều 5 (tiếp 2)” are "5"; '' if it has
 * none, as what is only counted here (“đoạn 2”) has none.
 */
export function clauseNumber(clause: string): string {
  const own = clause.replace(/ \(.*$/, '')
  if (own.startsWith('đoạn ')) return ''
  if (/^tiêu chí /i.test(own)) return ownCriterion + clauseNumber(own.slice('tiêu chí '.length))
  const parts = fold(own).match(/(?<![a-z])[ivx]{1,5}(?![a-z])|\d{1,3}|(?<![a-z])[a-z](?![a-z])/g)
  return (parts ?? []).map((part) => (/^[ivx]+$/.test(part) ? String(roman(part)) : part)).join('.')
}

function roman(letters: string): number {
  const values = Array.from(letters, (letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0)
  return values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0)
}
