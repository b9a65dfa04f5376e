const spanMs = 1_000

/** What was handed over within the last second; times are those of `performance.now()`, in ms. */
export type Lately = {
  add(now: number): void
  /** How many more may go now, and, if none may, in how many ms the next one does. */
  room(now: number): { free: number; waitMs: number }
}

/**
 * Lets no more than `most` go within any second. The bucket in the database is paid when messages
 * are taken; where the taking is slow, what was paid in one second would leave in another.
 */
export function createLately(most: number): Lately {
  const times: number[] = []
  return {
    add: (now) => void times.push(now),
    room(now) {
      while (times.length > 0 && (times[0] ?? now) <= now - spanMs) times.shift()
      const free = Math.max(0, most - times.length)
      return { free, waitMs: free > 0 ? 0 : Math.ceil((times[0] ?? now) + spanMs - now) }
    },
  }
}
