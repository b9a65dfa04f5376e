import path from 'node:path'
import pg from 'pg'
import { createDatabase, type Database } from './database.ts'
import { holdAlone, holdOnServer } from './hold.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import type { Lite } from './open-lite.ts'

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
  const pool = new pg.Pool({
    connectionString: inUtc(url),
    // Whoever restores a backup sees by this name that the bot runs.
    application_name: botName,
    max: 10,
    // Nets behind the worker's own deadline of 30 s, for a query that hangs and for a
    // process that holds a transaction and does nothing.
    statement_timeout: 35_000,
    idle_in_transaction_session_timeout: 40_000,
  })
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    await migrate(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return createDatabase({ pool, embedded: false, hold: holdOnServer(url), end: () => pool.end() })
}

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

/** How the connections of a bot are called at the server. */
export const botName = 'dan-van-kheo'

/** Prisma writes and reads moments without their zone: the connection has to be in UTC. */
export function inUtc(url: string): string {
  const address = new URL(url)
  const options = [address.searchParams.get('options'), '-c timezone=UTC']
  address.searchParams.set('options', options.filter(Boolean).join(' '))
  return address.href
}
