import { abbreviations } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'

/**
 * The folded words of a text, each once: what a model is found by. Abbreviations are there as
 * they are written and in full.
 */
export const wordsOf = (text: string): string[] =>
  unique(foldedWords(text).flatMap((word) => [word, ...inFull(word)]))

/** The words somebody looks for, abbreviations in full: so they find what is written either way. */
export const queryWords = (text: string): string[] =>
  unique(foldedWords(text).flatMap((word) => (abbreviations.has(word) ? inFull(word) : [word])))

const foldedWords = (text: string): string[] =>
  fold(text.slice(0, longest)).match(/[\p{L}\p{N}]{1,40}/gu) ?? []

/** No form lets a text of this length in. */
const longest = 20_000

const inFull = (word: string): string[] => abbreviations.get(word)?.split(' ') ?? []

const unique = (words: string[]): string[] => [...new Set(words)]
