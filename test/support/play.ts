import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAssistant, type Assistant } from '../../src/bot/assistant.ts'
import { plainText } from '../../src/channels/plain-text.ts'
import { webChatKey, webIncoming, type WebPost } from '../../src/channels/web.ts'
import type { Role } from '../../src/domain/people.ts'
import type { Call, Channel } from '../../src/messaging/channel.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { withDatabase } from './database.ts'
import { texts } from './forms.ts'
import { png } from './photo.ts'

export type Profile = 'buttons' | 'text-only'

/** One message as a person sees it. */
export type Seen = { text: string; buttons: { label: string; data: string }[]; id: number }

export type Play = Awaited<ReturnType<typeof open>>

type Who = { name: string; unit: string; role: Role; personId?: string }

const timezone = 'Asia/Ho_Chi_Minh'

type Options = {
  /** A chat on another channel than the web is named by its key: “telegram:7”. */
  channels?: string[]
  /** How to reach the bot, as the channels know it. */
  hints?: Pick<Parameters<typeof createAssistant>[0], 'groupHint' | 'inviteLink'>
}

/** Loans a whole bot in memory: units are there, the office has set the duty of 2026. */
export async function withPlay(
  profile: Profile,
  work: (play: Play) => Promise<void>,
  options: Options = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'play-'))
  const database = await openDatabase({ memory: true, from: await seeded() })
  const play = await open(database, folder, { profile, ...options })
  try {
    await work(play)
  } finally {
    await play.end()
    await database.close()
    await rm(folder, { recursive: true })
  }
}

async function open(
  database: Database,
  folder: string,
  { profile, channels = ['web'], hints = {} }: Options & { profile: Profile },
) {
  let now = new Date('2026-11-22T09:00:00+07:00')
  let posts = 0
  const shown = new Map<string, Seen[]>()
  const calls: Pick<Call, 'chatKey' | 'method' | 'payload'>[] = []
  const failures: unknown[] = []

  const seen = (chat: string) => {
    const list = shown.get(chat) ?? []
    shown.set(chat, list)
    return list
  }
  const channelOf = (name: string): Channel => ({
    name,
    capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
    perform({ number, chatKey, method, payload }) {
      calls.push({ chatKey, method, payload })
      const list = seen(chatKey)
      const id = Number(number)
      if (profile === 'text-only') {
        const parts = plainText({ method, payload })
        list.push(...parts.map((text) => ({ text, buttons: [], id })))
      } else if (method.startsWith('send') || method.startsWith('editMessage')) {
        const { text = payload['caption'] ?? '' } = payload
        const shownId = Number(payload['message_id'] ?? id)
        list.push({ text: text as string, buttons: buttonsOf(payload), id: shownId })
      }
      return Promise.resolve({ outcome: 'sent', providerIds: [String(number)] })
    },
  })

  const make = () =>
    createAssistant({
      database,
      files: createFiles(join(folder, 'files')),
      channels: channels.map(channelOf),
      ...hints,
      texts,
      clock: { now: () => now },
      timezone,
      defaultLocale: 'vi',
      log: {
        info: () => undefined,
        warn: (fields) => failures.push(fields),
        error: (fields) => failures.push(fields),
      },
    })
  let assistant: Assistant = make()
  await assistant.start()

  /** Everything in memory is thrown away: what goes on, goes on from the database. */
  const restart = async () => {
    await assistant.stop()
    assistant = make()
    await assistant.start()
  }

  /** Hands an event in as a channel does, and gives what was said in its chat. */
  const take = async (incoming: Incoming) => {
    await restart()
    const before = seen(incoming.chatKey).length
    await assistant.messaging.inbox.store(incoming)
    await assistant.messaging.idle()
    if (failures.length > 0) throw new Error(JSON.stringify(failures, null, 2))
    return seen(incoming.chatKey).slice(before)
  }

  const post = (chat: string, given: Partial<WebPost>) => {
    posts += 1
    const post = { id: `post-${posts}-${chat}`, ...given } as WebPost
    const chatKey = keyOf(chat)
    const [channel = '', id = ''] = chatKey.split(':')
    return take({ ...webIncoming({ chat: id, post, now }), channel, chatKey })
  }

  return {
    get assistant() {
      return assistant
    },
    restart,
    profile,
    seen: (chat: string) => seen(keyOf(chat)),
    /** Everything that was asked of the platforms, menus and departures included. */
    calls,
    at(moment: string | Date) {
      now = new Date(moment)
    },
    get now() {
      return now
    },
    /** Puts somebody into a unit, as an invitation that was accepted would. */
    async link(chat: string, { unit, ...who }: Who) {
      const found = await assistant.storage.units.byCode(unit)
      if (!found) throw new Error(`There is no unit ${unit}`)
      const chatKey = keyOf(chat)
      return assistant.storage.people.link({ ...who, chatKey, unitId: found.id, now })
    },
    say: (chat: string, text: string) => post(chat, { text }),
    tap: (chat: string, { id, data }: { id: number; data: string }) =>
      post(chat, { tap: { messageId: id, data } }),
    async photo(chat: string, caption = '') {
      const kept = await createFiles(join(folder, 'files')).put(await png(posts))
      if (!kept.ok) throw new Error('The photo was not kept')
      return post(chat, { photo: { hash: kept.hash, bytes: kept.bytes }, caption })
    },
    /** Any update of a chat: “telegram:7”. */
    update(chatKey: string, update: Incoming['update']) {
      posts += 1
      const [channel = ''] = chatKey.split(':')
      const dedupe = `update-${posts}`
      return take({
        channel,
        chatKey,
        dedupe,
        update: { update_id: posts, ...update },
        receivedAt: now,
      })
    },
    end: () => assistant.stop(),
  }
}

let template: Promise<Blob> | undefined

/** A database with all units and the duty the office set for 2026, made once for a test file. */
function seeded(): Promise<Blob> {
  template ??= withDatabase(async (database) => {
    await seedUnits(database)
    const { storage } = createAssistant({
      database,
      files: createFiles(tmpdir()),
      channels: [],
      texts,
      clock: { now: () => new Date('2026-01-05T08:00:00+07:00') },
      timezone,
      defaultLocale: 'vi',
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    })
    await storage.duties.create({
      title: 'Báo cáo năm',
      formId: 'annual-report',
      basis: 'theo mẫu mục III.4 Kế hoạch 2017–2020',
      clause: 'III.4',
      unitKinds: ['commune', 'ward', 'direct-committee'],
      dueMonth: 12,
      dueDay: 10,
      year: 2026,
      createdById: undefined,
      now: new Date('2026-01-05T08:00:00+07:00'),
    })
    const dump = await database.dump?.()
    if (!dump) throw new Error('The embedded database gave no dump')
    return dump
  })
  return template
}

/** A bare name is a chat on the web. */
const keyOf = (chat: string) => (chat.includes(':') ? chat : webChatKey(chat))

type Markup = { inline_keyboard?: { text: string; callback_data?: string }[][] }

const buttonsOf = (payload: Record<string, unknown>) =>
  ((payload['reply_markup'] as Markup | undefined)?.inline_keyboard ?? [])
    .flat()
    .map(({ text, callback_data: data = '' }) => ({ label: text, data }))
