/** A bell. Who looks first and waits afterwards does not miss a ring in between. */
export type Signal = {
  ring: () => void
  /** How often it rang so far; ask before looking for work. */
  rings(): number
  /** Resolves when it has rung more often than that, or after the given time. */
  after(rings: number, ms: number): Promise<void>
}

/** Makes a bell that wakes everybody who waits for it. */
export function createSignal(): Signal {
  const sleepers = new Set<() => void>()
  let count = 0
  return {
    ring() {
      count += 1
      for (const wake of sleepers) wake()
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
