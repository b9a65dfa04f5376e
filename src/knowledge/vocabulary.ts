import { spell, type Syllable } from '../text/syllables.ts'

/** The words of all passages, each with a number; a number below zero is a word they do not have. */
export type Vocabulary = {
  readonly size: number
  idOf: (canon: string) => number
  bareIdOf: (bare: string) => number
  /** How often the word comes, and the most frequent words that have these letters. */
  countOf: (canon: string) => number
  withBare: (bare: string) => readonly string[]
  /** The words without marks that differ in one letter, or in the order of two. */
  near: (bare: string) => string[]
  /** The word in the spelling people read. */
  spelling: (canon: string) => string
}

/** Numbers the words in the order of the alphabet, so the order of the passages changes nothing. */
export function createVocabulary(words: Iterable<Syllable>): Vocabulary {
  const counts = new Map<string, number>()
  const canonsOf = new Map<string, Set<string>>()
  for (const { canon, bare } of words) {
    counts.set(canon, (counts.get(canon) ?? 0) + 1)
    const same = canonsOf.get(bare)
    if (same) same.add(canon)
    else canonsOf.set(bare, new Set([canon]))
  }
  const countOf = (canon: string) => counts.get(canon) ?? 0
  const byCount = (a: string, b: string) => countOf(b) - countOf(a) || (a < b ? -1 : 1)
  const groups = new Map([...canonsOf].map(([bare, canons]) => [bare, [...canons].sort(byCount)]))
  const ids = new Map([...counts.keys()].sort().map((canon, id) => [canon, id]))
  const bareIds = new Map([...groups.keys()].sort().map((bare, id) => [bare, id]))
  const shorter = shortened([...groups.keys()])
  return {
    size: ids.size,
    idOf: (canon) => ids.get(canon) ?? -1,
    bareIdOf: (bare) => bareIds.get(bare) ?? -1,
    countOf,
    withBare: (bare) => groups.get(bare) ?? [],
    near: (bare) => nearOnes(bare, groups, shorter),
    spelling: spell,
  }
}

/** The words under each form that lacks one letter of them. */
function shortened(words: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of words) {
    if (word.length > longest) continue
    for (const form of lacking(word)) {
      const same = found.get(form)
      if (same) same.push(word)
      else found.set(form, [word])
    }
  }
  return found
}

/** No syllable of Vietnamese has more than seven letters; numbers and names are not guessed at. */
const longest = 8

function nearOnes(
  bare: string,
  groups: ReadonlyMap<string, unknown>,
  shorter: ReadonlyMap<string, string[]>,
): string[] {
  if (bare.length > longest + 1) return []
  const found = new Set<string>()
  for (const form of [bare, ...lacking(bare)]) {
    if (groups.has(form)) found.add(form)
    for (const word of shorter.get(form) ?? []) if (isOneEdit(bare, word)) found.add(word)
  }
  found.delete(bare)
  return [...found].sort()
}

const lacking = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

function isOneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  if (endA - start <= 1 && endB - start <= 1) return true
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  return restA.length === 2 && restB.length === 2 && restA === `${restB[1]}${restB[0]}`
}
