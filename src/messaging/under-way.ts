type Call = { isBulk: boolean; since: number }

/** The calls of a channel whose end is not written down yet. */
type UnderWay = {
  add(id: bigint, isBulk: boolean): void
  delete(id: bigint): void
  replies(): number
  bulk(): number
  /** Bulk that was handed over lately: what hangs may not keep the places of others. */
  freshBulk(): number
  all(): number
  /** What was handed over longer than so many ms ago. */
  olderThan(ms: number): bigint[]
  ids(): bigint[]
}

/** Counts calls; one that has no answer after `hungMs` counts as hanging. */
export function createUnderWay({ hungMs }: { hungMs: number }): UnderWay {
  const calls = new Map<bigint, Call>()
  const count = (holds: (call: Call) => boolean) => [...calls.values()].filter(holds).length
  return {
    add(id, isBulk) {
      calls.set(id, { isBulk, since: performance.now() })
    },
    delete: (id) => void calls.delete(id),
    replies: () => count(({ isBulk }) => !isBulk),
    bulk: () => count(({ isBulk }) => isBulk),
    freshBulk() {
      const before = performance.now() - hungMs
      return count(({ isBulk, since }) => isBulk && since > before)
    },
    all: () => calls.size,
    olderThan(ms) {
      const before = performance.now() - ms
      return [...calls].filter(([, { since }]) => since <= before).map(([id]) => id)
    },
    ids: () => [...calls.keys()],
  }
}
