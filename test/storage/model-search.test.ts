import { expect, test } from 'vitest'
import type { ModelQuery } from '../../src/domain/model-query.ts'
import type { Database } from '../../src/storage/database.ts'
import { createModels } from '../../src/storage/models.ts'
import { describeDatabases } from '../support/database.ts'
import { registerModel } from '../support/models.ts'
import { addUnit, at, timezone } from '../support/reporting.ts'

/**
 * Two communes came from one in July 2025: model 1 went to the first, 2 to the second, 3 stayed.
 */
async function divided(database: Database) {
  const old = await addUnit(database, { code: '1', name: 'Đảng ủy xã Ia Cũ' })
  const first = await addUnit(database, { code: '2', name: 'Đảng ủy xã Ia Một' })
  const second = await addUnit(database, { code: '3', name: 'Đảng ủy xã Ia Hai' })
  const date = new Date('2025-07-01')
  const tx = database.current()
  await tx.unitSuccession.createMany({
    data: [first, second].map((toId) => ({ fromId: old, toId, date })),
  })
  const models = createModels(database, { timezone })
  const heirs = [first, second, undefined]
  for (const [index, heir] of heirs.entries()) {
    const now = at('2024-03-01 08:00')
    const { id } = await registerModel(database, { unitId: old, now, name: `Mô hình ${index + 1}` })
    if (heir === undefined) continue
    await tx.model.update({ where: { id }, data: { unitId: heir } })
    const by = { personId: null, now: at('2026-02-01 08:00') }
    await models.setYear({ id, year: 2026, status: 'kept', side: 'unit', ...by })
  }
  const find = async (query: Partial<ModelQuery>) => {
    const { lines } = await models.find({ words: [], ...query }, { skip: 0, take: 8 })
    return lines.map(({ number }) => number).sort()
  }
  return { old, first, second, find }
}

describeDatabases('the search for models', (withDatabase) => {
  test('finds what was carried over under both names, and under no third', () =>
    withDatabase(async (database) => {
      const { old, first, second, find } = await divided(database)
      expect(await find({ aroundIds: [old] })).toEqual([1, 2, 3])
      expect(await find({ aroundIds: [first] })).toEqual([1, 3])
      expect(await find({ aroundIds: [second] })).toEqual([2, 3])
      expect(await find({ aroundIds: [first, old] })).toEqual([1, 2, 3])
      // What somebody may change is that of their unit alone.
      expect(await find({ unitIds: [first] })).toEqual([1])
    }))

  test('finds for a year what was theirs then, under both names', () =>
    withDatabase(async (database) => {
      const { old, first, find } = await divided(database)
      expect(await find({ aroundIds: [old], year: 2024 })).toEqual([1, 2, 3])
      expect(await find({ aroundIds: [old], year: 2026 })).toEqual([])
      expect(await find({ aroundIds: [first], year: 2024 })).toEqual([1, 3])
      expect(await find({ aroundIds: [first], year: 2026, status: 'kept' })).toEqual([1])
      expect(await find({ aroundIds: [first], year: 2026, status: 'stopped' })).toEqual([])
    }))

  test('words go together with whose it is', () =>
    withDatabase(async (database) => {
      const { first, find } = await divided(database)
      expect(await find({ aroundIds: [first], words: ['mo', 'hinh', '2'] })).toEqual([1, 3])
      expect(await find({ words: ['2'] })).toEqual([2])
    }))
})
