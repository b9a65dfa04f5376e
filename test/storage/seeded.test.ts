import { expect, test } from 'vitest'
import { seedLists } from '../../src/storage/seeded.ts'
import { describeDatabases } from '../support/database.ts'

describeDatabases('the lists of units and terms', (withDatabase) => {
  test('are written at the first start, and gone through again when their files are others', () =>
    withDatabase(async (database) => {
      const { unit, term, setting } = database.current()
      expect(await seedLists(database)).toBe('seeded')
      expect(await unit.count()).toBeGreaterThan(135)
      expect(await term.count()).toBeGreaterThan(10)

      // Nothing is looked at as long as the files are the same.
      await term.deleteMany()
      expect(await seedLists(database)).toBe('known')
      expect(await term.count()).toBe(0)

      await setting.update({
        where: { key: 'seeded-lists' },
        data: { value: 'of an older version' },
      })
      expect(await seedLists(database)).toBe('seeded')
      expect(await term.count()).toBeGreaterThan(10)
    }))
})
