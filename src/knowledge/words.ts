import { longForms } from '../text/abbreviations.ts'
import { isPossibleBare, syllableOf, type Syllable } from '../text/syllables.ts'

/** A word of a text with its place there; the words of an abbreviation all have its place. */
export type Word = Syllable & { from: number; to: number }

/** Reads a text into its words and numbers, abbreviations in full. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)).flatMap(({ 0: typed, index }) =>
    inFull(typed).map((word) => ({ ...word, from: index, to: index + typed.length })),
  )

/** A short form that is a word too (“TU”, “tu”) only counts in capitals. */
function inFull(typed: string): Syllable[] {
  const word = syllableOf(typed.replace(/^0+(?=\p{N})/u, ''))
  const long = longForms.get(word.bare)
  if (long === undefined) return [word]
  const isShort = typed === typed.toUpperCase() || !isPossibleBare(word.bare)
  return isShort ? long.split(' ').map((each) => syllableOf(each)) : [word]
}
