import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { describe } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { readMigrations } from '../../src/storage/migrate.ts'
import { openDatabase } from '../../src/storage/open.ts'

/** Work with a database, and with the means to open it once more as another replica would. */
type Work<T> = (database: Database, again: () => Promise<Database>) => Promise<T>
export type WithDatabase = <T>(work: Work<T>) => Promise<T>

/** Lends an empty, migrated embedded database and takes it back. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = idle.pop() ?? (await openDatabase({ memory: true, from: await loadTemplate() }))
  const loan = lend(database)
  try {
    return await work(loan)
  } finally {
    await loan.close()
    // To empty one takes a tenth of the time of opening another.
    await empty(database)
    idle.push(database)
  }
}

/** Runs the same tests on the embedded database and, with TEST_DATABASE_URL, on that server. */
export function describeDatabases(name: string, body: (withDatabase: WithDatabase) => void): void {
  describe(`${name} (embedded)`, () => {
    body((work) => withDatabase((database) => work(database, () => Promise.resolve(database))))
  })
  describe.skipIf(!serverUrl)(`${name} (server)`, () => {
    body(withServerDatabase)
  })
}

/** Lends a database of its own on the server of TEST_DATABASE_URL, and drops it afterwards. */
export async function withServerDatabase<T>(work: Work<T>): Promise<T> {
  return withServerUrl(async (url) => {
    const open: Database[] = []
    const again = async () => {
      const database = await openDatabase({ url })
      open.push(database)
      return database
    }
    try {
      return await work(await again(), again)
    } finally {
      await Promise.all(open.map((database) => database.close()))
    }
  })
}

/** Lends the address of an empty database on the server, and drops the database afterwards. */
export async function withServerUrl<T>(work: (url: string) => Promise<T>): Promise<T> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(serverUrl ?? '')
  const admin = new pg.Client(url.href)
  await admin.connect()
  try {
    await admin.query(`CREATE DATABASE ${name}`)
    url.pathname = `/${name}`
    return await work(url.href)
  } finally {
    // A closed connection is gone a moment later, for which the server waits.
    await admin
      .query(`DROP DATABASE ${name}`)
      .catch(() => admin.query(`DROP DATABASE ${name} WITH (FORCE)`))
    await admin.end()
  }
}

export const serverUrl = process.env['TEST_DATABASE_URL']

const idle: Database[] = []

/** The same database, until it is given back: what a test left running must not reach the next. */
function lend(database: Database): Database {
  let isGivenBack = false
  const still = <T>(work: () => T): T => {
    if (isGivenBack) throw new Error('This database was given back: stop what still uses it')
    return work()
  }
  return {
    ...database,
    current: () => still(() => database.current()),
    transaction: (work, options) => still(() => database.transaction(work, options)),
    close() {
      isGivenBack = true
      return Promise.resolve()
    },
  }
}

async function empty(database: Database): Promise<void> {
  const [all] = await database.current().$queryRawUnsafe<{ tables: string }[]>(
    `SELECT string_agg(format('%I', tablename), ', ') AS tables FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  if (!all) return
  // The record of changes refuses to be emptied.
  await database.current().$executeRawUnsafe(`SET session_replication_role = replica`)
  await database.current().$executeRawUnsafe(`TRUNCATE ${all.tables} RESTART IDENTITY`)
  await database.current().$executeRawUnsafe(`RESET session_replication_role`)
}

let template: Promise<Blob> | undefined

/** A migrated database as a file: loading it takes a tenth of the time of making one. */
export function loadTemplate(): Promise<Blob> {
  template ??= readTemplate()
  return template
}

async function readTemplate(): Promise<Blob> {
  const file = await templateFile()
  const known = await readFile(file).catch(() => undefined)
  return known ? new Blob([known]) : makeTemplate(file)
}

async function makeTemplate(file: string): Promise<Blob> {
  const database = await openDatabase({ memory: true })
  const dump = await database.dump?.()
  await database.close()
  if (!dump) throw new Error('The embedded database gave no dump')

  // Other test files look for it at the same time: it appears whole or not at all.
  const draft = `${file}.${process.pid}`
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()))
  await rename(draft, file)
  return dump
}

/** The name holds what the database is made of: an old template is never taken for a new one. */
async function templateFile(): Promise<string> {
  const root = path.resolve(import.meta.dirname, '../..')
  const lite = await readFile(`${root}/node_modules/@electric-sql/pglite/package.json`, 'utf8')
  const made = [lite, ...(await readMigrations()).map(({ checksum }) => checksum)].join()
  const hash = createHash('sha256').update(made).digest('hex').slice(0, 16)
  return path.join(root, 'node_modules/.cache', `database-${hash}.tar`)
}
