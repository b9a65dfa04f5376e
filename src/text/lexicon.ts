import { fold } from './fold.ts'

export type Lexicon<T> = (word: string | undefined) => T | undefined

/** Finds words as they are spelt, or bare of marks when they were typed without any. */
export function lexicon<T>(entries: Iterable<readonly [word: string, value: T]>): Lexicon<T> {
  const spelt = [...entries]
  // "trạm" must not pass for "trăm": only a word without any mark is taken for a bare one.
  const bare = spelt.map(([word, value]) => [fold(word), value] as const)
  const known = new Map([...bare, ...spelt])
  return (word) => (word === undefined ? undefined : known.get(word))
}

/** Says whether a word is one of these. */
export function oneOf(words: string): (word: string | undefined) => boolean {
  const known = lexicon(words.split(' ').map((word) => [word, true]))
  return (word) => known(word) === true
}
