export type Dice = ReturnType<typeof seeded>

/** Chance that falls the same way for the same seed. */
export function seeded(seed: number) {
  let state = seed >>> 0
  /** From 0 up to, but without, 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const from = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const oneOf = <T>(list: readonly T[]): T => {
    const chosen = list[from(0, list.length - 1)]
    if (chosen === undefined) throw new Error('Nothing can be drawn from an empty list')
    return chosen
  }
  /** So many of the list, each once, in a new order. */
  const some = <T>(list: readonly T[], count: number): T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ item }) => item)
  return { next, from, oneOf, some, isLucky: (chance: number) => next() < chance }
}
