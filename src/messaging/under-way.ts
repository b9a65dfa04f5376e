type Call = { isBulk: boolean; since: number; end: Promise<void> }

/** The calls of a channel that have no end yet. */
type UnderWay = {
  add(id: bigint, isBulk: boolean, end: Promise<void>): void
  delete(id: bigint): void
  replies(): number
  bulk(): number
  /** Bulk that was handed over lately: what hangs may not keep the places of others. */
  freshBulk(): number
  all(): number
  ids(): bigint[]
  /** When everything has ended. */
  ended(): Promise<unknown>
}

/** Counts calls; one that has no answer after `hungMs` counts as hanging. */
export function createUnderWay({ hungMs }: { hungMs: number }): UnderWay {
  const calls = new Map<bigint, Call>()
  const count = (holds: (call: Call) => boolean) => [...calls.values()].filter(holds).length
  return {
    add(id, isBulk, end) {
      calls.set(id, { isBulk, since: performance.now(), end })
    },
    delete: (id) => void calls.delete(id),
    replies: () => count(({ isBulk }) => !isBulk),
    bulk: () => count(({ isBulk }) => isBulk),
    freshBulk() {
      const before = performance.now() - hungMs
      return count(({ isBulk, since }) => isBulk && since > before)
    },
    all: () => calls.size,
    ids: () => [...calls.keys()],
    ended: () => Promise.all([...calls.values()].map(({ end }) => end)),
  }
}
