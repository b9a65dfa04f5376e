import { fold, tidy } from '../text/fold.ts'

/** A word as it was typed, and folded. */
export type Token = { typed: string; word: string }

/** What was taken out of a text, and the words that are left; `found` is undefined for nothing. */
export type Taken<T> = { found: T | undefined; rest: Token[] }

/** The words of a text in their order. */
export const tokensOf = (text: string): Token[] =>
  (tidy(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((typed) => ({ typed, word: fold(typed) }))

/** The words of a text as they were typed. */
export const typedText = (tokens: Token[]): string => tokens.map(({ typed }) => typed).join(' ')

/** The text without some of its words. */
export const without = (tokens: Token[], at: number, count: number): Token[] =>
  tokens.toSpliced(at, count)

/** Where a phrase stands first, whatever the marks; -1 where it does not. */
export const placeOf = (tokens: Token[], phrase: string): number =>
  placeWhere(tokens, phrase, ({ word }, wanted) => word === fold(wanted))

/**
 * Where a phrase stands with its own marks, or without any: “công nhận” and “cong nhan”, but not
 * “công nhân”.
 */
export const placeOfMarked = (tokens: Token[], phrase: string): number =>
  placeWhere(tokens, phrase, ({ typed }, wanted) =>
    [wanted, fold(wanted)].includes(typed.toLowerCase()),
  )

/** How many words a phrase has. */
export const lengthOf = (phrase: string): number => phrase.split(' ').length

/** Takes the first of some phrases out that stands in the text; the longest are tried first. */
export function takePhrase<T>(tokens: Token[], phrases: [string, T][]): Taken<T> {
  const longestFirst = phrases.toSorted(([a], [b]) => lengthOf(b) - lengthOf(a))
  for (const [phrase, found] of longestFirst) {
    const at = placeOfMarked(tokens, phrase)
    if (at >= 0) return { found, rest: without(tokens, at, lengthOf(phrase)) }
  }
  return { found: undefined, rest: tokens }
}

function placeWhere(
  tokens: Token[],
  phrase: string,
  isWord: (token: Token, wanted: string) => boolean,
): number {
  const wanted = phrase.split(' ')
  return tokens.findIndex((_, at) =>
    wanted.every((word, further) => {
      const token = tokens[at + further]
      return token !== undefined && isWord(token, word)
    }),
  )
}
