import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { claimBulk, claimReplies, type Taken } from './claim-sql.ts'
import { deliver } from './deliver.ts'
import { expireMessages, takeBack } from './delivery-sql.ts'
import { createLedger, type Ledger } from './ledger.ts'
import type { Limits } from './limits.ts'
import { describeError, type Log } from './log.ts'
import { createSignal, type Signal } from './signal.ts'

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  log: Log
  limits: Limits
  /** Told when a platform says that it can not reach a chat any more. */
  onBlocked: (chatKey: string) => Promise<void> | void
  /** Rings when outcomes were written down. */
  progress: Signal
}

export type Sender = {
  /** Rings when something may have come to send. */
  bell: Signal
  /** Sends until `isStopping` says so; what is under way is finished and written down. */
  run(isStopping: () => boolean): Promise<void>
  totals: Ledger['totals']
}

/** Sends the messages of one channel: replies first, then reminders, then broadcasts. */
export function createSender(options: Options): Sender {
  const { channel, database, clock, limits, log } = options
  const bell = createSignal()
  const ledger = createLedger(options)
  const underWay = new Map<bigint, { isBulk: boolean; end: Promise<void> }>()
  let sweptAt = -Infinity

  return {
    bell,
    totals: ledger.totals,
    async run(isStopping) {
      while (!isStopping()) {
        const rings = bell.rings()
        await bell.after(rings, await turn())
      }
      await Promise.all([...underWay.values()].map(({ end }) => end))
      await ledger.save().catch(pause)
    },
  }

  /** Writes down what is finished, starts what comes next, and says how long to rest then. */
  async function turn(): Promise<number> {
    try {
      // Before anything else: a message whose end is not written down would be sent again.
      await ledger.save()
      await sweep()
      const free = limits.inFlight - underWay.size
      if (free <= 0) return limits.pollMs
      const replies = await claimReplies(database.current(), claim(free))
      launch(replies.messages, false)
      return replies.bulkWaits ? await turnToBulk() : limits.pollMs
    } catch (error) {
      return pause(error)
    }
  }

  async function turnToBulk(): Promise<number> {
    const bulk = [...underWay.values()].filter(({ isBulk }) => isBulk).length
    const free = Math.min(limits.inFlight - underWay.size, limits.bulkInFlight - bulk)
    if (free <= 0) return limits.pollMs
    const { messages, waitMs } = await claimBulk(database.current(), claim(free))
    launch(messages, true)
    return Math.min(limits.pollMs, waitMs ?? limits.pollMs)
  }

  function pause(error: unknown): number {
    const fields = { channel: channel.name, error: describeError(error) }
    log.error(fields, 'The sender can not reach the database')
    return limits.pollMs
  }

  function claim(limit: number) {
    return { channel: channel.name, now: clock.now(), limit, leaseMs: limits.leaseMs }
  }

  function launch(messages: Taken[], isBulk: boolean): void {
    for (const message of messages) {
      const end = deliver(message, options).then((outcome) => {
        ledger.add(message, outcome)
        underWay.delete(message.id)
        bell.ring()
      })
      underWay.set(message.id, { isBulk, end })
    }
  }

  /** Now and then: messages of senders that are gone, and those that nobody needs any more. */
  async function sweep(): Promise<void> {
    if (performance.now() - sweptAt < limits.pollMs) return
    const back = await takeBack(database.current(), channel.name, false)
    if (back > 0) log.warn({ channel: channel.name, messages: back }, 'Leases ended unfinished')
    await expireMessages(database.current(), channel.name, clock.now())
    sweptAt = performance.now()
  }
}
