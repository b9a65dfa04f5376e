import { fold } from '../text/fold.ts'
import type { Found } from './reply.ts'
import { wordsOf } from './words.ts'

/** A passage read once: every question that comes is held against it. */
export type ReadPassage = Found & {
  text: string
  folded: string
  /** The words in it, and in the number and the title of its document; bare of marks. */
  bares: ReadonlySet<string>
}

export function readPassage(found: Found): ReadPassage {
  const { text } = found.passage
  const { number = '', title } = found.document
  const bares = new Set(wordsOf(`${text} ${number} ${title}`).map(({ bare }) => bare))
  return { ...found, text, folded: fold(text), bares }
}
