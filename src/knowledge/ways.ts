/** Keys of what a way of asking means: all of them, and those that say what it is about. */
export type Way = { keys: readonly string[]; content: readonly string[] }

/** How like a question is to the ways of asking for each passage. */
export type Alike = (mine: Way) => {
  /** From 0 to 1 for every passage. */
  by: Float64Array
  /** The passages whose ways share a word with it. */
  passages: number[]
}

/** Compares questions with the ways in which people ask for passages (`at` says for which). */
export function createWays(
  ways: readonly (Way & { at: number })[],
  size: number,
  weightOf: (key: string) => number,
): Alike {
  const pairWeight = (pair: string) => pair.split(' ').reduce((sum, key) => sum + weightOf(key), 0)
  const words = shelf(ways.length)
  const pairs = shelf(ways.length)
  ways.forEach(({ keys, content }, way) => {
    words.put(way, vector(content, weightOf))
    pairs.put(way, vector(pairsOf(keys), pairWeight))
  })

  return ({ keys, content }) => {
    const byWords = words.products(vector(content, weightOf))
    const byPairs = pairs.products(vector(pairsOf(keys), pairWeight))
    const by = new Float64Array(size)
    const passages: number[] = []
    for (const way of byWords.touched) {
      const at = ways[way]?.at ?? 0
      const before = by[at] ?? 0
      const likeness = 0.7 * (byWords.sums[way] ?? 0) + 0.3 * (byPairs.sums[way] ?? 0)
      if (before === 0) passages.push(at)
      if (likeness > before) by[at] = likeness
    }
    return { by, passages }
  }
}

const pairsOf = (keys: readonly string[]): string[] =>
  keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`)

/** Terms with their weights, made one long. */
function vector(terms: readonly string[], weightOf: (term: string) => number): Map<string, number> {
  const weights = new Map<string, number>()
  for (const term of terms) if (!weights.has(term)) weights.set(term, weightOf(term))
  const length = Math.hypot(...weights.values()) || 1
  for (const [term, weight] of weights) weights.set(term, weight / length)
  return weights
}

/** Keeps vectors term by term, so that a question only meets those it shares a term with. */
function shelf(size: number) {
  const places = new Map<string, { ways: number[]; weights: number[] }>()
  // One question after the other adds up here: nothing is made anew for each.
  const sums = new Float64Array(size)
  let touched: number[] = []
  return {
    put(way: number, terms: ReadonlyMap<string, number>) {
      for (const [term, weight] of terms) {
        const place = places.get(term) ?? { ways: [], weights: [] }
        place.ways.push(way)
        place.weights.push(weight)
        places.set(term, place)
      }
    },
    products(terms: ReadonlyMap<string, number>) {
      for (const way of touched) sums[way] = 0
      touched = []
      for (const [term, own] of terms) {
        const place = places.get(term)
        if (!place) continue
        for (let n = 0; n < place.ways.length; n += 1) {
          const way = place.ways[n] ?? 0
          const before = sums[way] ?? 0
          if (before === 0) touched.push(way)
          sums[way] = before + own * (place.weights[n] ?? 0)
        }
      }
      return { touched, sums }
    },
  }
}
