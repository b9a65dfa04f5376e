import { randomUUID } from 'node:crypto'
import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { claimBulk, claimReplies, type Taken } from './claim-sql.ts'
import { deliver, type CopyWords, type Ending } from './deliver.ts'
import { expireMessages, giveBackUnheard, prolong, tryNow } from './delivery-sql.ts'
import { createLately } from './lately.ts'
import { createLedger, type ChatNews, type Ledger } from './ledger.ts'
import type { Limits } from './limits.ts'
import { describeError, type Log } from './log.ts'
import type { Pace } from './pace.ts'
import { createParking } from './parking.ts'
import { openLanes } from './quota.ts'
import { useOf } from './quota-sql.ts'
import { recover } from './recover.ts'
import { createSignal, type Signal } from './signal.ts'
import { createUnderWay } from './under-way.ts'

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  timezone: string
  log: Log
  limits: Limits
  pace: Pace
  chats: ChatNews
  copyWords: CopyWords
  /** Rings when outcomes were written down. */
  progress: Signal
}

export type Sender = {
  /** Rings when something may have come to send. */
  bell: Signal
  /** Sends until `isStopping` says so; what is under way is finished and written down. */
  run(isStopping: () => boolean): Promise<void>
  totals: Ledger['totals']
  byLane: Ledger['byLane']
  /** The platform refuses the bot's token: nothing is sent until it takes it again. */
  isRefused(): boolean
  /** Since when the platform has not taken anything; undefined when it has, or nobody knows. */
  downSince(): Date | undefined
}

