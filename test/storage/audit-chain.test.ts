import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { expect, test } from 'vitest'
import { createAudit } from '../../src/storage/audit.ts'
import { checkAudit, headKey } from '../../src/storage/audit-check.ts'
import { createDatabase, type Database } from '../../src/storage/database.ts'
import { holdAlone } from '../../src/storage/hold.ts'
import { migrate, migrationsFolder } from '../../src/storage/migrate.ts'
import { createPGlitePool } from '../../src/storage/pglite-pool.ts'
import { describeDatabases } from '../support/database.ts'

const at = new Date('2026-11-25T02:12:00.120Z')

const append = (database: Database, object: string, details = {}) =>
  createAudit(database).append({
    ...{ at, actorId: undefined, action: 'term.add', object, details },
  })

/** What whoever has the password of the database can do. */
const tamper = async (database: Database, sql: string) => {
  await database.current().$executeRawUnsafe('ALTER TABLE "AuditEntry" DISABLE TRIGGER USER')
  await database.current().$executeRawUnsafe(sql)
  await database.current().$executeRawUnsafe('ALTER TABLE "AuditEntry" ENABLE TRIGGER USER')
}

const filled = async (database: Database, count = 5) => {
  for (let number = 1; number <= count; number += 1)
    await append(database, `term:${number}`, { né: 'ế"\\\n', n: number, is: true })
}

