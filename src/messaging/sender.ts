import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { claimBulk, claimReplies, type Taken } from './claim-sql.ts'
import { deliver, type Ending } from './deliver.ts'
import { expireMessages } from './delivery-sql.ts'
import { createLedger, type ChatNews, type Ledger } from './ledger.ts'
import type { Limits } from './limits.ts'
import { describeError, type Log } from './log.ts'
import { openLanes } from './quota.ts'
import { useOf } from './quota-sql.ts'
import { recover } from './recover.ts'
import { createSignal, type Signal } from './signal.ts'

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  timezone: string
  log: Log
  limits: Limits
  chats: ChatNews
  /** Rings when outcomes were written down. */
  progress: Signal
}

export type Sender = {
  /** Rings when something may have come to send. */
  bell: Signal
  /** Sends until `isStopping` says so; what is under way is finished and written down. */
  run(isStopping: () => boolean): Promise<void>
  totals: Ledger['totals']
  /** The platform refuses the bot's token: nothing is sent until it takes it again. */
  isRefused(): boolean
}

/** Sends the messages of one channel: replies first, then reminders, then broadcasts. */
export function createSender(options: Options): Sender {
  const { channel, database, clock, timezone, limits, log } = options
  const bell = createSignal()
  const ledger = createLedger(options)
  const underWay = new Map<bigint, { isBulk: boolean; end: Promise<void> }>()
  let sweptAt = -Infinity
  let refusedUntil: number | undefined

  return {
    bell,
    totals: ledger.totals,
    isRefused: () => refusedUntil !== undefined,
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
      if (refusedUntil !== undefined && performance.now() < refusedUntil) return limits.pollMs
      const free = mostUnderWay() - underWay.size
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
    // What ended since the turn began is not under way any more: it has to be in the count.
    await ledger.save()
    const { lastLane, left } = await openTo()
    const free = Math.min(mostUnderWay() - underWay.size, limits.bulkInFlight - bulk, left - bulk)
    if (free <= 0) return limits.pollMs
    const { messages, waitMs } = await claimBulk(database.current(), { ...claim(free), lastLane })
    launch(messages, true)
    return Math.min(limits.pollMs, waitMs ?? limits.pollMs)
  }

  /** While the token is refused, one call at a time finds out whether it is good again. */
  function mostUnderWay(): number {
    return refusedUntil === undefined ? limits.inFlight : 1
  }

  /** How far bulk may go this month. */
  async function openTo(): Promise<ReturnType<typeof openLanes>> {
    const use = await useOf(channel, { tx: database.current(), now: clock.now(), timezone })
    return use ? openLanes(use) : { lastLane: 'broadcast', left: Infinity }
  }

  function pause(error: unknown): number {
    const fields = { channel: channel.name, error: describeError(error) }
    log.error(fields, 'The sender can not reach the database')
    return limits.pollMs
  }

  function claim(limit: number) {
    const { leaseMs, slowLeaseMs } = limits
    return { channel: channel.name, now: clock.now(), limit, leaseMs, slowLeaseMs }
  }

  function launch(messages: Taken[], isBulk: boolean): void {
    for (const message of messages) {
      const end = deliver(message, options).then((ending) => {
        heed(ending)
        ledger.add(message, ending)
        underWay.delete(message.id)
        bell.ring()
      })
      underWay.set(message.id, { isBulk, end })
    }
  }

  function heed({ outcome }: Ending): void {
    if (outcome === 'unauthorized') {
      if (refusedUntil === undefined) {
        log.error({ channel: channel.name }, 'The platform refuses the token: nothing is sent')
      }
      refusedUntil = performance.now() + limits.refusedTokenMs
    } else if (!silentOfToken.includes(outcome)) {
      refusedUntil = undefined
    }
  }

  /** Now and then: messages of senders that are gone, and those that nobody needs any more. */
  async function sweep(): Promise<void> {
    if (performance.now() - sweptAt < limits.pollMs) return
    const back = await recover(channel, { database, now: clock.now(), timezone, isAlone: false })
    if (back > 0) log.warn({ channel: channel.name, messages: back }, 'Leases ended unfinished')
    await expireMessages(database.current(), channel.name, clock.now())
    sweptAt = performance.now()
  }
}

/** The endings that do not show whether the platform takes the token. */
const silentOfToken: Ending['outcome'][] = ['expired', 'pointless', 'not-sent', 'unknown']
