import { expect, test } from 'vitest'
import { exclusionsCode, sheetStanding } from '../../src/domain/score-sheets.ts'
import type { Database } from '../../src/storage/database.ts'
import { createScoreSheets } from '../../src/storage/score-sheets.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, at } from '../support/reporting.ts'
import { mark, publishSet, unitSet } from '../support/scoring.ts'

const now = at('2026-11-29 09:00')

async function stage(database: Database) {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const lan = await addPerson(database, { name: 'Rơ Châm Lan', unitId })
  const an = await addPerson(database, { name: 'Lê An', unitId })
  const binh = await addPerson(database, { name: 'Trần Thị Bình', unitId })
  const { id: setId, seriesId } = await publishSet(database, unitSet, { now })
  const sheets = createScoreSheets(database)
  const marks = {
    ...{ '1': mark(750), '2.1': mark(2000), '2.2': mark(700, { ticked: [0, 1] }) },
    [exclusionsCode]: mark(0),
  }
  const send = (more: object = {}) =>
    sheets.send({
      ...{ setId, unitId, modelId: undefined, year: 2026, marks, personId: lan, now },
      ...more,
    })
  return { unitId, lan, an, binh, setId, seriesId, sheets, marks, send }
}

describeDatabases('score sheets', (withDatabase) => {
  const withStage = (
    work: (of: Awaited<ReturnType<typeof stage>>, db: Database) => Promise<void>,
  ) => withDatabase(async (database) => work(await stage(database), database))

  test('what a unit sends again counts, and what it sent before is kept', () =>
    withStage(async ({ send, sheets, marks, unitId }, database) => {
      expect(await send()).toMatchObject({ outcome: 'sent', isAgain: false, sheet: { number: 1 } })
      const better = { ...marks, '1': mark(900, { reason: 'đã bổ sung', attachments: ['a1'] }) }
      expect(await send({ marks: better })).toMatchObject({ outcome: 'sent', isAgain: true })
      const [sheet] = await sheets.ofUnit(unitId)
      expect(sheet?.marks.unit['1']).toEqual(better['1'])
      expect(sheet?.by.unit?.name).toBe('Rơ Châm Lan')
      const rows = await database.current().score.findMany({ where: { code: '1' } })
      expect(rows.map(({ points }) => points).sort()).toEqual([750, 900])
    }))

  test('after the office has scored the unit sends no more', () =>
    withStage(async ({ send, sheets, marks, an }) => {
      const { sheet } = await send()
      const given = { ...marks, '3': mark(800) }
      const of = { id: sheet.id, stamp: sheet.stamp, marks: given, personId: an, now }
      expect(await sheets.rule(of)).toMatchObject({ outcome: 'done', sheet: { status: 'scored' } })
      expect(await send({ marks: {} })).toMatchObject({ outcome: 'scored' })
      expect(await sheets.waiting()).toEqual([])
    }))

  test('of two admins the first one counts', () =>
    withStage(async ({ send, sheets, marks, an, binh }) => {
      const { sheet } = await send()
      const rule = (personId: string, points: number) =>
        sheets.rule({
          ...{ id: sheet.id, stamp: sheet.stamp, personId, now },
          marks: { ...marks, '3': mark(points) },
        })
      const outcomes = await Promise.all([rule(an, 800), rule(binh, 100)])
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['done', 'other'])
      const after = await sheets.byId(sheet.id)
      const won = outcomes[0].outcome === 'done' ? 800 : 100
      expect(after?.marks.office['3']?.points).toBe(won)
    }))

  test('two officers who send at once make one sheet', () =>
    withStage(async ({ send, sheets, unitId, an }) => {
      await Promise.all([send(), send({ personId: an })])
      expect(await sheets.ofUnit(unitId)).toHaveLength(1)
    }))

  test('a year has one sheet, whatever version of the set it was begun under', () =>
    withStage(async ({ send, sheets, marks, unitId, seriesId, setId, an }, database) => {
      const { id: newer } = await publishSet(database, unitSet, { now, seriesId })
      const { sheet } = await send({ setId: newer })
      expect(await send({ setId })).toMatchObject({ outcome: 'other-set', sheet: { number: 1 } })
      const given = { ...marks, '3': mark(800) }
      await sheets.rule({ id: sheet.id, stamp: sheet.stamp, marks: given, personId: an, now })
      expect(await send({ setId })).toMatchObject({ outcome: 'scored', sheet: { number: 1 } })
      expect(await sheets.ofUnit(unitId)).toHaveLength(1)
    }))

  test('a sheet under the example does not bind', () =>
    withStage(async ({ send, sheets, unitId, setId }, database) => {
      await database.current().criteriaSet.update({
        where: { id: setId },
        data: { isExample: true },
      })
      await send()
      const { id: own } = await publishSet(database, unitSet, { now })
      expect(await send({ setId: own })).toMatchObject({ outcome: 'sent', isAgain: false })
      expect(await sheets.ofUnit(unitId)).toHaveLength(2)
    }))

  test('the office that gives the same again writes nothing', () =>
    withStage(async ({ send, sheets, marks, an, binh }, database) => {
      const { sheet } = await send()
      const given = { ...marks, '3': mark(800) }
      await sheets.rule({ id: sheet.id, stamp: sheet.stamp, marks: given, personId: an, now })
      const { stamp = '' } = (await sheets.byId(sheet.id)) ?? {}
      const later = at('2026-12-01 09:00')
      const again = { id: sheet.id, stamp, marks: given, personId: binh, now: later }
      expect(await sheets.rule(again)).toMatchObject({ outcome: 'done', changed: [] })
      const row = await database.current().scoreSheet.findUnique({ where: { id: sheet.id } })
      expect(row?.scoredAt).toEqual(now)
    }))

  test('nobody scores for the office what they sent for the unit', () =>
    withStage(async ({ send, sheets, marks, lan }) => {
      const { sheet } = await send()
      const { id, stamp } = sheet
      const ruled = await sheets.rule({ id, stamp, marks, personId: lan, now })
      expect(ruled.outcome).toBe('own')
      expect((await sheets.byId(id))?.status).toBe('sent')
    }))

  test('a change later is written beside what was given, and only where it is one', () =>
    withStage(async ({ send, sheets, marks, an, binh }, database) => {
      const { sheet } = await send()
      const given = { ...marks, '3': mark(800) }
      await sheets.rule({ id: sheet.id, stamp: sheet.stamp, marks: given, personId: an, now })
      const { stamp = '' } = (await sheets.byId(sheet.id)) ?? {}
      const changed = { ...given, '1': mark(600, { reason: 'thiếu kế hoạch' }) }
      const of = { id: sheet.id, stamp, marks: changed, personId: binh, now }
      expect(await sheets.rule(of)).toMatchObject({ outcome: 'done', changed: ['1'] })
      const rows = await database
        .current()
        .score.findMany({ where: { side: 'office', code: '1' }, orderBy: { id: 'asc' } })
      expect(rows.map(({ points }) => points)).toEqual([750, 600])
      expect((await sheets.asOf(sheet.id, stamp))?.marks.office['1']?.points).toBe(750)
      expect(await sheets.asOf(sheet.id, sheet.stamp)).toEqual(sheet)
    }))

  test('a score under one version reads the same after the set has changed', () =>
    withStage(async ({ send, sheets, seriesId }, database) => {
      const { sheet } = await send()
      const before = sheetStanding(sheet)
      const other = {
        ...unitSet,
        criteria: unitSet.criteria.map((each) => ({ ...each, maxPoints: each.maxPoints * 2 })),
        bands: [{ name: 'Xuất sắc', from: 100 }],
      }
      await publishSet(database, other, { now, seriesId })
      const after = await sheets.byNumber(sheet.number)
      expect(after && sheetStanding(after)).toEqual(before)
      expect(after?.set).toMatchObject({ version: 1, status: 'replaced' })
    }))
})
