import type { Inbox, Incoming } from '../messaging/inbox.ts'
import { describeError, type Log } from '../messaging/log.ts'
import { Refusal, type Receivable } from './receivable.ts'

/** How messages get in at the moment. */
export type Receiving =
  | { way: 'starting' | 'polling' | 'webhook' }
  /** Another replica polls. */
  | { way: 'elsewhere' }
  | { way: 'failing'; reason: string; why: 'token' | 'network'; since: Date }

/** 'full' is to be brought again; 'refused' is not: its sender was told. */
export type Took = 'new' | 'again' | 'full' | 'refused' | 'ignored'

export type Receiver = {
  /** Receives until the signal: polls, or sees to it that the platform calls us. */
  run(): Promise<void>
  /** Stores what came in: 'ignored' is nobody's word. */
  take: (raw: unknown) => Promise<Took>
  state: () => Receiving & { name: string | undefined; lastAt: Date | undefined }
}

type Options = {
  channel: Receivable
  /** Where the platform calls us; without it we poll. */
  webhook: { url: string; secret: string } | undefined
  inbox: Inbox
  /** May it come in? Asked before anything is stored. */
  admit?: (incoming: Incoming, now: Date) => Promise<'taken' | 'refused' | 'later'>
  /** Becomes the only one of several replicas to do something; undefined while another one is. */
  hold: (name: string) => Promise<Held | undefined>
  clock: { now(): Date }
  log: Log
  /** Sleeps; wakes early when the signal is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>
  signal: AbortSignal
}

export type Held = { isLost(): boolean; release(): Promise<void> }

const second = 1_000
const minute = 60 * second

/** Whatever goes wrong is tried again after so long; a refused token, and the eye on a webhook. */
const pauseMs = { failure: 3 * second, elsewhere: 5 * second, token: 5 * minute, look: 10 * minute }

/** Receives from one platform, whatever happens to the network. */
export function createReceiver(options: Options): Receiver {
  const { channel, webhook, inbox, hold, clock, log, wait, signal } = options
  const { admit = () => Promise.resolve('taken' as const) } = options
  let receiving: Receiving = { way: 'starting' }
  let name: string | undefined
  let lastAt: Date | undefined
  let hasteMs = 50

  return {
    take,
    state: () => ({ ...receiving, name, lastAt }),
    async run() {
      while (!signal.aborted) await wait(await turn(), signal)
    },
  }

  /** One go at it; says how long to rest before the next. */
  async function turn(): Promise<number> {
    try {
      name ??= await channel.open()
      return await (webhook ? keepWebhook(webhook) : poll())
    } catch (error) {
      if (signal.aborted) return 0
      return tell(error)
    }
  }

  async function keepWebhook({ url, secret }: { url: string; secret: string }): Promise<number> {
    // Whoever shares the token may have turned it off.
    if (!(receiving.way === 'webhook' && (await channel.hasWebhook(url)))) {
      await channel.setWebhook(url, secret)
    }
    settle({ way: 'webhook' })
    return pauseMs.look
  }

  async function poll(): Promise<number> {
    const held = await hold(`poll:${channel.name}:${channel.bot}`).catch((cause: unknown) => {
      // Whose address and user are in there is nobody's business who asks how we are.
      throw new Error('The database can not be asked who polls', { cause })
    })
    if (!held) {
      settle({ way: 'elsewhere' })
      return pauseMs.elsewhere
    }
    try {
      // A webhook that somebody set keeps everything from us, without a word.
      await channel.startPolling()
      // After trouble only a poll shows that it is over.
      if (receiving.way !== 'failing') settle({ way: 'polling' })
      while (!signal.aborted && !held.isLost()) {
        await pollOnce()
        settle({ way: 'polling' })
      }
      return 0
    } finally {
      // A replica whose network is better may take over.
      await held.release()
    }
  }

  async function pollOnce(): Promise<void> {
    const since = performance.now()
    let isNews = false
    for (const arrival of await channel.poll(signal)) {
      const stored = await storeSurely(arrival.raw)
      if (stored === 'stopped') return
      arrival.stored()
      isNews ||= stored === 'new'
    }
    // A server that does not hold a poll, and brings nothing or the same again, must not be asked
    // without end.
    const isHasty = !isNews && performance.now() - since < second
    hasteMs = isHasty ? Math.min(500, 2 * hasteMs) : 50
    if (isHasty) await wait(hasteMs, signal)
  }

  /** What was handed over may exist nowhere else: it is kept until it can be stored. */
  async function storeSurely(raw: unknown): Promise<Exclude<Took, 'full'> | 'stopped'> {
    for (;;) {
      const stored = await take(raw).catch((error: unknown) => {
        log.error(
          { channel: channel.name, error: describeError(error) },
          'An event waits for the store',
        )
        return 'full' as const
      })
      if (stored !== 'full') return stored
      await wait(second, signal)
      if (signal.aborted) return 'stopped'
    }
  }

  async function take(raw: unknown): Promise<Took> {
    const now = clock.now()
    const incoming = channel.incoming(raw, now)
    if (!incoming) {
      log.info({ channel: channel.name, kinds: kindsOf(raw) }, 'An event that nobody has to answer')
      return 'ignored'
    }
    const admission = await admit(incoming, now)
    if (admission !== 'taken') return admission === 'later' ? 'full' : 'refused'
    const { stored } = await inbox.store(incoming)
    lastAt = now
    return stored
  }

  function settle(now: Receiving): void {
    if (receiving.way !== now.way) {
      log.info({ channel: channel.name, name, ...now }, 'Receiving')
    }
    receiving = now
  }

  function tell(error: unknown): number {
    const reason = error instanceof Error ? error.message : String(error)
    // Once for each trouble, not at every try.
    if (receiving.way !== 'failing' || receiving.reason !== reason) {
      log.error({ channel: channel.name, reason }, 'Nothing can be received at the moment')
    }
    const pause = error instanceof Refusal ? error.wait : undefined
    const why = pause === 'token' ? 'token' : 'network'
    const since = receiving.way === 'failing' ? receiving.since : clock.now()
    receiving = { way: 'failing', reason, why, since }
    if (pause === 'token') return pauseMs.token
    return pause === undefined ? pauseMs.failure : pause * second
  }
}

/** What an event is made of, without a word of what it says. */
const kindsOf = (raw: unknown): string[] =>
  typeof raw === 'object' && raw !== null ? Object.keys(raw).slice(0, 8) : [typeof raw]
