import { wordsOf, type Word } from './words.ts'

/** A phrase that was found in a question, from word to word. */
export type Said<T> = { value: T; phrase: string; from: number; to: number }

/** Finds phrases in the words of a question, from left to right, a longer phrase before a shorter. */
export type Phrases<T> = (words: readonly Word[]) => Said<T>[]

type Phrase<T> = { words: Word[]; value: T; phrase: string }

/**
 * Reads a table of phrases. A word is as it is spelt here or typed without marks: “mẫu” is not
 * “màu”, and beside words with marks “ban” is not “bạn”. In a long phrase one word may differ.
 */
export function createPhrases<T>(
  table: Iterable<readonly [phrases: string, value: T]>,
): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const [phrases, value] of table) {
    for (const phrase of phrases.split(',').map((each) => each.trim())) {
      const words = wordsOf(phrase)
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

function stands<T>({ words: wanted }: Phrase<T>, words: readonly Word[], at: number): boolean {
  const typed = words.slice(at, at + wanted.length)
  const isAlike = wanted.every(({ bare }, offset) => typed[offset]?.bare === bare)
  if (!isAlike) return false
  const differing = wanted.filter(({ canon }, offset) => typed[offset]?.canon !== canon).length
  return differing <= Number(wanted.length > 2) || typed.every(({ canon, bare }) => canon === bare)
}
