import { tokensOf, type Token } from './tokens.ts'

/** A phrase that was found in a question, from word to word. */
export type Said<T> = { value: T; phrase: string; from: number; to: number }

/** Finds phrases in the words of a question, from left to right, a longer phrase before a shorter. */
export type Phrases<T> = (words: readonly Token[]) => Said<T>[]

type Phrase<T> = { words: Token[]; value: T; phrase: string }

/**
 * Reads a table of phrases. One word has to be spelt as it is here or typed without marks, since
 * “mẫu” is not “màu”; of several words together only the letters have to agree.
 */
export function createPhrases<T>(
  table: Iterable<readonly [phrases: string, value: T]>,
): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const [phrases, value] of table) {
    for (const phrase of phrases.split(',').map((each) => each.trim())) {
      const words = tokensOf(phrase)
      const first = words[0]?.bare ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value, phrase }])
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)

  return (words) => {
    const found: Said<T>[] = []
    for (let at = 0; at < words.length;) {
      const match = byFirst.get(words[at]?.bare ?? '')?.find((phrase) => stands(phrase, words, at))
      if (match) {
        const { value, phrase } = match
        found.push({ value, phrase, from: at, to: at + match.words.length })
      }
      at += match?.words.length ?? 1
    }
    return found
  }
}

function stands<T>({ words: wanted }: Phrase<T>, words: readonly Token[], at: number): boolean {
  if (wanted.length === 1) return isSame(words[at], wanted[0])
  return wanted.every(({ bare }, offset) => words[at + offset]?.bare === bare)
}

const isSame = (typed: Token | undefined, wanted: Token | undefined) =>
  typed !== undefined &&
  wanted !== undefined &&
  typed.bare === wanted.bare &&
  (typed.canon === wanted.canon || typed.canon === typed.bare)
