/** A bell. Who looks first and waits afterwards does not miss a ring in between. */
export type Signal = {
  /** Wakes everybody who waits, or only so many of them. */
  ring: (most?: number) => void
  /** How often it rang so far; ask before looking for work. */
  rings(): number
  /** Resolves when it has rung more often than that, or after the given time. */
  after(rings: number, ms: number): Promise<void>
}

/** Makes a bell that wakes those who wait for it, whoever waits longest first. */
export function createSignal(): Signal {
  const sleepers = new Set<() => void>()
  let count = 0
  return {
    ring(most = Infinity) {
      count += 1
      for (const wake of [...sleepers].slice(0, most)) wake()
    },
    rings: () => count,
    async after(rings, ms) {
      if (count > rings) return
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          sleepers.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, ms)
        sleepers.add(wake)
      })
    },
  }
}
