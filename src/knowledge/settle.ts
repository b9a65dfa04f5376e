import { ambiguous } from '../text/ambiguous.ts'
import { syllableOf } from '../text/syllables.ts'
import { isSideBySide } from './meant-word.ts'
import { isLight } from './question-words.ts'
import type { Corpus } from './repair.ts'
import type { Reader } from './tokens.ts'

type Choice = {
  meanings: readonly string[]
  before: string | undefined
  after: string | undefined
  corpus: Corpus
  read: Reader
  /** The meanings are words of the passages themselves: whatever fits will do. */
  isOpen: boolean
}

/** A neighbour that is short as well may be this or that: it speaks half as loud. */
const half = 0.5

/** What fits nearly as well as the best one is not settled. */
const nearly = 0.8

/** So much has to speak for a meaning at all. */
const clear = 1

/** “của” and “trong” stand beside everything. */
const little = 0.3

/**
 * The meanings of a short form that fit between its neighbours, as the passages have them: of
 * “làm CT tuyên truyền” the one that stands so on both sides, and in most passages.
 */
export function fitting({ meanings, before, after, corpus, read, isOpen }: Choice): string[][] {
  const [left, right] = [before === undefined ? [] : ends(before), beginnings(after, read)]
  const judged = meanings
    .map((meaning) => meaning.split(' '))
    .map((words) => {
      const [first = '', last = ''] = [words[0], words.at(-1)]
      const ofLeft = left.map(({ word, worth }) => worth * fit(word, first, corpus))
      const ofRight = right.map(({ word, worth }) => worth * fit(last, word, corpus))
      return { words, worth: Math.max(0, ...ofLeft) + Math.max(0, ...ofRight) }
    })
  const best = Math.max(0, ...judged.map(({ worth }) => worth))
  if (best < (isOpen ? 0 : clear) || best === 0) return []
  return judged.filter(({ worth }) => worth >= nearly * best).map(({ words }) => words)
}

/** Documents have numbers: “HD số mấy” is no contract. These are the last words of their names. */
const documents = new Set(['dẫn', 'thị', 'luận', 'văn', 'trình', 'báo', 'chế', 'tri'])

/** How well one word follows the other: the more passages have them so, the better. */
function fit(one: string, other: string, corpus: Corpus): number {
  if (!isSideBySide(one, other, corpus)) return Number(other === 'số' && documents.has(one))
  const count = corpus.countOfPair(syllableOf(one).canon, syllableOf(other).canon)
  return 1 + Math.log2(1 + count)
}

const isLittle = (word: string): boolean => isLight(syllableOf(word), true)

type Neighbour = { word: string; worth: number }

/** What the word before may end with. */
function ends(before: string): Neighbour[] {
  const meanings = ambiguous.get(syllableOf(before).bare) ?? []
  const short = meanings.map((meaning) => ({ word: meaning.split(' ').at(-1) ?? '', worth: half }))
  return [{ word: before, worth: isLittle(before) ? little : 1 }, ...short]
}

/** What the next word may begin with: of “CQ, ĐV” the second is short as well. */
function beginnings(after: string | undefined, read: Reader): Neighbour[] {
  if (after === undefined) return []
  // “CT05” is read as “CT số 05”.
  if (/^\p{N}/u.test(after)) return [{ word: 'số', worth: 1 }]
  const meanings = ambiguous.get(syllableOf(after).bare) ?? []
  const short = meanings.map((meaning) => ({ word: meaning.split(' ')[0] ?? '', worth: half }))
  const word = read(after)[0] ?? after
  return [{ word, worth: isLittle(word) ? little : 1 }, ...short]
}
