import type { Database } from '../storage/database.ts'
import type { Limits } from './limits.ts'
import type { Sender } from './sender.ts'
import type { Signal } from './signal.ts'
import { countWaiting, isBusy, type Waiting } from './status-sql.ts'
import { within } from './within.ts'
import type { Worker } from './worker.ts'

/** How the path is, for the health page and the gauges. */
export type Health = {
  /** The database answers. */
  database: boolean
  /** The workers look for events. */
  worker: boolean
  /** What waits; undefined when the database does not answer. */
  waiting: Waiting | undefined
  /** Since the start of this process. */
  events: Worker['totals']
  deliveries: Record<string, Sender['totals']>
}

export type Status = {
  health: () => Promise<Health>
  /** Resolves when nothing waits that could be handled or sent at this moment. */
  idle: () => Promise<void>
}

type Options = {
  database: Database
  worker: Worker
  senders: Map<string, Sender>
  clock: { now(): Date }
  limits: Limits
  progress: Signal
  /** Wakes workers and senders. */
  wake: () => void
}

/** Tells how the path is, and waits for the moment when nothing is left to do. */
export function createStatus(options: Options): Status {
  const { database, worker, senders, clock, limits, progress, wake } = options
  return {
    health: async () => {
      const count = countWaiting(database.current()).catch(() => undefined)
      const waiting = await within(5_000, count, () => undefined)
      return {
        database: waiting !== undefined,
        // An event may keep a worker for as long as its deadline and the end of its transaction.
        worker: worker.silentMs() < limits.deadlineMs + 15_000,
        waiting,
        events: worker.totals,
        deliveries: Object.fromEntries([...senders].map(([name, { totals }]) => [name, totals])),
      }
    },

    idle: async () => {
      const channels = [...senders.keys()]
      for (;;) {
        const rings = progress.rings()
        if (!(await isBusy(database.current(), channels, clock.now()))) return
        wake()
        await progress.after(rings, 20)
      }
    },
  }
}
