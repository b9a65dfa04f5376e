/**
 * Adds up what speaks for each passage, one question after the other: nothing is made anew for
 * each, or the sums of thousands of passages would keep the collector of memory busy.
 */
export type Tally = {
  /** The sum of each passage; nothing below zero is added. */
  sums: Float64Array
  add: (at: number, value: number) => void
  /** Lets the greater of the two stand, instead of adding up. */
  raise: (at: number, value: number) => void
  /** Those that something was added to, in the order in which they came. */
  touched: () => Uint32Array
  clear: () => void
}

export function createTally(size: number): Tally {
  const sums = new Float64Array(size)
  const touched = new Uint32Array(size)
  let count = 0
  return {
    sums,
    add(at, value) {
      const before = sums[at] ?? 0
      if (before === 0) touched[count++] = at
      sums[at] = before + value
    },
    raise(at, value) {
      const before = sums[at] ?? 0
      if (before === 0) touched[count++] = at
      if (value > before) sums[at] = value
    },
    touched: () => touched.subarray(0, count),
    clear() {
      for (let n = 0; n < count; n += 1) sums[touched[n] ?? 0] = 0
      count = 0
    },
  }
}
