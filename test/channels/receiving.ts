import { createReceiver, type Held, type Receiver } from '../../src/channels/receive.ts'
import type { Inbox, Incoming } from '../../src/messaging/inbox.ts'
import { until } from '../messaging/path.ts'
import { expectNoSecret, type AnyChannel } from './support.ts'

type Storing = Awaited<ReturnType<Inbox['store']>>

/** A receiver at work, and all that a test may do to it. */
export type Receiving = Receiver & {
  stored: Incoming[]
  /** What the next events meet at the store; without an entry they are stored. */
  trouble: (Trouble | undefined)[]
  /** Waits until it rests; gives how long it would, in ms, and lets it rest on. */
  rest: () => Promise<number>
  /** The same, and wakes it. */
  wake: () => Promise<number>
  rests: number[]
  logged: { level: string; fields: object; text: string }[]
  /** Whether this replica may poll, and how often it asked, lost that, and gave it back. */
  lease: { isFree: boolean; isLost: boolean; asked: number; released: number }
  /** Ends it; gives how long that took, in ms. */
  stop: () => Promise<number>
}

type Trouble = () => Storing
type Options = {
  webhook?: { url: string; secret: string }
  stored?: Incoming[]
  trouble?: Receiving['trouble']
}

/** Lends a receiver that runs, and ends it; nothing it says may hold a secret. */
export async function withReceiver(
  channel: AnyChannel,
  work: (receiving: Receiving) => Promise<void>,
  options: Options = {},
): Promise<void> {
  const receiving = start(channel, options)
  try {
    await work(receiving)
  } finally {
    await receiving.stop()
  }
  expectNoSecret(receiving.logged, receiving.state())
}

function start(channel: AnyChannel, { webhook, stored = [], trouble = [] }: Options): Receiving {
  const ending = new AbortController()
  const logged: Receiving['logged'] = []
  const rests: number[] = []
  const lease = { isFree: true, isLost: false, asked: 0, released: 0 }
  let end: (() => void) | undefined

  const inbox = {
    store(incoming: Incoming): Promise<Storing> {
      const next = trouble.shift()
      if (next) return Promise.resolve().then(next)
      if (stored.some(({ dedupe }) => dedupe === incoming.dedupe))
        return Promise.resolve({ stored: 'again' })
      stored.push(incoming)
      return Promise.resolve({ stored: 'new', id: BigInt(stored.length) })
    },
  }
  const hold = (): Promise<Held | undefined> => {
    lease.asked += 1
    if (!lease.isFree) return Promise.resolve(undefined)
    lease.isLost = false
    return Promise.resolve({
      isLost: () => lease.isLost,
      release: () => Promise.resolve(void (lease.released += 1)),
    })
  }
  const wait = (ms: number, signal: AbortSignal) => {
    if (ms === 0 || signal.aborted) return Promise.resolve()
    rests.push(ms)
    return new Promise<void>((resolve) => {
      end = () => {
        end = undefined
        resolve()
      }
      signal.addEventListener('abort', () => end?.(), { once: true })
    })
  }
  const log = Object.fromEntries(
    (['info', 'warn', 'error'] as const).map((level) => [
      level,
      (fields: object, text: string) => void logged.push({ level, fields, text }),
    ]),
  ) as Parameters<typeof createReceiver>[0]['log']

  const clock = { now: () => new Date() }
  const signal = ending.signal
  const receiver = createReceiver({ channel, webhook, inbox, hold, clock, log, wait, signal })
  const running = receiver.run()
  const rest = async () => {
    await until(() => end !== undefined)
    return rests.at(-1) ?? 0
  }
  return {
    ...receiver,
    stored,
    trouble,
    rest,
    async wake() {
      const ms = await rest()
      end?.()
      return ms
    },
    rests,
    logged,
    lease,
    async stop() {
      const since = performance.now()
      ending.abort()
      await running
      return performance.now() - since
    },
  }
}
