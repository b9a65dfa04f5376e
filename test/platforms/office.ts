import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAssistant, type Assistant } from '../../src/bot/assistant.ts'
import { createReceiver, type Receiver } from '../../src/channels/receive.ts'
import { createTelegram } from '../../src/channels/telegram.ts'
import { createZalo } from '../../src/channels/zalo.ts'
import { waitOr } from '../../src/commands/platforms.ts'
import type { Role } from '../../src/domain/people.ts'
import { listen } from '../../src/server/listen.ts'
import { webhookRoutes } from '../../src/server/webhooks.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import {
  withFakeTelegram,
  withFakeZalo,
  type ChatId,
  type FakeTelegram,
  type FakeZalo,
} from '../fakes/index.ts'
import { until } from '../messaging/path.ts'
import { withDatabase } from '../support/database.ts'
import { texts } from '../support/forms.ts'
import { at, setDuty } from '../support/reporting.ts'
import { chatOn, type Chat } from './chat.ts'

export type Office = {
  telegram: FakeTelegram
  zalo: FakeZalo
  assistant: Assistant
  database: Database
  /** The clock of the bot and of both platforms: it goes on from the moment it is set to. */
  setClock: (moment: string) => void
  now: () => Date
  /** Puts somebody into a unit, as an invitation that was accepted would. */
  link: (fake: 'telegram' | 'zalo', id: ChatId, who: Who) => Promise<Chat & { personId: string }>
}

type Who = { unit: string; role: Role; name: string; personId?: string }

/** Lends a bot that receives from both platforms, in this process. */
export async function withOffice(
  way: 'polling' | 'webhook',
  work: (office: Office) => Promise<void>,
): Promise<void> {
  let offset = at('2026-12-05 09:00').getTime() - Date.now()
  const clock = { now: () => new Date(Date.now() + offset) }
  const now = () => clock.now().getTime()
  const run = (telegram: FakeTelegram, zalo: FakeZalo) =>
    withDatabase((database) =>
      withFiles(async (files) => {
        await seedUnits(database)
        await setDuty(database, { unitKinds: ['commune', 'direct-committee'] })
        const proxies = { token: telegram.token, apiRoot: telegram.url }
        const channels = [
          createTelegram({ ...proxies, openFile: () => Promise.resolve(undefined), menus: {} }),
          createZalo({
            token: zalo.token,
            apiRoot: zalo.url,
            perMonth: 3000,
            linkFor: () => undefined,
            noFile: '(ảnh)',
          }),
        ]
        const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
        const assistant = createAssistant({
          database,
          files,
          channels,
          texts,
          clock,
          timezone: 'Asia/Ho_Chi_Minh',
          defaultLocale: 'vi',
          log,
        })
        await assistant.start()

        const closing = new AbortController()
        const secret = 'a-secret-of-the-tests'
        const taking = new Map<string, Receiver['take']>()
        const app = webhookRoutes(
          channels.map(({ name }) => ({
            path: `/${name}`,
            header: name === 'zalo' ? 'x-bot-api-secret-token' : 'x-telegram-bot-api-secret-token',
            secret,
            take: async (raw) => (await taking.get(name)?.(raw)) ?? 'ignored',
          })),
        )
        const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
        const receivers = channels.map((channel) => {
          const receiver = createReceiver({
            channel,
            webhook:
              way === 'webhook' ? { url: `${server.url}/${channel.name}`, secret } : undefined,
            inbox: assistant.messaging.inbox,
            hold: database.hold,
            clock,
            log,
            wait: waitOr,
            signal: closing.signal,
          })
          taking.set(channel.name, receiver.take)
          return receiver
        })
        const running = receivers.map((receiver) => receiver.run())
        try {
          await until(() => receivers.every((receiver) => receiver.state().way === way))
          await work({
            telegram,
            zalo,
            assistant,
            database,
            now: clock.now,
            setClock(moment) {
              offset = at(moment).getTime() - Date.now()
            },
            async link(name, id, { unit, ...who }) {
              const fake = name === 'zalo' ? zalo : telegram
              fake.know(id)
              const { storage } = assistant
              const unitId = (await storage.units.byCode(unit))?.id ?? ''
              const link = { ...who, chatKey: `${name}:${id}`, unitId, now: clock.now() }
              const personId = await storage.people.link(link)
              return { ...chatOn(fake, id), personId }
            },
          })
        } finally {
          await server.close()
          await Promise.all(running)
          await assistant.stop()
        }
      }),
    )
  await withFakeTelegram((telegram) => withFakeZalo((zalo) => run(telegram, zalo), { now }), {
    now,
    webhook: { firstPauseMs: 20 },
  })
}

async function withFiles(work: (files: ReturnType<typeof createFiles>) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    await work(createFiles(folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
