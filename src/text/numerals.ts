import { tidy } from './fold.ts'
import { readable } from './reading.ts'

/** A number in figures, in billionths; "1.500" can be read both ways, "1,25" only as a decimal. */
export type Numeral = { grouped: bigint | undefined; decimal: bigint | undefined; sign: string }

/** The billionths in one: whole numbers of them keep "1,2 tỷ" exact. */
export const one = 1_000_000_000n
const decimals = 9

/** Figures, words and signs one by one, in lower case; "1 500" stays one number. */
export function wordsOf(text: string): string[] {
  return (
    tidy(readable(text))
      .toLowerCase()
      .replace(/[‐‑‒–—―−]/g, '-')
      // A point that no figure follows ends a sentence.
      .replace(/[.,](?!\d)/g, ' ')
      .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '$1_')
      .match(/\d[\d.,_]*|\p{L}+|[^\s\p{L}\d]/gu) ?? []
  )
}

/** Reads "1500", "1.500", "1 500,5" and "1,234.5"; a group has three figures, the first up to three. */
export function readNumeral(word = ''): Numeral | undefined {
  if (!/^\d/.test(word)) return undefined
  const groups = word.split(/\D/)
  const signs = word.split(/\d+/).slice(1, -1)
  const sign = signs.at(-1) ?? ''
  const fraction = groups.at(-1) ?? ''

  const whole = wholeOf(groups, signs)
  const head =
    /^[.,]$/.test(sign) && signs.indexOf(sign) === signs.length - 1 && fraction.length <= decimals
      ? wholeOf(groups.slice(0, -1), signs.slice(0, -1))
      : undefined
  if (whole === undefined && head === undefined) return undefined
  return {
    grouped: whole === undefined ? undefined : BigInt(whole) * one,
    decimal: head === undefined ? undefined : BigInt(head + fraction.padEnd(decimals, '0')),
    sign,
  }
}

function wholeOf(groups: string[], signs: string[]): string | undefined {
  const [first = '', ...others] = groups
  const isGrouped =
    new Set(signs).size === 1 &&
    /^[1-9]\d{0,2}$/.test(first) &&
    others.every((group) => group.length === 3)
  return others.length === 0 || isGrouped ? groups.join('') : undefined
}
