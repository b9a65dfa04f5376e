import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { migrate, migrationsFolder, readMigrations } from '../../src/storage/migrate.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { createPGlitePool } from '../../src/storage/pglite-pool.ts'
import { loadTemplate, serverUrl, withServerUrl } from '../support/database.ts'

type WithPool = (work: (pool: pg.Pool) => Promise<void>) => Promise<void>

describe('migrations (embedded)', () => {
  rules(withEmbeddedPool)
})
describe.skipIf(!serverUrl)('migrations (server)', () => {
  rules(withServerPool)

  test('three processes may start at once', () =>
    withServerUrl(async (url) => {
      const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ url })))
      await Promise.all(databases.map((database) => database.close()))
    }))
})

function rules(withPool: WithPool): void {
  test('are applied once, in order; later ones when they come', () =>
    withFolder((folder) =>
      withPool(async (pool) => {
        const known = (await readMigrations()).map(({ name }) => name)
        expect(await migrate(pool, folder)).toEqual(known)
        expect(await migrate(pool, folder)).toEqual([])

        await write(folder, '29990101000000_later', 'CREATE TABLE later (id int); SELECT 1;')
        expect(await migrate(pool, folder)).toEqual(['29990101000000_later'])
        expect((await pool.query('SELECT count(*)::int AS n FROM later')).rows).toEqual([{ n: 0 }])
      }),
    ))

  test('one that fails leaves nothing behind and can be mended', () =>
    withFolder((folder) =>
      withPool(async (pool) => {
        const name = '29990101000000_broken'
        await write(folder, name, 'CREATE TABLE later (id int); SELECT nothing;')
        await expect(migrate(pool, folder)).rejects.toThrow(`Migration ${name} failed`)

        await write(folder, name, 'CREATE TABLE later (id int);')
        expect(await migrate(pool, folder)).toEqual([name])
      }),
    ))

  test('one that was edited after it was applied is refused', () =>
    withFolder((folder) =>
      withPool(async (pool) => {
        const [first] = await migrate(pool, folder)
        await appendFile(path.join(folder, first ?? '', 'migration.sql'), '-- a change\n')

        await expect(migrate(pool, folder)).rejects.toThrow('was edited after it was applied')
      }),
    ))
}

async function withEmbeddedPool(work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const extensions = { unaccent, pg_trgm }
  const lite = await PGlite.create({ loadDataDir: await loadTemplate(), extensions })
  await lite.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const pool = createPGlitePool(lite)
  await work(pool)
  await pool.end()
  await lite.close()
}

function withServerPool(work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  return withServerUrl(async (url) => {
    const pool = new pg.Pool({ connectionString: url })
    await work(pool)
    await pool.end()
  })
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'migrations-'))
  try {
    await cp(migrationsFolder, folder, { recursive: true })
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function write(folder: string, name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true })
  await writeFile(path.join(folder, name, 'migration.sql'), sql)
}
