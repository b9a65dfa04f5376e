import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAssistant, type Assistant } from '../../src/bot/assistant.ts'
import type { Role } from '../../src/domain/people.ts'
import { uploadIncoming } from '../../src/channels/upload.ts'
import { seedPlan } from '../../src/knowledge/seed-plan.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import { createAttachments } from '../../src/storage/attachments.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { seedCriteria } from '../../src/storage/seed-criteria.ts'
import { seedTerms } from '../../src/storage/terms.ts'
import { countChanges, noteChanges, unrecordedSince } from './changes.ts'
import { withDatabase } from './database.ts'
import { texts } from './forms.ts'
import { png } from './photo.ts'
import { telegramStage, zaloStage } from './platform-stage.ts'
import { memoryStage, type Deed, type Seen, type SentDocument, type Stage } from './stage.ts'

/** In memory, with buttons or by typed text alone; or the real channel over a platform. */
export type Profile = 'buttons' | 'text-only' | 'telegram' | 'zalo'

export type Play = Awaited<ReturnType<typeof open>>

type Who = { name: string; unit: string; role: Role; personId?: string }

const timezone = 'Asia/Ho_Chi_Minh'

type Options = {
  /** A chat on another channel than the web is named by its key: “telegram:7”. */
  channels?: string[]
  /** The keys of chats whose people have blocked the bot: “zalo:a1”. */
  blocks?: string[]
  /** Gets every line of the log that is no complaint. */
  logged?: object[]
  /** How to reach the bot, as the channels know it. */
  hints?: Pick<
    Parameters<typeof createAssistant>[0],
    'groupHint' | 'inviteLink' | 'uploadLink' | 'approvalAbove'
  >
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
  {
    profile,
    channels = ['web'],
    blocks = [],
    hints = {},
    logged = [],
  }: Options & { profile: Profile },
) {
  let now = new Date('2026-11-22T09:00:00+07:00')
  let posts = 0
  const failures: unknown[] = []
  const files = createFiles(join(folder, 'files'))
  const stage = await stageFor(profile)

  /** That a message did not reach somebody who has blocked the bot is no failure. */
  const isMeant = (fields: unknown) => {
    const { chatKey = '', outcome } = fields as { chatKey?: string; outcome?: string }
    return outcome === 'blocked' && blocks.includes(chatKey)
  }

  const make = () =>
    createAssistant({
      database,
      files: createFiles(join(folder, 'files')),
      channels: stage.channels(),
      ...hints,
      texts,
      clock: { now: () => now },
      timezone,
      defaultLocale: 'vi',
      log: {
        info: (fields, text) => logged.push({ ...fields, text }),
        warn: (fields) => {
          if (!isMeant(fields)) failures.push(fields)
        },
        error: (fields) => failures.push(fields),
      },
    })
  /** Broadcasts go on when the play says so, and not beside it. */
  const begin = async () => {
    const begun = make()
    await begun.start()
    await begun.broadcasting.end()
    return begun
  }
  let assistant: Assistant = await begin()

  /** Everything in memory is thrown away: what goes on, goes on from the database. */
  const restart = async () => {
    await assistant.stop()
    assistant = await begin()
  }

  /** Hands events in as a channel does, and gives what was said in a chat because of them. */
  const take = async (chatKey: string, incoming: Incoming[]) => {
    const seen = stage.seen(chatKey)
    const before = seen.length
    for (const each of incoming) await assistant.messaging.inbox.store(each)
    await assistant.idle()
    if (seen.length === before) {
      // What is said of a photo waits a moment for the next one.
      now = new Date(now.getTime() + 2_000)
      await assistant.idle()
    }
    if (failures.length > 0) throw new Error(JSON.stringify(failures, null, 2))
    return seen.slice(before)
  }

  const act = async (chat: string, deed: Deed) => {
    await restart()
    const before = await countChanges(database)
    const seen = await take(stage.keyOf(chat), await stage.deed(chat, deed))
    // Whatever somebody changes leaves an entry: every play proves it, whatever it is about.
    const changed = await unrecordedSince(database, before)
    if (changed.length > 0)
      throw new Error(
        `${JSON.stringify(deed)} changed ${changed.join(', ')} without a record of it`,
      )
    return seen
  }

  const linked: string[] = []

  return {
    get assistant() {
      return assistant
    },
    restart,
    /** For what no dialogue of the play is about: a unit is excused, a period is over. */
    database,
    hasButtons: profile === 'buttons' || profile === 'telegram',
    seen: (chat: string) => stage.seen(stage.keyOf(chat)),
    keyOf: (chat: string) => stage.keyOf(chat),
    /** The bytes of a file, by the name that messages give it. */
    openKept,
    /** Everything that was asked of the platforms, menus and departures included. */
    calls: stage.calls,
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
      const chatKey = stage.keyOf(chat)
      linked.push(chat)
      return assistant.storage.people.link({ ...who, chatKey, unitId: found.id, now })
    },
    /** Lets the heartbeat beat twice at this moment; what each linked chat was told because of it. */
    async tick(): Promise<Record<string, Seen[]>> {
      await restart()
      const before = new Map(linked.map((chat) => [chat, stage.seen(stage.keyOf(chat)).length]))
      for (let beat = 0; beat < 2; beat++) {
        await assistant.tick(now)
        await assistant.idle()
      }
      if (failures.length > 0) throw new Error(JSON.stringify(failures, null, 2))
      return Object.fromEntries(
        linked.map((chat) => [chat, stage.seen(stage.keyOf(chat)).slice(before.get(chat))]),
      )
    },
    /** Until all is done that can be done at this moment. */
    async idle() {
      await assistant.idle()
      if (failures.length > 0) throw new Error(JSON.stringify(failures, null, 2))
    },
    say: (chat: string, text: string) => act(chat, { text }),
    tap: (chat: string, { id, data }: { id: number | string; data: string }) =>
      act(chat, { tap: { messageId: id, data } }),
    async photo(chat: string, caption = '') {
      posts += 1
      return act(chat, { photo: await png(posts), caption })
    },
    /** Sends a document; Zalo has none. */
    document: (chat: string, document: SentDocument) => act(chat, { document }),
    /** Sends a document through the page of a chat that takes none, as the upload route does. */
    async upload(chat: string, { name, bytes }: SentDocument) {
      posts += 1
      const kept = await files.put(bytes, { takesText: true })
      if (!kept.ok) throw new Error(`The file was not kept: ${kept.reason}`)
      const id = `upload-${posts}`
      await restart()
      const sent = { chatKey: stage.keyOf(chat), id, file: { ...kept, name }, now }
      return take(stage.keyOf(chat), [uploadIncoming(sent)])
    },
    /** Any update of a chat: “telegram:7”. */
    async update(chatKey: string, update: Incoming['update']) {
      posts += 1
      const [channel = ''] = chatKey.split(':')
      const dedupe = `update-${posts}`
      const event = { channel, chatKey, dedupe, receivedAt: now }
      await restart()
      return take(chatKey, [{ ...event, update: { update_id: posts, ...update } }])
    },
    async end() {
      await assistant.stop()
      await stage.close()
    },
  }

  function stageFor(profile: Profile): Stage | Promise<Stage> {
    const clock = () => now
    if (profile === 'telegram') return telegramStage({ open: openKept, now: clock })
    if (profile === 'zalo') return zaloStage({ open: openKept, now: clock })
    return memoryStage({
      profile,
      names: channels,
      blocks,
      async keep(file) {
        // The doors ask who may send text; here it is the bot that has to.
        const kept = await files.put(file, { takesText: true })
        if (!kept.ok) throw new Error(`The file was not kept: ${kept.reason}`)
        return kept
      },
      now: clock,
    })
  }

  async function openKept(name: string) {
    const id = name.replace('attachment:', '')
    const kept = await createAttachments(database).keptFile(id)
    const file = kept && (await files.open(kept.hash, { takesText: true }))
    return file && { ...kept, bytes: file.body, type: file.type }
  }
}

let template: Promise<Blob> | undefined

/** A database with all units and the duty the office set for 2026, made once for a test file. */
function seeded(): Promise<Blob> {
  template ??= withDatabase(async (database) => {
    await seedUnits(database)
    await seedTerms(database)
    await seedPlan(database, new Date('2026-01-05T08:00:00+07:00'))
    await seedCriteria(database, new Date('2026-01-05T08:00:00+07:00'))
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
    await noteChanges(database)
    const dump = await database.dump?.()
    // The embedded database is lent again, to tests that note nothing.
    await database.current().$executeRawUnsafe('DROP FUNCTION note_change CASCADE')
    await database.current().$executeRawUnsafe('DROP TABLE "_changes"')
    if (!dump) throw new Error('The embedded database gave no dump')
    return dump
  })
  return template
}
