/** The first of a list as if it were sorted; of many, those that stay behind are never sorted. */
export function first<T>(count: number, all: ArrayLike<T>, compare: (a: T, b: T) => number): T[] {
  const best: T[] = []
  for (let n = 0; n < all.length; n += 1) {
    const one = all[n]
    const last = best[count - 1]
    if (one === undefined || (last !== undefined && compare(one, last) >= 0)) continue
    let at = Math.min(best.length, count - 1)
    for (; at > 0; at -= 1) {
      const before = best[at - 1]
      if (before === undefined || compare(one, before) >= 0) break
      best[at] = before
    }
    best[at] = one
  }
  return best
}
