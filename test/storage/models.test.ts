import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createModels } from '../../src/storage/models.ts'
import { describeDatabases } from '../support/database.ts'
import { filledModel, registerModel } from '../support/models.ts'
import { addPerson, addUnit, at, timezone } from '../support/reporting.ts'

const now = at('2026-11-22 09:00')

/** Ia Ly with its security group, registered in March 2026, and another commune. */
async function stage(database: Database) {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const otherId = await addUnit(database, { code: '23749', name: 'Đảng ủy xã Ia Phí' })
  const personId = await addPerson(database, { name: 'Rơ Châm Lan', unitId })
  const models = createModels(database, { timezone })
  const { id } = await registerModel(database, { unitId, personId })
  const kinds = async () => (await models.story(id)).map(({ kind }) => kind)
  const stageOf = async () => (await models.byId(id))?.stage
  return { unitId, otherId, personId, models, id, kinds, stageOf, by: { personId, now } }
}

describeDatabases('models', (withDatabase) => {
  const withStage = (
    work: (of: Awaited<ReturnType<typeof stage>>, db: Database) => Promise<void>,
  ) => withDatabase(async (database) => work(await stage(database), database))

  test('a registered model is under way, new this year, and begins its story', () =>
    withStage(async ({ models, id, unitId, kinds }) => {
      expect(await models.byId(id)).toMatchObject({
        number: 1,
        name: 'Tổ tự quản an ninh làng Mrông Ngó',
        unit: { id: unitId },
        stage: 'under-way',
        isRecognised: false,
        startedOn: '2026-03-02',
        years: [{ year: 2026, status: 'new' }],
      })
      expect(await kinds()).toEqual(['registered'])
    }))

  test('is placed in its commune, and told of when it is asked for', () =>
    withStage(async ({ models, id }) => {
      const name = 'Tổ tự quản an ninh làng Mrông Ngó'
      expect(await models.placed(2026)).toEqual([{ id, name, place: 'làng Mrông Ngó, xã Ia Ly' }])
      expect([...(await models.contentsOf([id]))]).toEqual([
        [id, 'Mất trộm nông sản mùa thu hoạch\nMỗi xóm một tổ 5 người thay nhau tuần tra ban đêm'],
      ])
    }))

  test('what began in an earlier year is kept, what begins later is only registered', () =>
    withStage(async ({ models, unitId }, database) => {
      const old = await registerModel(database, { unitId, start: '2024-05-01' })
      const later = await registerModel(database, { unitId, start: '2026-12-01' })
      expect((await models.byId(old.id))?.years).toMatchObject([{ year: 2026, status: 'kept' }])
      expect(await models.byId(later.id)).toMatchObject({ stage: 'registered', number: 3 })
    }))

  test('a year says how it stands, stops its life with a reason, and takes it up again', () =>
    withStage(async ({ models, id, by, stageOf }) => {
      const set = { id, year: 2027, side: 'unit' as const, ...by }
      expect(await models.setYear({ ...set, status: 'stopped', reason: 'hết kinh phí' })).toBe(true)
      expect(await stageOf()).toBe('stopped')
      expect(await models.update({ id, answers: { progress: 'x' }, shown: [], ...by })).toBe(false)
      expect(await models.setYear({ ...set, status: 'kept' })).toBe(true)
      expect(await stageOf()).toBe('under-way')
      expect((await models.byId(id))?.years).toMatchObject([
        { year: 2026, status: 'new' },
        { year: 2027, status: 'kept', reason: undefined },
      ])
    }))

  test('what goes on in the year it began in is new, whatever it is called', () =>
    withStage(async ({ models, id, by }) => {
      await models.setYear({ id, year: 2026, status: 'kept', side: 'unit', ...by })
      expect((await models.byId(id))?.years).toMatchObject([{ year: 2026, status: 'new' }])
    }))

  test('is proposed by the unit and recognised by the office, once a decision', () =>
    withStage(async ({ models, id, by, stageOf, kinds }, database) => {
      const office = { ...by, personId: await addPerson(database, { name: 'Lê An' }) }
      expect(await models.move({ id, move: 'propose', side: 'office', ...by })).toBe(false)
      expect(await models.move({ id, move: 'propose', side: 'unit', ...by })).toBe(true)
      const said = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2026-11-20' }
      // Nobody rules on what they proposed themselves.
      expect(await models.recognise({ id, ...said, ...by })).toBe(false)
      expect(await models.recognise({ id, ...said, ...office })).toBe(true)
      expect(await models.recognise({ id, ...said, ...office })).toBe(false)
      expect(await models.byId(id)).toMatchObject({ isRecognised: true, recognitions: [said] })
      expect(await stageOf()).toBe('recognised')
      await models.setYear({ id, year: 2026, status: 'replicated', side: 'unit', ...by })
      expect(await stageOf()).toBe('replicated')
      expect(await kinds()).toEqual(['registered', 'moved', 'moved', 'recognised', 'moved', 'year'])
    }))

  test('follows the example of another, both show it, and never in a circle', () =>
    withStage(async ({ models, id, otherId, by }, database) => {
      const copy = await registerModel(database, { unitId: otherId, originId: id })
      expect((await models.byId(copy.id))?.origin).toMatchObject({ number: 1 })
      expect((await models.byId(id))?.replicas).toMatchObject([{ number: copy.number }])
      expect(await models.setOrigin({ id, originId: copy.id, ...by })).toBe(false)
      expect(await models.setOrigin({ id, originId: id, ...by })).toBe(false)
      expect(await models.setOrigin({ id: copy.id, originId: undefined, ...by })).toBe(true)
      expect((await models.byId(id))?.replicas).toEqual([])
    }))

  test('an article is written down once a link', () =>
    withStage(async ({ models, id, otherId, by }) => {
      const log = () =>
        models.logArticle({
          ...{ id, title: 'Giữ bình yên', link: 'https://a.vn/1', day: '2026-11-20' },
          ...{ unitId: otherId, ...by },
        })
      expect(await log()).toBe(true)
      expect(await log()).toBe(false)
      expect((await models.byId(id))?.articles).toMatchObject([{ unitName: 'Đảng ủy xã Ia Phí' }])
    }))

  test('is found by words of what everybody may read, by unit, field, year and status', () =>
    withStage(async ({ models, unitId, otherId, by }, database) => {
      await registerModel(database, {
        ...{ unitId: otherId, name: 'Vườn rau sạch', field: 'economy', place: 'làng Kép' },
      })
      const find = async (query: Partial<Parameters<typeof models.find>[0]>) => {
        const { lines, ...rest } = await models.find({ words: [], ...query }, { skip: 0, take: 8 })
        return { numbers: lines.map(({ number }) => number), ...rest }
      }
      expect(await find({})).toMatchObject({ total: 2 })
      expect(await find({ words: ['rau', 'sach'] })).toMatchObject({ numbers: [2], isLoose: false })
      expect(await find({ words: ['ia', 'phi'] })).toMatchObject({ numbers: [2] })
      expect(await find({ words: ['rau', 'hoa'] })).toMatchObject({ numbers: [2], isLoose: true })
      // The names of people are not for everybody to find.
      expect(await find({ words: ['cham'] })).toMatchObject({ numbers: [], total: 0 })
      expect(await find({ field: 'defence' })).toMatchObject({ numbers: [1] })
      expect(await find({ unitIds: [unitId], year: 2026, status: 'new' })).toMatchObject({
        numbers: [1],
      })
      expect(await find({ year: 2025 })).toMatchObject({ total: 0 })
      expect(await find({ isRecognised: true })).toMatchObject({ total: 0 })
      const { id } = (await models.byNumber(2)) ?? { id: '' }
      await models.move({ id, move: 'propose', side: 'unit', ...by })
      expect(await find({ stage: 'proposed' })).toMatchObject({ numbers: [2] })
    }))

  test('a change puts other answers in place, and what was said stays in the story', () =>
    withStage(async ({ models, id, by }) => {
      await models.change({ id, ...filledModel({ name: 'Tổ an ninh tự quản' }), ...by })
      expect(await models.byId(id)).toMatchObject({ name: 'Tổ an ninh tự quản' })
      const [first, second] = await models.story(id)
      expect(first?.shown[0]).toMatchObject({ value: 'Tổ tự quản an ninh làng Mrông Ngó' })
      expect(second?.shown[0]).toMatchObject({ value: 'Tổ an ninh tự quản' })
    }))

  test('another start puts right where it stands and whether it was new, unless that was said', () =>
    withStage(async ({ models, unitId, by }, database) => {
      const { id } = await registerModel(database, { unitId, start: '2026-12-01' })
      const begun = (start: string) => models.change({ id, ...filledModel({ start }), ...by })
      await begun('2024-05-01')
      expect(await models.byId(id)).toMatchObject({
        ...{ stage: 'under-way', startedOn: '2024-05-01' },
        years: [{ year: 2026, status: 'kept' }],
      })
      await models.setYear({ id, year: 2026, status: 'replicated', side: 'unit', ...by })
      await begun('2026-05-01')
      expect((await models.byId(id))?.years).toMatchObject([{ status: 'replicated' }])
    }))

  test('one that is stopped is not changed', () =>
    withStage(async ({ models, id, by }) => {
      await models.setYear({ id, year: 2026, status: 'stopped', side: 'unit', ...by })
      expect(await models.change({ id, ...filledModel({ place: 'làng Kép' }), ...by })).toBe(false)
      expect(await models.byId(id)).toMatchObject({ place: 'làng Mrông Ngó' })
    }))

  test('counts what the annual report asks for', () =>
    withStage(async ({ models, id, unitId, by }) => {
      const answers = { progress: 'thêm 2 tổ', people: 120, results: 'không còn mất trộm' }
      await models.update({ id, answers, shown: [], ...by })
      expect(await models.counted({ unitId, year: 2026 })).toEqual([
        {
          ...{ name: 'Tổ tự quản an ninh làng Mrông Ngó', kind: 'collective', field: 'defence' },
          ...{ status: 'new', isRecognisedNow: false, result: 'không còn mất trộm' },
        },
      ])
      expect(await models.updatesOf({ unitId, year: 2026 })).toEqual([answers])
      expect(await models.unsaid({ unitId, year: 2027 })).toMatchObject([{ number: 1 }])
      expect(await models.unsaidByUnit(2027)).toEqual([{ unitId, count: 1 }])
      expect(await models.unsaidByUnit(2026)).toEqual([])
    }))
})
