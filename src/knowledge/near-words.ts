import { remembered } from '../text/remembered.ts'

/** Finds the words that differ in one letter, or in the order of two, in the order of the alphabet. */
export type NearWords = (word: string) => readonly string[]

/** No syllable of Vietnamese has more letters; names and numbers are not guessed at. */
const longest = 7

/** Makes words findable by what they look like. */
export function nearWords(words: Iterable<string>): NearWords {
  // Two words one edit apart have a form in common that lacks one letter, or one lacks a letter.
  const shorter = new Map<string, string[]>()
  const known = new Set<string>()
  for (const word of words) {
    if (word.length > longest || !/^[a-z]+$/.test(word)) continue
    known.add(word)
    for (const form of lacking(word)) {
      const same = shorter.get(form)
      if (same) same.push(word)
      else shorter.set(form, [word])
    }
  }
  return remembered((word: string) => {
    if (word.length > longest + 1) return []
    const found = new Set<string>()
    for (const form of [word, ...lacking(word)]) {
      if (known.has(form)) found.add(form)
      for (const other of shorter.get(form) ?? []) if (isOneEdit(word, other)) found.add(other)
    }
    found.delete(word)
    return [...found].sort()
  }, most)
}

/** What is typed goes through it: it must not fill the memory. */
const most = 10_000

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
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restA === Array.from(restB).reverse().join('')
}
