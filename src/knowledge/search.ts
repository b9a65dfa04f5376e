import { tidy } from '../text/fold.ts'
import { syllableOf } from '../text/syllables.ts'
import { invert, type Inverted } from './inverted.ts'
import { createNamed } from './named.ts'
import { weigh } from './question.ts'
import { rank } from './rank.ts'
import { repair, type Repaired } from './repair.ts'

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
  /** The share of its pairs of words that stand in the passage one behind the other. */
  verbatim: number
  /** The question asks for this clause by its number. */
  isNamed: boolean
  /** The best stretch of about three sentences, as places in the text. */
  window: { from: number; to: number }
}

/** The question as it was understood: `text` for people, `words` folded. */
export type Understood = {
  text: string
  isChanged: boolean
  words: string[]
  /** The question with every doubt taken for the likelier word. */
  likely: string
}

/** What was made of a question; the passages are only looked for when they are wanted. */
export type Found = { understood: Understood; readonly hits: Hit[] }

export type Search = {
  find(question: string, limit?: number): Found
  /** Do the passages have these words side by side, spelt so? */
  says: (words: string) => boolean
  readonly size: number
}

/** Longer questions are cut: nobody asks so much at once. */
export const longestQuestion = 1_000

/** Makes passages findable. The same passages in another order find the same. */
export function createSearch(passages: readonly Searchable[]): Search {
  const inverted = invert(passages)
  const namedIn = createNamed(passages)
  return {
    size: passages.length,
    says: (words) => isSaid(words, inverted.corpus),
    find(question, limit = 10) {
      const typed = tidy(question.slice(0, longestQuestion))
      const named = namedIn(typed)
      const repaired = repair(typed, { ...inverted, skipped: named.places })
      const { text, isChanged, words } = repaired
      const folded = [...new Set(words.map((word) => syllableOf(word).bare))]
      let hits: Hit[] | undefined
      const find = () => rank(weigh(repaired, inverted), { named: named.passages, limit }, inverted)
      return {
        understood: { text, isChanged, words: folded, likely: likelyIn(repaired) },
        get hits() {
          return (hits ??= find())
        },
      }
    },
  }
}

function isSaid(words: string, { isPair }: Inverted['corpus']): boolean {
  const read = words.split(' ').map((word) => syllableOf(word).canon)
  return read.every((word, at) => at === 0 || isPair(read[at - 1] ?? '', word))
}

function likelyIn({ words, doubts }: Repaired): string {
  const first = new Map([...doubts].reverse().map((doubt) => [doubt.at, doubt.words.join(' ')]))
  return words.map((word, at) => first.get(at) ?? word).join(' ')
}
