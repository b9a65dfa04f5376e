import { describe, expect, test } from 'vitest'
import type { Patience } from '../../src/channels/patience.ts'
import type { Lane } from '../../src/messaging/outbox.ts'
import type { Database } from '../../src/storage/database.ts'
import type { Fake, What } from '../fakes/index.ts'
import { createPath, until, type Path } from '../messaging/path.ts'
import { withDatabase } from '../support/database.ts'
import { lan, platforms, type AnyChannel } from './support.ts'

/** How a call ended, what the platform is asked again, and what becomes of a reply and a broadcast. */
type Row = [name: string, what: What, expected: { reply: string; broadcast: string; calls: number }]

const again = { reply: 'sent', broadcast: 'unknown', calls: 2 }
const waits = { reply: 'sent', broadcast: 'sent', calls: 2 }
const never = { reply: 'failed', broadcast: 'failed', calls: 1 }

const said = (code: number, description: string): What => ({
  status: code,
  body: { ok: false, error_code: code, description },
})
const page = (status: number): What => ({ status, body: `<html><h1>${status}</h1></html>` })

const both: Row[] = [
  ['429 with the seconds to wait', waitFor(1), waits],
  ['400', said(400, 'Bad Request: message is too long'), never],
  ['403', said(403, 'Forbidden: bot was blocked by the user'), never],
  ['404 of a chat', said(404, 'Not Found: method or user not found'), never],
  ['no answer, and nothing was done', 'hang', again],
  ['no answer, and it was done', 'hang-after', again],
  ['the connection broke before', 'reset', again],
  ['the connection broke after', 'reset-after', again],
  ['500', said(500, 'Internal Server Error'), again],
  ['502', 'bad-gateway', again],
  ['504', page(504), again],
  ['200 that can not be parsed', 'garbled', again],
  ['200 that is empty', { status: 200, body: '' }, again],
  ['200 that is a page', page(200), again],
]

const rows: Record<AnyChannel['name'], Row[]> = {
  telegram: both,
  zalo: [
    ...both,
    ['408', said(408, 'Request timeout'), again],
    ['400 that names the chat', said(400, 'Bad Request: chat not found'), never],
  ],
}

describe.each(platforms)('what the sender does on $name after', ({ name, withFake }) => {
  const inside = (work: (office: Office) => Promise<void>, patience: Partial<Patience> = {}) =>
    withDatabase((database) =>
      withFake(
        async (fake, channel) => {
          const limits = { pollMs: 20, parkMs: 20, refusedTokenMs: 50 }
          const path = createPath(database, { channels: [channel], limits })
          await path.start()
          await work({ database, fake, path }).finally(() => path.stop())
        },
        { patience },
      ),
    )

  test.each(rows[name])('%s', (_, what, expected) => {
    // Only what hangs is given up soon: on a busy machine anything may take its time.
    const patience = what === 'hang' || what === 'hang-after' ? { answerMs: 3_000 } : {}
    return inside(async ({ database, fake, path }) => {
      for (const lane of ['reply', 'broadcast'] as const) {
        const before = callsOf(fake)
        fake.fail({ methods: ['sendMessage'], what })
        const id = await add(path, name, lane)
        await until(async () => (await statusOf(database, id)) === expected[lane])
        const calls = expected[lane] === 'unknown' ? 1 : expected.calls
        expect(callsOf(fake) - before).toBe(calls)
      }
    }, patience)
  })

  test('the answer was lost, not the message: the copy says that it is one', () =>
    inside(async ({ database, fake, path }) => {
      fake.fail({ methods: ['sendMessage'], what: 'reset-after' })
      const id = await add(path, name, 'reply')
      await until(async () => (await statusOf(database, id)) === 'sent')
      const [first = '', copy] = fake.shown(lan[name]).map(({ text }) => text)
      expect(copy).toBe(`(gửi lại)\n${first}`)
    }))

  test('a second doubt: it is named, and not sent a third time', () =>
    inside(async ({ database, fake, path }) => {
      fake.fail({ methods: ['sendMessage'], times: 2, what: 'reset-after' })
      const id = await add(path, name, 'reminder')
      await until(async () => (await statusOf(database, id)) === 'uncertain')
      const after = await add(path, name, 'reply')
      await until(async () => (await statusOf(database, after)) === 'sent')
      expect(callsOf(fake)).toBe(3)
    }))

  test('nobody listens: all of it is sent once, when somebody does', () =>
    inside(async ({ database, fake, path }) => {
      const up = await fake.down()
      const ids = await Promise.all(
        (['reply', 'reminder', 'broadcast'] as const).map((lane) => add(path, name, lane)),
      )
      await until(async () => (await path.health()).channels[name]?.downSince !== undefined)
      const { outboxMessage } = database.current()
      const before = await outboxMessage.findMany()
      expect(before.every(({ attempts, status }) => attempts <= 1 && status !== 'failed')).toBe(
        true,
      )
      await up()
      for (const id of ids) await until(async () => (await statusOf(database, id)) === 'sent')
      expect(callsOf(fake)).toBe(3)
      expect((await path.health()).channels[name]?.downSince).toBeUndefined()
    }))
})

type Office = { database: Database; fake: Fake; path: Path }

const callsOf = (fake: Fake) => fake.calls.filter(({ method }) => method === 'sendMessage').length

function waitFor(seconds: number): What {
  const parameters = { retry_after: seconds }
  const description = `Too Many Requests: retry after ${seconds}`
  return { status: 429, body: { ok: false, error_code: 429, description, parameters } }
}

let added = 0

async function add(path: Path, name: AnyChannel['name'], lane: Lane): Promise<bigint> {
  const chat = lan[name]
  const now = path.clock.now()
  const id = await path.outbox.add({
    channel: name,
    chatKey: `${name}:${chat}`,
    dedupe: `outcome-${(added += 1)}`,
    lane,
    kind: lane,
    method: 'sendMessage',
    payload: { chat_id: chat, text: `Tin số ${added}` },
    notAfter: new Date(now.getTime() + 60 * 60_000),
    now,
  })
  return id ?? 0n
}

async function statusOf(database: Database, id: bigint): Promise<string | undefined> {
  return (await database.current().outboxMessage.findUnique({ where: { id } }))?.status
}
