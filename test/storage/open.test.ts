import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { FolderInUse } from '../../src/storage/lock.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { describeDatabases, withDatabase, withServerUrl, serverUrl } from '../support/database.ts'

describeDatabases('the database', (withDatabase) => {
  test('undoes the whole transaction when its work fails', () =>
    withDatabase(async (database) => {
      const work = database.transaction(async () => {
        await write(database, 'a')
        await database.transaction(() => write(database, 'b'))
        throw new Error('no')
      })

      await expect(work).rejects.toThrow('no')
      expect(await keys(database)).toEqual([])
    }))

  test('all code of a transaction finds it, through timers and promises', () =>
    withDatabase(async (database) => {
      await database.transaction(async (tx) => {
        await new Promise((resolve) => setTimeout(resolve, 1))
        expect(database.current()).toBe(tx)
        await Promise.all(['a', 'b'].map((key) => write(database, key)))
      })

      expect(await keys(database)).toEqual(['a', 'b'])
    }))

  test('takes a step after the commit, at once without a transaction, never after an error', () =>
    withDatabase(async (database) => {
      const steps: string[] = []
      database.afterCommit(() => steps.push('at once'))
      await database.transaction(() => {
        database.afterCommit(() => steps.push('after the commit'))
        expect(steps).toEqual(['at once'])
        return Promise.resolve()
      })
      const failed = database.transaction(() => {
        database.afterCommit(() => steps.push('never'))
        return Promise.reject(new Error('no'))
      })

      await expect(failed).rejects.toThrow('no')
      expect(steps).toEqual(['at once', 'after the commit'])
    }))

  test('ends a transaction that takes too long, and goes on', () =>
    withDatabase(async (database) => {
      const slow = database.transaction(
        async (tx) => {
          await new Promise((resolve) => setTimeout(resolve, 60))
          return tx.setting.count()
        },
        { timeoutMs: 20 },
      )

      await expect(slow).rejects.toThrow()
      expect(await keys(database)).toEqual([])
    }))

  test('queues transactions that come at once', () =>
    withDatabase(async (database) => {
      const numbers = Array.from({ length: 30 }, (_, n) => String(n))
      await Promise.all(numbers.map((key) => database.transaction(() => write(database, key))))

      expect(await keys(database)).toHaveLength(30)
    }))

  test('a query that fails leaves the others alone', () =>
    withDatabase(async (database) => {
      const queries = ['SELECT 1 AS one', 'SELECT nothing', 'SELECT 1 AS one'].map((sql) =>
        database.current().$queryRawUnsafe<{ one: number }[]>(sql),
      )
      const results = await Promise.allSettled(queries)

      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    }))

  test('keeps moments in UTC', () =>
    withDatabase(async (database) => {
      const at = new Date('2026-12-09T07:05:00.123Z')
      const audit = database.current().auditEntry
      await audit.create({ data: { at, action: 'test', object: 'a' } })

      expect((await audit.findFirst({ where: { at } }))?.at).toEqual(at)
      const rows = await database
        .current()
        .$queryRawUnsafe<{ at: string }[]>(`SELECT at::text FROM "AuditEntry"`)
      expect(rows[0]?.at).toBe('2026-12-09 07:05:00.123+00')
    }))

  test('folds Vietnamese words and finds similar ones', () =>
    withDatabase(async (database) => {
      const rows = await database.current().$queryRawUnsafe<
        unknown[]
      >(`SELECT 1 FROM pg_available_extensions
          WHERE name IN ('unaccent', 'pg_trgm')`)

      expect(rows).toHaveLength(2)
    }))
})

test('what was written to a folder is there at the next start', () =>
  withFolder(async (folder) => {
    const first = await openDatabase({ folder })
    await write(first, 'a')
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse)
    await first.close()

    const second = await openDatabase({ folder })
    expect(await keys(second)).toEqual(['a'])
    await second.close()
    expect(await readdir(path.dirname(folder))).toEqual([path.basename(folder)])
  }))

test('a copy opens as a database of its own', () =>
  withDatabase(async (database) => {
    await write(database, 'a')
    const from = await database.dump?.()
    if (!from) throw new Error('There is no copy')

    const copy = await openDatabase({ memory: true, from })
    await write(copy, 'b')
    expect([await keys(database), await keys(copy)]).toEqual([['a'], ['a', 'b']])
    await copy.close()
  }))

test.skipIf(!serverUrl)('a server in another time zone is spoken to in UTC', () =>
  withServerUrl(async (url) => {
    const address = new URL(url)
    address.searchParams.set('options', '-c timezone=Asia/Ho_Chi_Minh')
    const database = await openDatabase({ url: address.href })
    const rows = await database.current().$queryRawUnsafe<unknown[]>('SHOW timezone')
    await database.close()

    expect(rows).toEqual([{ TimeZone: 'UTC' }])
  }),
)

test('a server that is not there is an error with its address in it', async () => {
  const url = 'postgresql://nobody@127.0.0.1:1/none'

  await expect(openDatabase({ url })).rejects.toThrow('ECONNREFUSED')
})

type Database = Awaited<ReturnType<typeof openDatabase>>

const write = (database: Database, key: string) =>
  database.current().setting.create({ data: { key, value: '1' } })

async function keys(database: Database): Promise<string[]> {
  const rows = await database.current().setting.findMany({ orderBy: { key: 'asc' } })
  return rows.map(({ key }) => key)
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(path.join(tmpdir(), 'database-'))
  try {
    await work(path.join(parent, 'office'))
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}
