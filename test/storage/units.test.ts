import { expect, test } from 'vitest'
import { officeCode } from '../../src/domain/units.ts'
import { readSeed, seedUnits } from '../../src/storage/seed.ts'
import { createUnits } from '../../src/storage/units.ts'
import { describeDatabases } from '../support/database.ts'

describeDatabases('the units', (withDatabase) => {
  test('are seeded once, and again without a change', () =>
    withDatabase(async (database) => {
      const { units } = readSeed()
      expect(await seedUnits(database)).toEqual({ added: units.length, changed: 0 })
      expect(await seedUnits(database)).toEqual({ added: 0, changed: 0 })
      expect(await createUnits(database).all()).toHaveLength(units.length)
    }))

  test('a row that differs from the list is corrected; what was added here stays', () =>
    withDatabase(async (database) => {
      await seedUnits(database)
      const tx = database.current()
      const pleiku = await tx.unit.update({ where: { code: '23575' }, data: { name: 'Pleiku' } })
      await tx.unitAlias.create({ data: { unitId: pleiku.id, alias: 'Phố núi' } })
      await tx.unit.create({
        data: { code: 'HND', kind: 'mass-organisation', name: 'Hội Nông dân' },
      })

      expect(await seedUnits(database)).toEqual({ added: 0, changed: 1 })
      const units = createUnits(database)
      const again = await units.byCode('23575')
      expect(again?.name).toBe('Đảng ủy phường Pleiku')
      expect(again?.aliases).toContain('Phố núi')
      expect(await units.byCode('HND')).toMatchObject({ name: 'Hội Nông dân', aliases: [] })
    }))

  test('are found by id and by code', () =>
    withDatabase(async (database) => {
      await seedUnits(database)
      const units = createUnits(database)
      const iaLy = await units.byCode('23734')
      expect(iaLy).toMatchObject({
        code: '23734',
        kind: 'commune',
        name: 'Đảng ủy xã Ia Ly',
        validFrom: '2025-07-01',
        validTo: undefined,
        isExample: false,
      })
      expect(iaLy?.aliases.toSorted()).toEqual(['Ia Ly', 'xã Ia Ly'])
      expect(await units.byId(iaLy?.id ?? '')).toEqual(iaLy)
      expect(await units.byCode(' btgdv ')).toMatchObject({ code: officeCode, kind: 'office' })
      expect(await units.byCode('99999')).toBeUndefined()
      expect(await units.byId('no-such-id')).toBeUndefined()
    }))

  test('have days, an order and successors', () =>
    withDatabase(async (database) => {
      await seedUnits(database)
      const units = createUnits(database)
      const kindsOn = async (day: string) => {
        const kinds = new Set((await units.on(day)).map(({ kind }) => kind))
        return [kinds.has('commune'), kinds.has('district-committee')]
      }
      expect(await kindsOn('2018-12-09')).toEqual([false, true])
      expect(await kindsOn('2025-06-30')).toEqual([false, true])
      expect(await kindsOn('2025-07-01')).toEqual([true, false])

      // By code point, Đ would come after H.
      const names = (await units.all()).map(({ name }) => name)
      expect(names.indexOf('Đảng ủy xã Ia Ly')).toBeLessThan(names.indexOf('Huyện ủy Chư Păh'))

      const merged = await database.current().unitSuccession.findMany({
        where: { to: { code: 'DUKCQDN' } },
        include: { from: true },
      })
      expect(merged.map(({ from }) => from.code).sort()).toEqual(['DUKCCQ', 'DUKDN'])
    }))
})
