import { longForms } from '../text/abbreviations.ts'
import { remembered } from '../text/remembered.ts'
import { isPossibleBare, syllableOf, type Syllable } from '../text/syllables.ts'
import { piecesOf } from './tokens.ts'

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

/** A short form that is a word too (“TU”, “tu”) only counts in capitals. */
const inFull = remembered((typed: string): readonly Syllable[] => {
  const word = syllableOf(typed.replace(/^0+(?=\p{N})/u, ''))
  const long = longForms.get(word.bare)
  if (long === undefined) return [word]
  const isShort = typed === typed.toUpperCase() || !isPossibleBare(word.bare)
  return isShort ? long.split(' ').map((each) => syllableOf(each)) : [word]
}, most)
