import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createDatabase, type Database } from './database.ts'
import { holdAlone, holdOnServer } from './hold.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import type { Lite } from './open-lite.ts'
import { openServerPool } from './server-pool.ts'

export type Where =
  | { url: string }
  /** With its dumps: then one that does not open falls back to the newest that does. */
  | { folder: string; dumps?: string; now?: () => Date }
  | { memory: true; from?: Blob }

/** Opens the database, a server's or our own, and brings it up to date. */
export function openDatabase(where: Where): Promise<Database> {
  if ('url' in where) return openServer(where.url)
  if ('folder' in where) {
    const { folder, dumps, now = () => new Date() } = where
    return openFolder({ folder: path.resolve(folder), dumps, now })
  }
  return openMemory(where.from)
}

async function openServer(url: string): Promise<Database> {
  const pool = await openServerPool(url)
  // One that hangs must not keep the process from ending: what it holds is rolled back.
  const end = () => Promise.race([pool.end(), pause(endMs, undefined, { ref: false })])
  return createDatabase({ pool, embedded: false, hold: holdOnServer(url), end })
}

const endMs = 5_000

type Folder = { folder: string; dumps: string | undefined; now: () => Date }

async function openFolder(place: Folder): Promise<Database> {
  const unlock = await lockFolder(place.folder)
  try {
    const { openLite } = await import('./open-lite.ts')
    return await embed(await openLite(place), unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

async function openMemory(from: Blob | undefined): Promise<Database> {
  const { createLite } = await import('./open-lite.ts')
  const { createPGlitePool } = await import('./pglite-pool.ts')
  const lite = await createLite(from ? { loadDataDir: from } : {})
  return embed({ lite, pool: createPGlitePool(lite) }, () => Promise.resolve())
}

async function embed({ lite, pool }: Lite, unlock: () => Promise<void>): Promise<Database> {
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
  return createDatabase({ pool, embedded: true, hold: holdAlone, dump, broken: pool.broken, end })
}
