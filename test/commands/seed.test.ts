import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSeed } from '../../src/server/seed.ts'
import type { Database } from '../../src/storage/database.ts'
import { createLinkMany } from '../../src/storage/link-many.ts'
import { createPeople } from '../../src/storage/people.ts'
import { createUnits } from '../../src/storage/units.ts'
import { withDatabase } from '../support/database.ts'
import { addUnit } from '../support/reporting.ts'
import { run } from './support.ts'

const now = new Date('2026-11-22T03:00:00Z')

const line = (chatId: string | number, unit = '23734') =>
  JSON.stringify({ channel: 'zalo', chatId, unit, role: 'officer', name: `Người ${chatId}` })

const seedOf = (database: Database) =>
  createSeed({
    units: createUnits(database),
    linkMany: createLinkMany(database),
    clock: { now: () => now },
  })

async function withFile<T>(text: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'))
  try {
    const file = join(folder, 'people.jsonl')
    await writeFile(file, text)
    return await work(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('npm run seed', () => {
  test('links everybody in the file and says how many they were', () =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const people = createPeople(database)
      const seed = seedOf(database)
      const lines = Array.from({ length: 120 }, (_, at) => line(`zalo-${at}`)).join('\n')
      await withFile(`${lines}\n`, async (file) => {
        const ran = await run(['seed', '--recipients', file], { services: { seed } })
        expect(ran).toEqual({ code: 0, output: '120\n', errors: '' })
      })
      expect(await people.linkedOn('zalo', now)).toHaveLength(120)

      // Once more changes nothing: nobody is there twice.
      await seed(lines)
      expect((await people.counts(now)).people).toBe(120)
    }))

  test.each([
    ['a line that is no JSON', `${line('a')}\nAnna`, 'Dòng 2'],
    ['a role there is not', line('a').replace('officer', 'king'), 'Dòng 1'],
    ['a unit there is not', `${line('a')}\n${line('b', '99999')}`, '99999'],
  ])('%s: nobody is linked', (_, text, told) =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const people = createPeople(database)
      const seed = seedOf(database)
      await withFile(text, async (file) => {
        const ran = await run(['seed', '--recipients', file], { services: { seed } })
        expect(ran.code).toBe(1)
        expect(ran.errors).toContain(told)
      })
      expect(await people.linkedOn('zalo', now)).toEqual([])
    }),
  )

  test('is refused where real people can be reached', () =>
    withFile(line('a'), async (file) => {
      const ran = await run(['seed', '--recipients', file])
      expect(ran).toMatchObject({ code: 1, output: '' })
      expect(ran.errors).toContain('chỉ để thử')
    }))

  test.each([
    [['seed'], '--recipients'],
    [['seed', '--recipients', 'there-is-no-such.jsonl'], 'there-is-no-such.jsonl'],
  ])('%j is told what is missing', async (words, told) => {
    const ran = await run(words)
    expect(ran.code).toBe(1)
    expect(ran.errors).toContain(told)
  })
})
