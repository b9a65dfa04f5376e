import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAnnounceReports, type Announcement } from '../../src/notices/announce-reports.ts'
import type { Database } from '../../src/storage/database.ts'
import { createPeople } from '../../src/storage/people.ts'
import { createReportNews } from '../../src/storage/report-news.ts'
import { createReports } from '../../src/storage/reports.ts'
import { createTexts } from '../../src/text/texts.ts'
import { describeDatabases } from '../support/database.ts'
import {
  addAccount,
  addPerson,
  addUnit,
  answersOf,
  at,
  setDuty,
  timezone,
} from '../support/reporting.ts'

const texts = createTexts(join(import.meta.dirname, '../../locales'))

/** The office with one admin, communes that owe a report, and the announcer over a plain list. */
async function office(database: Database) {
  const unitId = await addUnit(database, { code: 'BTGDV', name: 'Ban', kind: 'office' })
  const admin = { name: 'Trần Thị Bình', unitId, role: 'admin' }
  const adminId = await addPerson(database, { ...admin, account: 'web:binh' })
  const officerId = await addPerson(database, { name: 'Rơ Châm Hyin' })
  const reportNews = createReportNews(database)
  const sent: Announcement[] = []
  const enqueue = (announcement: Announcement) => Promise.resolve(sent.push(announcement))
  const ports = { database, reportNews, enqueue, texts, defaultLocale: 'vi' as const }

  /** Commune no. n of the province sends its report. */
  const send = async (n: number, now: string) => {
    const code = String(23000 + n)
    const commune = await addUnit(database, { code, name: `Đảng ủy xã số ${n}` })
    await setDuty(database)
    const owed = await database.current().obligation.findFirst({ where: { unitId: commune } })
    await createReports(database, { timezone }).submit(
      answersOf({ unitId: commune, personId: officerId, obligationId: owed?.id, now: at(now) }),
    )
  }
  const tick = (now: string) => createAnnounceReports(ports)({ now: at(now) })
  return { unitId, adminId, officerId, reportNews, sent, ports, send, tick }
}

