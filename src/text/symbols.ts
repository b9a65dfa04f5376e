import { abbreviations } from './abbreviations.ts'
import { fold } from './fold.ts'

/** What a folded text is made of here: letters and digits from 1, and 0 between words. */
export const symbolCount = 37

/**
 * Reads texts as symbols, abbreviations in full, a 0 before and after each word; what stands
 * behind the first `most` characters is left out. It reads as `fold` does, a letter at a time, so
 * that the names of all models can be read for one question. What it returns is good until it
 * reads the next one.
 */
export function symbolReader(most: number): (text: string) => Uint8Array {
  // In full, a letter of an abbreviation takes less than eight symbols.
  const room = new Uint8Array(8 * most + 16)
  return (text) => {
    const end = Math.min(text.length, most)
    let [size, wordAt, hash] = [1, 1, 0]
    for (let at = 0; at <= end; at += 1) {
      const symbol = at === end ? 0 : (symbolsByCode[text.charCodeAt(at)] ?? 0)
      if (symbol === skipped) continue
      if (symbol > 0) {
        room[size++] = symbol
        hash = mixed(hash, symbol)
        continue
      }
      if (size === wordAt) continue
      const short = forms.get(hash)
      if (short && isSame(short.symbols, room.subarray(wordAt, size))) {
        room.set(short.inFull, wordAt)
        size = wordAt + short.inFull.length
      }
      room[size++] = 0
      wordAt = size
      hash = 0
    }
    return room.subarray(0, size === 1 ? 0 : size)
  }
}

const mixed = (hash: number, symbol: number) => (Math.imul(hash, symbolCount) + symbol) & 0x3fffffff

const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((symbol, at) => symbol === b[at])

const skipped = 255
const alphabet = Array.from(' abcdefghijklmnopqrstuvwxyz0123456789')

function symbolOf(letter: string): number {
  const folded = fold(letter)
  if (folded === '') return /\s/.test(letter) ? 0 : skipped
  return Math.max(0, alphabet.indexOf(folded))
}

const symbolsOf = (text: string) => Uint8Array.from(Array.from(text, symbolOf))

const scripts = [
  [0x20, 0x24f], // Latin
  [0x300, 0x36f], // marks that stand alone
  [0x1e00, 0x1eff], // Vietnamese
  [0x200b, 0x200f], // invisible
] as const

const symbolsByCode = new Uint8Array(0x2010)
for (const [first, last] of scripts) {
  for (let code = first; code <= last; code += 1) {
    symbolsByCode[code] = symbolOf(String.fromCharCode(code))
  }
}

const forms = new Map(
  [...abbreviations].map(([short, long]) => {
    const symbols = symbolsOf(short)
    return [symbols.reduce(mixed, 0), { symbols, inFull: symbolsOf(long) }]
  }),
)
