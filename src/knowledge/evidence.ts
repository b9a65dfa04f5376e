import type { Syllable } from '../text/syllables.ts'
import { contentOf, type Pairs } from './function-words.ts'
import { contentKeysOf, createKeys, keysOf } from './meaning-keys.ts'
import type { Reading } from './readings.ts'
import { createWays } from './ways.ts'
import { spokenIn, wordsOf, type Word } from './words.ts'

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

/** A passage taken into words: what it says, and what it may be asked for by. */
export type Spoken = { text: readonly Syllable[]; heading: string; asks: readonly string[] }

/** Weighs a question against the passages by what its words mean. */
export function createEvidence(passages: readonly Spoken[]): (asked: Reading) => Weighed {
  const asks = passages.flatMap((passage, at) =>
    passage.asks.map((ask) => ({ at, words: wordsOf(ask) })),
  )
  const keys = createKeys(
    passages.map(({ text, heading, asks }) => [text, ...[heading, ...asks].map(spokenIn)]),
  )
  const alikeTo = createWays(
    asks.map(({ at, words }) => ({ at, ...wayOf(words, contentOf(words, noPairs)) })),
    passages.length,
    keys.weightOf,
  )

  return ({ words, content }) => {
    const mine = wayOf(words, content)
    const alike = alikeTo(mine)
    const shares = keys.sharesOf(mine.content)
    return {
      asked: alike.passages,
      weightOf: keys.weightOf,
      of: (at) => ({ coverage: shares[at] ?? 0, alike: alike.by[at] ?? 0 }),
    }
  }
}

const wayOf = (words: readonly Word[], content: readonly Word[]) => ({
  keys: keysOf(words),
  content: contentKeysOf({ words, content }),
})

const noPairs: Pairs = new Map()
