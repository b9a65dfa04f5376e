import { symbolCount, symbolReader } from './symbols.ts'

/** Trigrams are numbers below this. */
export const trigramCount = symbolCount ** 3

/**
 * Reads texts into one long list of trigrams, each text's own once: those of the text number n
 * stand from `ends[n - 1]` to `ends[n]`.
 */
export function trigramsOf(texts: string[], most: number): { list: Uint16Array; ends: number[] } {
  const read = symbolReader(most)
  const seenIn = new Int32Array(trigramCount)
  let list = new Uint16Array(64 * texts.length + 64)
  let size = 0
  const ends = texts.map((text, number) => {
    const symbols = read(text)
    if (size + symbols.length > list.length) list = grown(list, size + symbols.length)
    for (let at = 2; at < symbols.length; at += 1) {
      const trigram =
        ((symbols[at - 2] ?? 0) * symbolCount + (symbols[at - 1] ?? 0)) * symbolCount +
        (symbols[at] ?? 0)
      if (seenIn[trigram] === number + 1) continue
      seenIn[trigram] = number + 1
      list[size++] = trigram
    }
    return size
  })
  return { list, ends }
}

function grown(list: Uint16Array, least: number) {
  const larger = new Uint16Array(2 * least)
  larger.set(list)
  return larger
}
