import { isDatabaseAway } from '../storage/away.ts'
import type { Database } from '../storage/database.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { chatIdOf } from './channel.ts'
import { failEvent, type Claimed } from './event-sql.ts'
import { workOnce, type Attempt, type Handle } from './event-work.ts'
import type { Limits } from './limits.ts'
import { describeError, type Log } from './log.ts'
import type { Outbox } from './outbox.ts'
import type { Signal } from './signal.ts'
import type { Event, Units } from './unit.ts'

/** What a person reads when their message could not be handled; undefined says nothing. */
export type Apology = (event: Event) => Promise<string | undefined> | string | undefined

type Options = {
  database: Database
  units: Units
  outbox: Outbox
  handle: Handle
  apology: Apology
  clock: { now(): Date }
  log: Log
  hide: (text: string) => string
  limits: Limits
  /** Wakes the sender of a channel. */
  wakeSender: (channel: string) => void
  /** Rings when an event was stored. */
  bell: Signal
  /** Rings when an event was handled or given up. */
  progress: Signal
}

export type Worker = {
  /** Works until `isStopping` says so; an event in hand is finished. */
  run(isStopping: () => boolean): Promise<void>
  /** Milliseconds since it last looked for work. */
  silentMs(): number
  totals: { done: number; failed: number; dead: number }
}

/** Takes events one after another, one chat at a time; several workers may run at once. */
export function createWorker(options: Options): Worker {
  const { clock, limits, bell, progress, log } = options
  const totals = { done: 0, failed: 0, dead: 0 }
  const inHand = new Set<bigint>()
  /** How often the line to the database broke under an event. */
  const broken = new Map<bigint, number>()
  let lookedAt = performance.now()

  return {
    totals,
    silentMs: () => performance.now() - lookedAt,
    async run(isStopping) {
      while (!isStopping()) {
        const rings = bell.rings()
        lookedAt = performance.now()
        const attempt = await work()
        if ('event' in attempt) {
          // Whatever it said goes out where it came in; who writes to other chats wakes theirs.
          options.wakeSender(attempt.event.channel)
          progress.ring()
        } else if (attempt.result === 'idle') await bell.after(rings, limits.pollMs)
        // The chat of that event is free again in a moment.
        else await bell.after(rings, 5)
      }
    },
  }

  async function work(): Promise<Attempt> {
    try {
      const attempt = await workOnce({ ...options, inHand })
      if (attempt.result === 'failed' && isNoFault(attempt)) {
        inHand.delete(attempt.event.id)
        return { result: 'idle' }
      }
      if ('event' in attempt) await end(attempt).finally(() => inHand.delete(attempt.event.id))
      return attempt
    } catch (error) {
      log.error({ error: describeError(error) }, 'The worker can not reach the database')
      return { result: 'idle' }
    }
  }

  /**
   * The line to the database broke, or there is no room left: what was done is undone, and the
   * event has used up no attempt. One that breaks the line every time would take all others along:
   * it is its fault in the end.
   */
  function isNoFault({ event: { id }, error }: Extract<Attempt, { result: 'failed' }>): boolean {
    const fields = { event: String(id), error: describeError(error) }
    if (isDiskFull(error)) {
      log.error(fields, 'The disk is full: what came in waits')
      return true
    }
    const times = (broken.get(id) ?? 0) + 1
    if (!isDatabaseAway(error) || times > limits.brokenLines) return false
    broken.set(id, times)
    log.warn(fields, 'The database went away')
    return true
  }

  async function end(attempt: Extract<Attempt, { event: Claimed }>): Promise<void> {
    broken.delete(attempt.event.id)
    if (attempt.result === 'failed') await fail(attempt.event, attempt.error)
    else {
      totals.done += 1
      const { event, replies, ms } = attempt
      const fields = { event: String(event.id), chatKey: event.chatKey, replies, ms }
      log.info(fields, 'An event was handled')
    }
  }

  async function fail(claimed: Claimed, cause: unknown): Promise<void> {
    const { id, chatKey, attempts } = claimed
    const error = options.hide(describeError(cause))
    const isLast = attempts + 1 >= limits.attempts
    const words = isLast ? await wordsFor(claimed) : undefined
    const isDead = await giveBack(claimed, error, words)
    totals.failed += 1
    if (isDead) totals.dead += 1
    const fields = { event: String(id), chatKey, attempt: attempts + 1, error }
    if (isDead) log.error(fields, 'An event is dead: it failed too often')
    else log.warn(fields, 'An event failed and was rolled back')
  }

  /** Counts the attempt; the last one ends the event, with an apology in the same transaction. */
  function giveBack(claimed: Claimed, error: string, words: string | undefined): Promise<boolean> {
    const { id, channel, chatKey, attempts } = claimed
    const now = clock.now()
    const pause = limits.retryAfterMs[attempts] ?? limits.retryAfterMs.at(-1) ?? 0
    const retryAt = new Date(now.getTime() + pause)
    return options.database.transaction(async (tx) => {
      const isDead = await failEvent(tx, { id, error, retryAt, attempts: limits.attempts })
      if (!isDead || !words) return isDead
      await options.outbox.add({
        channel,
        chatKey,
        dedupe: `apology:${id}`,
        lane: 'reply',
        kind: 'apology',
        method: 'sendMessage',
        payload: { chat_id: chatIdOf(chatKey), text: words },
        notAfter: new Date(now.getTime() + limits.replyLifeMs),
        now,
      })
      return isDead
    })
  }

  async function wordsFor({ id, channel, chatKey, payload, receivedAt }: Claimed) {
    try {
      return await options.apology({ id, channel, chatKey, update: payload, now: receivedAt })
    } catch (error) {
      log.error({ error: describeError(error) }, 'There is no apology for a dead event')
      return undefined
    }
  }
}
