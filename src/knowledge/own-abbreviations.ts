import { fold } from '../text/fold.ts'

/**
 * The short forms that documents define themselves, folded, with what they stand for: “KLTN: Khóa
 * luận tốt nghiệp” or “khóa luận tốt nghiệp (KLTN)”. The initials must agree.
 */
export function ownAbbreviations(texts: Iterable<string>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    for (const [short, long] of definitionsIn(text.normalize('NFC'))) {
      const ways = counts.get(short) ?? new Map<string, number>()
      counts.set(short, ways.set(long, (ways.get(long) ?? 0) + 1))
    }
  }
  return new Map([...counts].map(([short, ways]) => [short, mostFrequent(ways)]))
}

function definitionsIn(text: string): [short: string, long: string][] {
  const found: [string, string][] = []
  const put = (short: string, words: string[], isBefore: boolean) => {
    // “P.ĐTĐH” is two: each part has its own initials.
    for (const part of short.split('.')) {
      const size = part.length
      const own = isBefore ? words.slice(-size) : words.slice(0, size)
      if (!isBefore) words = words.slice(size)
      if (size > 1 && initials(own) === fold(part))
        found.push([fold(part), own.join(' ').toLowerCase()])
    }
  }
  for (const { 1: short = '', index } of text.matchAll(
    /\((?:[\p{Ll} ]{0,30} )?([\p{Lu}.]{2,10})\)/gu,
  )) {
    put(short.replaceAll('.', ''), wordsOf(text.slice(Math.max(0, index - 100), index)), true)
  }
  for (const { 1: short = '', index, 0: whole } of text.matchAll(
    /(?<![\p{L}.])([\p{Lu}.]{2,10}) ?: /gu,
  )) {
    const start = index + whole.length
    put(short, wordsOf(text.slice(start, start + 100)), false)
  }
  return found
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? []

const initials = (words: string[]) => words.map((word) => fold(word.charAt(0))).join('')

const mostFrequent = (ways: Map<string, number>): string =>
  [...ways].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
