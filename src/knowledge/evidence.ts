import { contentOf } from './function-words.ts'
import type { Reading } from './readings.ts'
import type { Searchable } from './search.ts'
import { meaningsOf } from './synonyms.ts'
import { wordsOf, type Word } from './words.ts'

/** How much of a question a passage holds, all from 0 to 1. */
export type Evidence = {
  /** Of what its words mean, rare ones counting more; what other ways of asking say counts too. */
  coverage: number
  /** How like the question is to the way of asking for the passage that is most like it. */
  alike: number
}

export type Weighed = {
  of(at: number): Evidence
  /** The passages somebody has asked for in like words. */
  asked: number[]
  weightOf: (key: string) => number
}

/** Weighs a question against the passages by what its words mean. */
export function createEvidence(passages: readonly Searchable[]): (asked: Reading) => Weighed {
  const known = passages.map(
    ({ text, heading, asks }) =>
      new Set([text, heading, ...asks].flatMap((some) => keysOf(wordsOf(some)))),
  )
  const counts = new Map<string, number>()
  for (const keys of known) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weightOf = (key: string) => {
    const count = counts.get(key) ?? 0
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5))
  }
  const wayOf = (words: readonly Word[], content: readonly Word[]) => ({
    words: vector(keysOf(content), weightOf),
    pairs: vector(pairsOf(keysOf(words)), (pair) =>
      pair.split(' ').reduce((sum, key) => sum + weightOf(key), 0),
    ),
  })
  const ways = passages.flatMap(({ asks }, at) =>
    asks.map((ask) => ({ at, ...wayOf(wordsOf(ask), contentOf(wordsOf(ask), new Map())) })),
  )
  const byKey = new Map<string, number[]>()
  ways.forEach(({ words }, n) => {
    for (const key of words.keys()) byKey.set(key, [...(byKey.get(key) ?? []), n])
  })

  return ({ words, content }) => {
    const mine = wayOf(words, content)
    const alike = new Map<number, number>()
    for (const n of new Set([...mine.words.keys()].flatMap((key) => byKey.get(key) ?? []))) {
      const way = ways[n]
      if (!way) continue
      const likeness = 0.7 * product(mine.words, way.words) + 0.3 * product(mine.pairs, way.pairs)
      alike.set(way.at, Math.max(alike.get(way.at) ?? 0, likeness))
    }
    const asked = [...new Set(keysOf(content))].map((key) => [key, weightOf(key)] as const)
    const total = asked.reduce((sum, [, weight]) => sum + weight, 0)
    const share = (keys: ReadonlySet<string> | undefined) =>
      total === 0
        ? 0
        : asked.reduce((sum, [key, weight]) => sum + (keys?.has(key) ? weight : 0), 0) / total
    return {
      asked: [...alike.keys()],
      weightOf,
      of: (at) => ({
        coverage: share(known[at]),
        alike: alike.get(at) ?? 0,
      }),
    }
  }
}

const keysOf = (words: readonly Word[]): string[] => meaningsOf(words).map(({ key }) => key)

const pairsOf = (keys: readonly string[]): string[] =>
  keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`)

/** Terms with their weights, made one long. */
function vector(terms: readonly string[], weightOf: (term: string) => number): Map<string, number> {
  const weights = new Map(terms.map((term) => [term, weightOf(term)]))
  const length = Math.hypot(...weights.values())
  return new Map([...weights].map(([term, weight]) => [term, weight / (length || 1)]))
}

function product(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0)
  return sum
}
