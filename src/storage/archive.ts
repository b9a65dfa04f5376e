import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { appendFile, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import type { Database } from './database.ts'
import { readRows, readTables, writeAlike, type Client } from './table-rows.ts'
import { DamagedArchive, readTar, tarEnd, tarEntry } from './tar.ts'

/** What an archive holds, with a checksum for each table. */
export type Manifest = z.output<typeof manifestShape>

/**
 * Writes all rows of a database, as they are at one moment, to a new file: pages of lines, packed.
 * The file is not whole yet: `archiveEnd` follows behind it.
 *
 * Rows and not the files of the database: so a dump shows that every row can be read, is opened
 * by later versions, and takes an office from the embedded database to a server.
 */
export async function writeTables(
  database: Pick<Database, 'snapshot'>,
  { file, now }: { file: string; now: Date },
): Promise<{ manifest: Manifest; mark: string }> {
  return database.snapshot(async (client) => {
    await writeAlike(client)
    const manifest: Manifest = {
      ...{ format, createdAt: now.toISOString(), files: 0 },
      place: await readPlace(client),
      migrations: await readBook(client),
      sequences: await readSequences(client),
      tables: [],
    }
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    await pipeline(Readable.from(entries(client, manifest)), createGzip({ level: 3 }), out)
    // Reading leaves notes in the pages too, so the mark of this moment is read last.
    return { manifest, mark: await readMark(client) }
  })
}

/** Writes a whole archive to a new file, with the files of a folder if they are wanted; its mark. */
export async function writeArchive(
  database: Pick<Database, 'snapshot'>,
  { files, ...to }: { file: string; now: Date; files?: string },
): Promise<string> {
  const { manifest, mark } = await writeTables(database, to)
  for await (const bytes of archiveEnd(manifest, files)) await appendFile(to.file, bytes)
  return mark
}

/** What completes an archive: the files of the bot, if they are wanted, and what it holds. */
export async function* archiveEnd(manifest: Manifest, files?: string): AsyncGenerator<Buffer> {
  async function* rest() {
    const names = files === undefined ? [] : await readdir(files).catch(() => [])
    for (const name of names.filter(isHash)) {
      yield* tarEntry({ path: `files/${name}`, body: await readFile(path.join(files ?? '', name)) })
      manifest.files += 1
    }
    yield* tarEntry({ path: manifestName, body: Buffer.from(JSON.stringify(manifest, null, 2)) })
    yield tarEnd
  }
  // Photos are packed already.
  const gzip = createGzip({ level: 1 })
  const packing = pipeline(Readable.from(rest()), gzip)
  packing.catch(() => undefined)
  yield* gzip as AsyncIterable<Buffer>
  await packing
}

type Hands = {
  /** Takes a page of rows of a table. */
  rows?: (table: string, lines: string[]) => Promise<void>
  /** Takes a file of the bot. */
  file?: (hash: string, body: Buffer) => Promise<void>
}

/** Reads an archive from the first byte to the last; what it holds, if all of it is as it was. */
export async function readArchive(file: string, { rows, file: keep }: Hands = {}) {
  const sums = new Map<string, { rows: number; hash: Hash }>()
  let files = 0
  let manifest: Manifest | undefined
  const packed = createReadStream(file)
  const stream = createGunzip()
  try {
    const unpacking = pipeline(packed, stream)
    unpacking.catch(() => undefined)
    for await (const entry of readTar(stream)) {
      const [kind, name = ''] = entry.path.split('/')
      if (entry.path === manifestName) {
        manifest = manifestShape.parse(JSON.parse(entry.body.toString()))
      } else if (kind === 'tables') {
        const lines = entry.body.toString().trimEnd().split('\n')
        const sum = sums.get(name) ?? { rows: 0, hash: createHash('sha256') }
        sum.rows += lines.length
        sum.hash.update(entry.body)
        sums.set(name, sum)
        await rows?.(name, lines)
      } else if (kind === 'files') {
        const hash = createHash('sha256').update(entry.body).digest('hex')
        if (hash !== name) throw new DamagedArchive(`The file ${name} is damaged`)
        files += 1
        await keep?.(name, entry.body)
      }
    }
    await unpacking
  } catch (error) {
    if (isOfArchive(error)) throw new DamagedArchive('The archive is damaged', { cause: error })
    throw error
  } finally {
    // Whoever stops in the middle leaves no file open: the next dump may be read after this one.
    packed.destroy()
    stream.destroy()
  }
  if (!manifest) throw new DamagedArchive('The archive is cut off')
  for (const { name, rows: count, sha256 } of manifest.tables) {
    const sum = sums.get(name)
    if ((sum?.rows ?? 0) !== count || (sum ? sum.hash.digest('hex') : emptySum) !== sha256)
      throw new DamagedArchive(`The table ${name} is damaged`)
  }
  if (files !== manifest.files) throw new DamagedArchive('Files are missing in the archive')
  return manifest
}

/** The rows of every table as they are now: their number and checksum, as a manifest has them. */
export async function sumTables(client: Client): Promise<Pick<Manifest['tables'][number], Sum>[]> {
  const sums = []
  for (const table of await readTables(client)) {
    const hash = createHash('sha256')
    let rows = 0
    for await (const lines of readRows(client, table)) {
      rows += lines.length
      hash.update(textOf(lines))
    }
    sums.push({ name: table.name, rows, sha256: hash.digest('hex') })
  }
  return sums
}

type Sum = 'name' | 'rows' | 'sha256'

async function* entries(client: Client, manifest: Manifest): AsyncGenerator<Buffer> {
  for (const table of await readTables(client)) {
    const hash = createHash('sha256')
    let rows = 0
    let page = 0
    for await (const lines of readRows(client, table)) {
      const body = Buffer.from(textOf(lines))
      hash.update(body)
      rows += lines.length
      page += 1
      const number = String(page).padStart(6, '0')
      yield* tarEntry({ path: `tables/${table.name}/${number}.jsonl`, body })
    }
    manifest.tables.push({ ...table, rows, sha256: hash.digest('hex') })
  }
}

/** A mark that moves with everything that is written. */
export async function readMark(client: Client): Promise<string> {
  const { rows } = await client.query<{ mark: string }>(
    'SELECT pg_current_wal_insert_lsn()::text AS mark',
  )
  return rows[0]?.mark ?? ''
}

/**
 * Where a database stands in its own history; another database has another history. Only what is
 * in its files counts: a kill takes what was not written to them.
 */
export async function readPlace(client: Client): Promise<Manifest['place']> {
  const { rows } = await client.query<{ system: string; position: string }>(
    `SELECT system_identifier::text AS system, pg_current_wal_flush_lsn()::text AS position
     FROM pg_control_system()`,
  )
  return rows[0] ?? { system: '', position: '0/0' }
}

async function readBook(client: Client): Promise<Manifest['migrations']> {
  const { rows } = await client.query<Manifest['migrations'][number]>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  )
  return rows
}

async function readSequences(client: Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Manifest['sequences'][number]>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = 'public' ORDER BY sequencename COLLATE "C"`,
  )
  return rows
}

const textOf = (lines: string[]) => `${lines.join('\n')}\n`

const isHash = (name: string) => /^[0-9a-f]{64}$/.test(name)

const format = 1
const manifestName = 'manifest.json'
const emptySum = createHash('sha256').digest('hex')

const manifestShape = z.object({
  format: z.literal(format),
  createdAt: z.iso.datetime(),
  /** The database the rows are from, and how far it had written. */
  place: z.object({ system: z.string(), position: z.string() }),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string(), isKey: z.boolean() })),
      rows: z.number(),
      sha256: z.string(),
    }),
  ),
  files: z.number(),
})

/** Whatever the unpacking or reading of damaged bytes ends in. */
const isOfArchive = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  error instanceof z.ZodError ||
  (error instanceof Error && 'code' in error && /^(Z_|ERR_STREAM_PREM)/.test(String(error.code)))
