import { expect, test } from 'vitest'
import type { PlatformState } from '../../src/notices/platform-news.ts'
import { describeDatabases } from '../support/database.ts'
import { openReminderOffice } from '../support/reminder-office.ts'
import { at } from '../support/reporting.ts'

const iaLy = { code: '1', name: 'Ia Ly', officer: 'Lan', chats: ['zalo:lan'] }

describeDatabases('a reminder', (withDatabase) => {
  test('that its platform did not take all day is told the next morning, once', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await office.addUnit(iaLy)
      await office.setDuty()
      office.answer('zalo', { outcome: 'not-sent', reason: 'ECONNREFUSED' })
      for (const moment of ['07:30', '10:00', '16:59', '17:00']) {
        await office.live(`2026-12-02 ${moment}`)
      }
      office.answer('zalo', undefined)
      await office.live('2026-12-02 17:01')
      expect(office.told('zalo:lan')).toEqual([])

      await office.live('2026-12-03 07:29')
      expect(office.told('zalo:lan')).toEqual([])
      await office.live('2026-12-03 07:30')
      expect(office.told('zalo:lan')).toEqual([expect.stringMatching(/^⏰ Còn 6 ngày/)])
      await office.live('2026-12-03 15:00')
      expect(office.told('zalo:lan')).toEqual([])
      const lines = (await office.ledger()).filter((line) => line.includes('| -7 |'))
      expect(lines).toEqual([
        'Ia Ly | Lan | -7 | failed | unreached | zalo',
        'Ia Ly | Lan | -7 | told | sent | zalo',
      ])
    }))

  test('goes to the next chat when the first is blocked, and the ledger names that one', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await office.addUnit({ ...iaLy, chats: ['zalo:lan', 'telegram:7'] })
      await office.setDuty()
      office.answer('zalo:lan', { outcome: 'blocked', reason: '403' })
      await office.live('2026-12-02 07:30')
      expect(office.told('telegram:7')).toEqual([expect.stringMatching(/^⏰ Còn 7 ngày/)])
      expect((await office.ledger()).at(-1)).toBe('Ia Ly | Lan | -7 | told | sent | telegram')
      // From then on the way is known.
      await office.live('2026-12-04 07:30')
      expect(office.told('telegram:7')).toHaveLength(1)
    }))

  test('that was moved to another chat is still taken back when the report comes', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      const unit = await office.addUnit({ ...iaLy, chats: ['zalo:lan', 'telegram:7'] })
      await office.setDuty()
      office.answer('zalo:lan', { outcome: 'blocked', reason: '403' })
      office.answer('telegram:7', { outcome: 'not-sent', reason: 'ECONNREFUSED' })
      await office.live('2026-12-02 07:30')
      await office.report(unit)
      office.answer('telegram:7', undefined)
      await office.live('2026-12-02 08:00')
      expect(office.told('telegram:7')).toEqual([])
    }))

  test('takes what a short month has left where it is late, and another chat where it can wait', () =>
    withDatabase(async (database) => {
      const office = openReminderOffice(database)
      await office.addUnit({ code: '1', name: 'A', officer: 'An', chats: ['zalo:a', 'telegram:1'] })
      const b = { code: '2', name: 'B', officer: 'Bình', chats: ['zalo:b', 'telegram:2'] }
      const inTime = [
        await office.addUnit(b),
        await office.addUnit({ code: '3', name: 'C', officer: 'Chi', chats: ['zalo:c'] }),
      ]
      await office.setDuty()
      // On 10 December A is late by a day, the others have a week left.
      for (const { unitId } of inTime)
        await office.decide(unitId, { dueAt: at('2026-12-18 00:00') })
      office.at('2026-12-09 18:00')
      await office.tick()
      const zalo: PlatformState = {
        name: 'zalo',
        trouble: undefined,
        month: { used: 2999, perMonth: 3000 },
      }
      await office.live('2026-12-10 07:30', [zalo])
      expect(office.told('zalo:a')).toEqual([expect.stringMatching(/^⏰ Quá hạn 1 ngày/)])
      expect(office.told('telegram:1')).toEqual([])
      expect(office.told('zalo:b')).toEqual([])
      expect(office.told('telegram:2')).toEqual([expect.stringMatching(/^⏰ Còn 7 ngày/)])
      expect(office.told('zalo:c')).toEqual([])
      expect(await office.ledger()).toContain('C | Chi | -7 | failed | unreached | –')
    }))
})
