import { abbreviations } from './abbreviations.ts'
import { fold } from './fold.ts'

const letters = ' abcdefghijklmnopqrstuvwxyz0123456789'

/** Trigrams are numbers below this. */
export const trigramCount = letters.length ** 3

/**
 * Reads texts into one long list of trigrams, each text's own once: those of the text number n
 * stand from `ends[n - 1]` to `ends[n]`. Abbreviations are read in full, words have a space before
 * and behind, and no text is read further than its first `most` characters.
 */
export function trigramsOf(texts: string[], most: number): { list: Uint16Array; ends: number[] } {
  // The same words come again and again: each is read once.
  const known = new Map<string, Uint16Array>()
  const seenIn = new Int32Array(trigramCount)
  let list = new Uint16Array(64 * texts.length + 64)
  let size = 0
  const ends = texts.map((text, number) => {
    const note = (trigram: number) => {
      if (seenIn[trigram] === number + 1) return
      seenIn[trigram] = number + 1
      if (size === list.length) list = grown(list)
      list[size++] = trigram
    }
    let before: number | undefined
    for (const typed of text.slice(0, most).split(' ')) {
      let own = known.get(typed)
      if (!own) known.set(typed, (own = within(typed)))
      const [first] = own
      if (first === undefined) continue
      if (before !== undefined) note(between(before, first))
      for (const trigram of own) note(trigram)
      before = own.at(-1)
    }
    return size
  })
  return { list: list.subarray(0, size), ends }
}

function within(typed: string): Uint16Array {
  const words = fold(typed).match(/[a-z0-9]+/g) ?? []
  const whole = ` ${words.map((word) => abbreviations.get(word) ?? word).join(' ')} `
  const symbols = Array.from(whole, (letter) => letters.indexOf(letter))
  return Uint16Array.from(symbols.slice(2), (symbol, at) =>
    numberOf(symbols[at] ?? 0, symbols[at + 1] ?? 0, symbol),
  )
}

const numberOf = (a: number, b: number, c: number) => (a * letters.length + b) * letters.length + c

/** The trigram over the space from a word to the next, by the last one of it and the next's first. */
const between = (last: number, first: number) => numberOf(middleOf(last), 0, middleOf(first))

const middleOf = (trigram: number) => Math.floor(trigram / letters.length) % letters.length

function grown(list: Uint16Array) {
  const larger = new Uint16Array(2 * list.length)
  larger.set(list)
  return larger
}