describeDatabases('new reports are announced', (withDatabase) => {
  test('on the next chat while the platform of the first one does not work', () =>
    withDatabase(async (database) => {
      const { adminId, ports, sent, send } = await office(database)
      await addAccount(database, { personId: adminId, key: 'zalo:binh' })
      await send(1, '2026-11-22 09:00')
      const announce = createAnnounceReports(ports)
      await announce({ now: at('2026-11-22 09:05'), down: new Set(['web']) })
      expect(sent.map(({ chatKey }) => chatKey)).toEqual(['zalo:binh'])
    }))

  test('once, in the admin’s chat', () =>
    withDatabase(async (database) => {
      const { adminId, sent, send, tick } = await office(database)
      expect(await tick('2026-11-22 08:00')).toEqual({ queued: 0, unreachable: 0 })
      await send(1, '2026-11-22 09:00')

      expect(await tick('2026-11-22 09:05')).toEqual({ queued: 1, unreachable: 0 })
      expect(await tick('2026-11-22 09:05')).toEqual({ queued: 0, unreachable: 0 })
      expect(await tick('2026-11-22 12:00')).toEqual({ queued: 0, unreachable: 0 })
      expect(sent).toEqual([
        {
          channel: 'web',
          chatKey: 'web:binh',
          dedupe: `announce:${adminId}:2026-11-22T02`,
          lane: 'reminder',
          kind: 'announcement',
          method: 'sendMessage',
          payload: {
            chat_id: 'binh',
            text: [
              'Có báo cáo mới:',
              'Báo cáo năm 2026: Đảng ủy xã số 1',
              'Xem: gõ “tổng hợp”. Không muốn nhận nữa: chọn “Thôi báo khi có báo cáo mới” ở đó.',
            ].join('\n'),
          },
          now: at('2026-11-22 09:05'),
          notAfter: at('2026-11-22 21:05'),
        },
      ])
    }))

  test('at most once an hour, with all that came meanwhile', () =>
    withDatabase(async (database) => {
      const { sent, send, tick } = await office(database)
      await send(1, '2026-11-22 09:00')
      await tick('2026-11-22 09:59')
      await send(2, '2026-11-22 10:01')
      // A new hour on the clock, but not yet an hour later.
      expect(await tick('2026-11-22 10:58')).toEqual({ queued: 0, unreachable: 0 })
      await send(3, '2026-11-22 10:58')
      expect(await tick('2026-11-22 10:59')).toEqual({ queued: 1, unreachable: 0 })
      expect(sent[1]?.payload.text).toContain('Đảng ủy xã số 2, Đảng ủy xã số 3\n')
      expect(sent[0]?.dedupe).not.toBe(sent[1]?.dedupe)
    }))

  test('with ten names, then a number', () =>
    withDatabase(async (database) => {
      const { sent, send, tick } = await office(database)
      for (let n = 1; n <= 12; n++) await send(n, '2026-11-22 09:00')
      await tick('2026-11-22 09:05')
      expect(sent[0]?.payload.text).toContain('Đảng ủy xã số 10 và 2 đơn vị khác')
    }))

  test('apart from what units send of their own accord, and not again for a new version', () =>
    withDatabase(async (database) => {
      const { sent, officerId, tick } = await office(database)
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      await setDuty(database)
      const owed = await database.current().obligation.findFirst({ where: { unitId } })
      const reports = createReports(database, { timezone })
      const own = answersOf({ unitId, personId: officerId })
      await reports.submit({ ...own, obligationId: owed?.id })
      await reports.submit({ ...own, formId: 'progress-update' })
      await reports.submit({ ...own, formId: 'progress-update' })
      await tick('2026-11-22 10:00')
      expect(sent[0]?.payload.text.split('\n').slice(1, 3)).toEqual([
        'Báo cáo năm 2026: Đảng ủy xã Ia Ly',
        'Cập nhật tiến độ: Đảng ủy xã Ia Ly',
      ])

      await reports.submit({ ...own, obligationId: owed?.id })
      expect(await tick('2026-11-22 12:00')).toEqual({ queued: 0, unreachable: 0 })
    }))

  test('to those who want it and are admins today, where they wrote last, in their language', () =>
    withDatabase(async (database) => {
      const { unitId, adminId, reportNews, sent, send, tick } = await office(database)
      const person = { unitId, role: 'admin' }
      const lan = await addPerson(database, { ...person, name: 'Lê Thị Lan' })
      await addAccount(database, { personId: lan, key: 'zalo:a1' })
      const lastWroteAt = at('2026-11-20 09:00')
      await addAccount(database, { personId: lan, key: 'telegram:7', locale: 'en', lastWroteAt })
      await addPerson(database, { ...person, name: 'Chưa liên kết' })
      await addPerson(database, { unitId, role: 'viewer', name: 'Người xem', account: 'web:xem' })
      const gone = await addPerson(database, { ...person, name: 'Đã nghỉ', account: 'web:nghi' })
      const validTo = at('2026-11-01 00:00')
      await database
        .current()
        .membership.updateMany({ where: { personId: gone }, data: { validTo } })
      expect(await reportNews.isWanted(adminId)).toBe(true)
      await reportNews.want(adminId, false)
      expect(await reportNews.isWanted(adminId)).toBe(false)

      await send(1, '2026-11-22 09:00')
      expect(await tick('2026-11-22 09:05')).toEqual({ queued: 1, unreachable: 1 })
      expect(sent).toMatchObject([{ chatKey: 'telegram:7', payload: { chat_id: '7' } }])
      expect(sent[0]?.payload.text).toContain('New reports:')
    }))

  test('in the chat an admin chose, and not where they blocked the bot', () =>
    withDatabase(async (database) => {
      const { adminId, sent, send, tick } = await office(database)
      const people = createPeople(database)
      await addAccount(database, { personId: adminId, key: 'zalo:a1' })
      await addAccount(database, { personId: adminId, key: 'telegram:7' })
      await people.touch('zalo:a1', at('2026-11-22 08:00'))
      await people.prefer('telegram:7', at('2026-11-22 08:30'))
      await send(1, '2026-11-22 09:00')
      await tick('2026-11-22 09:05')
      await people.block('telegram:7', at('2026-11-22 09:30'))
      await send(2, '2026-11-22 10:00')
      await tick('2026-11-22 10:10')
      expect(sent.map(({ chatKey }) => chatKey)).toEqual(['telegram:7', 'zalo:a1'])

      for (const key of ['zalo:a1', 'web:binh']) await people.block(key, at('2026-11-22 10:30'))
      await send(3, '2026-11-22 11:00')
      expect(await tick('2026-11-22 12:00')).toEqual({ queued: 0, unreachable: 1 })
    }))

  test('after a crash as if it had not begun', () =>
    withDatabase(async (database) => {
      const { ports, sent, send, tick } = await office(database)
      await send(1, '2026-11-22 09:00')
      const crash = () => Promise.reject(new Error('the power went out'))
      const broken = createAnnounceReports({ ...ports, enqueue: crash })
      await expect(broken({ now: at('2026-11-22 09:05') })).rejects.toThrow('the power went out')
      expect(await tick('2026-11-22 09:06')).toEqual({ queued: 1, unreachable: 0 })
      expect(sent).toHaveLength(1)
    }))

  test('once, even when two tick at the same moment', () =>
    withDatabase(async (database, again) => {
      const { ports, sent, send } = await office(database)
      const other = await again()
      await send(1, '2026-11-22 09:00')
      const now = at('2026-11-22 09:05')
      const counts = await Promise.all([
        createAnnounceReports(ports)({ now }),
        createAnnounceReports({
          ...ports,
          database: other,
          reportNews: createReportNews(other),
        })({ now }),
      ])
      expect(counts.map(({ queued }) => queued).sort()).toEqual([0, 1])
      expect(sent).toHaveLength(1)
    }))

  test('also when the clock ran ahead for a while', () =>
    withDatabase(async (database) => {
      const { send, tick } = await office(database)
      await send(1, '2026-11-22 09:00')
      await tick('2027-11-22 09:05')
      await send(2, '2026-11-22 09:10')
      expect(await tick('2026-11-22 09:15')).toEqual({ queued: 1, unreachable: 0 })
    }))
})
