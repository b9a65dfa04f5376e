import { longForms } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { syllableOf } from '../text/syllables.ts'

/** A word of a text with its place there; an abbreviation is the words it stands for, all in its place. */
export type Token = { canon: string; bare: string; from: number; to: number }

/** Reads a text into words and numbers, abbreviations in full. */
export function tokensOf(text: string): Token[] {
  return piecesOf(text).flatMap(({ typed, from, to }) =>
    inFull(typed).map((word) => ({ ...syllableOf(word), from, to })),
  )
}

/** A run of letters or of digits, as it was typed. */
export type Piece = { typed: string; from: number; to: number }

export const piecesOf = (text: string): Piece[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu), ({ 0: typed, index }) => ({
    typed,
    from: index,
    to: index + typed.length,
  }))

/** The words an abbreviation stands for; any other word as it is, a number without leading zeros. */
export const inFull = (typed: string): string[] =>
  longForms.get(fold(typed))?.split(' ') ?? [typed.replace(/^0+(?=\p{N})/u, '')]
