import { setTimeout as pause } from 'node:timers/promises'
import { createAssistant, type Assistant } from '../../src/bot/assistant.ts'
import { createTelegram } from '../../src/channels/telegram.ts'
import { createZalo } from '../../src/channels/zalo.ts'
import { platformState } from '../../src/commands/platform-states.ts'
import { createLinkMany } from '../../src/storage/link-many.ts'
import { createFiles } from '../../src/storage/files.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { moment } from '../fakes/fake.ts'
import type { FakeTelegram, FakeZalo } from '../fakes/index.ts'
import { texts } from '../support/forms.ts'
import { storageOf } from './kill-invite.ts'
import { openPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'
import type { Written } from './storm-check.ts'

export type StormOffice = Awaited<ReturnType<typeof openStormOffice>>

type Fakes = { place: Place; telegram: FakeTelegram; zalo: FakeZalo }

const telegramId = (at: number) => 6_000_001 + at
const zaloId = (at: number) => (0xdef0000000 + at).toString(16).padStart(20, '0')

/** A bot on both platforms, with people on Telegram, one in ten on Zalo too, and two admins. */
export async function openStormOffice({ place, telegram, zalo }: Fakes, people: number) {
  const database = await openPlace(place)
  const written: Written[] = []
  const clock = { now: () => new Date() }
  await seedUnits(database)
  await linkAll()
  let assistant = make()

  return {
    written,
    start: () => begin(),
    stop: async () => {
      await end()
      await database.close()
    },
    async restart() {
      await end()
      assistant = make()
      await begin()
    },
    write,
    /** Until nothing waits for Telegram any more. */
    async empty() {
      const { outboxMessage } = database.current()
      const where = { channel: 'telegram', status: { in: ['waiting', 'sending'] } }
      while ((await outboxMessage.count({ where })) > 0) await pause(50)
    },
    async paused() {
      while ((await secondsLeft()) < 1_000) await pause(20)
    },
    pausedSeconds: secondsLeft,
    /** As if so long had passed; the moment from when on it may go on. */
    async endWait(): Promise<number> {
      await database.current().$executeRawUnsafe(`UPDATE "ChannelState" SET "pausedUntil" = now()`)
      // A process that was told of the wait itself keeps it too.
      await this.restart()
      return moment()
    },
    async tick() {
      const { channels } = await assistant.messaging.health()
      const receiving = { way: 'polling' as const, name: undefined, lastAt: undefined }
      const states = (['telegram', 'zalo'] as const).map((name) =>
        platformState({ name, out: channels[name], receiving, now: clock.now() }),
      )
      await assistant.tick(clock.now(), states)
    },
    shownOnZalo: () =>
      zalo.calls
        .filter(({ method, isDone }) => method === 'sendMessage' && isDone)
        .map(({ payload }) => String(payload['text'])),
    async zaloHas(count: number) {
      while (this.shownOnZalo().length < count) await pause(50)
    },
  }

  function make(): Assistant {
    return createAssistant({
      database,
      files: createFiles(place.folder),
      channels: [
        createTelegram({
          token: telegram.token,
          apiRoot: telegram.url,
          openFile: () => Promise.resolve(undefined),
          menus: {},
        }),
        createZalo({
          token: zalo.token,
          apiRoot: zalo.url,
          perMonth: 3_000,
          linkFor: () => undefined,
          noFile: '(ảnh)',
        }),
      ],
      bulkRates: { zalo: 10 },
      ...{ texts, clock, timezone: 'Asia/Ho_Chi_Minh', defaultLocale: 'vi' },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    })
  }

  async function begin(): Promise<void> {
    await assistant.start()
  }

  async function end(): Promise<void> {
    await assistant.stop()
  }

  async function write(lane: Written['lane'], at: number): Promise<void> {
    const now = clock.now()
    const text = `${lane} ${written.length}`
    written.push({ text, lane, at: moment() })
    await assistant.messaging.outbox.add({
      ...{ channel: 'telegram', chatKey: `telegram:${telegramId(at)}`, dedupe: text, lane },
      ...{ kind: lane, method: 'sendMessage', payload: { chat_id: telegramId(at), text } },
      ...{ now, notAfter: new Date(now.getTime() + 24 * 60 * 60_000) },
    })
  }

  async function secondsLeft(): Promise<number> {
    const rows = await database.current().$queryRawUnsafe<{ seconds: number }[]>(
      `SELECT extract(epoch FROM "pausedUntil" - now())::float AS seconds FROM "ChannelState"
       WHERE name = 'telegram'`,
    )
    return rows[0]?.seconds ?? 0
  }

  async function linkAll(): Promise<void> {
    const { units, people: persons } = storageOf(database)
    const all = await units.all()
    const commune = all.find(({ code }) => code === '23734')?.id ?? ''
    const office = all.find(({ code }) => code === 'BTGDV')?.id ?? ''
    const now = clock.now()
    await createLinkMany(database)(
      Array.from({ length: people }, (_, at) => {
        telegram.know(telegramId(at))
        const chatKey = `telegram:${telegramId(at)}`
        return { chatKey, unitId: commune, role: 'officer' as const, name: `Người ${at}`, now }
      }),
    )
    for (let at = 0; at < people; at += 10) await addZalo(at)
    for (const at of [people, people + 1]) {
      telegram.know(telegramId(at))
      const admin = { unitId: office, role: 'admin' as const, name: `Quản trị ${at}`, now }
      await persons.link({ ...admin, chatKey: `telegram:${telegramId(at)}` })
      await addZalo(at)
    }

    async function addZalo(at: number): Promise<void> {
      zalo.know(zaloId(at))
      const known = await persons.known(`telegram:${telegramId(at)}`)
      const who = { personId: known?.personId, name: `Người ${at}`, now }
      await persons.link({
        ...who,
        chatKey: `zalo:${zaloId(at)}`,
        unitId: commune,
        role: 'officer',
      })
    }
  }
}
