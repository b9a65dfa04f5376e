import { describe, expect, test } from 'vitest'
import { isDatabaseAway } from '../../src/storage/away.ts'
import type { Database } from '../../src/storage/database.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { createPath, message, until } from '../messaging/path.ts'
import { serverUrl, withServerUrl } from '../support/database.ts'
import { createTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts'

/** Lends a database with a way to it that can be broken. */
const withWay = (work: (database: Database, proxy: TcpProxy) => Promise<void>) =>
  withServerUrl(async (url) => {
    const way = new URL(url)
    const proxy = await createTcpProxy({ host: way.hostname, port: Number(way.port || 5432) })
    way.host = `127.0.0.1:${proxy.port}`
    const database = await openDatabase({ url: way.href })
    try {
      await work(database, proxy)
    } finally {
      await database.close()
      await proxy.close()
    }
  })

const one = (database: Database) => database.current().$queryRawUnsafe('SELECT 1')

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe.skipIf(!serverUrl)('when the way to the server breaks', () => {
  test.each(['reset', 'refuse'] as const)('(%s) it is known as such, and over with it', (manner) =>
    withWay(async (database, proxy) => {
      await one(database)
      const end = await proxy.begin(manner)
      expect(isDatabaseAway(await errorOf(one(database)))).toBe(true)
      await end()
      await until(async () => (await errorOf(one(database))) === undefined)
    }),
  )

  test('in a transaction, that is known as such too, and nothing of it is there', () =>
    withWay(async (database, proxy) => {
      const broken = database.transaction(async (tx) => {
        await tx.setting.create({ data: { key: 'a', value: '1' } })
        await (
          await proxy.begin('reset')
        )()
        await tx.setting.create({ data: { key: 'b', value: '2' } })
      })
      expect(isDatabaseAway(await errorOf(broken))).toBe(true)
      expect(await database.current().setting.count()).toBe(0)
    }))

  test('what the server itself says against a statement is something else', () =>
    withWay(async (database) => {
      const error = await errorOf(database.current().$queryRawUnsafe('SELECT nonsense'))
      expect(error).toBeInstanceOf(Error)
      expect(isDatabaseAway(error)).toBe(false)
    }))

  test('a lock whose line is dead is given back all the same', () =>
    withWay(async (database, proxy) => {
      const held = await database.hold('poll')
      await proxy.begin('half-open')
      await held?.release()
      expect(held).toBeDefined()
    }))

  test('an event under which it breaks uses up no attempt', () =>
    withWay(async (database, proxy) => {
      let tries = 0
      const path = createPath(database, {
        limits: { pollMs: 20, attempts: 2 },
        async handle() {
          tries += 1
          if (tries < 4) await (await proxy.begin('reset'))()
          await one(database)
        },
      })
      await path.inbox.store(message('một'))
      await path.start()
      // Whoever asks may be cut off as well.
      const isDone = async () => (await database.current().inboxEvent.count(done)) === 1
      await until(() => isDone().catch(() => false))
      await path.stop()
      const [event] = await database.current().inboxEvent.findMany()
      expect([tries, event?.attempts]).toEqual([4, 0])
    }))
})

const done = { where: { status: 'done' } }
