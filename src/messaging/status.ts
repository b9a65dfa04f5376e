import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import type { Limits } from './limits.ts'
import { pauseLeft } from './delivery-sql.ts'
import { useOf } from './quota-sql.ts'
import type { Sender } from './sender.ts'
import type { Signal } from './signal.ts'
import { countWaiting, isBusy, type Waiting } from './status-sql.ts'
import { soon } from './within.ts'
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
  channels: Record<string, ChannelHealth>
}

/** How the way out to a platform is. */
export type ChannelHealth = {
  /** Messages by outcome, since the start of this process. */
  deliveries: Sender['totals']
  /** The same, lane by lane. */
  byLane?: Sender['byLane']
  /** The platform refuses the bot's token. */
  isRefused: boolean
  /** Since when the platform has not answered to messages. */
  downSince?: Date
  /** Until when it does not want to hear of us. */
  pausedUntil?: Date
  /** The month's messages, where the platform counts them and the database answers. */
  month?: { used: number; perMonth: number }
}

export type Status = {
  health: () => Promise<Health>
  /** Resolves when nothing waits that could be handled or sent at this moment. */
  idle: () => Promise<void>
}

type Options = {
  database: Database
  worker: Worker
  channels: Channel[]
  senders: Map<string, Sender>
  clock: { now(): Date }
  timezone: string
  limits: Limits
  progress: Signal
  /** Wakes workers and senders. */
  wake: () => void
}

/** Whoever asks how we are hears it, also when the database is silent. */
const patienceMs = 2_000

/** Tells how the path is, and waits for the moment when nothing is left to do. */
export function createStatus(options: Options): Status {
  const { database, worker, channels, senders, clock, timezone, limits, progress, wake } = options
  return {
    health: async () => {
      // All at once: nobody waits for one silence after another.
      const [waiting, named] = await Promise.all([
        soon(patienceMs, countWaiting(database.current(), clock.now())),
        Promise.all(channels.map(healthOf)),
      ])
      return {
        database: waiting !== undefined,
        // An event may keep a worker for as long as its deadline and the end of its transaction.
        worker: worker.silentMs() < limits.deadlineMs + 15_000,
        waiting,
        events: worker.totals,
        channels: Object.fromEntries(named),
      }
    },

    idle: async () => {
      const names = [...senders.keys()]
      for (;;) {
        const rings = progress.rings()
        if (!(await isBusy(database.current(), names, clock.now()))) return
        wake()
        await progress.after(rings, 20)
      }
    },
  }

  async function healthOf(channel: Channel): Promise<[string, ChannelHealth]> {
    const sender = senders.get(channel.name)
    const tx = database.current()
    const now = clock.now()
    const [use, pausedMs = 0] = await Promise.all([
      soon(patienceMs, useOf(channel, { tx, now, timezone })),
      soon(patienceMs, pauseLeft(tx, channel.name)),
    ])
    const downSince = sender?.downSince()
    const health = {
      deliveries: sender?.totals ?? {},
      byLane: sender?.byLane ?? {},
      isRefused: sender?.isRefused() ?? false,
      ...(downSince && { downSince }),
      ...(pausedMs > 0 && { pausedUntil: new Date(now.getTime() + pausedMs) }),
      ...(use && { month: { used: use.used, perMonth: use.perMonth } }),
    }
    return [channel.name, health]
  }
}
