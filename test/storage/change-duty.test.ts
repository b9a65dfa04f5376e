import { expect, test } from 'vitest'
import type { DutyTerms } from '../../src/domain/duty-changes.ts'
import type { Database } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createReports } from '../../src/storage/reports.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

describeDatabases('a duty that changes', (withDatabase) => {
  const open = async (database: Database) => {
    const iaLy = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
    const chuPah = await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
    const office = await addUnit(database, { code: 'BTGDV', name: 'Ban', kind: 'office' })
    const byId = await addPerson(database, { name: 'Lê An', unitId: office, role: 'admin' })
    const { duty, period } = await setDuty(database)
    const duties = createDuties(database, { timezone })
    const change = (
      to: { before?: string; now?: string; periodId?: string } & Partial<DutyTerms> = {},
    ) => {
      const { before = '2026-12-10', now = '2026-11-22 09:00', periodId = period.id, ...terms } = to
      return duties.change({
        periodId,
        terms: { ...duty, ...terms },
        before,
        reasons: { move: 'Công văn 12', exempt: 'không thuộc diện báo cáo' },
        byId,
        now: at(now),
      })
    }
    const owed = async () => {
      const rows = await database.current().obligation.findMany({
        where: { periodId: period.id },
        include: { unit: true },
        orderBy: { unit: { code: 'asc' } },
      })
      return rows.map(({ unit, dueAt, nextStepAt, exemptAt }) => ({
        unit: unit.code,
        dueAt,
        nextStepAt,
        isExempt: exemptAt !== null,
      }))
    }
    return { database, iaLy, chuPah, byId, duty, period, duties, change, owed }
  }

  test('a deadline of the same year is the rule from now on, and moves who has no later one', () =>
    withDatabase(async (database) => {
      const { iaLy, period, change, duties, owed } = await open(database)
      const tx = database.current()
      await tx.obligation.updateMany({ data: { nextStepAt: null } })
      const granted = at('2026-12-20 00:00')
      await tx.obligation.updateMany({ where: { unitId: iaLy }, data: { dueAt: granted } })

      const changed = await change({ before: '2026-12-15' })

      expect(changed).toMatchObject({
        duty: { dueMonth: 12, dueDay: 15 },
        period: { label: '2026', dueAt: at('2026-12-15 00:00') },
        movedFrom: at('2026-12-10 00:00'),
        isOnce: false,
      })
      const now = at('2026-11-22 09:00')
      expect(await owed()).toEqual([
        { unit: '23734', dueAt: granted, nextStepAt: now, isExempt: false },
        { unit: '23737', dueAt: at('2026-12-15 00:00'), nextStepAt: now, isExempt: false },
      ])
      expect(await tx.period.findUnique({ where: { id: period.id } })).toMatchObject({
        listAt: at('2026-12-15 00:00'),
      })
      expect(await tx.ruling.findMany()).toMatchObject([
        { kind: 'move', periodId: period.id, reason: 'Công văn 12' },
      ])

      // Past the day that was granted, everybody has the new one; and back again.
      await change({ before: '2026-12-26' })
      expect((await owed()).map(({ dueAt }) => dueAt)).toEqual([
        at('2026-12-26 00:00'),
        at('2026-12-26 00:00'),
      ])
      await change({ before: '2026-12-05' })
      expect((await owed()).map(({ dueAt }) => dueAt)).toEqual([
        at('2026-12-05 00:00'),
        at('2026-12-05 00:00'),
      ])
      await duties.openPeriods(at('2026-12-02 09:00'))
      expect((await duties.list()).map((one) => one.period.dueAt)).toEqual([
        at('2027-12-05 00:00'),
        at('2026-12-05 00:00'),
      ])
    }))

  test('a deadline of another year is put off this once, and the rule stays', () =>
    withDatabase(async (database) => {
      const { change, duties } = await open(database)
      const changed = await change({ before: '2027-01-15' })
      expect(changed).toMatchObject({
        duty: { dueMonth: 12, dueDay: 10 },
        period: { label: '2026', dueAt: at('2027-01-15 00:00'), opensAt: at('2026-01-01 00:00') },
        isOnce: true,
      })
      await duties.openPeriods(at('2027-01-02 09:00'))
      const listed = (await duties.list()).map(({ period }) => [period.label, period.dueAt])
      expect(listed).toEqual([
        ['2027', at('2027-12-10 00:00')],
        ['2026', at('2027-01-15 00:00')],
      ])
    }))

  test('a period that was made ahead follows the rule', () =>
    withDatabase(async (database) => {
      const { change, duties } = await open(database)
      const now = '2026-12-03 09:00'
      await duties.openPeriods(at(now))
      await change({ before: '2026-12-20', now })
      const due = await database.current().obligation.findMany({ orderBy: { dueAt: 'asc' } })
      const days = ['2026-12-20', '2026-12-20', '2027-12-20', '2027-12-20']
      expect(due.map(({ dueAt }) => dueAt)).toEqual(days.map((day) => at(`${day} 00:00`)))
    }))

  test('who is bound no longer owes nothing; where something hangs on it, it is exempt', () =>
    withDatabase(async (database) => {
      const { change, owed, chuPah } = await open(database)
      const ward = await addUnit(database, { code: '23575', name: 'Phường Pleiku', kind: 'ward' })
      const tx = database.current()
      const [row] = await tx.obligation.findMany({ where: { unitId: chuPah } })
      await tx.reminder.create({
        data: {
          key: 'a',
          obligationId: row?.id ?? '',
          step: '-14',
          status: 'nobody',
          day: new Date('2026-12-09'),
          at: at('2026-11-20 09:00'),
        },
      })

      const changed = await change({ unitKinds: [], unitIds: [ward] })

      expect(changed).toMatchObject({ added: 1, freed: 2, movedFrom: undefined })
      expect(await owed()).toMatchObject([
        { unit: '23575', isExempt: false },
        { unit: '23737', isExempt: true, nextStepAt: null },
      ])
      expect(await tx.ruling.findMany()).toMatchObject([
        { kind: 'unbound', obligationId: row?.id, reason: 'không thuộc diện báo cáo' },
      ])

      // Bound again, it owes again.
      expect(await change({ unitKinds: ['commune'], unitIds: [ward] })).toMatchObject({ added: 2 })
      expect((await owed()).filter(({ isExempt }) => isExempt)).toEqual([])
    }))

  test('what was reported stays, whoever is bound', () =>
    withDatabase(async (database) => {
      const { change, owed, iaLy, duties } = await open(database)
      const personId = await addPerson(database, { name: 'Rơ Châm Hyin' })
      const [one] = await duties.obligationsOf(iaLy, at('2026-11-22 09:00'))
      const submission = answersOf({ unitId: iaLy, personId, obligationId: one?.id })
      await createReports(database, { timezone }).submit(submission)
      await change({ unitKinds: ['press'] })
      expect(await owed()).toMatchObject([{ unit: '23734', isExempt: false, nextStepAt: null }])
    }))

  test('another rhythm counts from the period at hand: nothing of before is owed', () =>
    withDatabase(async (database) => {
      const { change, duties } = await open(database)
      const changed = await change({ everyMonths: 3 })
      expect(changed).toMatchObject({
        duty: { everyMonths: 3, dueMonth: 12, validFrom: '2026-12-01' },
        period: { label: '12/2026', dueAt: at('2026-12-10 00:00') },
      })
      await duties.openPeriods(at('2026-12-10 09:00'))
      expect((await duties.list()).map(({ period }) => period.label)).toEqual([
        '03/2027',
        '12/2026',
      ])
      const [next] = await duties.list()
      // What lay ahead and has no place in the new rhythm is gone again.
      const [, current] = await duties.list()
      await change({ everyMonths: 12, periodId: current?.period.id ?? '', now: '2026-12-10 10:00' })
      expect((await duties.list()).map(({ period }) => period.label)).toEqual(['2026'])
      expect(
        await database.current().obligation.count({ where: { periodId: next?.period.id ?? '' } }),
      ).toBe(0)
    }))

  test('a duty that is withdrawn closes its periods, once', () =>
    withDatabase(async (database) => {
      const { duties, duty, byId, owed } = await open(database)
      const withdrawal = { dutyId: duty.id, reason: 'Thay bằng báo cáo quý', byId }
      expect(await duties.withdraw({ ...withdrawal, now: at('2026-11-22 09:00') })).toBe(true)
      expect(await duties.withdraw({ ...withdrawal, now: at('2026-11-23 09:00') })).toBe(false)
      expect(await owed()).toMatchObject([{ nextStepAt: null }, { nextStepAt: null }])
      expect(await database.current().ruling.findMany()).toMatchObject([{ kind: 'close' }])
      await duties.openPeriods(at('2027-02-01 09:00'))
      const [only, ...others] = await duties.list()
      expect(only?.period.closedAt).toEqual(at('2026-11-22 09:00'))
      expect(others).toEqual([])
    }))
})
