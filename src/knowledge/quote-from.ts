import { remembered } from '../text/remembered.ts'
import { decisiveIn } from './decisive.ts'
import { quoteOf, type Mark } from './quote.ts'
import type { Quote } from './reply.ts'
import { meaningsOf } from './synonyms.ts'
import { wordsOf, type Word } from './words.ts'

type Wanted = {
  words: readonly Word[]
  /** The keys of what the question is about. */
  keys: readonly string[]
  weightOf: (key: string) => number
}

/** Quotes what a passage says to a question; what it says in other words counts as its words do. */
export function quoteFrom(text: string, { words: asked, keys, weightOf }: Wanted): Quote {
  const wanted = new Set(keys)
  const { words, meanings } = spokenOf(text)
  const marks = meanings.flatMap(({ key, from, to }): Mark[] => {
    const [first, last] = [words[from], words[to - 1]]
    if (!wanted.has(key) || !first || !last) return []
    return [{ from: first.from, to: last.to, weight: weightOf(key), key }]
  })
  return quoteOf({ text, marks, decisive: decisiveIn(asked, text, marks) })
}

/** A passage is quoted again and again; more of them than this are read each time. */
const most = 1_000

const spokenOf = remembered((text: string) => {
  const words = wordsOf(text)
  return { words, meanings: meaningsOf(words) }
}, most)
