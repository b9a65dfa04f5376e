import type { Syllable } from '../text/syllables.ts'
import { countTerms } from './postings.ts'
import { rarity } from './rarity.ts'
import type { Reading } from './readings.ts'
import { meaningsOf, type Meaning } from './synonyms.ts'
import type { Way } from './ways.ts'

/** What the passages mean, key by key. */
export type Keys = {
  /** The rarer, the more. */
  weightOf: (key: string) => number
  /** For every passage, the share of these keys that it has, by what they are worth. */
  sharesOf: (keys: readonly string[]) => Float64Array
}

/** The keys of what words mean, in their order. */
const keysOf = (words: readonly Syllable[]): string[] => meaningsOf(words).map(({ key }) => key)

/** The same of a question, and of what it is about: “làm gương” is, though “làm” alone says little. */
export function wayOf({ words, content }: Reading): Way {
  const counted = new Set(content)
  const isCounted = ({ from, to }: Meaning) =>
    words.slice(from, to).some((word) => counted.has(word))
  const meanings = meaningsOf(words)
  return {
    keys: meanings.map(({ key }) => key),
    content: meanings.filter(isCounted).map(({ key }) => key),
  }
}

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
  const weightOf = (key: string) => rarity(field, numbers.get(key) ?? -1, passages.length)
  return {
    weightOf,
    sharesOf(keys) {
      const asked = [...new Set(keys)].map((key) => ({ key, weight: weightOf(key) }))
      const total = asked.reduce((sum, { weight }) => sum + weight, 0)
      const shares = new Float64Array(passages.length)
      for (const { key, weight } of asked) {
        const number = numbers.get(key)
        if (number === undefined) continue
        const [from, to] = field.postings.placeOf(number)
        for (const at of field.postings.passages.subarray(from, to)) {
          shares[at] = (shares[at] ?? 0) + weight
        }
      }
      return total === 0 ? shares : shares.map((sum) => sum / total)
    },
  }
}
