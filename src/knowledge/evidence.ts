import type { Searchable } from './search.ts'
import { meaningsOf } from './synonyms.ts'
import { wordsOf, type Word } from './words.ts'

/** How much of a question a passage holds, all from 0 to 1. */
export type Evidence = {
  /** Of what its words mean, rare ones counting more; what other ways of asking say counts too. */
  coverage: number
  /** The same in the words of the passage alone. */
  inText: number
  /** How like the question is to the way of asking for the passage that is most like it. */
  alike: number
}

export type Weighed = {
  of(at: number): Evidence
  /** The passages somebody has asked for in like words. */
  asked: number[]
  weightOf: (key: string) => number
}

type Known = { text: Set<string>; all: Set<string> }

/** Weighs a question against the passages by what its words mean. */
export function createEvidence(passages: readonly Searchable[]) {
  const known = passages.map(({ text, heading, asks }): Known => {
    const own = keysOf(`${text} ${heading}`)
    return { text: new Set(own), all: new Set([...own, ...asks.flatMap(keysOf)]) }
  })
  const asks = passages.flatMap(({ asks }, at) => asks.map((ask) => ({ at, keys: keysOf(ask) })))
  const counts = new Map<string, number>()
  for (const { all } of known) for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weightOf = (key: string) => {
    const count = counts.get(key) ?? 0
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5))
  }
  const vectors = asks.map(({ at, keys }) => ({ at, vector: vectorOf(keys, weightOf) }))
  const byKey = new Map<string, number[]>()
  vectors.forEach(({ vector }, n) => {
    for (const key of vector.keys()) byKey.set(key, [...(byKey.get(key) ?? []), n])
  })

  return (words: readonly Word[], content: readonly Word[]): Weighed => {
    const alike = new Map<number, number>()
    const mine = vectorOf(keysOfWords(words), weightOf)
    const near = new Set([...mine.keys()].flatMap((key) => byKey.get(key) ?? []))
    for (const n of near) {
      const ask = vectors[n]
      if (!ask) continue
      alike.set(ask.at, Math.max(alike.get(ask.at) ?? 0, likeness(mine, ask.vector)))
    }
    const asked = [...new Set(keysOfWords(content))].map((key) => [key, weightOf(key)] as const)
    const total = asked.reduce((sum, [, weight]) => sum + weight, 0)
    const share = (keys: ReadonlySet<string> | undefined) =>
      total === 0
        ? 0
        : asked.reduce((sum, [key, weight]) => sum + (keys?.has(key) ? weight : 0), 0) / total
    return {
      asked: [...alike.keys()],
      weightOf,
      of: (at) => ({
        coverage: share(known[at]?.all),
        inText: share(known[at]?.text),
        alike: alike.get(at) ?? 0,
      }),
    }
  }
}

const keysOf = (text: string): string[] => keysOfWords(wordsOf(text))

const keysOfWords = (words: readonly Word[]): string[] => meaningsOf(words).map(({ key }) => key)

/** Words and pairs of words with their weights, made one long. */
function vectorOf(keys: readonly string[], weightOf: (key: string) => number): Map<string, number> {
  const vector = new Map<string, number>()
  keys.forEach((key, at) => {
    vector.set(key, weightOf(key))
    const before = keys[at - 1]
    if (before !== undefined) vector.set(`${before} ${key}`, (weightOf(before) + weightOf(key)) / 2)
  })
  const length = Math.hypot(...vector.values())
  return new Map([...vector].map(([key, weight]) => [key, weight / (length || 1)]))
}

function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [key, weight] of one) sum += weight * (other.get(key) ?? 0)
  return sum
}
