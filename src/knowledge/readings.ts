import type { Syllable } from '../text/syllables.ts'
import { contentOf, type Pairs } from './function-words.ts'
import type { Understanding } from './reply.ts'
import { longestQuestion, type Hit, type Search } from './search.ts'
import { wordsOf, type Word } from './words.ts'
import { inFullYears } from './years.ts'

/** The words of a question, and those of them that say what it is about. */
export type Reading = { words: readonly Word[]; content: readonly Word[] }

/** A question in every way in which it is read. */
export type Readings = {
  understood: Understanding
  /** As it was understood, and with every doubt taken for the likelier word. */
  asked: Reading
  likely: Reading
  /** As it was typed: what was set right by the words of the passages may have been a name. */
  typed: readonly Word[]
  hits: Hit[]
}

/** So many passages are looked at closely. */
const looked = 20

/** Reads questions with the words of the passages in mind. */
export function createReadings(search: Search, texts: readonly (readonly Syllable[])[]) {
  const pairs = pairsIn(texts)
  const reading = (text: string): Reading => {
    const words = wordsOf(text)
    return { words, content: contentOf(words, pairs) }
  }
  return (typed: string): Readings => {
    const text = inFullYears(typed)
    const { understood, hits } = search.find(text, looked)
    const asked = reading(understood.text)
    const isSame = understood.likely === understood.text.toLowerCase()
    return {
      understood: {
        text: understood.text,
        isChanged: understood.isChanged,
        key: [...new Set(asked.content.map(({ bare }) => bare))].join(' '),
      },
      asked,
      likely: isSame ? asked : reading(understood.likely),
      typed: understood.isChanged ? wordsOf(text.slice(0, longestQuestion)) : asked.words,
      hits,
    }
  }
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
