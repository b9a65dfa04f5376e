import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWeb } from '../../src/channels/web.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import { createLinks } from '../../src/server/links.ts'
import { listen } from '../../src/server/listen.ts'
import { createServer } from '../../src/server/server.ts'
import type { WebPerson } from '../../src/server/web-chat.ts'
import { createFiles } from '../../src/storage/files.ts'
import type { WebEntry } from '../../src/storage/web-log.ts'
import { createTexts } from '../../src/text/texts.ts'

export type FakeBot = {
  url: string
  /** What was stored, in order, once each. */
  events: Incoming[]
  /** How often anything was posted, retries included. */
  posts: number
  /** How many of the next posts the store refuses. */
  failures: number
  /** What the bot does when something new was stored. */
  answer: (event: Incoming) => void
  say(entry: Said): void
}

/** An entry of the bot without what the fake adds; `message` is the number it goes by. */
type Said =
  | ({
      kind: 'message'
      message: number
      text: string
      photos?: string[]
      documents?: { file: string; name: string }[]
      buttons?: Buttons
    } & Marks)
  | ({ kind: 'edit'; message: number; text?: string; buttons?: Buttons } & Marks)
  | { kind: 'delete'; message: number }
  | { kind: 'answer'; text: string }
  | { kind: 'typing' }

type Marks = Pick<WebEntry & { kind: 'edit' }, 'bold' | 'italic'>

type Buttons = { text: string; data: string }[][]

export const anna = { chat: 'anna', name: 'Siu H’Nga', role: 'officer', unit: 'Đảng ủy xã Ia Ly' }

const people = [
  anna,
  {
    chat: 'binh',
    name: 'Nguyễn Văn Bình',
    role: 'officer',
    unit: 'Đảng ủy các cơ quan Đảng tỉnh',
  },
  {
    chat: 'ban',
    name: 'Trần Thị Hạnh',
    role: 'admin',
    unit: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  },
] as WebPerson[]

/** Lends the real page and server over a bot that only says what the test tells it to. */
export async function withFakeBot(work: (bot: FakeBot) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-bot-'))
  const closing = new AbortController()
  const channel = createWeb()
  const entries: WebEntry[] = []
  let now = new Date('2026-11-22T07:02:00Z').getTime()
  const clock = { now: () => new Date((now += 20_000)) }
  const bot: FakeBot = {
    url: '',
    events: [],
    posts: 0,
    failures: 0,
    answer: () => undefined,
    say(said) {
      const base = { id: `out:${entries.length}`, at: clock.now(), from: 'bot' as const }
      const rest = { photos: [], documents: [], buttons: [] }
      entries.push(
        said.kind === 'edit'
          ? { ...base, ...rest, text: undefined, ...said }
          : { ...base, ...rest, ...said },
      )
      channel.wake('web:anna')
    },
  }

  const store = (event: Incoming) => {
    bot.posts += 1
    if (bot.failures > 0) {
      bot.failures -= 1
      return Promise.reject(new Error('the store is away'))
    }
    if (bot.events.some(({ dedupe }) => dedupe === event.dedupe)) {
      return Promise.resolve({ stored: 'again' as const })
    }
    bot.events.push(event)
    entries.push(entryOf(event))
    bot.answer(event)
    return Promise.resolve({ stored: 'new' as const })
  }

  const app = createServer({
    webhooks: [],
    upload: undefined,
    health: () => Promise.reject(new Error('not asked here')),
    log: { error: () => undefined },
    files: createFiles(folder),
    links: createLinks({ secret: 'for tests' }),
    attachments: { find: () => Promise.resolve(undefined) },
    clock,
    web: {
      channel,
      log: {
        entries: (chatKey) => Promise.resolve(chatKey === 'web:anna' ? [...entries] : []),
      },
      people: () => Promise.resolve(people),
      inbox: { store },
      takesText: () => Promise.resolve(false),
      texts: createTexts(join(import.meta.dirname, '../../locales')),
      defaultLocale: 'vi',
      timezone: 'Asia/Ho_Chi_Minh',
      allowAnyHost: false,
      closing: closing.signal,
    },
  })
  const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
  bot.url = server.url
  try {
    await work(bot)
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

function entryOf({ dedupe, receivedAt: at, update }: Incoming): WebEntry {
  const { message, callback_query: tap } = update as {
    message?: {
      text?: string
      caption?: string
      photo?: { file_id: string }[]
      document?: { file_id: string; file_name: string }
    }
    callback_query?: { data: string; message: { message_id: number } }
  }
  const base = { id: `web:${dedupe}`, at, from: 'person' as const }
  if (tap) return { ...base, kind: 'tap', message: tap.message.message_id, data: tap.data }
  const photos = message?.photo?.map((size) => size.file_id) ?? []
  const { file_id: file, file_name: name } = message?.document ?? {}
  const documents = file === undefined ? [] : [{ file, name: name ?? '' }]
  const text = message?.text ?? message?.caption ?? ''
  return { ...base, kind: 'message', text, photos, documents }
}
