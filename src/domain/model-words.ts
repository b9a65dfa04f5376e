import { fold } from '../text/fold.ts'

/** The folded words of a text, each once: what a model is found by. */
export const wordsOf = (text: string): string[] => [
  ...new Set(fold(text.slice(0, 20_000)).match(/[\p{L}\p{N}]{1,40}/gu) ?? []),
]

/** The words somebody looks for. */
export const queryWords = (text: string): string[] => wordsOf(text)
