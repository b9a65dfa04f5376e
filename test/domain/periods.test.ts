import { describe, expect, test } from 'vitest'
import { lastGoodDay, type Duty, type Recurrence } from '../../src/domain/duties.ts'
import { periodOf, periodsUntil, presentPeriods } from '../../src/domain/periods.ts'
import { dayOf } from '../../src/text/days.ts'

const zone = 'Asia/Ho_Chi_Minh'

const duty: Duty = {
  id: 'duty',
  title: 'Báo cáo',
  formId: 'annual-report',
  basis: 'Công văn của Ban',
  clause: undefined,
  unitKinds: ['commune'],
  unitIds: [],
  dueMonth: 12,
  dueDay: 10,
  everyMonths: 12,
  opensDays: undefined,
  ladder: [],
  validFrom: '2026-01-01',
  validTo: undefined,
  createdBy: undefined,
  createdAt: new Date('2026-01-05T02:00:00Z'),
}

describe('a period is named, opens, and ends with its last good day', () => {
  test.each<[string, Recurrence, number, number, string, string, string]>([
    // every, month, day: label, opens, last good day
    ['a month', 1, 12, 10, '12/2026', '2026-11-10', '2026-12-09'],
    ['a month', 1, 1, 10, '01/2026', '2025-12-10', '2026-01-09'],
    ['a month, before its 31st', 1, 1, 31, '01/2026', '2025-12-31', '2026-01-30'],
    ['a month, before a 31st it lacks', 1, 2, 31, '02/2026', '2026-01-31', '2026-02-28'],
    ['a month, before a 31st it lacks', 1, 4, 31, '04/2026', '2026-03-31', '2026-04-30'],
    ['a month, before its 31st', 1, 12, 31, '12/2026', '2026-12-01', '2026-12-30'],
    ['a month, before its 1st', 1, 3, 1, '02/2026', '2026-02-01', '2026-02-28'],
    ['a month, before New Year', 1, 1, 1, '12/2026', '2026-12-01', '2026-12-31'],
    ['three months', 3, 3, 25, '03/2026', '2025-12-25', '2026-03-24'],
    ['three months, before New Year', 3, 1, 1, '12/2026', '2026-10-01', '2026-12-31'],
    ['six months', 6, 6, 15, '06/2026', '2025-12-15', '2026-06-14'],
    ['six months, before the 31st', 6, 8, 31, '08/2026', '2026-03-01', '2026-08-30'],
    ['a year', 12, 12, 10, '2026', '2026-01-01', '2026-12-09'],
    ['a year, in January', 12, 1, 15, '2026', '2025-11-16', '2026-01-14'],
    ['a year, before 29 February', 12, 2, 29, '2026', '2025-12-31', '2026-02-28'],
    ['once', 0, 7, 1, '2026', '2026-01-01', '2026-06-30'],
  ])('%s (%i): before %i-%i is %s, %s to %s', (_, everyMonths, month, dueDay, ...named) => {
    const period = periodOf({ dueMonth: month, dueDay, everyMonths }, 2026, zone)
    const { label, opensAt } = period
    expect([label, dayOf(opensAt, zone), lastGoodDay(period, zone)]).toEqual(named)
  })

  test('opens as many days before its deadline as the office said', () => {
    const { opensAt } = periodOf({ dueMonth: 12, dueDay: 10, opensDays: 40 }, 2026, zone)
    expect(dayOf(opensAt, zone)).toBe('2026-10-31')
  })
})

describe('the periods of a duty until the end of 2027', () => {
  const months = (year: number, ...of: number[]) =>
    of.map((month) => `${String(month).padStart(2, '0')}/${year}`)
  const all = Array.from({ length: 12 }, (_, at) => at + 1)

  test.each<[string, Partial<Duty>, string[]]>([
    ['every year', {}, ['2026', '2027']],
    ['once', { everyMonths: 0 }, ['2026']],
    ['every month', { everyMonths: 1 }, [...months(2026, ...all), ...months(2027, ...all)]],
    [
      'every month before the 1st',
      { everyMonths: 1, dueDay: 1, dueMonth: 1 },
      [...months(2026, ...all), ...months(2027, ...all)],
    ],
    [
      'every three months from February on',
      { everyMonths: 3, dueMonth: 2 },
      [...months(2026, 2, 5, 8, 11), ...months(2027, 2, 5, 8, 11)],
    ],
    [
      'every six months',
      { everyMonths: 6, dueMonth: 6 },
      [...months(2026, 6, 12), ...months(2027, 6, 12)],
    ],
    [
      'every three months, begun in the middle of the year',
      { everyMonths: 3, dueMonth: 3, validFrom: '2026-09-01' },
      [...months(2026, 9, 12), ...months(2027, 3, 6, 9, 12)],
    ],
    [
      'every month, ended in between',
      { everyMonths: 1, validFrom: '2026-10-01', validTo: '2026-12-31' },
      months(2026, 10, 11, 12),
    ],
    ['that begins later', { validFrom: '2028-01-01' }, []],
  ])('%s', (_, change, labels) => {
    const periods = periodsUntil({ ...duty, ...change }, 2027, zone)
    expect(periods.map(({ label }) => label)).toEqual(labels)
    // In the order of their deadlines.
    for (const [at, { dueAt }] of periods.entries()) {
      const next = periods[at + 1]
      if (next) expect(Number(next.dueAt)).toBeGreaterThan(Number(dueAt))
    }
  })
})

describe('what the office looks after now', () => {
  const now = new Date('2027-01-04T02:00:00Z')
  const of = (year: number, more: { closedAt?: Date; total?: number; validTo?: string } = {}) => ({
    duty: { ...duty, validTo: more.validTo },
    period: { ...periodOf(duty, year, zone), closedAt: more.closedAt },
    reported: 1,
    total: more.total ?? 2,
  })

  test.each([
    ['the last year as long as somebody owes', [of(2026), of(2027)], ['2026', '2027']],
    ['not what all have reported', [of(2026, { total: 1 }), of(2027)], ['2027']],
    ['not what was closed before', [of(2026, { closedAt: now }), of(2027)], ['2027']],
    ['what counts now, closed or not', [of(2027, { closedAt: now })], ['2027']],
    ['what is to come, where it is the first', [of(2028)], ['2028']],
    ['nothing of a duty that was withdrawn', [of(2027, { validTo: '2027-01-02' })], []],
  ])('%s', (_, all, labels) => {
    expect(presentPeriods(all, now).map(({ period }) => period.label)).toEqual(labels)
  })
})
