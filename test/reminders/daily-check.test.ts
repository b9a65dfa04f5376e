import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { openReminderOffice, type ReminderOffice } from '../support/reminder-office.ts'
import { addAccount, addPerson } from '../support/reporting.ts'

async function open(office: ReminderOffice) {
  await office.addAdmin('telegram:9')
  const iaLy = { code: '1', name: 'Ia Ly', officer: 'Lan', chats: ['zalo:lan'] }
  const unit = await office.addUnit(iaLy)
  await office.setDuty()
  await office.live('2026-11-25 07:30')
  office.told('zalo:lan')
  office.told('telegram:9')
  return unit
}

describeDatabases('the daily check', (withDatabase) => {
  test('finds a reminder whose plan was lost, and the next tick tells it', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await open(office)
      await office.live('2026-12-02 07:00')
      await database.current().obligation.updateMany({ data: { nextStepAt: null } })

      await office.live('2026-12-02 07:30')
      expect(office.told('zalo:lan')).toEqual([])
      office.at('2026-12-02 09:00')
      expect(await office.tick()).toMatchObject({ checked: { due: 1, told: 0, missing: 1 } })
      await office.live('2026-12-02 09:01')
      expect(office.told('zalo:lan')).toEqual([expect.stringMatching(/^⏰ Còn 7 ngày/)])
      expect(office.told('telegram:9')).toHaveLength(1)

      await office.live('2026-12-02 15:00')
      await office.live('2026-12-03 09:30')
      expect(office.told('zalo:lan')).toEqual([])
      expect(office.told('telegram:9')).toEqual([])
      // The plan goes on by itself from there.
      await office.live('2026-12-04 07:30')
      expect(office.told('zalo:lan')).toHaveLength(1)
    }))

  test('is content with a day on which all was told', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await open(office)
      await office.live('2026-12-02 07:30')
      office.at('2026-12-02 09:00')
      const checked = { due: 1, told: 1, missing: 0, waiting: 0 }
      expect(await office.tick()).toMatchObject({ checked })
      expect(await office.tick()).toMatchObject({ checked: undefined })
    }))

  test('misses nothing for somebody who was linked after the step', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { unitId } = await open(office)
      await office.live('2026-12-02 07:30')
      office.at('2026-12-02 08:30')
      const personId = await addPerson(database, { name: 'Hyin' })
      await addAccount(database, { personId, key: 'zalo:hyin' })
      await database.current().membership.create({
        data: { personId, unitId, role: 'officer', validFrom: office.now },
      })
      office.at('2026-12-02 09:00')
      expect(await office.tick()).toMatchObject({ checked: { missing: 0 } })
      await office.live('2026-12-02 09:01')
      expect(office.told('telegram:9')).toEqual([])
      expect(office.told('zalo:hyin')).toEqual([])
    }))

  test('who asked for tomorrow and has left by then is not looked at for ever', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { personId } = await open(office)
      const tx = database.current()
      office.at('2026-11-26 07:30')
      await tx.person.update({ where: { id: personId }, data: { remindAt: office.now } })
      await tx.membership.updateMany({ where: { personId }, data: { validTo: office.now } })
      await office.live('2026-11-26 07:31')
      expect(office.told('zalo:lan')).toEqual([])
      expect(await tx.person.findUnique({ where: { id: personId } })).toMatchObject({
        remindAt: null,
      })
    }))
})
