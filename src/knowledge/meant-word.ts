import { isPossible, isPossibleBare, spell, syllableOf } from '../text/syllables.ts'
import type { Corpus } from './repair.ts'

type Place = { word: string; before: string | undefined; after: string | undefined; corpus: Corpus }

/**
 * The word of the passages that was meant by one they do not have: as few letters as possible
 * differ, it stands beside its neighbours elsewhere, and it is frequent.
 */
export function meantWord({ word, before, after, corpus }: Place): string | undefined {
  const { canon, bare } = syllableOf(word)
  if (bare.length < 2 || !/^[a-z]+$/.test(bare)) return undefined
  const isSyllable = canon === bare ? isPossibleBare(bare) : isPossible(canon)
  // Among words with marks, a word that lost its own by the slip had some.
  const isMarked = [word, before, after].some((one) => one !== undefined && hasMarks(one))
  const candidates = [bare, ...corpus.near(bare)].flatMap((letters) => {
    const spelt = corpus.withBare(letters)
    return isMarked ? spelt.map(spell) : spelt.length > 0 ? [letters] : []
  })
  const judged = candidates.map((candidate) => {
    const letters = syllableOf(candidate).bare
    const sides =
      Number(before !== undefined && isSideBySide(before, candidate, corpus)) +
      Number(after !== undefined && isSideBySide(candidate, after, corpus))
    const likeness = Number(letters === bare) + Number(letters[0] === bare[0])
    const isSaidSo = before !== undefined && isPairAsSpelt(before, candidate, corpus)
    const isSameTone = isMarked && toneOf(candidate) === toneOf(word)
    const closeness = (Number(isSaidSo) + Number(isSameTone)) / 2
    const most = corpus.withBare(letters)[0] ?? ''
    const count = corpus.countOf(isMarked ? syllableOf(candidate).canon : most)
    return { candidate, sides, score: 2 * sides + likeness + closeness + Math.log10(1 + count) / 2 }
  })
  // What can be a word gives way only where its neighbours speak for another.
  return judged
    .filter(({ sides }) => sides > 0 || !isSyllable)
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate
}

/** Do the passages have these two words side by side? Without marks, any words with their letters. */
export function isSideBySide(one: string, other: string, { isPair, isBarePair }: Corpus): boolean {
  const [a, b] = [syllableOf(one), syllableOf(other)]
  const isBare = a.canon === a.bare || b.canon === b.bare
  return isPair(a.canon, b.canon) || (isBare && isBarePair(a.bare, b.bare))
}

const isPairAsSpelt = (one: string, other: string, { isPair }: Corpus): boolean =>
  isPair(syllableOf(one).canon, syllableOf(other).canon)

const toneOf = (word: string): string => /\d$/.exec(syllableOf(word).canon)?.[0] ?? ''

const hasMarks = (word: string): boolean => {
  const { canon, bare } = syllableOf(word)
  return canon !== bare
}
