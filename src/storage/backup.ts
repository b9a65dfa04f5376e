import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { archiveEnd, writeTables, type Manifest } from './archive.ts'
import type { Database } from './database.ts'
import { spooled } from './dumps.ts'

type Place = {
  /** Where the files of the bot lie. */
  files: string
  /** Where the rows may lie until they are taken. */
  spool: string
}

/**
 * The whole bot as one archive, rows and files, byte by byte.
 *
 * The rows are written to a file here first: whoever takes the archive may be slow, and nobody may
 * wait for them with the database in hand.
 */
export function createBackup(database: Pick<Database, 'snapshot'>, { files, spool }: Place) {
  return async (now: Date): Promise<AsyncGenerator<Buffer>> => {
    await mkdir(spool, { recursive: true, mode: 0o700 })
    const rows = path.join(spool, `${spooled}${process.pid}-${now.getTime()}.part`)
    try {
      await rm(rows, { force: true })
      // The files come later: a row never names one that is not there yet.
      const { manifest } = await writeTables(database, { file: rows, now })
      return whole(rows, manifest)
    } catch (error) {
      await rm(rows, { force: true })
      throw error
    }
  }

  async function* whole(rows: string, manifest: Manifest) {
    try {
      yield* createReadStream(rows) as AsyncIterable<Buffer>
      yield* archiveEnd(manifest, files)
    } finally {
      await rm(rows, { force: true })
    }
  }
}
