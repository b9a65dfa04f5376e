import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { createConversationStore, type ConversationStore } from './conversations-store.ts'
import type { CopyWords } from './deliver.ts'
import { bringForward, prepareChannel } from './delivery-sql.ts'
import type { Handle } from './event-work.ts'
import type { ChatNews } from './ledger.ts'
import { createForget } from './forget.ts'
import { createInbox, type Inbox, type Incoming } from './inbox.ts'
import { limitsFor, type Limits } from './limits.ts'
import type { Log } from './log.ts'
import { createMoveBulk, type MoveBulk } from './move-bulk.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { paceOf } from './pace.ts'
import { recover } from './recover.ts'
import { createSeam, type Seam } from './seam.ts'
import { createSender } from './sender.ts'
import { createSignal } from './signal.ts'
import { createStatus, type Status } from './status.ts'
import { createUnits } from './unit.ts'
import { within } from './within.ts'
import { createWorker, type Apology } from './worker.ts'

export type MessagingOptions = {
  database: Database
  channels: Channel[]
  /** What the bot does with an event. */
  handle: Handle
  /** What a person reads when an event failed for good. */
  apology: Apology
  copyWords: CopyWords
  clock: { now(): Date }
  /** Where the months of a quota begin. */
  timezone: string
  log: Log
  /** Blots out secrets in what is stored of an error. */
  hide?: (text: string) => string
  /** May give back a blanked update, for what must not be kept. */
  screen?: (update: Incoming['update']) => Incoming['update']
  /** Told what a platform says of a chat. */
  chats?: ChatNews
  /** Bulk messages a second, by channel. */
  bulkRates?: Record<string, number>
  limits?: Partial<Limits>
}

export type Messaging = {
  inbox: Inbox
  outbox: Outbox
  /** grammY's `fetch`. */
  seam: Seam
  /** The storage of `@grammyjs/conversations`. */
  conversationStore: ConversationStore
  /** Deletes what was said so long ago that nobody asks for it any more; how much it was. */
  forget: (now: Date) => Promise<number>
  /** Takes bulk from a channel that does not work to other chats of the same people. */
  moveBulk: MoveBulk
  /** Starts to work off what waits. */
  start: () => Promise<void>
  /** Finishes what is in hand; what waits stays stored. */
  stop: () => Promise<void>
} & Status

/** The way of a message: in by the inbox, through the worker, out by the outbox and a sender. */
export function createMessaging(messagingOptions: MessagingOptions): Messaging {
  const { database, channels, clock, timezone, log, ...options } = messagingOptions
  const { handle, apology, copyWords, screen, chats = noNews, bulkRates = {} } = options
  const { hide = (text: string) => text } = options
  const limits = limitsFor(database.embedded, options.limits)
  const units = createUnits()
  const bell = createSignal()
  const progress = createSignal()
  const shared = { database, clock, timezone, log, limits, progress }

  const rateOf = ({ name }: Channel) => bulkRates[name] ?? limits.bulkRate
  const senders = new Map(
    channels.map((channel) => {
      const pace = paceOf(rateOf(channel), limits)
      return [channel.name, createSender({ ...shared, channel, chats, pace, copyWords })]
    }),
  )
  const wakeSender = (name: string) => senders.get(name)?.bell.ring()
  const wake = () => {
    bell.ring()
    for (const name of senders.keys()) wakeSender(name)
  }
  const outbox = createOutbox({ database, wake: wakeSender })
  const worker = createWorker({
    ...shared,
    ...{ units, outbox, handle, apology, hide, wakeSender, bell },
  })
  // One event is work for one worker; the others would open a transaction to find nothing.
  const wakeWorker = () => {
    bell.ring(1)
  }

  let running: Promise<unknown> | undefined
  let isStopping = false

  return {
    inbox: createInbox({ database, wake: wakeWorker, limits, screen }),
    outbox,
    seam: createSeam({ database, units, limits }),
    conversationStore: createConversationStore(units),
    forget: createForget({ database }),
    moveBulk: createMoveBulk({ database }),
    ...createStatus({ ...shared, worker, channels, senders, wake }),

    start: async () => {
      const now = clock.now()
      for (const channel of channels) {
        const { name } = channel
        const rate = rateOf(channel)
        const { burst } = paceOf(rate, limits)
        await prepareChannel(database.current(), { channel: name, rate, burst })
        // Alone on an embedded database, nobody else can hold what is marked as under way.
        const own = { isAlone: true, inHand: [] }
        if (database.embedded) await recover(channel, { database, now, timezone, ...own })
      }
      await bringForward(database.current(), now)
      const loops = [worker, ...senders.values()]
      const workers = Array.from({ length: limits.workers - 1 }, () => worker)
      running = Promise.all([...loops, ...workers].map((loop) => loop.run(() => isStopping)))
    },

    stop: async () => {
      isStopping = true
      wake()
      await within(limits.stopMs, Promise.resolve(running), () => {
        log.warn({ ms: limits.stopMs }, 'Stopped before everything in hand was finished')
      })
      units.end()
    },
  }
}

const noNews: ChatNews = {
  onBlocked: () => Promise.resolve(undefined),
  onMoved: () => Promise.resolve(),
}
