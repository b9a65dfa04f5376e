import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAssistant } from '../../src/bot/assistant.ts'
import { createReceiver } from '../../src/channels/receive.ts'
import { zaloIncoming } from '../../src/channels/zalo-events.ts'
import { createFlood } from '../../src/messaging/flood.ts'
import type { Call } from '../../src/messaging/channel.ts'
import type { Database } from '../../src/storage/database.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { createTexts } from '../../src/text/texts.ts'
import { withPlace } from './kill-place.ts'
import { defineDrill, type DrillEnd } from './drill.ts'

export const flood = defineDrill({
  about: 'one sender writes without end while others ask and wait for their answers',
  numbers: { 'a-second': 500, seconds: 20, others: 5 },
  run: ({ 'a-second': perSecond, seconds, others }, { server }) =>
    withPlace(server, async ({ folder, databaseUrl }) => {
      const where = databaseUrl === undefined ? { folder } : { url: databaseUrl }
      const database = await openDatabase(where)
      try {
        return await floodDrill({ database, messages: perSecond * seconds, perSecond, others })
      } finally {
        await database.close()
      }
    }),
})

type Options = {
  database: Database
  messages: number
  perSecond: number
  others: number
  /** When everything is written; the short form needs no time. */
  clock?: { now(): Date }
}

/** Floods a bot, and measures how long the others wait from their word to its answer. */
export async function floodDrill({ database, messages, perSecond, others, ...own }: Options) {
  const shown: { chatKey: string; text: string; at: number }[] = []
  const { clock = { now: () => new Date() } } = own
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const assistant = createAssistant({
    ...{ database, clock, log, timezone: 'Asia/Ho_Chi_Minh', defaultLocale: 'vi' as const },
    files: {
      put: () => Promise.resolve({ ok: false, reason: 'not-taken' }),
      open: () => Promise.resolve(undefined),
      has: () => Promise.resolve(false),
    },
    texts: createTexts(join(import.meta.dirname, '../../locales')),
    channels: [
      {
        name: 'zalo',
        capabilities: { buttons: false, edit: false, upload: false, maxText: 2_000 },
        perform({ chatKey, payload }: Call) {
          shown.push({ chatKey, text: String(payload['text']), at: performance.now() })
          return Promise.resolve({ outcome: 'sent' as const, providerIds: ['1'] })
        },
      },
    ],
    flood: createFlood(),
  })
  await assistant.start()
  let stores = 0
  const { inbox } = assistant.messaging
  const { take } = createReceiver({
    ...{ webhook: undefined, clock, log, admit: assistant.admit },
    channel: {
      ...neverAsked,
      incoming: (raw, now) => zaloIncoming(raw, { bot: '1', now }),
    },
    inbox: {
      store: (incoming) => {
        stores += 1
        return inbox.store(incoming)
      },
    },
    hold: () => Promise.resolve(undefined),
    wait: () => Promise.resolve(),
    signal: new AbortController().signal,
  })

  const waits: number[] = []
  const asked: Promise<unknown>[] = []
  const say = (chat: string, id: string) =>
    take({
      message: {
        message_id: id,
        date: clock.now().getTime(),
        chat: { id: chat },
        text: 'xin chao',
      },
    })
  const ask = async (chat: string, id: string) => {
    const since = performance.now()
    const before = shown.length
    await say(chat, id)
    const answer = () => shown.slice(before).find(({ chatKey }) => chatKey === `zalo:${chat}`)
    while (!answer()) await pause(2)
    waits.push((answer()?.at ?? Infinity) - since)
  }

  const start = performance.now()
  const grown: number[] = []
  // Every other person asks about twice a second, which is no flood.
  const everyOther = Math.max(1, Math.round(perSecond / 2))
  for (let sent = 0; sent < messages; sent += 1) {
    await say('flood', `flood-${sent}`)
    if (sent % everyOther === 0) {
      grown.push(process.memoryUsage.rss())
      for (let other = 0; other < others; other += 1) {
        // Nobody asks again before the answer is there, nor thirty times in ten seconds.
        asked.push(ask(`other-${other}-${sent}`, `other-${other}-${sent}`))
      }
    }
    const early = (1000 * sent) / perSecond - (performance.now() - start)
    if (early > 1) await pause(early)
  }
  await Promise.all(asked)
  await assistant.idle()
  const tookMs = performance.now() - start
  await assistant.stop()

  waits.sort((one, other) => one - other)
  const p99 = Math.round(waits[Math.ceil(waits.length * 0.99) - 1] ?? 0)
  const told = shown.filter(({ chatKey }) => chatKey === 'zalo:flood')
  const notices = told.filter(({ text }) => text.includes('chưa nhận')).length
  const [half = 0, end = 0] = [grown[Math.floor(grown.length / 2)], grown.at(-1)]
  return {
    figures: {
      messages,
      seconds: Math.round(tookMs / 1000),
      stored: stores,
      'answers to the flood': told.length - notices,
      notices,
      'questions of others': waits.length,
      'p99 of others, ms': p99,
      'MB grown in the second half': Math.round((end - half) / 1_000_000),
    },
    wrong: [
      ...(notices === 1 ? [] : [`${notices} notices instead of one`]),
      ...(stores - waits.length <= 30 ? [] : [`${stores - waits.length} of the flood were stored`]),
      ...(p99 < 1_000 ? [] : [`Others waited ${p99} ms`]),
    ],
  } satisfies DrillEnd
}

const never = () => Promise.reject(new Error('Nobody asks for this'))

const neverAsked = {
  name: 'zalo' as const,
  bot: '1',
  ...{ open: never, startPolling: never, poll: never, setWebhook: never, hasWebhook: never },
}
