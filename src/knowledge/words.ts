import { longForms } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { isPossibleBare, syllableOf, type Syllable } from '../text/syllables.ts'

/** A word of a text with its place there; the words of an abbreviation all have its place. */
export type Word = Syllable & { from: number; to: number }

/** Reads a text into its words and numbers, abbreviations in full. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)).flatMap(({ 0: typed, index }) => {
    const place = { from: index, to: index + typed.length }
    return inFull(typed).map((word) => ({ ...syllableOf(word), ...place }))
  })

/** A short form that is a word too (“TU”, “tu”) only counts in capitals. */
function inFull(typed: string): string[] {
  const long = longForms.get(fold(typed))
  const isShort = typed === typed.toUpperCase() || !isPossibleBare(fold(typed))
  return long !== undefined && isShort ? long.split(' ') : [typed.replace(/^0+(?=\p{N})/u, '')]
}
