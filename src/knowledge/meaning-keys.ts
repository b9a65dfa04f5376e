import type { Syllable } from '../text/syllables.ts'
import { countTerms } from './postings.ts'
import { isIn, rarity } from './rarity.ts'
import { meaningsOf } from './synonyms.ts'

/** What the passages mean, key by key. */
export type Keys = {
  /** The rarer, the more. */
  weightOf: (key: string) => number
  /** Does the passage say it? */
  has: (at: number, key: string) => boolean
}

/** The keys of what words mean, in their order. */
export const keysOf = (words: readonly Syllable[]): string[] =>
  meaningsOf(words).map(({ key }) => key)

/** Notes which passage says what; a passage may have several parts. */
export function createKeys(passages: readonly (readonly (readonly Syllable[])[])[]): Keys {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  const terms = passages.map((parts) =>
    parts.map((words) => Uint32Array.from(keysOf(words), numberOf)),
  )
  const field = { postings: countTerms(terms) }
  const known = (key: string) => numbers.get(key) ?? -1
  return {
    weightOf: (key) => rarity(field, known(key), passages.length),
    has: (at, key) => isIn(at, { field, number: known(key) }),
  }
}
