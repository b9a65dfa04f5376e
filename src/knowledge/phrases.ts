import type { Syllable } from '../text/syllables.ts'
import { spokenIn } from './words.ts'

/** A phrase that was found in a question, from word to word. */
export type Said<T> = { value: T; phrase: string; from: number; to: number }

/** Finds phrases in the words of a question, from left to right, a longer phrase before a shorter. */
export type Phrases<T> = (words: readonly Syllable[], isMarked?: boolean) => Said<T>[]

type Phrase<T> = { words: Syllable[]; value: T; phrase: string }

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
      const words = spokenIn(phrase)
      const first = words[0]?.bare ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value, phrase }])
    }
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)

  return (words, isMarked) => {
    // Few phrases hang on it, and it takes a look at every word.
    let known = isMarked
    const marked = () => (known ??= isTypedWithMarks(words))
    const found: Said<T>[] = []
    for (let at = 0; at < words.length;) {
      const same = byFirst.get(words[at]?.bare ?? '')
      const match = same && longest(same, words, at, marked)
      if (match) {
        const { value, phrase } = match
        found.push({ value, phrase, from: at, to: at + match.words.length })
      }
      at += match?.words.length ?? 1
    }
    return found
  }
}

/** Did somebody type marks here? Those of an abbreviation in full are nobody's. */
export const isTypedWithMarks = (words: readonly (Syllable & { from?: number })[]): boolean =>
  words.some(
    ({ canon, bare, from }, at) =>
      canon !== bare &&
      (from === undefined || (from !== words[at - 1]?.from && from !== words[at + 1]?.from)),
  )

function longest<T>(
  same: readonly Phrase<T>[],
  words: readonly Syllable[],
  at: number,
  isMarked: () => boolean,
) {
  let loose: Phrase<T> | undefined
  for (const phrase of same) {
    if (loose && phrase.words.length < loose.words.length) break
    const differing = differingIn(phrase, words, at, isMarked)
    // Spelt as it is, “báo cáo không” is not “báo cáo khống”.
    if (differing === 0) return phrase
    if (differing !== undefined) loose ??= phrase
  }
  return loose
}

/** Words that are whole without marks: “tỉnh, ban” is not “tỉnh bạn” with a mark too few. */
const plain = new Set(
  `ai an anh ba ban bao cao chi cho chung co dong em gia giao hai hay huy lai lan lo mau may nam nay nhau
  quan ra sao ta tham theo thu tin trong trung tu xa xem`.split(/\s+/),
)

/** In how many words a phrase differs from what stands there. Every word of every passage comes by here. */
function differingIn<T>(
  { words: wanted }: Phrase<T>,
  words: readonly Syllable[],
  at: number,
  isMarked: () => boolean,
): number | undefined {
  let [differing, lacking] = [0, 0]
  let isBare = true
  for (let offset = 0; offset < wanted.length; offset += 1) {
    const [own, typed] = [wanted[offset], words[at + offset]]
    if (!own || !typed || own.bare !== typed.bare) return undefined
    if (typed.canon !== typed.bare) isBare = false
    if (own.canon === typed.canon) continue
    // “kho khăn” only lacks a mark; “kho khan” may lack all of them.
    if (typed.canon === typed.bare && !plain.has(typed.bare)) lacking += 1
    else differing += 1
  }
  // Beside words with marks “phat” alone is a slip, and no fine.
  if (isBare) return lacking > 0 && wanted.length === 1 && isMarked() ? undefined : 0
  const most = wanted.length > 2 || differing === 0 ? 1 : 0
  return differing + lacking <= most ? differing + lacking : undefined
}
