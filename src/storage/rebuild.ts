import { randomUUID } from 'node:crypto'
import { readArchive, sumTables, type Manifest } from './archive.ts'
import type { HeldWhy } from './bulk-hold.ts'
import { bookOfMigrations, readMigrations, writeInBook } from './migrate.ts'
import { quoted, readTables, writeAlike, writeRows, type Client, type Table } from './table-rows.ts'

/** An archive that is of a later version of the program than this one. */
export class ArchiveTooNew extends Error {}

type Rebuild = {
  /** The archive, and what it holds, as reading it showed. */
  file: string
  manifest: Manifest
  /** What is to be held back until somebody has looked, and why. */
  held: { why: HeldWhy; now: Date }
}

/**
 * Makes a database what it was when an archive was written: in one transaction, in which every
 * checksum is compared once more before it ends. What was there before is gone then.
 */
export async function rebuild(client: Client, { file, manifest, held }: Rebuild): Promise<void> {
  await writeAlike(client)
  await client.query('SET LOCAL statement_timeout = 0')
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
  await makeTables(client, manifest)
  const columns = new Map(manifest.tables.map((table): [string, Table] => [table.name, table]))
  const references = await dropReferences(client)
  await readArchive(file, {
    async rows(name, lines) {
      const table = columns.get(name)
      if (table) await writeRows(client, table, lines)
    },
  })
  for (const add of references) await client.query(add)
  for (const { name, last } of manifest.sequences) {
    if (last !== null) await client.query('SELECT setval($1, $2)', [quoted(name), last])
  }
  await compare(client, manifest)
  const value = { from: manifest.createdAt, at: held.now.toISOString(), why: held.why }
  await client.query(
    `INSERT INTO "Setting" (key, value) VALUES ('bulk-held', $1)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [JSON.stringify(value)],
  )
}

/** The tables as they were then, empty; later migrations are applied when the bot starts. */
async function makeTables(client: Client, manifest: Manifest): Promise<void> {
  const known = new Map((await readMigrations()).map((each) => [each.name, each]))
  const wanted = manifest.migrations.map(({ name, checksum }) => {
    const migration = known.get(name)
    if (migration?.checksum !== checksum) throw new ArchiveTooNew(name)
    return migration
  })
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  const old = rows.map(({ name }) => quoted(name)).join()
  if (old !== '') await client.query(`DROP TABLE ${old} CASCADE`)
  await client.query(bookOfMigrations)
  for (const migration of wanted) {
    await client.query(migration.sql)
    await writeInBook(client, { id: randomUUID(), ...migration })
  }
  // A migration may write rows of its own: the archive has them, as they became.
  const tables = (await readTables(client)).map(({ name }) => quoted(name)).join()
  await client.query(`TRUNCATE ${tables}`)
}

/** Rows come table by table: what refers to what is checked at the end. How to have it back. */
async function dropReferences(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  )
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  }
  return rows.map(
    ({ table, name, definition }) =>
      `ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`,
  )
}

async function compare(client: Client, { tables }: Manifest): Promise<void> {
  const found = new Map((await sumTables(client)).map((sum) => [sum.name, sum]))
  for (const { name, rows, sha256 } of tables) {
    const sum = found.get(name)
    if (sum?.rows !== rows || sum.sha256 !== sha256)
      throw new Error(`The table ${name} did not become what the archive holds; nothing is changed`)
  }
}
