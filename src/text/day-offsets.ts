import { fold } from './fold.ts'
import { doubtful, readable, refused, understood, type Reading } from './reading.ts'

/** The offsets that are understood at all, in days from the last good day. */
export const offsetRange = { first: -120, last: 60, most: 15 }

/**
 * Days around a deadline as people write them: “30, 14, 7, 0; +1, +3”, “trước 30 14 7 ngày, đúng
 * hạn, muộn 1 3”, “2 tuần trước”. Before the last good day they are negative; in order, each once.
 *
 * A bare number counts days before; behind a 0 it can only mean days after, which is a doubt.
 */
export function readDayOffsets(text: string): Reading<number[]> {
  const tokens = tokensOf(fold(readable(text)))
  if (!tokens?.some(({ is }) => is === 'number' || is === 'day')) return refused('ladder-unclear')

  const offsets: number[] = []
  let side: Side | undefined
  let isDoubtful = false
  for (const [at, token] of tokens.entries()) {
    if (token.is === 'end') side = token.ends === 'part' ? undefined : side
    else if (token.is === 'day') {
      offsets.push(0)
      side = undefined
    } else if (token.is === 'side') {
      const named = reachOf(tokens, at)
      if (named === 'both' || named === 'none') return refused('ladder-unclear')
      side = named === 'ahead' ? token.side : undefined
    } else {
      const own = token.side ?? side ?? behind(tokens, at)
      const isAfterZero = own === undefined && offsets.includes(0)
      isDoubtful ||= isAfterZero && token.days > 0
      const isLate = own === 'after' || isAfterZero
      offsets.push(isLate || token.days === 0 ? token.days : -token.days)
    }
  }
  const sorted = [...new Set(offsets)].sort((a, b) => a - b)
  const { first, last, most } = offsetRange
  const outside = sorted.find((each) => each < first || each > last)
  if (outside !== undefined) {
    return refused('ladder-range', { day: Math.abs(outside), before: -first, after: last })
  }
  if (sorted.length > most) return refused('ladder-many', { count: sorted.length, most })
  return isDoubtful ? doubtful(sorted) : understood(sorted)
}

type Side = 'before' | 'after'
type Token =
  | { is: 'number'; days: number; side: Side | undefined }
  | { is: 'side'; side: Side }
  | { is: 'day' }
  | { is: 'end'; ends: 'item' | 'part' }

const sides: Record<string, Side> = {
  truoc: 'before',
  con: 'before',
  before: 'before',
  muon: 'after',
  sau: 'after',
  qua: 'after',
  tre: 'after',
  late: 'after',
  after: 'after',
}

const words =
  /((?:dung (?:vao )?)?ngay cuoi(?: cung)?|dung (?:vao )?(?:han|ngay)|ngay han|hom do|(?:on )?(?:the )?(?:last|due) day)|([+-]?) ?(\d{1,4})|([a-z]+)|([,/])|([;:.\n()])/g

/** The words of the text that mean something here; undefined where one does not. */
function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  for (const [, day, sign, digits, word, comma, mark] of text.matchAll(words)) {
    const side = word === undefined ? undefined : sides[word]
    const last = tokens.at(-1)
    if (day !== undefined) tokens.push({ is: 'day' })
    else if (digits !== undefined) {
      const own = sign === '+' ? 'after' : sign === '-' ? 'before' : undefined
      tokens.push({ is: 'number', days: Number(digits), side: own })
    } else if (side) tokens.push({ is: 'side', side })
    else if (word === 'tuan' || word === 'week' || word === 'weeks') {
      if (last?.is !== 'number') return undefined
      last.days *= 7
    } else if (comma !== undefined) tokens.push({ is: 'end', ends: 'item' })
    else if (mark !== undefined) {
      if (mark === ';' || mark === '\n') tokens.push({ is: 'end', ends: 'part' })
    } else if (word !== undefined && !fillers.has(word)) return undefined
  }
  return tokens
}

const fillers = new Set(
  'ngay han nop nhac va and day days moi luc vao the deadline d t remind'.split(' '),
)

/** Does “trước” speak of the numbers behind it (“trước 30, 14”) or before it (“3 ngày trước”)? */
function reachOf(tokens: Token[], at: number): 'ahead' | 'behind' | 'both' | 'none' {
  const isAhead = tokens[at + 1]?.is === 'number'
  const isBehind = tokens[at - 1]?.is === 'number'
  if (isAhead && isBehind) return 'both'
  return isAhead ? 'ahead' : isBehind ? 'behind' : 'none'
}

/** The word that stands behind a row of numbers: “30, 14 và 7 ngày trước hạn”. */
function behind(tokens: Token[], from: number): Side | undefined {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.is === 'side') return reachOf(tokens, at) === 'behind' ? token.side : undefined
    if (token?.is === 'day' || (token?.is === 'end' && token.ends === 'part')) return undefined
  }
  return undefined
}
