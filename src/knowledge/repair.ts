import { longForms } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { shorthand } from '../text/shorthand.ts'
import { isPossible, isPossibleBare, syllableOf } from '../text/syllables.ts'
import { readTelex } from '../text/telex.ts'
import { readVni } from '../text/vni.ts'
import { inFull, piecesOf } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the words of the passages say about words side by side. */
export type Corpus = Vocabulary & {
  isPair: (one: string, other: string) => boolean
  isBarePair: (one: string, other: string) => boolean
}

/** A question as it is understood: `words` as they are looked for, `text` as people read it. */
export type Repaired = { text: string; isChanged: boolean; words: string[] }

/**
 * Sets right what was mistyped, with the words of the passages as judge: a word they have is never
 * touched, and a word they lack only becomes one of theirs.
 */
export function repair(question: string, corpus: Corpus): Repaired {
  const chunks = Array.from(question.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
  const typed = chunks.map(([chunk]) => chunk.normalize('NFC').toLowerCase())
  let text = ''
  let end = 0
  let isChanged = false
  const words: string[] = []
  chunks.forEach(({ 0: chunk, index }, at) => {
    const read = readChunk({
      word: typed[at] ?? '',
      before: words.at(-1),
      after: typed[at + 1],
      corpus,
    })
    words.push(...read.words)
    isChanged ||= read.shown !== undefined && !read.isShorthand
    text += question.slice(end, index) + (read.shown ?? chunk)
    end = index + chunk.length
  })
  return { text: text + question.slice(end), isChanged, words }
}

type Place = { word: string; before: string | undefined; after: string | undefined; corpus: Corpus }

/** `shown` is what people read in its place, if it is not what they typed. */
type Read = { words: string[]; shown?: string; isShorthand?: true }

function readChunk(place: Place): Read {
  const { word, corpus } = place
  const plain = shorthand.get(word)
  if (plain) return { words: plain.split(' '), shown: plain, isShorthand: true }
  const vni = readVni(word)
  if (vni && isKnown(vni, corpus)) return { words: [vni], shown: vni }
  if (/\p{N}/u.test(word)) return { words: piecesOf(word).flatMap(({ typed }) => inFull(typed)) }
  if (longForms.has(fold(word)) || isKnown(word, corpus)) return { words: inFull(word) }
  const telex = readTelex(word)
  if (telex && isKnown(telex, corpus)) return { words: [telex], shown: telex }
  const parts = isOneSyllable(word) ? undefined : split(word, corpus)
  if (parts) return { words: parts, shown: parts.join(' ') }
  const near = nearest(place)
  return near === undefined ? { words: [word] } : { words: [near], shown: near }
}

/** A word without marks is known if any word with its letters is: it was typed without them. */
function isKnown(word: string, { countOf, withBare }: Corpus): boolean {
  const { canon, bare } = syllableOf(word)
  return countOf(canon) > 0 || (canon === bare && withBare(bare).length > 0)
}

function isOneSyllable(word: string): boolean {
  const { canon, bare } = syllableOf(word)
  return canon === bare ? isPossibleBare(bare) : isPossible(canon)
}

/** Two words that were typed as one; of several ways the one whose parts stand side by side. */
function split(word: string, corpus: Corpus): string[] | undefined {
  const ways = Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ])
  return ways
    .filter((parts) => parts.every((part) => isKnown(part, corpus) && isOneSyllable(part)))
    .find(([one = '', other = '']) => isSideBySide(one, other, corpus))
}

function isSideBySide(one: string, other: string, { isPair, isBarePair }: Corpus): boolean {
  const [a, b] = [syllableOf(one), syllableOf(other)]
  const isBare = a.canon === a.bare || b.canon === b.bare
  return isPair(a.canon, b.canon) || (isBare && isBarePair(a.bare, b.bare))
}

/** The word of the passages that was meant; a possible syllable gives way only to its neighbours. */
function nearest({ word, before, after, corpus }: Place): string | undefined {
  const { canon, bare } = syllableOf(word)
  if (bare.length < 2 || !/^[a-z]+$/.test(bare)) return undefined
  const isTyped = canon !== bare
  const candidates = [bare, ...corpus.near(bare)].flatMap((letters) =>
    isTyped
      ? corpus.withBare(letters)
      : corpus
          .withBare(letters)
          .slice(0, 1)
          .map(() => letters),
  )
  const judged = candidates.map((candidate) => {
    const letters = syllableOf(candidate).bare
    const sides = [
      before !== undefined && isSideBySide(before, candidate, corpus),
      after !== undefined && isSideBySide(candidate, after, corpus),
    ].filter(Boolean).length
    const likeness = Number(letters === bare) + Number(letters[0] === bare[0])
    const count = corpus.countOf(corpus.withBare(letters)[0] ?? candidate)
    return { candidate, sides, score: 2 * sides + likeness + Math.log10(1 + count) / 2 }
  })
  const best = judged
    .filter(({ sides }) => sides > 0 || !isOneSyllable(word))
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))[0]
  return best && corpus.spelling(best.candidate)
}
