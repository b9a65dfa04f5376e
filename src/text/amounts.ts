import { oneOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { isHalf, isOdd, readSection } from './number-words.ts'
import { one, readNumeral } from './numerals.ts'
import type { Numeral } from './numerals.ts'

/** What a text amounts to, in billionths, and the words that stand after it. */
export type Amount = { value: bigint; doubt: boolean; hasScale: boolean; rest: string[] }

/** One number with its scale: of "2 tỷ 350 triệu" first "2 tỷ", then "350 triệu". */
type Term = { value: bigint; places: number; scale?: bigint; doubt: boolean; next: number }

/** The amount a text starts with: "12", "1.500", "1tr5", "2 tỷ 350 triệu", "hai mươi lăm". */
export function readAmount(words: string[], scaleOf: Lexicon<number>): Amount | undefined {
  const first = readTerm(words, 0, scaleOf)
  if (!first) return undefined

  let { value, doubt } = first
  let last = first
  while (last.scale !== undefined) {
    const countsOnes = isOdd(words[last.next])
    const term = readTerm(words, countsOnes ? last.next + 1 : last.next, scaleOf)
    if (!term) break
    const added = countsOnes || term.scale !== undefined ? term : placed(term, last.scale)
    // Each part is smaller than the unit before it; "1,5 tỷ 200 triệu" names the millions twice.
    const unit = last.scale * one
    if (!added || added.value >= unit || value % unit !== 0n) return undefined
    value += added.value
    doubt ||= added.doubt
    last = term
  }
  return { value, doubt, hasScale: first.scale !== undefined, rest: words.slice(last.next) }
}

function readTerm(words: string[], at: number, scaleOf: Lexicon<number>): Term | undefined {
  const number = readFigures(words, at)
  const found = scaleAt(words, number?.next ?? at + 1, scaleOf)
  if (!found) return number && { ...number, ...choose(number, 1n) }
  const { scale, next } = found
  if (!number) {
    const isGiven = isHalfOf(words[at])
    return isGiven ? { value: (scale * one) / 2n, places: 0, scale, doubt: false, next } : undefined
  }
  const { value, doubt } = choose(number, scale)
  const { places } = number
  if (!isHalf(words[next])) return { value: value * scale, places, scale, doubt, next }
  return { value: value * scale + (scale * one) / 2n, places, scale, doubt, next: next + 1 }
}

/** "1tr5" is 1.500.000 and "2 tỷ 350" 2.350.000.000: said last, figures go on after the comma. */
function placed({ value, places, doubt }: Term, scale: bigint) {
  if (places > 3) return { value, doubt }
  if (places === 0 || scale < 1000n) return undefined
  // "1 nghìn 25" counts ones, and "2 tỷ 35" may be 2,35 or 2,035.
  const moved = places === 2 && scale === 1000n ? value : (value * scale) / 10n ** BigInt(places)
  return { value: moved, doubt: doubt || places === 2 }
}

type Figures = Numeral & { places: number; doubt: boolean; next: number }

function readFigures(words: string[], at: number): Figures | undefined {
  const section = readSection(words, at)
  if (section) {
    return { ...section, grouped: BigInt(section.value) * one, decimal: undefined, sign: '' }
  }
  const numeral = readNumeral(words[at])
  if (!numeral) return undefined
  const places = numeral.grouped === undefined ? 0 : (words[at] ?? '').replace(/\D/g, '').length
  return { ...numeral, places, doubt: false, next: at + 1 }
}

/** Decides between 1500 and 1.5: "1.500" is the first, "1,500 tỷ" the second, "1,500" unclear. */
function choose({ grouped, decimal, sign, doubt }: Figures, scale: bigint) {
  if (grouped === undefined || decimal === undefined) {
    return { value: grouped ?? decimal ?? 0n, doubt }
  }
  const isComma = sign === ','
  return isComma && scale > 1n
    ? { value: decimal, doubt: true }
    : { value: grouped, doubt: isComma || scale > 1n }
}

function scaleAt(words: string[], at: number, scaleOf: Lexicon<number>) {
  const scale = scaleOf(words[at])
  if (scale === undefined) return undefined
  // "2 nghìn tỷ", "3 nghìn ha".
  const more = scale === 1e3 ? (scaleOf(words[at + 1]) ?? 1) : 1
  return more > scale
    ? { scale: BigInt(scale * more), next: at + 2 }
    : { scale: BigInt(scale), next: at + 1 }
}

const isHalfOf = oneOf('nửa')
