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
  /** Scales for one question after the other. */
  scales: () => Shares
}

/** The share of these keys that a passage has, by what they are worth; it holds until the next. */
export type Shares = (keys: readonly string[]) => (at: number) => number

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
  const rarityOf = (number: number) => rarity(field, number, passages.length)
  const weights = Float64Array.from(numbers.values(), rarityOf)
  const unknown = rarityOf(-1)
  const weightOf = (key: string) => {
    const number = numbers.get(key)
    return number === undefined ? unknown : (weights[number] ?? unknown)
  }
  const { postings } = field
  return {
    weightOf,
    scales() {
      const sums = new Float64Array(passages.length)
      return (keys) => {
        sums.fill(0)
        let total = 0
        for (const key of new Set(keys)) {
          const weight = weightOf(key)
          total += weight
          const number = numbers.get(key)
          if (number === undefined) continue
          const [from, to] = postings.placeOf(number)
          for (let n = from; n < to; n += 1) {
            const at = postings.passages[n] ?? 0
            sums[at] = (sums[at] ?? 0) + weight
          }
        }
        return (at) => (total === 0 ? 0 : (sums[at] ?? 0) / total)
      }
    },
  }
}
