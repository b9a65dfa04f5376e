import { cp, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBulkHold } from '../../src/storage/bulk-hold.ts'
import { createDumps, listDumps, superfluous } from '../../src/storage/dumps.ts'
import { visibleDamage, wasClosed } from '../../src/storage/folder-health.ts'
import { NoDump } from '../../src/storage/no-dump.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { withFolder } from '../support/folder.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 11, 9, hour))
const now = () => at(12)

/** The folder of a database that knows what each of its two dumps does not know yet. */
let office: string

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'))
  const database = await openDatabase({ folder: path.join(folder, 'pg') })
  const dumps = createDumps(database, path.join(folder, 'dumps'))
  const note = (key: string) => database.current().setting.create({ data: { key, value: '1' } })
  await note('first')
  await dumps.make(at(9))
  await note('second')
  await dumps.make(at(10))
  await note('third')
  await database.close()
  office = folder
}, 120_000)

afterAll(() => rm(office, { recursive: true }))

const second = 'the newest dump'
const first = 'the older dump'
const third = 'the folder itself'

// The long form: npm run drill -- dumps
describe('what is opened when', () => {
  test.each<[string, string, (folder: string) => Promise<unknown>]>([
    ['nothing is wrong', third, () => Promise.resolve()],
    [
      'the log is cut off',
      second,
      async (folder) => {
        const wal = path.join(folder, 'pg/pg_wal')
        const [piece = ''] = (await readdir(wal)).filter((name) => name.startsWith('0'))
        await truncate(path.join(wal, piece), 5_000_000)
      },
    ],
    [
      'the folder is half written and the newest dump is cut off',
      first,
      async (folder) => {
        await rm(path.join(folder, 'pg/PG_VERSION'))
        const [newest = ''] = await listDumps(path.join(folder, 'dumps'))
        await truncate(newest, 3_000)
      },
    ],
  ])('%s: %s', (_, opened, damage) =>
    withCopy(async (folder) => {
      await damage(folder)
      const [pg, dumps] = [path.join(folder, 'pg'), path.join(folder, 'dumps')]
      const database = await openDatabase({ folder: pg, dumps, now })
      const keys = (await database.current().setting.findMany()).map(({ key }) => key)
      const held = await createBulkHold(database).current()
      await database.close()

      const known = ['first', 'second', 'third'].filter((key) => keys.includes(key))
      expect([first, second, third][known.length - 1]).toBe(opened)
      const from = { [first]: at(9), [second]: at(10) }[opened]
      expect(held).toEqual(from && { why: 'fell-back', from, at: now() })
      const beside = (await readdir(folder)).filter((name) => name.startsWith('pg.broken'))
      expect(beside).toHaveLength(opened === third ? 0 : 1)
    }),
  )
})

test('without a dump that opens nothing is touched', () =>
  withCopy(async (folder) => {
    const [pg, dumps] = [path.join(folder, 'pg'), path.join(folder, 'dumps')]
    await rm(path.join(pg, 'PG_VERSION'))
    for (const dump of await listDumps(dumps)) await writeFile(dump, 'no dump')
    const before = await readdir(folder, { recursive: true })

    await expect(openDatabase({ folder: pg, dumps, now })).rejects.toThrow(NoDump)
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before.sort())
  }))

describe('what can be seen of a folder', () => {
  test('it was closed, and nothing is wrong', () =>
    withCopy(async (folder) => {
      expect(await wasClosed(path.join(folder, 'pg'))).toBe(true)
      expect(await visibleDamage(path.join(folder, 'pg'))).toBeUndefined()
    }))

  test('an empty one has no log and no version', () =>
    withFolder(async (folder) => {
      expect(await wasClosed(folder)).toBe(false)
      expect(await visibleDamage(folder)).toBe('PG_VERSION is missing')
      await writeFile(path.join(folder, 'PG_VERSION'), '18')
      expect(await visibleDamage(folder)).toBe('the log is missing')
    }))
})

test('a dump is made when something changed, readable by its owner alone', () =>
  withCopy(async (folder) => {
    const database = await openDatabase({ folder: path.join(folder, 'pg') })
    const place = path.join(folder, 'own-dumps')
    await mkdir(place)
    await writeFile(path.join(place, '.killed.part'), 'half')
    const dumps = createDumps(database, place)
    const made = [await dumps.hourly(at(1)), await dumps.hourly(at(2)), await dumps.hourly(at(2))]
    made.push(await dumps.hourly(at(3)))
    await database.current().setting.create({ data: { key: 'x', value: '1' } })
    made.push(await dumps.hourly(at(4)))
    await database.close()

    const name = (hour: string) => `2026-12-09T${hour}-00-00.000Z.dump.tar.gz`
    expect(made).toEqual([undefined, name('02'), undefined, undefined, name('04')])
    expect((await readdir(place)).sort()).toEqual([name('02'), name('04')])
    const { mode } = await stat(path.join(place, name('04')))
    expect(mode & 0o777).toBe(0o600)
  }))

test('kept are the newest three and the last of each of seven days', () => {
  const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09']
  const names = days.flatMap((day) =>
    ['01', '02', '03', '04'].map((hour) => `2026-12-${day}T${hour}`),
  )
  const gone = new Set(superfluous(names))

  expect(names.filter((name) => !gone.has(name))).toEqual([
    ...['2026-12-03T04', '2026-12-04T04', '2026-12-05T04', '2026-12-06T04', '2026-12-07T04'],
    ...['2026-12-08T04', '2026-12-09T02', '2026-12-09T03', '2026-12-09T04'],
  ])
})

function withCopy(work: (folder: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    await cp(office, folder, { recursive: true })
    await work(folder)
  })
}
