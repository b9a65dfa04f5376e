import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createModels } from '../../src/storage/models.ts'
import { describeDatabases } from '../support/database.ts'
import { registerModel } from '../support/models.ts'
import { addPerson, addUnit, at, timezone } from '../support/reporting.ts'

const now = at('2026-11-22 09:00')
const said = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2026-11-20' }

async function stage(database: Database, count: number) {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const personId = await addPerson(database, { name: 'Lê An', unitId })
  const models = createModels(database, { timezone })
  const ids: string[] = []
  for (let at = 1; at <= count; at++)
    ids.push((await registerModel(database, { unitId, name: `Vườn rau tổ ${at}` })).id)
  const officeId = await addPerson(database, { name: 'Trần Thị Bình' })
  return { models, ids, by: { personId, now }, office: { personId: officeId, now } }
}

describeDatabases('recognition by list', (withDatabase) => {
  test('every model moves and has its story; what can not is left out with the reason', () =>
    withDatabase(async (database) => {
      const { models, ids, by, office } = await stage(database, 4)
      const [first = '', second = '', third = '', fourth = ''] = ids
      await models.move({ id: first, move: 'propose', side: 'unit', ...by })
      await models.recognise({ id: second, ...said, ...by })
      await models.move({ id: third, move: 'stop', side: 'unit', ...by })
      await models.recognise({ id: fourth, ...said, decision: '90-QĐ/TU', ...by })
      await models.move({ id: fourth, move: 'replicate', side: 'unit', ...by })

      const later = { ...said, decision: '125-qđ/btgdvtu' }
      const listed = await models.recogniseList({ ids: ids.toReversed(), ...later, ...office })
      expect(listed.map(({ number, leftOut }) => [number, leftOut])).toEqual([
        ...[
          [1, undefined],
          [2, 'known'],
        ],
        ...[
          [3, 'stopped'],
          [4, undefined],
        ],
      ])
      expect(await models.byId(first)).toMatchObject({ stage: 'recognised', recognitions: [later] })
      expect(await models.byId(third)).toMatchObject({ stage: 'stopped', isRecognised: false })
      expect(await models.byId(fourth)).toMatchObject({ stage: 'replicated' })
      const story = await models.story(first)
      expect(story.map(({ kind, by }) => [kind, by]).slice(1)).toEqual([
        ['moved', 'Lê An'],
        ['moved', 'Trần Thị Bình'],
        ['recognised', 'Trần Thị Bình'],
      ])
      const again = await models.recogniseList({ ids, ...said, ...by })
      expect(again.filter(({ leftOut }) => leftOut === undefined)).toEqual([])
      expect(await database.current().recognition.count()).toBe(4)
    }))

  test('nobody recognises by list what they proposed last themselves', () =>
    withDatabase(async (database) => {
      const { models, ids, by, office } = await stage(database, 3)
      const [own = '', others = '', given = ''] = ids
      const propose = { move: 'propose', side: 'unit' } as const
      const later = new Date(now.getTime() + 60_000)
      await models.move({ id: own, ...propose, ...office })
      await models.move({ id: own, move: 'return', side: 'office', ...by })
      await models.move({ id: own, ...propose, ...by, now: later })
      await models.move({ id: others, ...propose, ...office })
      await models.move({ id: given, ...propose, ...by })
      await models.move({ id: given, move: 'return', side: 'office', ...office })
      const listed = await models.recogniseList({ ids, ...said, ...by, now: later })
      expect(listed.map(({ number, leftOut }) => [number, leftOut])).toEqual([
        [1, 'own'],
        [2, undefined],
        [3, undefined],
      ])
      expect(await models.byId(own)).toMatchObject({ stage: 'proposed', recognitions: [] })
    }))

  test('the same decision in other letters is one, also model by model', () =>
    withDatabase(async (database) => {
      const { models, ids, by } = await stage(database, 1)
      const [id = ''] = ids
      expect(await models.recognise({ id, ...said, ...by })).toBe(true)
      const same = { ...said, decision: '125-qđ/btgdvtu' }
      expect(await models.recognise({ id, ...same, ...by })).toBe(false)
      expect(await models.recognise({ id, ...same, level: 'centre', ...by })).toBe(true)
    }))

  test('two lists at once recognise each model once', () =>
    withDatabase(async (database, again) => {
      const { models, ids, by } = await stage(database, 6)
      const other = createModels(await again(), { timezone })
      const both = await Promise.all([
        models.recogniseList({ ids: ids.slice(0, 4), ...said, ...by }),
        other.recogniseList({ ids: ids.slice(2).toReversed(), ...said, ...by }),
      ])
      const taken = both.flat().filter(({ leftOut }) => leftOut === undefined)
      expect(taken.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6])
      expect(await database.current().recognition.count()).toBe(6)
    }))
})
