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
  const wordsIn = turned(ways.map(({ words }) => words))
  const pairsIn = turned(ways.map(({ pairs }) => pairs))

  return ({ words, content }) => {
    const mine = wayOf(words, content)
    const alike = new Map<number, number>()
    const inPairs = products(mine.pairs, pairsIn)
    for (const [n, product] of products(mine.words, wordsIn)) {
      const at = ways[n]?.at ?? 0
      const likeness = 0.7 * product + 0.3 * (inPairs.get(n) ?? 0)
      alike.set(at, Math.max(alike.get(at) ?? 0, likeness))
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

type Vector = ReadonlyMap<string, number>

/** For each term the vectors that have it, by their number, and its weight there. */
function turned(vectors: readonly Vector[]): ReadonlyMap<string, [n: number, weight: number][]> {
  const byTerm = new Map<string, [n: number, weight: number][]>()
  vectors.forEach((vector, n) => {
    for (const [term, weight] of vector) {
      const places = byTerm.get(term)
      if (places) places.push([n, weight])
      else byTerm.set(term, [[n, weight]])
    }
  })
  return byTerm
}

/** How like a vector is to each of the others that share a term with it. */
function products(mine: Vector, others: ReturnType<typeof turned>): Map<number, number> {
  const sums = new Map<number, number>()
  for (const [term, weight] of mine) {
    for (const [n, other] of others.get(term) ?? []) {
      sums.set(n, (sums.get(n) ?? 0) + weight * other)
    }
  }
  return sums
}
