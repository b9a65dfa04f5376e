import { appendFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readArchive, sumTables } from '../../src/storage/archive.ts'
import { createBackup } from '../../src/storage/backup.ts'
import { createBulkHold } from '../../src/storage/bulk-hold.ts'
import type { Database } from '../../src/storage/database.ts'
import { listDumps } from '../../src/storage/dumps.ts'
import { createFiles } from '../../src/storage/files.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { restoreArchive } from '../../src/storage/restore.ts'
import { DamagedArchive } from '../../src/storage/tar.ts'
import { describeDatabases, serverUrl, withDatabase, withServerUrl } from '../support/database.ts'
import { fillOffice } from '../support/filled-office.ts'
import { withFolder } from '../support/folder.ts'
import { pdf } from '../support/documents.ts'

const now = new Date('2026-12-09T09:00:00+07:00')

// The long form: npm run drill -- backup
describeDatabases('a backup', (withDatabase) => {
  test.skipIf(!serverUrl)('becomes the same database on a server, files included', () =>
    withDatabase(async (database) => {
      await fillOffice(database)
      const sums = await database.snapshot(sumTables)
      await withFolder(async (folder) => {
        const { hash } = await keepFile(folder)
        const file = await backUp(database, folder)

        await withServerUrl(async (url) => {
          const target = { folder: path.join(folder, 'other'), databaseUrl: url }
          const done = await restoreArchive(target, { file, replace: false, now })

          expect(done).toMatchObject({ ok: true, before: undefined })
          const restored = await openDatabase({ url })
          const hold = createBulkHold(restored)
          expect(await hold.current()).toEqual({ why: 'restored', from: now, at: now })
          await hold.release()
          expect(await restored.snapshot(sumTables)).toEqual(sums)
          expect(await nextNumber(restored)).toBe(await nextNumber(database))
          await restored.close()
          const kept = await createFiles(path.join(target.folder, 'files')).open(hash)
          expect(Buffer.from(kept?.body ?? [])).toEqual(pdf(1))

          // There are people in it now.
          expect(await restoreArchive(target, { file, replace: false, now })).toEqual({
            ok: false,
            why: 'full',
          })
          const again = await restoreArchive(target, { file, replace: true, now })
          const before = again.ok ? again.before : undefined
          expect((await stat(before ?? '')).mode & 0o777).toBe(0o600)
        })
      })
    }),
  )
})

test.skipIf(!serverUrl)('a server that the bot runs on is left alone', () =>
  withDatabase(async (database) => {
    await withFolder(async (folder) => {
      const file = await backUp(database, folder)
      await withServerUrl(async (url) => {
        const running = await openDatabase({ url })
        await running.current().setting.count()
        const done = await restoreArchive(
          { folder, databaseUrl: url },
          { file, replace: true, now },
        )
        await running.close()

        expect(done).toEqual({ ok: false, why: 'running' })
      })
    })
  }),
)

test('a folder becomes what the backup holds, and what was there stays beside it', () =>
  withDatabase(async (database) => {
    await fillOffice(database)
    const sums = await database.snapshot(sumTables)
    await withFolder(async (folder) => {
      const file = await backUp(database, folder)
      const target = { folder: path.join(folder, 'office'), databaseUrl: undefined }
      // What lies there is no database: it can only be moved aside.
      await mkdir(path.join(target.folder, 'pg'), { recursive: true })
      await writeFile(path.join(target.folder, 'pg/remains'), 'not deleted')
      const first = await restoreArchive(target, { file, replace: false, now })
      const done = await restoreArchive(target, { file, replace: true, now })

      expect(first).toEqual({ ok: false, why: 'full' })
      const before = done.ok ? (done.before ?? '') : ''
      expect(await readFile(path.join(before, 'remains'), 'utf8')).toBe('not deleted')
      // A folder that breaks at once falls back to this, and not to what was there before.
      const [dump = ''] = await listDumps(path.join(target.folder, 'dumps'))
      expect((await readArchive(dump)).tables).toMatchObject(
        sums.map((sum) => (sum.name === 'Setting' ? { name: 'Setting' } : sum)),
      )
      const restored = await openDatabase({ folder: path.join(target.folder, 'pg') })
      await createBulkHold(restored).release()
      expect(await restored.snapshot(sumTables)).toEqual(sums)
      await restored.close()
    })
  }))

describe('a backup that is not whole is refused before anything is touched', () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length - 200)],
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('Kính gửi Ban')],
    [
      'altered',
      (bytes) => {
        const altered = Buffer.from(bytes)
        altered.fill(7, 4_000, 4_010)
        return altered
      },
    ],
  ])('%s', (_, damage) =>
    withDatabase(async (database) => {
      await fillOffice(database)
      await withFolder(async (folder) => {
        const file = await backUp(database, folder)
        await writeFile(file, damage(await readFile(file)))
        const target = { folder: path.join(folder, 'office'), databaseUrl: undefined }

        await expect(restoreArchive(target, { file, replace: true, now })).rejects.toThrow(
          DamagedArchive,
        )
        await expect(stat(target.folder)).rejects.toThrow('ENOENT')
      })
    }),
  )
})

test('what is packed behind the end of a backup keeps nobody waiting', () =>
  withDatabase(async (database) => {
    await withFolder(async (folder) => {
      const file = await backUp(database, folder)
      await appendFile(file, gzipSync(Buffer.alloc(200_000, 7)))
      expect((await readArchive(file)).createdAt).toBe(now.toISOString())
    })
  }))

async function backUp(database: Database, folder: string): Promise<string> {
  const files = path.join(folder, 'files')
  const file = path.join(folder, 'office.tar.gz')
  const archive = await createBackup(database, { files, spool: folder })(now)
  const bytes: Buffer[] = []
  for await (const each of archive) bytes.push(each)
  await writeFile(file, Buffer.concat(bytes))
  return file
}

async function keepFile(folder: string): Promise<{ hash: string }> {
  const kept = await createFiles(path.join(folder, 'files')).put(pdf(1))
  return kept.ok ? kept : { hash: '' }
}

/** The number that the next message gets. */
async function nextNumber(database: Database): Promise<bigint | undefined> {
  const [row] = await database
    .current()
    .$queryRawUnsafe<{ next: bigint }[]>(
      `SELECT nextval(pg_get_serial_sequence('"OutboxMessage"', 'id')) AS next`,
    )
  return row?.next
}
