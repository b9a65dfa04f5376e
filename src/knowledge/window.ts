import type { Token } from './tokens.ts'

export type Window = { from: number; to: number; value: number }

/** So many sentences stand together in a window. */
const span = 3

/**
 * The stretch of three sentences in which most of the question is found. `valueOf` says what a word
 * and what a pair of words is worth; each counts once.
 */
export function bestWindow(
  text: string,
  tokens: readonly Token[],
  valueOf: (token: Token, before: Token | undefined) => readonly [key: string, value: number][],
): Window {
  const sentences = sentencesOf(text, tokens)
  let best: Window = { from: 0, to: text.length, value: -1 }
  for (let at = 0; at < sentences.length; at += 1) {
    const inside = sentences.slice(at, at + span)
    const [first, last] = [inside[0], inside.at(-1)]
    if (!first || !last) break
    const found = new Map<string, number>()
    for (let n = first.start; n < last.end; n += 1) {
      const token = tokens[n]
      if (!token) break
      for (const [key, value] of valueOf(token, n > first.start ? tokens[n - 1] : undefined)) {
        found.set(key, value)
      }
    }
    const value = [...found.values()].reduce((sum, each) => sum + each, 0)
    if (value > best.value) best = { from: first.from, to: last.to, value }
    if (at + span >= sentences.length) break
  }
  return best
}

type Sentence = { from: number; to: number; start: number; end: number }

/** A sentence ends with its mark or with its line. */
function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const { 0: sentence, index } of text.matchAll(
    /[^.;?!…\n]+(?:[.;?!…]+(?!\s)[^.;?!…\n]+)*[.;?!…]*/g,
  )) {
    const to = index + sentence.trimEnd().length
    let end = start
    while ((tokens[end]?.from ?? Infinity) < to) end += 1
    if (end === start) continue
    found.push({ from: index + sentence.length - sentence.trimStart().length, to, start, end })
    start = end
  }
  return found
}
