/** Where terms occur. A term is a whole number; the passages of the term number t are from..to. */
export type Postings = {
  passages: Uint32Array
  counts: Uint16Array
  /** Where a term's passages stand in the lists, from and to; the same twice if it occurs nowhere. */
  placeOf: (term: number) => readonly [from: number, to: number]
  /** Every term there is. */
  terms: Float64Array
}

type Terms = Uint32Array | Float64Array

/** Counts every term in every passage. The terms must be below 2^53 divided by the passages. */
export function countTerms(termsOf: readonly (readonly Terms[])[]): Postings {
  const size = termsOf.length
  const total = termsOf.flat().reduce((sum, terms) => sum + terms.length, 0)
  const pairs = new Float64Array(total)
  let filled = 0
  termsOf.forEach((parts, at) => {
    for (const terms of parts) for (const term of terms) pairs[filled++] = term * size + at
  })
  // Equal pairs come to stand side by side, and a term's passages with them: no hash is needed.
  pairs.sort()
  return compressed(pairs, size)
}

function compressed(pairs: Float64Array, size: number): Postings {
  const passages = new Uint32Array(pairs.length)
  const counts = new Uint16Array(pairs.length)
  const terms: number[] = []
  const starts: number[] = []
  let filled = 0
  let before = -1
  for (const pair of pairs) {
    if (pair === before) {
      counts[filled - 1] = (counts[filled - 1] ?? 0) + 1
      continue
    }
    const term = Math.floor(pair / size)
    if (terms.at(-1) !== term) {
      terms.push(term)
      starts.push(filled)
    }
    passages[filled] = pair - term * size
    counts[filled] = 1
    filled += 1
    before = pair
  }
  const sorted = Float64Array.from(terms)
  const ends = Uint32Array.from([...starts, filled])
  return {
    passages: passages.slice(0, filled),
    counts: counts.slice(0, filled),
    terms: sorted,
    placeOf(term) {
      const at = indexIn(sorted, term)
      return at === -1 ? [0, 0] : [ends[at] ?? 0, ends[at + 1] ?? 0]
    },
  }
}

function indexIn(sorted: Float64Array, term: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === term) return middle
    if (found < term) low = middle + 1
    else high = middle - 1
  }
  return -1
}
