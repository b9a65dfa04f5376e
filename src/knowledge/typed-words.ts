import { fold } from '../text/fold.ts'
import { shorthand } from '../text/shorthand.ts'
import { readTelex } from '../text/telex.ts'
import { readVni } from '../text/vni.ts'

/** Nothing longer is read for what it asks; it also bounds the work of reading. */
const longest = 1000

/**
 * The words of a message, folded, however they were typed: “Hạn nộp?”, “hanj nopj”, “ha5n no65p”
 * and “han nop” are all “han nop”. Chat shorthand is in full: “ko” is “khong”.
 */
export const typedWords = (text: string): string =>
  fold(text.slice(0, longest))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => fold(shorthand.get(word) ?? readTelex(word) ?? readVni(word) ?? word))
    .join(' ')
