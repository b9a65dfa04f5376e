import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { createAssistant } from '../../src/bot/assistant.ts'
import { createReceiver } from '../../src/channels/receive.ts'
import { createTelegram } from '../../src/channels/telegram.ts'
import { createWeb } from '../../src/channels/web.ts'
import { createZalo } from '../../src/channels/zalo.ts'
import { createLinks } from '../../src/server/links.ts'
import { webChatRoutes } from '../../src/server/web-chat.ts'
import { webhookRoutes } from '../../src/server/webhooks.ts'
import { createFiles } from '../../src/storage/files.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { createWebLog } from '../../src/storage/web-log.ts'
import { createFakeTelegram, createFakeZalo } from '../fakes/index.ts'
import { texts } from '../support/forms.ts'
import type { Input } from './fuzz-inputs.ts'
import { people, settledWorld, timezone } from './sim-world.ts'

export type FuzzBot = Awaited<ReturnType<typeof openFuzzBot>>

const secret = 'a-secret-of-the-fuzz'
const zaloIds = ['a', 'b', 'c'].map((sign) => sign.repeat(20))
const webs = ['nga', 'lan', 'an']

/** The whole bot behind its real doors, before platforms on loopback, in this process. */
export async function openFuzzBot() {
  let now = new Date('2026-11-29T09:00:00+07:00')
  const clock = { now: () => now }
  const folder = await mkdtemp(path.join(tmpdir(), 'fuzz-'))
  const database = await openDatabase({ memory: true, from: await settledWorld() })
  const telegram = await createFakeTelegram({ now: () => now.getTime() })
  const zalo = await createFakeZalo({ now: () => now.getTime() })
  const web = createWeb()
  const files = createFiles(path.join(folder, 'files'))
  const channels = {
    telegram: createTelegram({
      ...{ token: telegram.token, apiRoot: telegram.url, menus: {} },
      openFile: () => Promise.resolve(undefined),
    }),
    zalo: createZalo({
      ...{ token: zalo.token, apiRoot: zalo.url, perMonth: 1_000_000, noFile: '(ảnh)' },
      linkFor: (name) => `http://127.0.0.1:9/${name}`,
    }),
  }
  const complaints: string[] = []
  const complain = (fields: object, text: string) => {
    complaints.push(`${text}: ${JSON.stringify(fields).slice(0, 2_000)}`)
  }
  const log = { info: () => undefined, warn: complain, error: complain }
  const assistant = createAssistant({
    ...{ database, files, texts, clock, timezone, log, defaultLocale: 'vi' },
    channels: [web, channels.telegram, channels.zalo],
  })
  const { inbox } = assistant.messaging
  const crowd = {
    telegram: [...people.flatMap(({ chats }) => chats)]
      .filter((chat) => chat.startsWith('telegram'))
      .map((chat) => Number(chat.split(':')[1]))
      .concat(901, 902),
    zalo: zaloIds,
    web: [...webs, 'stranger'],
  }
  for (const id of crowd.telegram) telegram.know(id)
  for (const id of crowd.zalo) zalo.know(id)
  const roles = ['officer', 'admin', 'leader'] as const
  for (const [at, role] of roles.entries())
    for (const chatKey of [`zalo:${zaloIds[at] ?? ''}`, `web:${webs[at] ?? ''}`])
      await assistant.storage.people.link({
        ...{ chatKey, role, now, name: `Người ${chatKey}` },
        unitId:
          (await assistant.storage.units.byCode(role === 'admin' ? 'BTGDV' : '23638'))?.id ?? '',
      })

  const closing = new AbortController()
  const hooks = Object.values(channels).map((channel) => ({
    path: `/${channel.name}/webhook`,
    header: 'x-secret',
    secret,
    take: createReceiver({
      ...{ channel, inbox, clock, log, hold: database.hold, signal: closing.signal },
      webhook: { url: 'http://127.0.0.1:9', secret },
      wait: () => Promise.resolve(),
    }).take,
  }))
  const app = new Hono()
  app.onError((error, c) => {
    complaints.push(`A door failed: ${error.stack ?? error.message}`)
    return c.json({ error: 'internal' }, 503)
  })
  app.route('/', webhookRoutes(hooks))
  app.route(
    '/',
    webChatRoutes({
      ...{ texts, timezone, inbox, files, clock, channel: web, defaultLocale: 'vi' },
      log: createWebLog(database),
      people: () => Promise.resolve([]),
      takesText: assistant.takesText,
      links: createLinks({ secret }),
      allowAnyHost: false,
      closing: closing.signal,
      onError: (error) => complaints.push(`The page failed: ${String(error)}`),
    }),
  )
  await assistant.start()

  return {
    ...{ assistant, database, telegram, zalo, crowd, complaints },
    pass(ms: number): void {
      now = new Date(now.getTime() + ms)
    },
    /** Hands an input in at its door; what the door answers. */
    async take(input: Input): Promise<number> {
      const answer = await app.request(doorOf(input), {
        method: 'POST',
        headers: {
          'x-secret': secret,
          'content-type': 'application/json',
          origin: 'http://localhost',
        },
        body: bodyOf(input),
      })
      await answer.arrayBuffer()
      return answer.status
    },
    async close(): Promise<void> {
      closing.abort()
      await assistant.stop()
      await Promise.all([telegram.close(), zalo.close(), database.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const doorOf = (input: Input): string =>
  input.to === 'web'
    ? `http://localhost/web/${input.chat ?? 'nga'}/messages`
    : `http://localhost/${input.to}/webhook`

function bodyOf(input: Input): string {
  if ('body' in input) return input.body
  if ('update' in input) return JSON.stringify(input.update)
  return JSON.stringify('event' in input ? input.event : input.post)
}
