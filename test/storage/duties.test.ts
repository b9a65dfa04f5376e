import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createReports } from '../../src/storage/reports.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

describeDatabases('duties', (withDatabase) => {
  const duties = (database: Database) => createDuties(database, { timezone })

  test('a duty opens its year and binds the units of its kinds that exist at the deadline', () =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly', validFrom: '2025-07-01' })
      await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      await addUnit(database, { code: '23575', name: 'Đảng ủy phường Pleiku', kind: 'ward' })
      await addUnit(database, {
        code: '627',
        name: 'Huyện ủy Chư Păh',
        kind: 'district-committee',
        validTo: '2025-06-30',
      })
      await addUnit(database, { code: 'BTGDV', name: 'Ban', kind: 'office' })

      const made = await setDuty(database, {
        unitKinds: ['commune', 'district-committee', 'office'],
      })

      expect(made).toMatchObject({ bound: 2, isNew: true })
      expect(made.period).toMatchObject({ label: '2026', dueAt: at('2026-12-10 00:00') })
    }))

  test('the same duty again changes nothing, another one is another', () =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const first = await setDuty(database)
      const again = await setDuty(database, { now: at('2026-02-01 09:00') })
      expect(again).toEqual({ ...first, isNew: false })

      await setDuty(database, { title: 'Báo cáo 6 tháng', dueMonth: 7, dueDay: 1 })
      const listed = await duties(database).list()
      expect(listed.map(({ duty }) => duty.title)).toEqual(['Báo cáo năm', 'Báo cáo 6 tháng'])
    }))

  test('a list names who set the duty, on what, and how many have reported', () =>
    withDatabase(async (database) => {
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      const createdById = await addPerson(database, { name: 'Trần Thị Bình' })
      await setDuty(database, { createdById })
      const [owed] = await duties(database).obligationsOf(unitId, at('2026-11-22 09:00'))
      const personId = await addPerson(database, { name: 'Rơ Châm Hyin' })
      const submission = answersOf({ unitId, personId, obligationId: owed?.id })
      await createReports(database, { timezone }).submit(submission)

      expect(await duties(database).list()).toMatchObject([
        {
          duty: {
            createdBy: 'Trần Thị Bình',
            createdAt: at('2026-01-05 09:00'),
            clause: 'III.4',
            validFrom: '2026-01-01',
            validTo: undefined,
          },
          period: { label: '2026' },
          reported: 1,
          total: 2,
        },
      ])
    }))

  test('who is excused is not counted among those who owe, unless they report all the same', () =>
    withDatabase(async (database) => {
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const otherId = await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      const personId = await addPerson(database, { name: 'Rơ Châm Hyin' })
      await setDuty(database)
      const now = at('2026-11-22 09:00')
      const tx = database.current()
      await tx.obligation.updateMany({ where: { unitId }, data: { exemptAt: now } })
      const dueAt = at('2026-12-19 00:00')
      await tx.obligation.updateMany({ where: { unitId: otherId }, data: { dueAt } })

      const [counted] = await duties(database).list()
      expect(counted).toMatchObject({ reported: 0, total: 1, exempt: 1 })
      const [owed] = await duties(database).obligationsOf(unitId, now)
      expect(owed).toMatchObject({ state: 'exempt' })
      const reports = createReports(database, { timezone })
      const overview = async () => {
        const rows = await reports.overview(counted?.period.id ?? '')
        return rows.toSorted((a, b) => a.unit.code.localeCompare(b.unit.code))
      }
      expect(await overview()).toMatchObject([
        { isExempt: true, extendedTo: undefined },
        { isExempt: false, extendedTo: dueAt },
      ])

      await reports.submit(answersOf({ unitId, personId, obligationId: owed?.id, now }))
      expect(await duties(database).list()).toMatchObject([{ reported: 1, total: 2, exempt: 0 }])
      expect(await overview()).toMatchObject([{ isExempt: false, reportedAt: now }, {}])
    }))

  test('time opens the next period, binds new units, and may be asked again without harm', () =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      await setDuty(database)
      const open = (now: string) => duties(database).openPeriods(at(now))
      expect(await open('2026-11-22 09:00')).toEqual({ periods: 0, obligations: 0 })

      await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      expect(await open('2026-11-23 09:00')).toEqual({ periods: 0, obligations: 1 })

      // A month before it opens, so that everybody sees it coming; looked after once a day.
      expect(await open('2026-11-30 09:00')).toEqual({ periods: 0, obligations: 0 })
      expect(await open('2026-12-01 00:00')).toEqual({ periods: 1, obligations: 2 })
      expect(await open('2026-12-01 09:00')).toEqual({ periods: 0, obligations: 0 })

      // What is over stays as it was: a commune entered on the 11th is not late.
      await addUnit(database, { code: '23740', name: 'Đảng ủy xã Ia Khươl' })
      expect(await open('2026-12-11 09:00')).toEqual({ periods: 0, obligations: 1 })
      expect(await open('2027-01-01 00:00')).toEqual({ periods: 0, obligations: 0 })
    }))

  test('two who open the same period at once make it once', () =>
    withDatabase(async (database, again) => {
      await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      await setDuty(database)
      const other = await again()
      const now = at('2027-01-01 00:00')
      const made = await Promise.all([
        duties(database).openPeriods(now),
        duties(other).openPeriods(now),
      ])
      expect(made.map(({ periods }) => periods).sort()).toEqual([0, 1])
      expect(await database.current().obligation.count()).toBe(2)
    }))

  test('a unit sees the open period, what it still owes of before, and what opens later', () =>
    withDatabase(async (database) => {
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const personId = await addPerson(database, { name: 'Rơ Châm Hyin' })
      await setDuty(database)
      await setDuty(database, { title: 'Báo cáo 6 tháng', dueMonth: 7, dueDay: 1, year: 2027 })
      const owed = async (now: string) => {
        const all = await duties(database).obligationsOf(unitId, at(now))
        return all.map(({ duty, period, state }) => `${duty.title} ${period.label}: ${state}`)
      }
      expect(await owed('2026-11-22 09:00')).toEqual([
        'Báo cáo năm 2026: due-soon',
        'Báo cáo 6 tháng 2027: not-open',
      ])

      await duties(database).openPeriods(at('2027-01-01 00:00'))
      expect(await owed('2027-01-02 09:00')).toEqual([
        'Báo cáo năm 2026: overdue',
        'Báo cáo 6 tháng 2027: open',
        'Báo cáo năm 2027: open',
      ])

      const [late] = await duties(database).obligationsOf(unitId, at('2027-01-02 09:00'))
      const now = at('2027-01-03 09:00')
      const submission = answersOf({ unitId, personId, obligationId: late?.id, now })
      await createReports(database, { timezone }).submit(submission)
      expect(await owed('2026-12-31 23:59')).toContain('Báo cáo năm 2026: reported-late')
      expect(await owed('2027-01-03 09:01')).toEqual([
        'Báo cáo 6 tháng 2027: open',
        'Báo cáo năm 2027: open',
      ])
    }))

  test('a unit that ends before the deadline owes nothing, but keeps what it sent', () =>
    withDatabase(async (database) => {
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const personId = await addPerson(database, { name: 'Rơ Châm Hyin' })
      await setDuty(database)
      const now = at('2026-11-22 09:00')
      const [owed] = await duties(database).obligationsOf(unitId, now)
      const end = (day: string) =>
        database.current().unit.update({ where: { id: unitId }, data: { validTo: new Date(day) } })
      const count = async () => {
        const [listed] = await duties(database).list()
        return listed && `${listed.reported}/${listed.total}`
      }

      await end('2026-12-09')
      expect(await count()).toBe('0/1')
      await end('2026-12-08')
      expect(await duties(database).obligationsOf(unitId, now)).toEqual([])
      expect(await count()).toBe('0/0')

      await createReports(database, { timezone }).submit(
        answersOf({ unitId, personId, obligationId: owed?.id }),
      )
      expect(await duties(database).obligationsOf(unitId, now)).toMatchObject([
        { state: 'reported-on-time', report: { version: 1, submittedAt: now } },
      ])
      expect(await count()).toBe('1/1')
    }))
})
