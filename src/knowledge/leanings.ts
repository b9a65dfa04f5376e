/** How far a question leans to a subject, from 0 to 1; it holds until the next question. */
export type Leanings = (terms: readonly string[]) => (at: number) => number

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
): () => Leanings {
  const { asked, counts } = counted(ways, size)
  const worthOf = (share: number, often: number) =>
    Math.log(1 + (trust * share * ways.length) / often)
  // All in three lists: a list for each of so many terms would hold several times as much memory.
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(counts.size + 1)
  const length = Array.from(counts.values()).reduce((sum, count) => sum + count.size, 0)
  const ats = new Uint32Array(length)
  const worths = new Float32Array(length)
  let filled = 0
  for (const [term, count] of counts) {
    const often = Array.from(count.values()).reduce((sum, n) => sum + n, 0)
    for (const [at, n] of count) {
      ats[filled] = at
      worths[filled] = worthOf(n / ((asked[at] ?? 0) + unsure), often)
      filled += 1
    }
    numbers.set(term, numbers.size)
    starts[numbers.size] = filled
  }
  const ofUnseen = worthOf(1 / unsure, unseen)
  return () => {
    const sums = new Float64Array(size)
    return (terms) => {
      sums.fill(0)
      let all = 0
      for (const term of new Set(terms)) {
        const number = numbers.get(term)
        let most = number === undefined ? ofUnseen : 0
        const [from, to] = number === undefined ? [0, 0] : [starts[number], starts[number + 1]]
        for (let n = from ?? 0; n < (to ?? 0); n += 1) {
          const at = ats[n] ?? 0
          const worth = worths[n] ?? 0
          sums[at] = (sums[at] ?? 0) + worth
          if (worth > most) most = worth
        }
        all += most
      }
      return (at) => (all === 0 ? 0 : (sums[at] ?? 0) / all)
    }
  }
}

/** How often each subject was asked for, and each term of each. */
function counted(ways: Parameters<typeof createLeanings>[0], size: number) {
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
  return { asked, counts }
}
