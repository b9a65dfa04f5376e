import { Bot } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Call, Channel, Delivery } from '../../src/messaging/channel.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import {
  createMessaging,
  type Messaging,
  type MessagingOptions,
} from '../../src/messaging/messaging.ts'
import type { Database } from '../../src/storage/database.ts'

/** A platform that remembers what it was given, and answers as it is told. */
export type Platform = Channel & {
  calls: Call[]
  /** What it showed, in a chat or in all. */
  texts(chatKey?: string): string[]
  /** What the next calls meet; without an entry they are sent. */
  next: (Delivery | (() => Promise<Delivery>))[]
}

export function createPlatform(name = 'web'): Platform {
  const calls: Call[] = []
  const next: Platform['next'] = []
  let messages = 900
  return {
    name,
    capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
    calls,
    next,
    texts: (chatKey) =>
      calls
        .filter((call) => chatKey === undefined || call.chatKey === chatKey)
        .map(({ payload }) => String(payload['text'])),
    async perform(call) {
      calls.push(call)
      const answer = next.shift()
      if (answer) return typeof answer === 'function' ? answer() : answer
      return { outcome: 'sent', providerIds: [String((messages += 1))] }
    },
  }
}

export type Clock = { now(): Date; pass(ms: number): void }

/** A clock that stands still until somebody moves it. */
export function createClock(start = '2026-11-22T09:00:00Z'): Clock {
  let now = Date.parse(start)
  return {
    now: () => new Date(now),
    pass(ms) {
      now += ms
    },
  }
}

type Options = Omit<Partial<MessagingOptions>, 'clock' | 'database' | 'timezone'> & {
  /** Builds the bot that handles the events; or `handle` does it by itself. */
  bot?: (bot: Bot, messaging: () => Messaging) => void
  platform?: Platform
  clock?: Clock
}
export type Path = Messaging & { platform: Platform; clock: Clock }

/** Makes a message path over one platform; it is not started yet. */
export function createPath(database: Database, options: Options): Path {
  const { platform = createPlatform(), clock = createClock(), bot: build, ...rest } = options
  const bot = createBot((url, init) => messaging.seam(url, init))
  const messaging: Messaging = createMessaging({
    database,
    channels: [platform],
    handle: (event) => bot.handleUpdate(event.update as unknown as Update),
    apology: () => 'Xin lỗi đồng chí',
    copyWords: () => Promise.resolve('(gửi lại)'),
    timezone: 'Asia/Ho_Chi_Minh',
    log: silentLog,
    ...rest,
    clock,
  })
  build?.(bot, () => messaging)
  return { ...messaging, platform, clock }
}

/** Lends a message path that runs, and stops it afterwards. */
export async function withPath<T>(
  database: Database,
  options: Options,
  work: (path: Path) => Promise<T>,
): Promise<T> {
  const path = createPath(database, options)
  await path.start()
  try {
    return await work(path)
  } finally {
    await path.stop()
  }
}

let events = 0

/** A text as the web channel would store it; every call makes another event. */
export function message(text: string, { from = 'anna', now = createClock().now() } = {}): Incoming {
  const id = (events += 1)
  const person = { id: from, is_bot: false, first_name: from }
  const chat = { id: from, type: 'private' }
  const date = Math.floor(now.getTime() / 1000)
  return incoming(from, now, { message: { message_id: id, date, chat, from: person, text } })
}

/** A tap on a button below the message with the platform's own id. */
export function tap(
  data: string,
  messageId: number,
  { from = 'anna', now = createClock().now() } = {},
) {
  const person = { id: from, is_bot: false, first_name: from }
  const chat = { id: from, type: 'private' }
  const below = { message_id: messageId, date: Math.floor(now.getTime() / 1000), chat }
  const callback = { id: `tap-${data}`, from: person, chat_instance: from, data, message: below }
  return incoming(from, now, { callback_query: callback })
}

/** Waits for a condition; it fails when the condition does not come about. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('It did not happen within 20 s')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

function incoming(from: string, receivedAt: Date, update: Record<string, unknown>): Incoming {
  const id = (events += 1)
  return {
    channel: 'web',
    chatKey: `web:${from}`,
    dedupe: String(id),
    update: { update_id: id, ...update },
    receivedAt,
  }
}

function createBot(fetch: Messaging['seam']): Bot {
  const botInfo = { id: 1, is_bot: true, first_name: 'bot', username: 'bot' } as UserFromGetMe
  return new Bot('0:test', { botInfo, client: { fetch } })
}

const silentLog = { info: silence, warn: silence, error: silence }

function silence() {
  // Tests look at what happened, not at what was logged.
}
