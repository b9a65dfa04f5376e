import type { Syllable } from '../text/syllables.ts'
import { contentOf, type Pairs } from './function-words.ts'
import type { Understanding } from './reply.ts'
import { longestQuestion, type Hit, type Search } from './search.ts'
import { wordsOf, type Word } from './words.ts'
import { inFullYears } from './years.ts'

/** The words of a question, and those of them that say what it is about. */
export type Reading = { words: readonly Word[]; content: readonly Word[] }

/**
 * A question in every way in which it is read. Of a question that may mean several things only its
 * meanings are looked for.
 */
export type Readings = {
  understood: Understanding
  /** As it was understood, and with every doubt taken for the likelier word. */
  asked: Reading
  readonly likely: Reading
  /** As it was typed: what was set right by the words of the passages may have been a name. */
  typed: readonly Word[]
  readonly hits: Hit[]
}

/** So many passages are looked at closely. */
const looked = 20

/** Reads questions with the words of the passages in mind. */
export function createReadings(search: Search, texts: readonly (readonly Syllable[])[]) {
  const pairs = pairsIn(texts)
  const readingOf = (words: readonly Word[]): Reading => ({
    words,
    content: contentOf(words, pairs),
  })
  return (typed: string): Readings => {
    const text = inFullYears(typed)
    const found = search.find(text, looked)
    const { understood } = found
    const asked = readingOf(wordsOf(understood.text))
    let likely: Reading | undefined
    const readLikely = (): Reading => {
      if (understood.likely === understood.text.toLowerCase()) return asked
      const words = wordsOf(understood.likely)
      return isSame(words, asked.words) ? asked : readingOf(words)
    }
    return {
      understood: {
        text: understood.text,
        isChanged: understood.isChanged,
        key: [...new Set(asked.content.map(({ bare }) => bare))].join(' '),
      },
      asked,
      get likely() {
        return (likely ??= readLikely())
      },
      typed: understood.isChanged ? wordsOf(text.slice(0, longestQuestion)) : asked.words,
      get hits() {
        return found.hits
      },
    }
  }
}

/** The same words one by one; of a short form in full nobody has typed the marks. */
function isSame(some: readonly Word[], others: readonly Word[]): boolean {
  const isAlone = ({ from }: Word, before: Word | undefined) => from !== before?.from
  return (
    some.length === others.length &&
    some.every((word, at) => {
      const other = others[at]
      return (
        word.canon === other?.canon && isAlone(word, some[at - 1]) && isAlone(other, others[at - 1])
      )
    })
  )
}

function pairsIn(texts: readonly (readonly Syllable[])[]): Pairs {
  const pairs = new Map<string, readonly [string, string]>()
  for (const words of texts) {
    let before: Syllable | undefined
    for (const word of words) {
      const key = `${before?.bare ?? ''} ${word.bare}`
      if (before && !pairs.has(key)) pairs.set(key, [before.canon, word.canon])
      before = word
    }
  }
  return pairs
}
