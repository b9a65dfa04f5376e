import { describe, expect, test } from 'vitest'
import { periodOf } from '../../src/domain/periods.ts'
import { daysLeft, obligationState } from '../../src/domain/obligations.ts'
import { countByKind, isReplaceable, type OverviewRow } from '../../src/domain/reports.ts'
import type { UnitKind } from '../../src/domain/units.ts'

const timezone = 'Asia/Ho_Chi_Minh'
const period = periodOf({ dueMonth: 12, dueDay: 10 }, 2026, timezone)

describe('a unit stands with a report', () => {
  test.each([
    ['2025-12-31T23:59:59+07:00', undefined, 'not-open'],
    ['2026-01-01T00:00:00+07:00', undefined, 'open'],
    ['2026-11-09T23:59:59+07:00', undefined, 'open'],
    ['2026-11-10T00:00:00+07:00', undefined, 'due-soon'],
    ['2026-12-09T23:59:59+07:00', undefined, 'due-soon'],
    ['2026-12-10T00:00:00+07:00', undefined, 'overdue'],
    ['2027-06-01T00:00:00+07:00', undefined, 'overdue'],
    ['2026-12-20T00:00:00+07:00', '2026-12-09T23:59:59.999+07:00', 'reported-on-time'],
    ['2026-12-20T00:00:00+07:00', '2026-12-10T00:00:00+07:00', 'reported-late'],
    ['2026-11-22T09:00:00+07:00', '2026-11-22T09:00:00+07:00', 'reported-on-time'],
  ])('at %s, reported %s: %s', (now, reported, state) => {
    const reportedAt = reported === undefined ? undefined : new Date(reported)
    expect(obligationState({ period, reportedAt, now: new Date(now) })).toBe(state)
  })
})

describe('days left', () => {
  test.each([
    ['2026-11-22T00:00:00+07:00', 17],
    ['2026-11-22T23:59:59+07:00', 17],
    // Still the 21st in London, already the 22nd here.
    ['2026-11-21T17:00:00Z', 17],
    ['2026-12-08T12:00:00+07:00', 1],
    ['2026-12-09T23:59:59+07:00', 0],
    ['2026-12-10T00:00:00+07:00', -1],
    ['2027-01-01T00:00:00+07:00', -23],
    ['2025-12-31T23:59:59+07:00', 343],
  ])('at %s: %i', (now, days) => {
    expect(daysLeft({ dueAt: period.dueAt, now: new Date(now), timezone })).toBe(days)
  })

  test('are counted in days even where the clocks change in between', () => {
    const zone = 'America/New_York'
    const { dueAt } = periodOf({ dueMonth: 11, dueDay: 10 }, 2026, zone)
    const now = new Date('2026-10-31T23:30:00-04:00')
    expect(daysLeft({ dueAt, now, timezone: zone })).toBe(9)
  })
})

describe('a report can be replaced', () => {
  const inTime = new Date('2026-12-01T09:00:00+07:00')
  const late = new Date('2026-12-12T09:00:00+07:00')

  test.each([
    ['before the deadline', inTime, '2026-12-09T23:59:59+07:00', true],
    ['not once the deadline has passed', inTime, '2026-12-10T00:00:00+07:00', false],
    ['when it was late anyway', late, '2026-12-20T00:00:00+07:00', true],
    ['when it was never sent', undefined, '2026-12-20T00:00:00+07:00', true],
  ])('%s', (_, reportedAt, now, replaceable) => {
    expect(isReplaceable({ reportedAt, period }, new Date(now))).toBe(replaceable)
  })

  test('at any time when it has no deadline', () => {
    expect(isReplaceable({ reportedAt: inTime, period: undefined }, late)).toBe(true)
  })
})

test('units are counted by kind', () => {
  const row = (kind: UnitKind, reportedAt?: Date): OverviewRow => ({
    unit: {
      id: kind,
      code: kind,
      kind,
      name: kind,
      validFrom: undefined,
      validTo: undefined,
      isExample: false,
      aliases: [],
    },
    reportedAt,
    isLate: false,
    isExempt: false,
    isClaimed: false,
    extendedTo: undefined,
    report: undefined,
  })
  const sent = new Date('2026-11-22T02:00:00Z')
  expect(countByKind([row('ward', sent), row('commune'), row('ward'), row('commune')])).toEqual([
    { kind: 'commune', reported: 0, total: 2 },
    { kind: 'ward', reported: 1, total: 2 },
  ])
})
