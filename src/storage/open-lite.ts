import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { readArchive, readPlace, type Manifest } from './archive.ts'
import { listDumps } from './dumps.ts'
import { demandUsable, isThere, visibleDamage, wasClosed } from './folder-health.ts'
import { NoDump } from './no-dump.ts'
import { createPGlitePool, type PGlitePool } from './pglite-pool.ts'
import { rebuild } from './rebuild.ts'

export type Lite = { lite: PGlite; pool: PGlitePool }

type Place = {
  folder: string
  /** Where its dumps lie; without it there is nothing to fall back to. */
  dumps: string | undefined
  now: () => Date
}

/**
 * Opens the database of a folder, or makes one in an empty place. One that does not open is moved
 * aside, never deleted, and the newest dump that does takes its place.
 */
export async function openLite({ folder, dumps, now }: Place): Promise<Lite> {
  const all = dumps === undefined ? [] : await listDumps(dumps)
  if (!(await isThere(folder))) {
    // Without its folder a database that has dumps is lost, not new.
    if (all.length === 0) await layOut(folder)
    else return fallBack({ folder, dumps: all, reason: 'the folder is missing', now })
  }
  const reason = await visibleDamage(folder)
  if (reason !== undefined) return fallBack({ folder, dumps: all, reason, now })
  try {
    return await openSound(folder, all)
  } catch (error) {
    return await fallBack({ folder, dumps: all, reason: reasonOf(error), now })
  }
}

/** Opens a database of which nothing is known to be wrong; an error when something turns out. */
async function openSound(folder: string, dumps: string[]): Promise<Lite> {
  const isClosed = await wasClosed(folder)
  const opened = await connect(folder)
  try {
    if (!isClosed) await lookThrough(opened.pool, dumps)
    return opened
  } catch (error) {
    await close(opened).catch(() => undefined)
    throw error
  }
}

/** After a kill or a power cut: is every page readable, and is what the last dump knew still there? */
async function lookThrough(pool: PGlitePool, dumps: string[]): Promise<void> {
  await pool.exclusive(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c
       JOIN pg_class t ON t.oid = c.oid OR t.reltoastrelid = c.oid
       JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
       WHERE c.relkind IN ('r', 't')`,
    )
    // Each page has a checksum, which is compared when it is read; an index alone would not do.
    await client.query('SET enable_indexonlyscan = off; SET enable_indexscan = off')
    for (const { name } of rows) await client.query(`SELECT count(*) FROM ${name}`)
    await client.query('RESET enable_indexonlyscan; RESET enable_indexscan')
  })
  const [newest] = dumps
  const known = newest === undefined ? undefined : await readArchive(newest).catch(() => undefined)
  if (!known) return
  const { place } = known
  const isLost = await pool.exclusive(async (client) => {
    const here = await readPlace(client)
    if (here.system !== place.system) return false
    const { rows } = await client.query<{ lost: boolean }>(
      'SELECT $1::pg_lsn < $2::pg_lsn AS lost',
      [here.position, place.position],
    )
    return rows[0]?.lost ?? false
  })
  if (isLost) throw new Error('it has lost what its newest dump still has')
}

type Falling = { folder: string; dumps: string[]; reason: string; now: () => Date }

/** Puts the newest dump that opens in the place of a database that does not. */
async function fallBack({ folder, dumps, reason, now }: Falling): Promise<Lite> {
  await demandUsable(folder)
  let last: unknown
  for (const file of dumps) {
    try {
      const manifest = await readArchive(file)
      await makeFrom(folder, { file, manifest, held: { why: 'fell-back', now: now() } })
      return await connect(folder)
    } catch (error) {
      last = error
      // Where the disk has become full an older dump, which is smaller, is no answer.
      await demandUsable(folder)
    }
  }
  throw new NoDump(folder, reason, last)
}

type From = { file: string; manifest: Manifest; held: Parameters<typeof rebuild>[1]['held'] }

/** Makes a database from an archive; what was in its place is moved aside. */
export async function makeFrom(folder: string, from: From): Promise<string | undefined> {
  const fresh = await emptyPlace(folder)
  const made = await connect(fresh)
  try {
    await made.pool.exclusive(async (client) => {
      await client.query('BEGIN')
      await rebuild(client, from)
      await client.query('COMMIT')
    })
  } finally {
    await close(made)
  }
  const stamp = from.held.now.toISOString().replaceAll(':', '-')
  const aside = `${folder}.broken-${stamp}`
  const isMoved = await rename(folder, aside).then(
    () => true,
    () => false,
  )
  await rename(fresh, folder)
  return isMoved ? aside : undefined
}

/** A first start that is killed half-way leaves nothing behind that looks like a database. */
async function layOut(folder: string): Promise<void> {
  const fresh = await emptyPlace(folder)
  await (await createLite({ dataDir: fresh })).close()
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
}

async function emptyPlace(folder: string): Promise<string> {
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(path.dirname(folder), { recursive: true })
  return fresh
}

async function connect(dataDir: string): Promise<Lite> {
  const lite = await createLite({ dataDir })
  return { lite, pool: createPGlitePool(lite) }
}

async function close({ lite, pool }: Lite): Promise<void> {
  await pool.end()
  await lite.close()
}

/** PGlite is loaded only where it is used: a server does without its 30 MB. */
export async function createLite(options: {
  dataDir?: string
  loadDataDir?: Blob
}): Promise<PGlite> {
  const [{ PGlite }, { unaccent }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ])
  const lite = await PGlite.create({ ...options, extensions: { unaccent, pg_trgm } })
  return lite
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
