import { mkdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import { createDatabase, type Database } from './database.ts'
import { holdAlone, holdOnServer } from './hold.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { openServerPool } from './server-pool.ts'

export type Where = { url: string } | { folder: string } | { memory: true; from?: Blob }

/** Opens the database, a server's or our own, and brings it up to date. */
export function openDatabase(where: Where): Promise<Database> {
  if ('url' in where) return openServer(where.url)
  if ('folder' in where) return openFolder(path.resolve(where.folder))
  return openMemory(where.from)
}

async function openServer(url: string): Promise<Database> {
  const pool = await openServerPool(url)
  // One that hangs must not keep the process from ending: what it holds is rolled back.
  const end = () => Promise.race([pool.end(), pause(endMs, undefined, { ref: false })])
  return createDatabase({ pool, embedded: false, hold: holdOnServer(url), end })
}

const endMs = 5_000

async function openFolder(folder: string): Promise<Database> {
  const unlock = await lockFolder(folder)
  try {
    if (!(await exists(path.join(folder, 'PG_VERSION')))) await layOut(folder)
    return await embed(await createLite({ dataDir: folder }), unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

async function openMemory(from: Blob | undefined): Promise<Database> {
  return embed(await createLite(from ? { loadDataDir: from } : {}), () => Promise.resolve())
}

async function embed(lite: PGlite, unlock: () => Promise<void>): Promise<Database> {
  const { createPGlitePool } = await import('./pglite-pool.ts')
  const pool = createPGlitePool(lite)
  const end = async () => {
    await pool.end()
    await lite.close()
    await unlock()
  }
  try {
    await migrate(pool)
  } catch (error) {
    await end()
    throw error
  }
  const dump = () =>
    pool.exclusive(async (client) => {
      await client.query('CHECKPOINT')
      return lite.dumpDataDir('none')
    })
  return createDatabase({ pool, embedded: true, hold: holdAlone, dump, end })
}

/** A first start that is killed half-way leaves nothing behind that looks like a database. */
async function layOut(folder: string): Promise<void> {
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(path.dirname(folder), { recursive: true })
  await (await createLite({ dataDir: fresh })).close()
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
}

/** PGlite is loaded only where it is used: a server does without its 30 MB. */
async function createLite(options: { dataDir?: string; loadDataDir?: Blob }): Promise<PGlite> {
  const [{ PGlite }, { unaccent }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ])
  const lite = await PGlite.create({ ...options, extensions: { unaccent, pg_trgm } })
  return lite
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
