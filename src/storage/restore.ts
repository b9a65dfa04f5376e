import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { readArchive, writeArchive, type Manifest } from './archive.ts'
import type { Database } from './database.ts'
import { createDumps, writeWhole } from './dumps.ts'
import { isThere } from './folder-health.ts'
import { lockFolder } from './lock.ts'
import { prismaLock } from './migrate.ts'
import { NoDump } from './no-dump.ts'
import { openDatabase } from './open.ts'
import { botName, inUtc } from './server-pool.ts'
import { rebuild } from './rebuild.ts'

/** Where an archive is to be restored to. */
export type Target = {
  /** The folder of the bot: its files, and its database unless that is on a server. */
  folder: string
  databaseUrl: string | undefined
}

type Restoring = { file: string; replace: boolean; now: Date }

export type Restored =
  | { ok: true; manifest: Manifest; before: string | undefined }
  /** There are people in the database; or the bot runs on it. */
  | { ok: false; why: 'full' | 'running' }

/**
 * Makes database and files what they were when an archive was written. It is read through before
 * anything is touched, and the database becomes all of it or stays as it is. What it replaces is
 * backed up beside it first.
 */
export async function restoreArchive(target: Target, restoring: Restoring): Promise<Restored> {
  const manifest = await readArchive(restoring.file)
  const from = { file: restoring.file, manifest, held: heldFrom(restoring) }
  return target.databaseUrl === undefined
    ? restoreFolder(target, { ...restoring, from })
    : restoreServer({ ...target, databaseUrl: target.databaseUrl }, { ...restoring, from })
}

type From = Parameters<typeof rebuild>[1]
type With = Restoring & { from: From }

const heldFrom = ({ now }: Restoring): From['held'] => ({ why: 'restored', now })

async function restoreFolder(target: Target, { from, replace, ...rest }: With): Promise<Restored> {
  const { makeFrom } = await import('./open-lite.ts')
  const folder = path.join(target.folder, 'pg')
  let before: string | undefined
  if (await isThere(folder)) {
    // One that does not open can neither be looked into nor backed up: it is only moved aside.
    const database = await openDatabase({ folder }).catch(unlessBroken)
    const isFull = database ? await hasPeople(database) : true
    if (isFull && !replace) {
      await database?.close()
      return { ok: false, why: 'full' }
    }
    if (database && isFull) before = await backUp(database, target, rest.now)
    await database?.close()
  }
  const unlock = await lockFolder(folder)
  try {
    await restoreFiles(target, rest.file)
    const aside = await makeFrom(folder, from)
    if (before === undefined) before = aside
    // What the backup beside holds need not lie here a second time.
    else if (aside !== undefined) await rm(aside, { recursive: true })
  } finally {
    await unlock()
  }
  // Until the next hour it has no other: the bot makes one then, if this can not be made.
  await leaveDump(target, rest.now).catch(() => undefined)
  return { ok: true, manifest: from.manifest, before }
}

/** A folder that does not open from now on falls back to what was restored, not to what it replaced. */
async function leaveDump({ folder }: Target, now: Date): Promise<void> {
  const database = await openDatabase({ folder: path.join(folder, 'pg') })
  try {
    await createDumps(database, path.join(folder, 'dumps')).make(now)
  } finally {
    await database.close()
  }
}

async function restoreServer(
  target: Target & { databaseUrl: string },
  { from, replace, ...rest }: With,
): Promise<Restored> {
  const { databaseUrl: url } = target
  const client = new pg.Client({ connectionString: inUtc(url), application_name: 'restore' })
  await client.connect()
  try {
    if (await isInUse(client)) return { ok: false, why: 'running' }
    const { rows } = await client.query<{ there: boolean }>(
      `SELECT to_regclass('public."Person"') IS NOT NULL AS there`,
    )
    const database = rows[0]?.there ? await openDatabase({ url }) : undefined
    let before: string | undefined
    try {
      const isFull = database ? await hasPeople(database) : false
      if (isFull && !replace) return { ok: false, why: 'full' }
      if (database && isFull) before = await backUp(database, target, rest.now)
    } finally {
      await database?.close()
    }
    await restoreFiles(target, rest.file)
    await client.query('BEGIN')
    // A bot that starts meanwhile waits here until there is a whole database again.
    await client.query(`SELECT pg_advisory_xact_lock(${prismaLock})`)
    await rebuild(client, from)
    await client.query('COMMIT')
    return { ok: true, manifest: from.manifest, before }
  } finally {
    await client.end()
  }
}

async function isInUse(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1`,
    [botName],
  )
  return rows.length > 0
}

const hasPeople = async (database: Database): Promise<boolean> =>
  (await database.current().person.count()) > 0

async function backUp(database: Database, { folder }: Target, now: Date): Promise<string> {
  const file = path.join(folder, `before-restore-${now.toISOString().replaceAll(':', '-')}.tar.gz`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeWhole(file, async (part) => {
    await writeArchive(database, { file: part, now, files: path.join(folder, 'files') })
  })
  return file
}

/** Files go by their content: those that are there already are the same. */
async function restoreFiles({ folder }: Target, file: string): Promise<void> {
  const files = path.join(folder, 'files')
  await mkdir(files, { recursive: true, mode: 0o700 })
  await readArchive(file, {
    async file(hash, body) {
      const place = path.join(files, hash)
      const known = await stat(place).catch(() => undefined)
      if (known?.size === body.length) return
      await writeWhole(place, (part) => writeFile(part, body, { mode: 0o600 }))
    },
  })
}

function unlessBroken(error: unknown): undefined {
  if (!(error instanceof NoDump)) throw error
}
