import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { ownFile } from './own-files.ts'

export const migrationsFolder = ownFile('prisma/migrations')

/**
 * Applies the migrations that are missing, in order, and returns their names.
 *
 * It keeps the same book as `prisma migrate deploy`, so the two can be mixed; but it needs
 * no schema engine, and several processes may start at once.
 */
export async function migrate(pool: pg.Pool, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = await pool.connect()
  try {
    // The limits of daily work are too tight for waiting here and for building an index.
    await client.query('SET statement_timeout = 0')
    await client.query(`SELECT pg_advisory_lock(${prismaLock})`)
    return await applyMissing(client, migrations)
  } finally {
    // A broken connection has lost the lock by itself; its own error is the one to hear.
    await client
      .query(`SELECT pg_advisory_unlock(${prismaLock}); RESET statement_timeout`)
      .catch(() => undefined)
    // Its limits were taken off: nobody else shall use it.
    client.release(true)
  }
}

type Migration = { name: string; sql: string; checksum: string }

/** Reads the migrations in the order in which they were written. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  if (names.length === 0) throw new Error(`There are no migrations in ${folder}`)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyMissing(client: pg.PoolClient, migrations: Migration[]): Promise<string[]> {
  await client.query(bookOfMigrations)
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const known = new Map(rows.map((row) => [row.name, row]))
  const applied: string[] = []
  for (const migration of migrations) {
    const row = known.get(migration.name)
    if (row && !row.finished)
      throw new Error(
        `Migration ${migration.name} failed half-way in the past. Repair the database, then mark it with: npx prisma migrate resolve`,
      )
    if (row && row.checksum !== migration.checksum)
      throw new Error(
        `Migration ${migration.name} was edited after it was applied. Restore the file and write a new migration instead`,
      )
    if (row) continue
    await apply(client, migration)
    applied.push(migration.name)
  }
  return applied
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await writeInBook(client, { id: randomUUID(), name, checksum })
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed; the database is as it was before`, { cause: error })
  }
}

/** The advisory lock that `prisma migrate` itself takes. */
export const prismaLock = 72_707_369

/** Writes down that a migration was applied, in the transaction that is open. */
export async function writeInBook(
  client: Pick<pg.ClientBase, 'query'>,
  { id, name, checksum }: { id: string; name: string; checksum: string },
): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), 1)`,
    [id, checksum, name],
  )
}

/** Where Prisma keeps which migrations were applied. */
export const bookOfMigrations = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`
