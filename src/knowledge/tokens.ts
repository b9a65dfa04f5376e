import { longForms } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { isPossibleBare } from '../text/syllables.ts'

/** A run of letters or of digits, as it was typed, and its place in the text. */
export type Piece = { typed: string; from: number; to: number }

/** The runs of letters and the numbers of a text. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: typed, index } of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    pieces.push({ typed, from: index, to: index + typed.length })
  }
  return pieces
}

/** Gives the words that a run of letters or digits stands for. */
export type Reader = (typed: string) => readonly string[]

/** Reads words as `readPiece` does, with the short forms that the documents define themselves. */
export const createReader = (own: ReadonlyMap<string, string>): Reader =>
  remembered((typed: string) => readPiece(typed, own), most)

/**
 * The words of one piece: an abbreviation is the words it stands for, a number has no leading
 * zeros. A short form that is a word too (“TU”, “tu”) only counts in capitals.
 */
export function readPiece(typed: string, own?: ReadonlyMap<string, string>): readonly string[] {
  const small = typed.normalize('NFC').toLowerCase()
  const short = fold(small)
  const long = own?.get(short) ?? longForms.get(short)
  const isCapital = small !== typed && typed === typed.toUpperCase()
  if (long && (isCapital || !isPossibleBare(short))) return long.split(' ')
  return [small.replace(/^0+(?=\p{N})/u, '')]
}

/** What is asked goes through the same reader: it must not fill the memory. */
const most = 100_000
