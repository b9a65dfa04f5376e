import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createModels } from '../../src/storage/models.ts'
import { createScoreSheets } from '../../src/storage/score-sheets.ts'
import { describeDatabases } from '../support/database.ts'
import { filledModel, registerModel } from '../support/models.ts'
import { addPerson, addUnit, at, timezone } from '../support/reporting.ts'
import { mark, modelSet, publishSet } from '../support/scoring.ts'

/** A commune that ended in June 2025 with a model of 2024, and the one that came after. */
async function merged(database: Database) {
  const oldId = await addUnit(database, {
    ...{ code: '23735', name: 'Đảng ủy xã Ia Kreng', validTo: '2025-06-30' },
  })
  const newId = await addUnit(database, {
    ...{ code: '23734', name: 'Đảng ủy xã Ia Ly', validFrom: '2025-07-01' },
  })
  await follow(database, oldId, newId)
  const models = createModels(database, { timezone })
  const { id } = await registerModel(database, { unitId: oldId, now: at('2024-03-01 08:00') })
  return { oldId, newId, models, id }
}

const follow = (database: Database, fromId: string, toId: string, day = '2025-07-01') =>
  database.current().unitSuccession.create({ data: { fromId, toId, date: new Date(day) } })

describeDatabases('models of units that are over', (withDatabase) => {
  test('go to the one successor at the turn of the day, once, dated by the succession', () =>
    withDatabase(async (database) => {
      const { oldId, newId, models, id } = await merged(database)
      expect(await models.carry(at('2025-06-30 23:59'))).toBe(0)
      expect(await models.carry(at('2025-07-01 00:01'))).toBe(1)
      expect(await models.carry(at('2025-07-01 00:02'))).toBe(0)
      expect(await models.carry(at('2025-07-02 00:01'))).toBe(0)

      expect(await models.byId(id)).toMatchObject({
        unit: { id: newId },
        years: [{ year: 2024, unit: { id: oldId } }],
      })
      expect((await models.story(id)).at(-1)).toMatchObject({
        kind: 'carried',
        at: at('2025-07-01 00:00'),
        unit: { id: newId },
        by: undefined,
        data: { fromUnitId: oldId, fromName: 'Đảng ủy xã Ia Kreng' },
      })
      expect(await models.ofUnit(oldId)).toEqual([])
      expect(await models.unsaid({ unitId: newId, year: 2025 })).toMatchObject([{ id }])
    }))

  test('take their points along', () =>
    withDatabase(async (database) => {
      const { oldId, newId, models, id } = await merged(database)
      const now = at('2025-06-01 08:00')
      const personId = await addPerson(database, { name: 'Rơ Châm Lan', unitId: oldId })
      const { id: setId } = await publishSet(database, modelSet, { now })
      const sheets = createScoreSheets(database)
      const marks = { '1': mark(800) }
      await sheets.send({ setId, unitId: oldId, modelId: id, year: 2025, marks, personId, now })
      await models.carry(at('2025-07-01 00:01'))
      expect(await sheets.ofUnit(oldId)).toEqual([])
      expect(await sheets.ofUnit(newId)).toMatchObject([{ number: 1, model: { id } }])
    }))

  test('are found by both names, also when their answers are put right later', () =>
    withDatabase(async (database) => {
      const { models, id } = await merged(database)
      await models.carry(at('2025-07-01 00:01'))
      const found = async (...words: string[]) =>
        (await models.find({ words }, { skip: 0, take: 8 })).lines.map((line) => line.id)
      expect([await found('ia', 'kreng'), await found('ia', 'ly')]).toEqual([[id], [id]])
      await models.change({ id, ...filledModel(), personId: null, now: at('2025-08-01 08:00') })
      expect([await found('ia', 'kreng'), await found('ia', 'ly')]).toEqual([[id], [id]])
    }))

  test('are carried after they were registered, when the succession is known late', () =>
    withDatabase(async (database) => {
      const { oldId, models } = await merged(database)
      const now = at('2025-07-05 08:00')
      const { id } = await registerModel(database, { unitId: oldId, name: 'Vườn rau sạch', now })
      expect(await models.carry(at('2025-07-15 00:01'))).toBe(2)
      expect((await models.story(id)).map(({ kind }) => kind)).toEqual(['registered', 'carried'])
    }))

  test('follow a chain of successors, each step in the story', () =>
    withDatabase(async (database) => {
      const { newId, models, id } = await merged(database)
      const lastId = await addUnit(database, {
        ...{ code: '23999', name: 'Đảng ủy phường Ia Ly', validFrom: '2026-01-01' },
      })
      await database.current().unit.update({
        ...{ where: { id: newId }, data: { validTo: new Date('2025-12-31') } },
      })
      await follow(database, newId, lastId, '2026-01-01')
      expect(await models.carry(at('2026-01-05 07:00'))).toBe(1)
      expect(await models.byId(id)).toMatchObject({ unit: { id: lastId } })
      const story = (await models.story(id)).filter(({ kind }) => kind === 'carried')
      expect(story.map((each) => each.at)).toEqual([
        ...[at('2025-07-01 00:00'), at('2026-01-01 00:00')],
      ])
    }))

  test('of a unit that was split wait until one successor takes them; the first has them', () =>
    withDatabase(async (database) => {
      const { oldId, newId, models, id } = await merged(database)
      const otherId = await addUnit(database, {
        ...{ code: '23737', name: 'Đảng ủy xã Chư Păh', validFrom: '2025-07-01' },
      })
      const strangerId = await addUnit(database, { code: '23749', name: 'Đảng ủy xã Ia Phí' })
      await follow(database, oldId, otherId)
      const now = at('2025-07-02 08:00')
      expect(await models.carry(now)).toBe(0)
      expect(await models.left(now, [newId])).toMatchObject([{ id }])
      expect(await models.left(now, [strangerId])).toEqual([])
      expect(await models.left(now)).toHaveLength(1)
      expect((await models.heirs(oldId, now)).map(({ code }) => code).sort()).toEqual([
        ...['23734', '23737'],
      ])

      const personId = await addPerson(database, { name: 'Rơ Châm Lan', unitId: newId })
      const take = (unitId: string) => models.take({ id, unitId, personId, now })
      expect(await take(strangerId)).toEqual({ ok: false, holder: 'Đảng ủy xã Ia Kreng' })
      expect(await take(newId)).toEqual({ ok: true, from: 'Đảng ủy xã Ia Kreng' })
      expect(await take(otherId)).toEqual({ ok: false, holder: 'Đảng ủy xã Ia Ly' })
      expect((await models.story(id)).at(-1)).toMatchObject({
        ...{ kind: 'carried', at: now, by: 'Rơ Châm Lan', unit: { id: newId } },
      })
      expect(await models.left(now)).toEqual([])
    }))

  test('count in the report of the unit that runs them now, with all updates of the year', () =>
    withDatabase(async (database) => {
      const { newId, models, id } = await merged(database)
      const by = { personId: null, now: at('2025-03-01 08:00') }
      await models.setYear({ id, year: 2025, status: 'kept', side: 'unit', ...by })
      await models.update({ id, answers: { people: 40 }, shown: [], ...by })
      await models.carry(at('2025-07-01 00:01'))
      expect(await models.counted({ unitId: newId, year: 2025 })).toMatchObject([
        ...[{ status: 'kept' }],
      ])
      expect(await models.updatesOf({ unitId: newId, year: 2025 })).toEqual([{ people: 40 }])
    }))

  test('of a unit that ended with the year count in its own report, also when that is late', () =>
    withDatabase(async (database) => {
      const { newId, models, id } = await merged(database)
      const lastId = await addUnit(database, {
        ...{ code: '23999', name: 'Đảng ủy phường Ia Ly', validFrom: '2026-01-01' },
      })
      await database.current().unit.update({
        ...{ where: { id: newId }, data: { validTo: new Date('2025-12-31') } },
      })
      await follow(database, newId, lastId, '2026-01-01')
      const by = { personId: null, now: at('2025-08-01 08:00'), side: 'unit' as const }
      await models.carry(by.now)
      await models.setYear({ id, year: 2025, status: 'kept', ...by })
      await models.update({ id, answers: { people: 40 }, shown: [], ...by })
      await models.carry(at('2026-01-05 07:00'))
      const of = async (unitId: string, year: number) => [
        (await models.counted({ unitId, year })).length,
        (await models.updatesOf({ unitId, year })).length,
      ]
      expect([await of(newId, 2025), await of(lastId, 2025)]).toEqual([
        [1, 1],
        [0, 0],
      ])
      await models.setYear({ id, year: 2026, status: 'kept', ...by, now: at('2026-01-06 08:00') })
      expect([await of(newId, 2026), await of(lastId, 2026)]).toEqual([
        [0, 0],
        [1, 0],
      ])
    }))

  test('a roll-over sets what is open, and leaves what was said or has gone', () =>
    withDatabase(async (database) => {
      const { oldId, newId, models, id } = await merged(database)
      const now = at('2026-01-05 08:00')
      await models.carry(now)
      const make = (name: string) =>
        registerModel(database, { unitId: newId, name, now: at('2025-08-01 08:00') })
      const [said, stopped] = [await make('Vườn rau sạch'), await make('Tiếng loa an ninh')]
      const by = { personId: null, now, side: 'unit' as const }
      await models.setYear({ id: said.id, year: 2026, status: 'replicated', ...by })
      await models.move({ id: stopped.id, move: 'stop', ...by })

      const ids = [stopped.id, said.id, id]
      const roll = (unitId: string) =>
        models.rollOver({
          ...{ unitId, year: 2026, ...by },
          said: ids.map((each) => ({ id: each, status: 'kept' as const })),
        })
      expect((await roll(oldId)).map(({ outcome }) => outcome)).toEqual([
        ...['elsewhere', 'elsewhere', 'elsewhere'],
      ])
      expect(await roll(newId)).toMatchObject([
        { number: stopped.number, outcome: 'stopped', status: undefined },
        { number: said.number, outcome: 'said', status: 'replicated' },
        { number: 1, outcome: 'set', status: 'kept' },
      ])
      expect((await roll(newId)).at(-1)).toMatchObject({ outcome: 'said', status: 'kept' })
    }))

  test('a roll-over tells the status that counts: what begins this year is new', () =>
    withDatabase(async (database) => {
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const start = '2027-02-01'
      const now = at('2026-12-01 08:00')
      const { id } = await registerModel(database, { unitId, start, now })
      const { rollOver } = createModels(database, { timezone })
      const by = { personId: null, now: at('2027-01-05 08:00'), side: 'unit' as const }
      const said = [{ id, status: 'kept' as const }]
      expect(await rollOver({ unitId, year: 2027, said, ...by })).toMatchObject([
        { outcome: 'set', status: 'new' },
      ])
    }))

  test('a roll-over of last year that is sent late changes nothing of this year', () =>
    withDatabase(async (database) => {
      const { newId, models, id } = await merged(database)
      const by = { personId: null, now: at('2027-01-05 08:00'), side: 'unit' as const }
      await models.carry(by.now)
      await models.setYear({ id, year: 2027, status: 'replicated', ...by })
      const said = [{ id, status: 'stopped' as const, reason: 'hết kinh phí' }]
      expect(await models.rollOver({ unitId: newId, year: 2026, said, ...by })).toMatchObject([
        { outcome: 'said', status: 'replicated' },
      ])
      expect(await models.byId(id)).toMatchObject({ stage: 'under-way', last: { year: 2027 } })
    }))
})
