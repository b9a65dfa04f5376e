import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { openReminderOffice } from '../support/reminder-office.ts'
import { at } from '../support/reporting.ts'

describeDatabases('the office is told', (withDatabase) => {
  test('the same day and once whom to telephone', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await office.addAdmin('telegram:9')
      await office.addUnit({ code: '1', name: 'Ia Ly', phone: '0269 3845 001', officer: 'Lan' })
      await office.addUnit({ code: '2', name: 'Chư Păh', phone: '0269 3845 002' })
      const gone = { code: '3', name: 'Đak Đoa', officer: 'Hà', chats: ['zalo:ha'] }
      await office.addUnit({ ...gone, phone: '0269 3845 003' })
      await office.setDuty()
      office.answer('zalo:ha', { outcome: 'blocked', reason: '403' })

      await office.live('2026-12-02 07:30')
      await office.live('2026-12-02 07:40')
      expect(office.told('telegram:9')).toEqual([])
      await office.live('2026-12-02 07:46')
      const [sheet = '', ...more] = office.told('telegram:9')
      expect(more).toEqual([])
      expect(sheet).toMatch(/Ia Ly – Lan.*0269 3845 001/)
      expect(sheet).toMatch(/Chư Păh.*0269 3845 002/)
      expect(sheet).toMatch(/Đak Đoa – Hà.*0269 3845 003/)

      await office.live('2026-12-02 15:00')
      await office.live('2026-12-03 09:00')
      expect(office.told('telegram:9')).toEqual([])
      await office.live('2026-12-04 07:30')
      await office.live('2026-12-04 07:46')
      expect(office.told('telegram:9')).toHaveLength(1)
    }))

  test('nobody to telephone whose report has come meanwhile', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await office.addAdmin('telegram:9')
      const iaLy = await office.addUnit({ code: '1', name: 'Ia Ly', officer: 'Lan' })
      const chuPah = await office.addUnit({ code: '2', name: 'Chư Păh' })
      await office.setDuty()
      await office.live('2026-12-02 07:30')
      await office.report(iaLy)
      await office.decide(chuPah.unitId, { exemptAt: office.now })
      await office.live('2026-12-02 07:46')
      expect(office.told('telegram:9')).toEqual([expect.stringMatching(/^Có báo cáo mới/)])
    }))

  test('who has not reported when the deadline is over, once, and again when it had moved', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await office.addAdmin('telegram:9')
      await office.addUnit({ code: '1', name: 'Ia Ly', officer: 'Lan', chats: ['zalo:lan'] })
      const { period } = await office.setDuty()
      const lists = () => office.told('telegram:9').filter((text) => text.includes('đã hết hạn'))
      await office.live('2026-12-10 00:00')
      await office.live('2026-12-10 07:29')
      expect(lists()).toEqual([])
      await office.live('2026-12-10 07:30')
      expect(lists()).toEqual([expect.stringMatching(/0\/1 đơn vị[^]*Ia Ly/)])
      await office.live('2026-12-11 07:30')
      expect(lists()).toEqual([])

      const dueAt = at('2026-12-19 00:00')
      await database.current().period.update({
        where: { id: period.id },
        data: { dueAt, listAt: dueAt },
      })
      await office.live('2026-12-18 16:00')
      expect(lists()).toEqual([])
      // 19 December is a Saturday: nobody of the office is at work.
      await office.live('2026-12-19 09:00')
      expect(lists()).toEqual([])
      await office.live('2026-12-21 07:30')
      expect(lists()).toHaveLength(1)
    }))
})
