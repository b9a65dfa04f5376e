import { createTally, type Tally } from './tally.ts'

/** Keys of what a way of asking means: all of them, and those that say what it is about. */
export type Way = { keys: readonly string[]; content: readonly string[] }

/** How like a question is to the ways of asking for each passage; it holds until the next one. */
export type Alike = (mine: Way) => {
  /** From 0 to 1. */
  of: (at: number) => number
  /** The passages whose ways share a word with it. */
  passages: Uint32Array
}

/** Compares questions with the ways in which people ask for passages (`at` says for which). */
export function createWays(
  ways: readonly (Way & { at: number })[],
  size: number,
  weightOf: (key: string) => number,
): () => Alike {
  const pairWeight = (pair: string) => pair.split(' ').reduce((sum, key) => sum + weightOf(key), 0)
  const words = shelf(ways.length)
  const pairs = shelf(ways.length)
  ways.forEach(({ keys, content }, way) => {
    words.put(way, vector(content, weightOf))
    pairs.put(way, vector(pairsOf(keys), pairWeight))
  })

  const atOf = Uint32Array.from(ways, ({ at }) => at)

  return () => {
    const best = createTally(size)
    return ({ keys, content }) => {
      const byWords = words.products(vector(content, weightOf))
      const byPairs = pairs.products(vector(pairsOf(keys), pairWeight))
      best.clear()
      for (const way of byWords.touched()) {
        const at = atOf[way] ?? 0
        const likeness = 0.7 * (byWords.sums[way] ?? 0) + 0.3 * (byPairs.sums[way] ?? 0)
        best.raise(at, likeness)
      }
      return { of: (at) => best.sums[at] ?? 0, passages: best.touched() }
    }
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
  const tally = createTally(size)
  return {
    put(way: number, terms: ReadonlyMap<string, number>) {
      for (const [term, weight] of terms) {
        const place = places.get(term) ?? { ways: [], weights: [] }
        place.ways.push(way)
        place.weights.push(weight)
        places.set(term, place)
      }
    },
    products(terms: ReadonlyMap<string, number>): Tally {
      tally.clear()
      for (const [term, own] of terms) {
        const place = places.get(term)
        if (!place) continue
        for (let n = 0; n < place.ways.length; n += 1) {
          tally.add(place.ways[n] ?? 0, own * (place.weights[n] ?? 0))
        }
      }
      return tally
    },
  }
}
