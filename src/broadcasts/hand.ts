import type { BroadcastStatus } from '../domain/broadcasts.ts'
import type { BroadcastLimits, BroadcastPorts, By } from './ports.ts'

export type Hand = ReturnType<typeof createHand>

/** What beginning and steering a broadcast have in common. */
export function createHand(
  ports: BroadcastPorts & { limits: BroadcastLimits },
  /** Forgets what was learnt of a broadcast, and rings for those who work on it. */
  wake: (id: string) => void,
) {
  const { database, broadcasts, feed, audit, limits } = ports

  return {
    /** Wakes them once the open transaction is committed. */
    wakeAfter: (id: string): void => {
      database.afterCommit(() => {
        wake(id)
      })
    },

    /** Writes down who did what with it. */
    note: async (
      action: string,
      id: string,
      { personId, now }: By,
      details = {},
    ): Promise<void> => {
      const number = (await broadcasts.byId(id))?.number ?? 0
      await audit.append({
        ...{ at: now, actorId: personId, action: `broadcast.${action}`, object: `broadcast:${id}` },
        details: { number, ...details },
      })
    },

    /** Nobody gets it any more; of a long list the rest is written down by turns. */
    end: async (id: string, now: Date): Promise<boolean> => {
      if (!(await broadcasts.move({ id, from: [...unfinished], to: 'cancelled', now })))
        return false
      await feed.takeBack(id, 'cancelled')
      await feed.cancelWaiting(id, limits.perCancelling)
      return true
    },
  }
}

const unfinished = [
  'draft',
  'awaiting',
  'scheduled',
  'running',
  'paused',
] satisfies BroadcastStatus[]
