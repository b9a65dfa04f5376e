import { remembered } from '../text/remembered.ts'
import { spell, syllableOf } from '../text/syllables.ts'
import { isLight } from './question-words.ts'

export type Initials = {
  /** Words of the passages, as they are spelt there, that a short form may stand for; likeliest first. */
  of: (short: string) => string[]
  /** “t/gia” is “tham gia” where the passages say that. */
  slashed: (letter: string, word: string) => string | undefined
}

/** Two words side by side, with their tones said last, and how often they are. */
export type Beside = { one: string; other: string; count: number }

/** So many ways are kept while one is being put together, and so many are given. */
const tried = 20
const given = 12

/** What is typed goes through it: it must not fill the memory. */
const most = 10_000

/** Nobody shortens more words into one. */
const longest = 7

/**
 * Reads short forms that stand in no table: “QLC” is “quyền làm chủ” where the passages say that.
 * The pairs are only sorted when the first such form is typed.
 */
export function createInitials(pairs: () => Iterable<Beside>): Initials {
  let sorted: ReadonlyMap<string, readonly Beside[]> | undefined
  const beginning = (letters: string) => {
    sorted ??= byInitials(pairs())
    return sorted.get(letters) ?? []
  }
  const read = (short: string): string[] => {
    const letters = Array.from(short.normalize('NFC').toLowerCase())
    if (letters.length < 2 || letters.length > longest) return []
    let ways: { words: string[]; count: number }[] = beginning(letters.slice(0, 2).join(''))
      .slice(0, tried)
      .map(({ one, other, count }) => ({ words: [one, other], count }))
    for (let at = 2; at < letters.length; at += 1) {
      const next = beginning(letters.slice(at - 1, at + 1).join(''))
      ways = ways
        .flatMap(({ words, count }) =>
          next
            .filter(({ one }) => one === words.at(-1))
            .map((pair) => ({
              words: [...words, pair.other],
              count: Math.min(count, pair.count),
            })),
        )
        .sort((a, b) => b.count - a.count || compare(a.words.join(' '), b.words.join(' ')))
        .slice(0, tried)
    }
    return ways.slice(0, given).map(({ words }) => words.map(spell).join(' '))
  }
  const slashed = (letter: string, word: string): string | undefined => {
    const { bare } = syllableOf(word.toLowerCase())
    const pair = beginning(`${letter.toLowerCase()}${bare.charAt(0)}`).find(
      ({ other }) => syllableOf(spell(other)).bare === bare,
    )
    return pair && `${spell(pair.one)} ${spell(pair.other)}`
  }
  return { of: remembered(read, most), slashed }
}

/** Typed without its bar, “d” may be “đ”. */
function byInitials(pairs: Iterable<Beside>): Map<string, Beside[]> {
  const found = new Map<string, Beside[]>()
  const put = (letters: string, pair: Beside) => {
    const same = found.get(letters)
    if (same) same.push(pair)
    else found.set(letters, [pair])
  }
  for (const pair of pairs) {
    if (isLittle(pair.one) || isLittle(pair.other)) continue
    const [one, other] = [pair.one.charAt(0), pair.other.charAt(0)]
    for (const first of spellings(one))
      for (const second of spellings(other)) put(first + second, pair)
  }
  for (const same of found.values())
    same.sort((a, b) => b.count - a.count || compare(a.one, b.one) || compare(a.other, b.other))
  return found
}

/** “làm” says little in a question, and is a part of “quyền làm chủ”. */
const isLittle = (canon: string): boolean => canon !== 'lam2' && isLight({ canon, bare: '' }, true)

/** Whatever a letter may be typed as: “ủy” begins with “u”, “đoàn” with “đ” or “d”. */
function spellings(letter: string): string[] {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  const found = new Set([letter, bare, bare === 'đ' ? 'd' : bare])
  return [...found]
}

/** Equals stand in one order, whatever order the passages came in. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
