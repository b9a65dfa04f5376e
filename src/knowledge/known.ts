import { askedFor } from './asked-for.ts'
import type { Weighed } from './evidence.ts'
import type { Readings } from './readings.ts'
import type { KnownAnswer } from './reply.ts'
import { wordsOf, type Word } from './words.ts'

/** The answer of the office to a question, and how like it is to the one that was asked. */
export type Match = { known: KnownAnswer; score: number }

/** Finds the answer of the office to a question that asks the same, in other words or not. */
export function createKnown(all: readonly KnownAnswer[], first: number) {
  const signs = all.map(({ question }) => signsOf(wordsOf(question)))
  return ({ asked }: Readings, weighed: Weighed): Match | undefined => {
    let mine: string | undefined
    let best: Match | undefined
    all.forEach((known, n) => {
      const score = weighed.alike(first + n)
      if (score <= (best?.score ?? 0)) return
      mine ??= signsOf(asked.words)
      if (signs[n] === mine) best = { known, score }
    })
    return best
  }
}

/** What has to be equal: “hạn năm 2026” is not “hạn năm 2027”, however alike they are. */
function signsOf(words: readonly Word[]): string {
  const numbers = words.filter(({ bare }) => /^\d+$/.test(bare)).map(({ bare }) => bare)
  const kinds = askedFor(words).map(({ why, about }) => (why === 'place' ? about : why))
  return [...new Set([...numbers, ...kinds])].sort().join(' ')
}
