import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sumTables } from '../../src/storage/archive.ts'
import { createBackup } from '../../src/storage/backup.ts'
import { createBulkHold } from '../../src/storage/bulk-hold.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { restoreArchive } from '../../src/storage/restore.ts'
import { fillOffice } from '../support/filled-office.ts'
import { defineDrill } from './drill.ts'
import { withPlace } from './kill-place.ts'

export const backup = defineDrill({
  about: 'backs up an office of many reports, wipes it, restores it, and compares every row',
  numbers: { reports: 100_000 },
  run: ({ reports }, { server }) =>
    withPlace(server, (from) =>
      withPlace(server, async (to) => {
        const open = (place: typeof from) =>
          openDatabase(
            place.databaseUrl === undefined
              ? { folder: path.join(place.folder, 'pg') }
              : { url: place.databaseUrl },
          )
        const wrong: string[] = []
        const file = path.join(from.folder, 'office.tar.gz')
        const spool = path.join(from.folder, 'dumps')
        const before = await open(from)
        await fillOffice(before, { reports })
        const sums = await before.snapshot(sumTables)

        let most = 0
        const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
        const startRss = process.memoryUsage().rss
        const begun = performance.now()
        const archive = createBackup(before, { files: path.join(from.folder, 'files'), spool })
        const bytes = await archive(new Date())
        const paused = performance.now() - begun
        await pipeline(Readable.from(bytes), createWriteStream(file))
        const backupMs = performance.now() - begun
        clearInterval(watch)
        await before.close()

        // What it is restored to is another, empty place: of the old one nothing is left but this.
        const restoreBegun = performance.now()
        const done = await restoreArchive(to, { file, replace: false, now: new Date() })
        const restoreMs = performance.now() - restoreBegun
        if (!done.ok) wrong.push(`It was not restored: ${done.why}`)
        const after = await open(to)
        await createBulkHold(after).release()
        const isEqual = JSON.stringify(await after.snapshot(sumTables)) === JSON.stringify(sums)
        await after.close()
        if (!isEqual) wrong.push('Checksums differ')
        if (restoreMs > 60_000) wrong.push(`Restoring took ${Math.round(restoreMs)} ms`)
        return {
          figures: {
            ...{ reports, rows: sums.reduce((sum, each) => sum + each.rows, 0) },
            ...{ database: server === undefined ? 'embedded' : 'server' },
            MB: Math.round((await stat(file)).size / 1e5) / 10,
            memoryMB: Math.round((most - startRss) / 1e6),
            othersWaitMs: server === undefined ? Math.round(paused) : 0,
            backupMs: Math.round(backupMs),
            restoreMs: Math.round(restoreMs),
            checksums: isEqual ? 'equal' : 'differ',
          },
          wrong,
        }
      }),
    ),
})
