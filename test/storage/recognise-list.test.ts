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
  return { models, ids, by: { personId, now } }
}

describeDatabases('recognition by list', (withDatabase) => {
  test('every model moves and has its story; what can not is left out with the reason', () =>
    withDatabase(async (database) => {
      const { models, ids, by } = await stage(database, 4)
      const [first = '', second = '', third = '', fourth = ''] = ids
      await models.move({ id: first, move: 'propose', side: 'unit', ...by })
      await models.recognise({ id: second, ...said, ...by })
      await models.move({ id: third, move: 'stop', side: 'unit', ...by })
      await models.recognise({ id: fourth, ...said, decision: '90-QĐ/TU', ...by })
      await models.move({ id: fourth, move: 'replicate', side: 'unit', ...by })

      const later = { ...said, decision: '125-qđ/btgdvtu' }
      const listed = await models.recogniseList({ ids: ids.toReversed(), ...later, ...by })
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
        ['moved', 'Lê An'],
        ['recognised', 'Lê An'],
      ])
      const again = await models.recogniseList({ ids, ...said, ...by })
      expect(again.filter(({ leftOut }) => leftOut === undefined)).toEqual([])
      expect(await database.current().recognition.count()).toBe(4)
    }))

  test('two lists at once recognise each model once', () =>
    withDatabase(async (database) => {
      const { models, ids, by } = await stage(database, 6)
      const both = await Promise.all([
        models.recogniseList({ ids: ids.slice(0, 4), ...said, ...by }),
        models.recogniseList({ ids: ids.slice(2).toReversed(), ...said, ...by }),
      ])
      const taken = both.flat().filter(({ leftOut }) => leftOut === undefined)
      expect(taken.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6])
      expect(await database.current().recognition.count()).toBe(6)
    }))
})
