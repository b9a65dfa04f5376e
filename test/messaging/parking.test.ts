import { expect, test } from 'vitest'
import type { Lane } from '../../src/messaging/outbox.ts'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'
import { createPlatform, until, withPath, type Path } from './path.ts'

const limits = { pollMs: 10, parkMs: 10, longestParkMs: 40, inFlight: 1 }
const unknown = { outcome: 'unknown', reason: '502' } as const

describeDatabases('a platform that does not answer', (withDatabase) => {
  test('is asked whether it is there, and nothing else is sent until it is', () =>
    withDatabase(async (database) => {
      let asked = 0
      let isThere = false
      const platform = { ...createPlatform(), isThere: () => (asked++, Promise.resolve(isThere)) }
      await withPath(database, { platform, limits }, async (path) => {
        platform.next.push(unknown)
        for (const chat of ['anna', 'binh', 'chi']) await add(path, 'reply', chat)
        await until(() => asked >= 3)
        expect(platform.calls).toHaveLength(1)
        expect((await path.health()).channels['web']?.downSince).toEqual(path.clock.now())

        isThere = true
        await until(() => platform.calls.length === 4)
        await path.idle()
        expect(await statuses(database)).toEqual(['sent', 'sent', 'sent'])
        expect((await path.health()).channels['web']?.downSince).toBeUndefined()
      })
    }))

  test('to messages alone is tried with one at a time', () =>
    withDatabase(async (database) => {
      const platform = { ...createPlatform(), isThere: () => Promise.resolve(true) }
      const many = { ...limits, inFlight: 8, manyDoubts: 2, parkMs: 60_000 }
      await withPath(database, { platform, limits: many }, async (path) => {
        platform.next.push(unknown, unknown)
        await add(path, 'reminder', 'anna')
        await until(async () => (await statuses(database))[0] === 'uncertain')
        await until(async () => (await path.health()).channels['web']?.downSince !== undefined)
        for (const chat of ['binh', 'chi']) await add(path, 'reply', chat)
        expect(platform.calls).toHaveLength(2)
        expect(await statuses(database)).toEqual(['uncertain', 'waiting', 'waiting'])
      })
    }))

  test('tries at once what was to be tried later, when it is back', () =>
    withDatabase(async (database) => {
      let isThere = false
      const platform = { ...createPlatform(), isThere: () => Promise.resolve(isThere) }
      await withPath(database, { platform, limits }, async (path) => {
        platform.next.push({ outcome: 'not-sent', reason: 'ECONNREFUSED' })
        await add(path, 'reply', 'anna')
        await until(async () => (await path.health()).channels['web']?.downSince !== undefined)
        isThere = true
        // The clock stands still: its own time would never come.
        await until(() => platform.calls.length === 2)
      })
    }))
})

let added = 0

async function add({ outbox, clock }: Path, lane: Lane, chat: string) {
  return outbox.add({
    ...{ channel: 'web', chatKey: `web:${chat}`, dedupe: `parked-${(added += 1)}`, lane },
    ...{ kind: lane, method: 'sendMessage', payload: { chat_id: chat, text: chat } },
    ...{ now: clock.now(), notAfter: new Date(clock.now().getTime() + 60 * 60_000) },
  })
}

async function statuses(database: Database): Promise<string[]> {
  const messages = await database.current().outboxMessage.findMany({ orderBy: { id: 'asc' } })
  return messages.map(({ status }) => status)
}
