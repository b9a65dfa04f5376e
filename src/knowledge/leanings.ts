/** What a question leans to: for every subject from 0 to 1, and of the whole of it. */
export type Leanings = (terms: readonly string[]) => Float64Array

/** How much a subject's own words are trusted beside what everybody says. */
const trust = 1.5

/** A subject that few have asked for is not as sure of its words as one that many have. */
const unsure = 5

/** A word that was seen nowhere is as rare as one that was seen this often. */
const unseen = 0.5

/**
 * Learns from the ways in which people ask for subjects (`at` says for which) how far each word and
 * each pair of words speaks for a subject: the more of them have it there, and the fewer elsewhere.
 */
export function createLeanings(
  ways: readonly { at: number; terms: readonly string[] }[],
  size: number,
): Leanings {
  const asked = new Float64Array(size)
  const counts = new Map<string, Map<number, number>>()
  for (const { at, terms } of ways) {
    asked[at] = (asked[at] ?? 0) + 1
    for (const term of new Set(terms)) {
      const count = counts.get(term) ?? new Map<number, number>()
      count.set(at, (count.get(at) ?? 0) + 1)
      counts.set(term, count)
    }
  }
  const worthOf = (share: number, often: number) =>
    Math.log(1 + (trust * share * ways.length) / often)
  const learned = new Map<string, { ats: Uint32Array; worths: Float64Array; most: number }>()
  for (const [term, count] of counts) {
    const often = Array.from(count.values()).reduce((sum, n) => sum + n, 0)
    const ats = Uint32Array.from(count.keys())
    const worths = Float64Array.from(count, ([at, n]) =>
      worthOf(n / ((asked[at] ?? 0) + unsure), often),
    )
    learned.set(term, { ats, worths, most: Math.max(...worths) })
  }
  const ofUnseen = worthOf(1 / unsure, unseen)
  return (terms) => {
    const by = new Float64Array(size)
    let all = 0
    for (const term of new Set(terms)) {
      const known = learned.get(term)
      all += known?.most ?? ofUnseen
      known?.ats.forEach((at, n) => (by[at] = (by[at] ?? 0) + (known.worths[n] ?? 0)))
    }
    return all === 0 ? by : by.map((sum) => sum / all)
  }
}
