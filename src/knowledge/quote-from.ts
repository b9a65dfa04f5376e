import { decisiveIn } from './decisive.ts'
import { quoteOf, type Mark } from './quote.ts'
import type { Readings } from './readings.ts'
import type { Quote } from './reply.ts'
import { wayOf } from './meaning-keys.ts'
import { meaningsOf } from './synonyms.ts'
import { wordsOf } from './words.ts'

/** Quotes what a passage says to a question; what it says in other words counts as its words do. */
export function quoteFrom(
  text: string,
  { asked, likely }: Readings,
  weightOf: (key: string) => number,
): Quote {
  const wanted = new Set([asked, likely].flatMap((reading) => wayOf(reading).content))
  const words = wordsOf(text)
  const marks = meaningsOf(words).flatMap(({ key, from, to }): Mark[] => {
    const [first, last] = [words[from], words[to - 1]]
    if (!wanted.has(key) || !first || !last) return []
    return [{ from: first.from, to: last.to, weight: weightOf(key), key }]
  })
  return quoteOf({ text, marks, decisive: decisiveIn(asked.words, text, marks) })
}
