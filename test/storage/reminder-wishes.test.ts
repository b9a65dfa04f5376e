import { expect, test } from 'vitest'
import { createDuties } from '../../src/storage/duties.ts'
import { createReminderWishes } from '../../src/storage/reminder-wishes.ts'
import { describeDatabases } from '../support/database.ts'
import { queueReminder } from '../support/queued-reminder.ts'
import { addPerson, addUnit, at, setDuty, timezone } from '../support/reporting.ts'

const now = at('2026-12-02 08:00')

describeDatabases('reminder wishes', (withDatabase) => {
  test('somebody who does not report for a unit is not reminded of it, until they say otherwise', () =>
    withDatabase(async (database) => {
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const personId = await addPerson(database, { name: 'Rơ Châm Hà', unitId })
      await setDuty(database)
      const [owed] = await createDuties(database, { timezone }).obligationsOf(unitId, now)
      const obligationId = owed?.id ?? ''
      const status = await queueReminder(database, { personId, obligationId })
      const wishes = createReminderWishes(database)

      expect(await wishes.mute({ personId, unitId, now })).toBe(true)
      expect(await wishes.mute({ personId, unitId, now })).toBe(false)
      expect(await wishes.mutedUnits(personId, now)).toEqual([unitId])
      expect(await status()).toBe('withdrawn')
      // Others of the unit may still have to be told.
      const row = await database.current().obligation.findUnique({ where: { id: obligationId } })
      expect(row?.nextStepAt).toEqual(now)

      expect(await wishes.unmute(personId, now)).toEqual([unitId])
      expect(await wishes.unmute(personId, now)).toEqual([])
      expect(await wishes.mutedUnits(personId, now)).toEqual([])
    }))

  test('a person is told again when they asked to be', () =>
    withDatabase(async (database) => {
      const personId = await addPerson(database, { name: 'Rơ Châm Hà' })
      await createReminderWishes(database).snooze(personId, at('2026-12-03 07:30'))
      const person = await database.current().person.findUnique({ where: { id: personId } })
      expect(person?.remindAt).toEqual(at('2026-12-03 07:30'))
    }))
})
