import { expect, test } from 'vitest'
import { createDaysOff } from '../../src/storage/days-off.ts'
import { createRecipients } from '../../src/storage/recipients.ts'
import { describeDatabases } from '../support/database.ts'
import { addAccount, addPerson, addUnit, at, setDuty } from '../support/reporting.ts'

describeDatabases('days off and recipients', (withDatabase) => {
  test('a day off is looked at by the next tick, for whatever has a step left', () =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      await setDuty(database)
      const daysOff = createDaysOff(database)
      const tx = database.current()
      const [first] = await tx.obligation.findMany({ orderBy: { id: 'asc' } })
      const where = { id: first?.id ?? '' }
      await tx.obligation.update({ where, data: { nextStepAt: null } })

      const day = '2026-12-08'
      const now = at('2026-11-22 09:00')
      await daysOff.put({ day, isWorking: false, name: 'Ban tập huấn' }, now)
      await daysOff.put({ day, isWorking: false, name: 'Tập huấn' }, now)
      expect(await daysOff.all()).toEqual([{ day, isWorking: false, name: 'Tập huấn' }])
      const next = await tx.obligation.findMany({ orderBy: { id: 'asc' } })
      expect(next.map(({ nextStepAt }) => nextStepAt)).toEqual([null, now])

      expect(await daysOff.remove(day, now)).toBe(true)
      expect(await daysOff.remove(day, now)).toBe(false)
      expect(await daysOff.all()).toEqual([])
    }))

  test('recipients are the officers and leaders that hear, each in the chat of their choice', () =>
    withDatabase(async (database) => {
      const iaLy = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      const { duty } = await setDuty(database)
      const now = at('2026-11-22 09:00')
      const lan = { name: 'Rơ Châm Lan', unitId: iaLy, account: 'web:lan' }
      const personId = await addPerson(database, lan)
      await addAccount(database, { personId, key: 'zalo:1', lastWroteAt: now })
      await addPerson(database, { name: 'Minh', unitId: iaLy, role: 'leader' })
      const muted = await addPerson(database, { name: 'Tư', unitId: iaLy, account: 'web:tu' })
      await database
        .current()
        .membership.updateMany({ where: { personId: muted }, data: { mutedAt: now } })

      const recipients = createRecipients(database)
      const found = await recipients.ofDuty(duty, '2026-12-09', now)
      expect(
        found.map(({ unit, people }) => [unit.code, people.map((each) => each.channel)]),
      ).toEqual([
        ['23737', []],
        ['23734', ['zalo', undefined]],
      ])
    }))
})
