import { longForms } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { isPossibleBare } from '../text/syllables.ts'

/** A run of letters or of digits, as it was typed, and its place in the text. */
export type Piece = { typed: string; from: number; to: number }

/** The runs of letters and the numbers of a text. */
export const piecesOf = (text: string): Piece[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu), ({ 0: typed, index }) => ({
    typed,
    from: index,
    to: index + typed.length,
  }))

/** Gives the words that a run of letters or digits stands for. */
export type Reader = (typed: string) => readonly string[]

/**
 * Reads words: an abbreviation is the words it stands for, a number has no leading zeros. A short
 * form that is a word too (“TU”, “tu”) only counts in capitals.
 */
export function createReader(own: ReadonlyMap<string, string>): Reader {
  const known = new Map<string, readonly string[]>()
  const read = (typed: string): readonly string[] => {
    const small = typed.normalize('NFC').toLowerCase()
    const short = fold(small)
    const long = own.get(short) ?? longForms.get(short)
    const isCapital = small !== typed && typed === typed.toUpperCase()
    if (long && (isCapital || !isPossibleBare(short))) return long.split(' ')
    return [small.replace(/^0+(?=\p{N})/u, '')]
  }
  return (typed) => {
    const found = known.get(typed) ?? read(typed)
    if (known.size < remembered) known.set(typed, found)
    return found
  }
}

/** What is asked goes through the same reader: it must not fill the memory. */
const remembered = 100_000
