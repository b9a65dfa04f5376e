import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { openReminderOffice, type ReminderOffice } from '../support/reminder-office.ts'
import { at } from '../support/reporting.ts'

/** Lan is the officer of two communes: what she hears of both is one message. */
async function lanOfTwo(office: ReminderOffice) {
  const lan = { officer: 'Lan', chats: ['zalo:lan'] }
  const iaLy = await office.addUnit({ code: '1', name: 'Ia Ly', ...lan })
  const chuPah = await office.addUnit({ code: '2', name: 'Chư Păh' })
  const { personId } = iaLy
  const since = at('2026-01-01 00:00')
  const membership = { personId, unitId: chuPah.unitId, role: 'officer', validFrom: since }
  await office.database.current().membership.create({ data: membership })
  const { period } = await office.setDuty()
  return { iaLy, chuPah: { ...chuPah, personId }, period }
}

describeDatabases('between writing a reminder down and sending it', (withDatabase) => {
  type Change = (
    office: ReminderOffice,
    all: Awaited<ReturnType<typeof lanOfTwo>>,
  ) => Promise<unknown>

  test.each<[string, Change]>([
    ['a report', (office, { iaLy }) => office.report(iaLy)],
    ['an exemption', (office, { iaLy }) => office.decide(iaLy.unitId, { exemptAt: office.now })],
  ])('%s takes it back, and the other unit is still told of', (_, change) =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const all = await lanOfTwo(office)
      office.at('2026-12-02 07:30')
      await office.tick()
      await change(office, all)
      await office.send()
      expect(office.told('zalo:lan')).toEqual([])

      await office.live('2026-12-02 07:31')
      expect(office.told('zalo:lan')).toEqual([expect.stringMatching(/^⏰ Còn 7 ngày.*Chư Păh/)])
      await office.live('2026-12-02 15:00')
      expect(office.told('zalo:lan')).toEqual([])
      await office.live('2026-12-04 07:30')
      expect(office.told('zalo:lan')).toEqual([expect.stringMatching(/^⏰ Còn 5 ngày.*Chư Păh/)])
    }),
  )

  test('a report that comes while it is under way lets no second attempt follow', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy } = await lanOfTwo(office)
      office.at('2026-12-02 07:30')
      await office.tick()
      const { outboxMessage } = database.current()
      await outboxMessage.updateMany({ data: { status: 'sending', attempts: 1 } })
      await office.report(iaLy)
      // It did not leave this time, and would be tried again.
      await outboxMessage.updateMany({ data: { status: 'waiting', attempts: 0 } })
      await office.send()
      expect(office.told('zalo:lan')).toEqual([])
    }))

  test('what may have been read before the report came stays in the ledger, in doubt', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy } = await lanOfTwo(office)
      office.at('2026-12-02 07:30')
      await office.tick()
      await database.current().outboxMessage.updateMany({ data: { attempts: 1 } })
      await office.report(iaLy)
      await office.send()
      await office.live('2026-12-02 07:31')
      expect(office.told('zalo:lan')).toEqual([])
      expect(await office.ledger()).toContain('Ia Ly | Lan | -7 | told | uncertain | zalo')
    }))

  test('an extension takes it back, and both are told with their own dates', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy } = await lanOfTwo(office)
      office.at('2026-12-02 07:30')
      await office.tick()
      await office.decide(iaLy.unitId, { dueAt: at('2026-12-19 00:00') })
      await office.send()
      expect(office.told('zalo:lan')).toEqual([])

      await office.live('2026-12-02 07:31')
      const [text, ...more] = office.told('zalo:lan')
      expect(more).toEqual([])
      expect(text).toMatch(/Chư Păh.*09\/12\/2026/)
      expect(text).toMatch(/Ia Ly.*18\/12\/2026/)
    }))

  test('a period that is closed takes it back from everybody', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy, chuPah, period } = await lanOfTwo(office)
      office.at('2026-12-02 07:30')
      await office.tick()
      const tx = database.current()
      await tx.period.update({ where: { id: period.id }, data: { closedAt: office.now } })
      await office.decide(iaLy.unitId, {}, { isOver: true })
      await office.decide(chuPah.unitId, {}, { isOver: true })
      await office.send()
      await office.live('2026-12-02 09:30')
      await office.live('2026-12-09 07:30')
      expect(office.told('zalo:lan')).toEqual([])
    }))

  test('a report takes back what was only told along with another deadline', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy } = await lanOfTwo(office)
      await office.decide(iaLy.unitId, { dueAt: at('2026-12-20 00:00') })
      await office.live('2026-12-08 07:30')
      office.told('zalo:lan')
      // The last day of Chư Păh is no step of Ia Ly, but the message names both.
      office.at('2026-12-09 07:30')
      await office.tick()
      await office.report(iaLy)
      await office.send()
      expect(office.told('zalo:lan')).toEqual([])
      await office.live('2026-12-09 07:31')
      const [text, ...more] = office.told('zalo:lan')
      expect(more).toEqual([])
      expect(text).toMatch(/^⏰ Hôm nay là ngày cuối.*Chư Păh/)
      expect(text).not.toMatch(/Ia Ly/)
    }))

  test('what would only have been told along is not told by itself', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy, chuPah } = await lanOfTwo(office)
      await office.decide(iaLy.unitId, { dueAt: at('2026-12-20 00:00') })
      await office.live('2026-12-08 07:30')
      office.told('zalo:lan')
      office.at('2026-12-09 07:30')
      await office.tick()
      await office.report(chuPah)
      await office.live('2026-12-09 07:31')
      expect(office.told('zalo:lan')).toEqual([])
    }))

  test('a date that was told along with another deadline is corrected when it moves', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const { iaLy } = await lanOfTwo(office)
      // Ia Ly reports later and by fewer steps: its date is told with the reminder of Chư Păh.
      await office.decide(iaLy.unitId, { dueAt: at('2027-01-20 00:00') })
      await office.live('2026-11-25 07:30')
      expect(office.told('zalo:lan').join()).toMatch(/Ia Ly.*19\/01\/2027/)
      office.at('2026-11-26 09:00')
      await office.decide(iaLy.unitId, { dueAt: at('2027-01-30 00:00') })
      await office.live('2026-11-26 09:01')
      expect(office.told('zalo:lan').join()).toMatch(/29\/01\/2027/)
    }))
})
