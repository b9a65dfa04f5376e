import type { Piece } from './tokens.ts'

/** Says whether a sentence or a line ends between two pieces of the text. */
export function isBreak(text: string, before: Piece, after: Piece): boolean {
  // Most words stand one space apart, and there is nothing to look at.
  if (after.from - before.to === 1) return text[before.to] === '\n'
  // A stop between digits or letters without a space belongs to a number: “II.2.3”, “1.500”.
  return /[.;?!…:]\s|\n/.test(text.slice(before.to, after.from))
}
