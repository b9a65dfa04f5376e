import { expect, test } from 'vitest'
import { createAttachments } from '../../src/storage/attachments.ts'
import type { Database, Tx } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createReportNews } from '../../src/storage/report-news.ts'
import { createReports } from '../../src/storage/reports.ts'
import { describeDatabases, serverUrl, withServerDatabase } from '../support/database.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

/** Xã Ia Ly with its officer, who owes the annual report of 2026. */
async function iaLy(database: Database) {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const personId = await addPerson(database, { name: 'Rơ Châm Hyin', unitId })
  const { period } = await setDuty(database)
  const [owed] = await createDuties(database, { timezone }).obligationsOf(
    unitId,
    at('2026-11-22 09:00'),
  )
  if (!owed) throw new Error('Xã Ia Ly owes nothing')
  const reports = createReports(database, { timezone })
  const owing = { unitId, personId, obligationId: owed.id }
  return { ...owing, periodId: period.id, reports, owing }
}

describeDatabases('reports', (withDatabase) => {
  test('the first submission counts, later ones are versions of it', () =>
    withDatabase(async (database) => {
      const { reports, owing, unitId, personId, obligationId } = await iaLy(database)
      const first = await reports.submit(answersOf({ ...owing, now: at('2026-12-09 23:59') }))
      expect(first).toEqual({
        number: first.number,
        version: 1,
        firstAt: at('2026-12-09 23:59'),
        onTime: true,
      })

      const second = await reports.submit(
        answersOf({ ...owing, answers: { registered: 13 }, now: at('2026-12-10 00:00') }),
      )
      expect(second).toEqual({ ...first, version: 2 })

      const latest = await reports.latest(unitId, 'annual-report', obligationId)
      expect(latest).toMatchObject({
        number: first.number,
        version: 2,
        unit: { name: 'Đảng ủy xã Ia Ly', code: '23734' },
        owed: { obligationId, title: 'Báo cáo năm', period: { label: '2026' } },
        firstAt: at('2026-12-09 23:59'),
        submittedAt: at('2026-12-10 00:00'),
        submittedBy: 'Rơ Châm Hyin',
        answers: { registered: 13 },
        shown: [{ label: 'Mô hình đăng ký', value: '12 mô hình' }],
      })
      expect(await reports.byNumber(first.number, 1)).toMatchObject({ answers: { registered: 12 } })
      expect(await reports.byNumber(first.number, 3)).toBeUndefined()
      expect(await reports.byNumber(first.number + 1)).toBeUndefined()
      expect((await reports.versions(first.number)).map(({ version }) => version)).toEqual([1, 2])
      expect(personId).not.toBe('')
    }))

  test('a report at the deadline is late', () =>
    withDatabase(async (database) => {
      const { reports, owing } = await iaLy(database)
      const receipt = await reports.submit(answersOf({ ...owing, now: at('2026-12-10 00:00') }))
      expect(receipt.onTime).toBe(false)
    }))

  test('what was sent first counts even if it is handled second', () =>
    withDatabase(async (database) => {
      const { reports, owing } = await iaLy(database)
      await reports.submit(answersOf({ ...owing, now: at('2026-12-10 00:01') }))
      const receipt = await reports.submit(answersOf({ ...owing, now: at('2026-12-09 23:58') }))
      expect(receipt).toMatchObject({ version: 2, firstAt: at('2026-12-09 23:58'), onTime: true })
    }))

  test('two submissions at once are one report with two versions', () =>
    withDatabase(async (database, again) => {
      const { reports, owing } = await iaLy(database)
      const others = await Promise.all([again(), again()])
      const receipts = await Promise.all(
        [reports, ...others.map((other) => createReports(other, { timezone }))].flatMap((each) => [
          each.submit(answersOf(owing)),
          each.submit(answersOf(owing)),
        ]),
      )
      expect(new Set(receipts.map(({ number }) => number)).size).toBe(1)
      expect(receipts.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5, 6])
      expect(await database.current().report.count()).toBe(1)
    }))

  test('a submission that is rolled back never happened', () =>
    withDatabase(async (database) => {
      const { reports, owing, unitId } = await iaLy(database)
      const broken = database.transaction(async () => {
        await reports.submit(answersOf(owing))
        throw new Error('the power went out')
      })
      await expect(broken).rejects.toThrow('the power went out')
      expect(await reports.latest(unitId, 'annual-report')).toBeUndefined()
      expect(await reports.submit(answersOf(owing))).toMatchObject({ version: 1 })
    }))

  test('nobody reports under the obligation of another unit or with another form', () =>
    withDatabase(async (database) => {
      const { reports, owing } = await iaLy(database)
      const unitId = await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      await expect(reports.submit(answersOf({ ...owing, unitId }))).rejects.toThrow('owes no')
      const formId = 'progress-update'
      await expect(reports.submit(answersOf({ ...owing, formId }))).rejects.toThrow('owes no')
    }))

  test('what a unit sends of its own accord is a new report each time, found by its year', () =>
    withDatabase(async (database) => {
      const { reports, unitId, personId } = await iaLy(database)
      const send = (now: string) =>
        reports.submit(answersOf({ unitId, personId, formId: 'progress-update', now: at(now) }))
      await send('2025-12-31 23:59')
      const march = await send('2026-03-01 09:00')
      const june = await send('2026-12-31 23:59')
      await send('2027-01-01 00:00')

      expect(march).toEqual({
        number: march.number,
        version: 1,
        firstAt: at('2026-03-01 09:00'),
      })
      const found = await reports.ofYear({ unitId, year: 2026 })
      expect(found.map(({ number }) => number)).toEqual([march.number, june.number])
      expect(found[0]).toMatchObject({ owed: undefined, firstAt: at('2026-03-01 09:00') })
      expect(await reports.ofYear({ unitId, year: 2026, formId: 'annual-report' })).toEqual([])
    }))

  test('the report of the period before is there to fill in from', () =>
    withDatabase(async (database) => {
      const { reports, owing, unitId, personId, obligationId } = await iaLy(database)
      await reports.submit(answersOf(owing))
      await reports.submit(answersOf({ ...owing, answers: { registered: 13 } }))
      const duties = createDuties(database, { timezone })
      await duties.openPeriods(at('2027-01-01 00:00'))
      const [next] = await duties.obligationsOf(unitId, at('2027-01-01 00:00'))
      if (!next) throw new Error('The period of 2027 is missing')

      const wanted = { formId: 'annual-report', obligationId: next.id }
      expect(await reports.previous(wanted)).toMatchObject({ answers: { registered: 13 } })
      // Once 2027 is sent, it is still 2026 that came before it.
      await reports.submit(answersOf({ unitId, personId, obligationId: next.id }))
      expect(await reports.previous(wanted)).toMatchObject({ answers: { registered: 13 } })
      expect(await reports.previous({ formId: 'annual-report', obligationId })).toBeUndefined()
    }))

  test('the overview shows every unit, who sent what and when', () =>
    withDatabase(async (database) => {
      await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      const { reports, owing, periodId } = await iaLy(database)
      const { number } = await reports.submit(answersOf({ ...owing, now: at('2026-12-11 08:00') }))
      await reports.submit(answersOf({ ...owing, now: at('2026-12-12 08:00') }))

      const rows = await reports.overview(periodId)
      expect(rows).toHaveLength(2)
      expect(rows.find(({ unit }) => unit.code === '23734')).toMatchObject({
        reportedAt: at('2026-12-11 08:00'),
        isLate: true,
        report: {
          number,
          version: 2,
          submittedAt: at('2026-12-12 08:00'),
          submittedBy: 'Rơ Châm Hyin',
        },
      })
      expect(rows.find(({ unit }) => unit.code === '23737')).toMatchObject({
        reportedAt: undefined,
        isLate: false,
        report: undefined,
      })
      expect(await reports.overview('no such period')).toEqual([])
    }))
})