describeDatabases('the record of changes', (withDatabase) => {
  test('is numbered and sealed at the commit, in the order of the commits', () =>
    withDatabase(async (database) => {
      expect(await checkAudit(database)).toEqual({ ok: true, count: 0, seal: '' })
      await database.transaction(async () => {
        await filled(database, 3)
        const rows = await database.current().auditEntry.findMany()
        expect(rows.map(({ position }) => position)).toEqual([null, null, null])
      })
      await database
        .transaction(async () => {
          await append(database, 'rolled back')
          throw new Error('back')
        })
        .catch(() => undefined)
      await append(database, 'last')
      const rows = await database.current().auditEntry.findMany({ orderBy: { position: 'asc' } })
      expect(rows.map(({ position, object }) => [Number(position), object])).toEqual([
        ...[1, 2, 3].map((number) => [number, `term:${number}`]),
        [4, 'last'],
      ])
      expect(await checkAudit(database)).toEqual({ ok: true, count: 4, seal: rows[3]?.hash })
    }))

  test('is an unbroken chain after fifty transactions at once', () =>
    withDatabase(async (database, again) => {
      const others = [database, await again(), await again()]
      await Promise.all(
        Array.from({ length: 50 }, (_, number) => {
          const own = others[number % others.length] ?? database
          return own.transaction(async () => {
            await append(own, `first:${number}`)
            await append(own, `second:${number}`)
          })
        }),
      )
      expect(await checkAudit(database)).toMatchObject({ ok: true, count: 100 })
      const rows = await database.current().auditEntry.findMany({ orderBy: { position: 'asc' } })
      for (const { object, position } of rows.filter(({ object }) => object.startsWith('first'))) {
        const other = rows.find((row) => row.object === object.replace('first', 'second'))
        expect(other?.position).toBe((position ?? 0n) + 1n)
      }
    }))

  test.each([
    `UPDATE "AuditEntry" SET details = '{}'`,
    `UPDATE "AuditEntry" SET hash = 'a', position = 9`,
    `DELETE FROM "AuditEntry"`,
    `TRUNCATE "AuditEntry"`,
  ])('refuses: %s', (sql) =>
    withDatabase(async (database) => {
      await filled(database, 2)
      await expect(database.current().$executeRawUnsafe(sql)).rejects.toThrow('never changed')
      expect(await checkAudit(database)).toMatchObject({ ok: true, count: 2 })
    }),
  )

  test('is made anew from a backup as it was, and goes on from there', () =>
    withDatabase(async (database) => {
      await filled(database, 3)
      const run = (sql: string) => database.current().$executeRawUnsafe(sql)
      await run('CREATE TABLE kept AS SELECT * FROM "AuditEntry"')
      await tamper(database, 'DELETE FROM "AuditEntry"')
      await run('TRUNCATE "AuditEntry"')
      await run('INSERT INTO "AuditEntry" SELECT * FROM kept ORDER BY position')
      await run('DROP TABLE kept')
      await append(database, 'one more')
      expect(await checkAudit(database)).toMatchObject({ ok: true, count: 4 })
    }))

  test('is not changed before the commit either', () =>
    withDatabase(async (database) => {
      const changed = database.transaction(async (tx) => {
        await filled(database, 1)
        await tx.$executeRawUnsafe(`UPDATE "AuditEntry" SET action = 'other'`)
      })
      await expect(changed).rejects.toThrow('never changed')
      expect(await checkAudit(database)).toMatchObject({ ok: true, count: 0 })
    }))

  test.each([
    [`UPDATE "AuditEntry" SET "actorId" = 'x' WHERE position = 3`, 3, 'content'],
    [`UPDATE "AuditEntry" SET details = '{"n": 4}' WHERE position = 5`, 5, 'content'],
    [`UPDATE "AuditEntry" SET at = at + interval '1 ms' WHERE position = 1`, 1, 'content'],
    [`DELETE FROM "AuditEntry" WHERE position = 2`, 2, 'missing'],
    [`DELETE FROM "AuditEntry" WHERE position = 5`, 5, 'end'],
    [`DELETE FROM "AuditEntry"`, 1, 'end'],
    [`UPDATE "AuditEntry" SET position = 9 WHERE position = 4`, 4, 'missing'],
    [
      `INSERT INTO "AuditEntry" (at, action, object) VALUES (now(), 'person.erase', 'person:x')`,
      6,
      'unsealed',
    ],
  ])('shows where it was tampered with: %s', (sql, position, why) =>
    withDatabase(async (database) => {
      await filled(database)
      await tamper(database, sql)
      expect(await checkAudit(database)).toEqual({ ok: false, at: position, why })
    }),
  )

  test('goes on after its end was lost from sight, and does not stop the office', () =>
    withDatabase(async (database) => {
      await filled(database)
      await database.current().setting.delete({ where: { key: headKey } })
      await append(database, 'one more')
      expect(await checkAudit(database)).toMatchObject({ ok: true, count: 6 })
    }))

  test('is followed over many pages', () =>
    withDatabase(async (database) => {
      await database.current().auditEntry.createMany({
        data: Array.from({ length: 2_003 }, (_, n) => ({ at, action: 'a', object: `b:${n}` })),
      })
      expect(await checkAudit(database)).toMatchObject({ ok: true, count: 2_003 })
      await tamper(database, `UPDATE "AuditEntry" SET object = 'c' WHERE position = 1001`)
      expect(await checkAudit(database)).toEqual({ ok: false, at: 1_001, why: 'content' })
    }))
})

test('what was written before there was a chain is sealed as it stands', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'older-'))
  const lite = await PGlite.create({ extensions: { unaccent, pg_trgm } })
  const pool = createPGlitePool(lite)
  try {
    await cp(migrationsFolder, folder, { recursive: true })
    await rm(path.join(folder, '20261129035500_audit_chain'), { recursive: true })
    await migrate(pool, folder)
    await pool.query(`INSERT INTO "AuditEntry" (at, action, object)
      SELECT '2026-11-20', 'invite.create', 'unit:' || n FROM generate_series(1, 12) n`)
    await migrate(pool)
    const end = () => pool.end()
    const database = createDatabase({ pool, embedded: true, hold: holdAlone, end })
    await append(database, 'the first with a chain')
    expect(await checkAudit(database)).toMatchObject({ ok: true, count: 13 })
    const rows = await database.current().auditEntry.findMany({ orderBy: { position: 'asc' } })
    expect(rows.map(({ id }) => Number(id))).toEqual(rows.map((_, n) => n + 1))
    await database.close()
  } finally {
    await lite.close()
    await rm(folder, { recursive: true })
  }
})
