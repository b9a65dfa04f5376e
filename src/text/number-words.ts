import { lexicon, oneOf } from './lexicon.ts'

/** A number under a thousand, how many places it was said with, and where the text goes on. */
export type Section = { value: number; places: number; next: number; doubt: boolean }

/**
 * The number under a thousand that starts at this word: "một trăm linh năm", "hai lam", "5 chục".
 *
 * "hai mươi năm" is 25 to some and twenty years to others: a doubt.
 */
export function readSection(words: string[], start: number): Section | undefined {
  const hundreds = isHundred(words[start + 1]) ? anyDigit(words[start], '0') : undefined
  if (hundreds === undefined) return readTens(words, start) ?? readOnes(words, start)

  const at = start + 2
  const whole = { value: hundreds * 100, places: 3, next: at, doubt: false }
  if (isHalf(words[at])) return { ...whole, value: whole.value + 50, next: at + 1 }
  const rest = readTens(words, at) ?? readAfterHundred(words, at)
  return rest ? { ...rest, value: whole.value + rest.value, places: 3 } : whole
}

/** "một triệu rưỡi": and a half. */
export const isHalf = oneOf('rưỡi rưởi')

/** "một nghìn linh năm": what follows counts ones. */
export const isOdd = oneOf('linh lẻ')

/** Whether a word goes on a number, so that it can not name what is counted. */
export const isNumberWord = (word: string | undefined) =>
  isTen(word) || isHundred(word) || (digitOf(word) !== undefined && !isFive(word))

const digits = 'một hai ba bốn năm sáu bảy tám chín'.split(' ')
const digitOf = lexicon([...digits.map((word, at) => [word, at + 1] as const), ['bẩy', 7]])
const lastDigitOf = lexicon([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
])
const isZero = oneOf('không')
const isFive = oneOf('năm')
const isTen = oneOf('mười')
const isTenfold = oneOf('mươi mười chục')
const isHundred = oneOf('trăm')

function readTens(words: string[], at: number): Section | undefined {
  const tens = isTenfold(words[at + 1]) ? anyDigit(words[at]) : undefined
  if (tens === undefined && !isTen(words[at])) return undefined
  const value = (tens ?? 1) * 10
  const next = tens === undefined ? at + 1 : at + 2

  const last = lastDigitOf(words[next]) ?? digitOf(words[next])
  if (last === undefined) return { value, places: 2, next, doubt: false }
  return { value: value + last, places: 2, next: next + 1, doubt: isFive(words[next]) }
}

function readOnes(words: string[], at: number): Section | undefined {
  const first = digitOf(words[at])
  if (first === undefined) return undefined
  const last = lastDigitOf(words[at + 1])
  return last === undefined
    ? { value: first, places: 1, next: at + 1, doubt: false }
    : { value: first * 10 + last, places: 2, next: at + 2, doubt: false }
}

/** "năm trăm linh hai" is 502, "năm trăm hai" 520: said last, a digit is the next place. */
function readAfterHundred(words: string[], at: number): Section | undefined {
  if (isOdd(words[at])) return readOnes(words, at + 1)
  const word = words[at] ?? ''
  if (/^\d\d$/.test(word)) return { value: Number(word), places: 2, next: at + 1, doubt: false }
  const digit = anyDigit(word)
  if (digit === undefined) return undefined
  return { value: digit * 10, places: 2, next: at + 1, doubt: isFive(word) }
}

/** A digit in words or figures; "không" only where it can not mean "no". */
function anyDigit(word: string | undefined, zero?: '0'): number | undefined {
  if (zero && isZero(word)) return 0
  return digitOf(word) ?? (/^\d$/.test(word ?? '') ? Number(word) : undefined)
}