// The embedded database lets nobody in while a report is under way.
test.skipIf(!serverUrl)('a report under way when news are taken is among them, never lost', () =>
  withServerDatabase(async (database, again) => {
    const { reports, owing, unitId, personId } = await iaLy(database)
    const news = createReportNews(await again())
    await reports.submit(answersOf(owing))

    const isHeldUp = async (tx: Tx) => {
      const waiting = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`
      return waiting.length > 0
    }
    const taken = await database.transaction(async (tx) => {
      await reports.submit(answersOf({ unitId, personId, formId: 'progress-update' }))
      const later = news.take(at('2026-11-22 10:00'))
      const isDone = later.then(() => true)
      while (!(await Promise.race([isDone, isHeldUp(tx)])));
      // Not awaited here: it waits for this very transaction.
      return { later }
    })
    expect(await taken.later).toHaveLength(2)
  }),
)

describeDatabases('attachments', (withDatabase) => {
  test('the same photo of the same unit keeps its id, and is found by content or id', () =>
    withDatabase(async (database) => {
      const attachments = createAttachments(database)
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const other = await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      const photo = { hash: 'ab12', type: 'image/jpeg', bytes: 2048, unitId }
      const now = at('2026-11-22 09:00')

      const id = await attachments.add({ ...photo, now })
      expect(await attachments.add({ ...photo, now })).toBe(id)
      const second = await attachments.add({ ...photo, hash: 'cd34', now })
      expect(await attachments.byIds([second, 'unknown', id])).toEqual([
        { ...photo, file: 'kept', name: 'anh.jpg', id: second, hash: 'cd34' },
        { ...photo, file: 'kept', name: 'anh.jpg', id },
      ])
      expect(await attachments.keptFile(id)).toEqual({ hash: 'ab12', name: 'anh.jpg' })
      expect(await attachments.byHash('ab12', unitId)).toMatchObject({ ...photo, file: 'kept', id })
      expect(await attachments.byHash('ab12', other)).toBeUndefined()
    }))

  test('a file that is still to be fetched is noted once for a unit', () =>
    withDatabase(async (database, again) => {
      const attachments = createAttachments(database)
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const other = await addUnit(database, { code: '23737', name: 'Đảng ủy xã Chư Păh' })
      const photo = { source: 'telegram:AQAD', unitId, now: at('2026-11-22 09:00') }
      const there = createAttachments(await again())
      const [first, second] = await Promise.all([attachments.expect(photo), there.expect(photo)])
      expect(first).toEqual({ id: second.id, unitId, file: 'awaited' })
      expect(await attachments.keptFile(first.id)).toBeUndefined()
      expect((await attachments.expect({ ...photo, unitId: other })).id).not.toBe(first.id)
    }))

  test('a lost file is known as lost, and sent again it is awaited again', () =>
    withDatabase(async (database) => {
      const attachments = createAttachments(database)
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const photo = { source: 'telegram:AQAD', unitId, now: at('2026-11-22 09:00') }
      const { id } = await attachments.expect(photo)
      await database.current().attachment.update({ where: { id }, data: { lost: 'gone' } })
      expect(await attachments.lostAmong([id, 'unknown'])).toEqual([id])
      const [lost] = await attachments.byIds([id])
      expect(lost).toEqual({ id, unitId, file: 'lost', why: 'gone' })
      expect(await attachments.expect(photo)).toEqual({ id, unitId, file: 'awaited' })
      expect(await attachments.lostAmong([id])).toEqual([])
    }))
})
