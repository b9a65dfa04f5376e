export type Lanes = {
  /** Runs the work of a lane unless it runs already. */
  run(lane: string, work: () => Promise<void>): void
  /** Does one piece of work when fewer than the allowed number are being done. */
  within<T>(work: () => Promise<T>): Promise<T>
}

/** One thing at a time for each chat, and so many at a time in all (max_connections). */
export function createLanes(most: () => number): Lanes {
  const running = new Set<string>()
  const waiting: (() => void)[] = []
  let busy = 0

  return {
    run(lane, work) {
      if (running.has(lane)) return
      running.add(lane)
      void work().finally(() => running.delete(lane))
    },
    async within(work) {
      if (busy >= most()) await new Promise<void>((resolve) => waiting.push(resolve))
      busy += 1
      try {
        return await work()
      } finally {
        busy -= 1
        waiting.shift()?.()
      }
    },
  }
}