/** Sends the messages of one channel: replies first, then reminders, then broadcasts. */
export function createSender(options: Options): Sender {
  const { channel, database, clock, timezone, limits, pace, log } = options
  const bell = createSignal()
  const underWay = createUnderWay(limits)
  const lately = createLately(pace.most)
  const parking = createParking({ ...options, ring: bell.ring })
  /** Whose hand a message is in that was taken by us, in this life. */
  const hand = randomUUID()
  const ledger = createLedger({ ...options, hand })
  /** Until then something may have been taken for us that we never heard of. */
  let unheardUntil = -Infinity
  /** Until then the platform does not want to hear of us. */
  let pausedUntil = -Infinity
  let sweptAt = -Infinity
  /** Since when the database has answered without a gap in which others may not have been heard. */
  let heardSince = -Infinity
  let refusedUntil: number | undefined
  /** One call at a time: it finds out whether the token, or the platform, is good again. */
  let isAlone = false
  /** Until then the bucket pays for no bulk, whoever rings. */
  let bulkAt = -Infinity
  let gathering: NodeJS.Timeout | undefined
  /** Rings of our own, that tell of nothing new; and the last look that left a place free. */
  let ownRings = 0
  let looked: Look | undefined

  return {
    bell,
    totals: ledger.totals,
    byLane: ledger.byLane,
    isRefused: () => refusedUntil !== undefined,
    downSince: parking.since,
    async run(isStopping) {
      while (!isStopping()) {
        const rings = bell.rings()
        const restMs = await turn()
        const pausedMs = pausedUntil - performance.now()
        await bell.after(rings, pausedMs > 0 ? Math.min(restMs, Math.ceil(pausedMs)) : restMs)
      }
      await finish()
    },
  }

  /**
   * Writes down each end as it comes: a call that hangs keeps no other from being known as sent,
   * which the next start would send once more.
   */
  async function finish(): Promise<void> {
    const until = performance.now() + limits.stopMs
    for (;;) {
      const rings = bell.rings()
      await save().catch(pause)
      if (underWay.all() === 0 || performance.now() > until) return
      await bell.after(rings, limits.pollMs)
    }
  }

  /** Writes down what is finished, starts what comes next, and says how long to rest then. */
  async function turn(): Promise<number> {
    try {
      // Before anything else: a message whose end is not written down would be sent again.
      await save()
      await sweep()
      if (refusedUntil !== undefined) {
        // One call at a time finds out whether the token is good again.
        if (performance.now() < refusedUntil || underWay.all() > 0) return limits.pollMs
      }
      const gate = parking.gate()
      if (gate === 'shut' || (gate === 'one' && underWay.all() > 0)) return limits.pollMs
      isAlone = refusedUntil !== undefined || gate === 'one'
      const free = isAlone ? 1 : limits.inFlight - underWay.replies()
      if (free <= 0) return limits.pollMs
      if (isAnyReplyExpected()) await turnToReplies(free)
      return looked?.bulkWaits ? await turnToBulk() : limits.pollMs
    } catch (error) {
      return pause(error)
    }
  }

  /** Sends replies, as many as there are places for. */
  async function turnToReplies(free: number): Promise<void> {
    const look = { rings: bell.rings() - ownRings, at: performance.now() }
    const { pausedMs, messages, ...wait } = await claimReplies(database.current(), claim(free))
    pausedUntil = Math.max(pausedUntil, performance.now() + pausedMs)
    launch(messages, false)
    // As long as replies wait for a place, nothing else goes out.
    looked = messages.length < free ? { ...look, ...wait } : undefined
  }

  /**
   * Whoever writes a reply rings; what becomes due by itself is found a little later. One that
   * waits may be behind another of its chat, whose end is our own ring.
   */
  function isAnyReplyExpected(): boolean {
    if (!looked || looked.repliesWait || isAlone) return true
    const isFresh = performance.now() - looked.at < limits.lookMs
    return !isFresh || bell.rings() - ownRings > looked.rings
  }

  async function turnToBulk(): Promise<number> {
    const early = bulkAt - performance.now()
    if (early > 0) return Math.min(limits.pollMs, early)
    const room = lately.room(performance.now())
    if (room.free === 0) return Math.min(limits.pollMs, room.waitMs)
    const { lastLane, left } = await openTo()
    const free = Math.min(placesForBulk(), left - underWay.bulk(), room.free)
    if (free <= 0) return limits.pollMs
    const { batch } = pace
    const limit = { ...claim(free), lastLane, batch: Math.min(batch, free) }
    const { messages, waitMs } = await claimBulk(database.current(), limit)
    launch(messages, true)
    if (waitMs !== undefined) bulkAt = performance.now() + Math.min(limits.pollMs, waitMs)
    return Math.min(limits.pollMs, waitMs ?? limits.pollMs)
  }

  function placesForBulk(): number {
    if (isAlone) return 1 - underWay.all()
    return Math.min(
      pace.slots - underWay.freshBulk(),
      Math.max(pace.slots, limits.hungInFlight) - underWay.bulk(),
    )
  }

  /** How far bulk may go this month. */
  async function openTo(): Promise<ReturnType<typeof openLanes>> {
    const use = await useOf(channel, { tx: database.current(), now: clock.now(), timezone })
    return use ? openLanes(use) : { lastLane: 'broadcast', left: Infinity }
  }

  /** What is written down has left its place; before, the database still has it under way. */
  async function save(): Promise<void> {
    clearTimeout(gathering)
    gathering = undefined
    for (const id of await ledger.save()) underWay.delete(id)
  }

  function pause(error: unknown): number {
    const fields = { channel: channel.name, error: describeError(error) }
    log.error(fields, 'The sender can not reach the database')
    unheardUntil = performance.now() + limits.leaseMs
    return limits.pollMs
  }

  function claim(limit: number) {
    const { leaseMs } = limits
    return { channel: channel.name, now: clock.now(), limit, leaseMs, hand }
  }

  function launch(messages: Taken[], isBulk: boolean): void {
    for (const message of messages) {
      underWay.add(message.id, isBulk)
      if (isBulk) lately.add(performance.now())
      void deliver(message, { ...options, pausedFor }).then((ending) => {
        heed(ending)
        ledger.add(message, ending)
        if (ending.outcome !== 'sent') bell.ring()
        else if (isBulk) gather()
        else ringOwn()
      })
    }
  }

  /** Nobody waits for the end of a bulk message: some of them are written down together. */
  function gather(): void {
    gathering ??= setTimeout(ringOwn, limits.gatherMs)
  }

  /** There is an end to write down, but nothing new to send. */
  function ringOwn(): void {
    ownRings += 1
    bell.ring()
  }

  /** Seconds that the platform does not want to hear of us yet. */
  function pausedFor(): number {
    return Math.max(0, Math.ceil((pausedUntil - performance.now()) / 1000))
  }

  function heed(ending: Ending): void {
    const { outcome } = ending
    parking.heed(ending)
    if (outcome === 'paused') {
      pausedUntil = Math.max(pausedUntil, performance.now() + ending.seconds * 1000)
    }
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
    if (parking.isBack()) {
      await tryNow(database.current(), channel.name, clock.now())
      parking.welcome()
    }
    const gapMs = performance.now() - sweptAt
    if (gapMs < limits.pollMs) return
    if (gapMs > limits.leaseMs / 2) heardSince = performance.now()
    await prolongOurs()
    if (performance.now() < unheardUntil) await giveBack()
    if (performance.now() - heardSince >= limits.leaseMs) await takeOver()
    await expireMessages(database.current(), channel.name, clock.now())
    sweptAt = performance.now()
  }

  /** Most calls are over long before their lease. */
  async function prolongOurs(): Promise<void> {
    const { leaseMs, pollMs } = limits
    const ids = underWay.olderThan(pollMs)
    if (ids.length > 0) await prolong(database.current(), { ids, hand, leaseMs })
  }

  async function takeOver(): Promise<void> {
    const others = { isAlone: false, inHand: underWay.ids() }
    const messages = await recover(channel, { database, now: clock.now(), timezone, ...others })
    if (messages > 0) log.warn({ channel: channel.name, messages }, 'Leases ended unfinished')
  }

  async function giveBack(): Promise<void> {
    const of = { channel: channel.name, hand, known: underWay.ids() }
    const messages = await giveBackUnheard(database.current(), of)
    if (messages > 0) log.warn({ channel: channel.name, messages }, 'Taken, and never heard of')
  }
}

/** What was seen at a look for replies: how often others had rung, when, and what waits. */
type Look = { rings: number; at: number; repliesWait: boolean; bulkWaits: boolean }

/** The endings that do not show whether the platform takes the token. */
const silentOfToken: Ending['outcome'][] = [
  'expired',
  'pointless',
  'unready',
  'not-sent',
  'unknown',
]
