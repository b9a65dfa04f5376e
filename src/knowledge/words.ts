import { remembered } from '../text/remembered.ts'
import { syllableOf, type Syllable } from '../text/syllables.ts'
import { piecesOf, readPiece } from './tokens.ts'

/** A word of a text with its place there; the words of an abbreviation all have its place. */
export type Word = Syllable & { from: number; to: number }

/** Reads a text into its words and numbers, abbreviations in full. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { typed, from, to } of piecesOf(text)) {
    for (const { canon, bare } of inFull(typed)) words.push({ canon, bare, from, to })
  }
  return words
}

/** The same words without their places: many texts are read so, and hold little memory. */
export function spokenIn(text: string): Syllable[] {
  const spoken: Syllable[] = []
  for (const { typed } of piecesOf(text)) for (const word of inFull(typed)) spoken.push(word)
  return spoken
}

/** The words of a language and its short forms, in large and small letters, are fewer. */
const most = 50_000

const inFull = remembered(
  (typed: string): readonly Syllable[] => readPiece(typed).map((word) => syllableOf(word)),
  most,
)
