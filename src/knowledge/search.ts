import { invert } from './inverted.ts'
import { rank } from './rank.ts'
import { repair } from './repair.ts'

/** A passage of a document, and what else it may be found by. */
export type Searchable = {
  /** "III.4": it may be asked for by number. */
  clause: string
  /** The headings above it, outermost first; '' if there are none. */
  heading: string
  /** The passage as the document has it. */
  text: string
  /** Other ways in which people ask for it. */
  asks: readonly string[]
}

/** A passage that was found, and how much of the question is in it. */
export type Hit = {
  /** Which of the passages that were given. */
  at: number
  score: number
  /** From 0 to 1: the share of the question's words found in the passage, rare words counting more. */
  coverage: number
  /** The same of its pairs of words. */
  bigramCoverage: number
  perTerm: number
  /** The best stretch of about three sentences, as places in the text. */
  window: { from: number; to: number }
  /** The folded words of the question that were found. */
  terms: string[]
}

/** The question as it was understood: `text` for people, `words` folded. */
export type Understood = { text: string; isChanged: boolean; words: string[] }

export type Search = {
  find(question: string, limit?: number): { understood: Understood; hits: Hit[] }
  readonly size: number
}

/** Longer questions are cut: nobody asks so much at once. */
const longest = 1_000

/** Makes passages findable. The same passages in another order find the same. */
export function createSearch(passages: readonly Searchable[]): Search {
  const inverted = invert(passages)
  return {
    size: passages.length,
    find(question, limit = 10) {
      const { text, isChanged, words } = repair(question.slice(0, longest), inverted.corpus)
      const { terms, hits } = rank(words, inverted, limit)
      return { understood: { text, isChanged, words: terms }, hits }
    },
  }
}
