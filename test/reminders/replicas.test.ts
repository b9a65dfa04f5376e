import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { openReminderOffice } from '../support/reminder-office.ts'

describeDatabases('two replicas that tick at once', (withDatabase) => {
  test('tell everybody every step once, and the office its news', () =>
    withDatabase(async (database, again) => {
      const office = openReminderOffice(database)
      const replica = await again()
      await office.addAdmin('telegram:9')
      const people = Array.from({ length: 12 }, (_, at) => `zalo:p${at}`)
      for (const [at, chat] of people.entries()) {
        const unit = { code: String(at), name: `Xã ${at}`, officer: `P${at}`, chats: [chat] }
        await office.addUnit(unit)
      }
      await office.addUnit({ code: 'x', name: 'Xã không người' })
      await office.setDuty({ ladder: [-7, -1, 0, 1] })

      const heard = new Map<string, string[]>()
      for (const day of ['02', '08', '09', '10']) {
        for (const minute of ['30', '31', '50']) {
          office.at(`2026-12-${day} 07:${minute}`)
          await Promise.all([office.tick(), office.tick([], replica), office.tick()])
          await office.send()
        }
        for (const chat of people) {
          heard.set(chat, [...(heard.get(chat) ?? []), ...office.told(chat)])
        }
      }
      for (const texts of heard.values()) {
        expect(texts).toEqual([
          expect.stringMatching(/^⏰ Còn 7 ngày/),
          expect.stringMatching(/^⏰ Còn 1 ngày/),
          expect.stringMatching(/^⏰ Hôm nay là ngày cuối/),
          expect.stringMatching(/^⏰ Quá hạn 1 ngày/),
        ])
      }
      const news = office.told('telegram:9')
      expect(news.filter((text) => text.includes('gọi điện'))).toHaveLength(4)
      expect(news.filter((text) => text.includes('đã hết hạn'))).toHaveLength(1)
    }))
})
