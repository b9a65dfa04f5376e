import { describe, expect, test } from 'vitest'
import { bindsUnit, lastGoodDay, type Duty } from '../../src/domain/duties.ts'
import { currentPeriods, periodsToMake, periodOf } from '../../src/domain/periods.ts'
import type { Unit } from '../../src/domain/units.ts'

const zone = 'Asia/Ho_Chi_Minh'

const duty: Duty = {
  id: 'duty',
  title: 'Báo cáo năm',
  formId: 'annual-report',
  basis: 'Theo mẫu mục III.4 của kế hoạch 2017–2020',
  clause: 'III.4',
  unitKinds: ['commune', 'ward', 'direct-committee', 'office'],
  dueMonth: 12,
  dueDay: 10,
  unitIds: [],
  everyMonths: 12,
  opensDays: undefined,
  ladder: [],
  validFrom: '2026-01-01',
  validTo: undefined,
  createdBy: 'Trần Thị Bình',
  createdAt: new Date('2026-01-05T02:00:00Z'),
}

const iaLy: Unit = {
  id: 'ia-ly',
  code: '23734',
  kind: 'commune',
  name: 'Đảng ủy xã Ia Ly',
  validFrom: '2025-07-01',
  validTo: undefined,
  isExample: false,
  aliases: [],
}

describe('a period', () => {
  test.each([
    // due, year, opens, too late from, last good day
    [12, 10, 2026, '2025-12-31T17:00Z', '2026-12-09T17:00Z', '2026-12-09'],
    [12, 10, 2017, '2016-12-31T17:00Z', '2017-12-09T17:00Z', '2017-12-09'],
    [7, 1, 2026, '2025-12-31T17:00Z', '2026-06-30T17:00Z', '2026-06-30'],
    // In the first two months it opens in the year before.
    [1, 15, 2027, '2026-11-15T17:00Z', '2027-01-14T17:00Z', '2027-01-14'],
    [1, 2, 2027, '2026-11-02T17:00Z', '2027-01-01T17:00Z', '2027-01-01'],
    // Before 1 January is the end of that year.
    [1, 1, 2026, '2025-12-31T17:00Z', '2026-12-31T17:00Z', '2026-12-31'],
    [2, 29, 2027, '2026-12-30T17:00Z', '2027-02-28T17:00Z', '2027-02-28'],
    [2, 29, 2028, '2027-12-30T17:00Z', '2028-02-28T17:00Z', '2028-02-28'],
  ])('due before %i-%i of %i', (dueMonth, dueDay, year, opensAt, dueAt, last) => {
    const period = periodOf({ dueMonth, dueDay }, year, zone)
    expect(period).toEqual({
      label: String(year),
      opensAt: new Date(opensAt),
      dueAt: new Date(dueAt),
    })
    expect(lastGoodDay(period, zone)).toBe(last)
  })

  test.each(['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'ends at midnight of its own zone, wherever the process runs (TZ=%s)',
    (processZone) => {
      const before = process.env['TZ']
      process.env['TZ'] = processZone
      try {
        expect(periodOf(duty, 2026, zone).dueAt.toISOString()).toBe('2026-12-09T17:00:00.000Z')
        expect(periodOf(duty, 2026, 'America/New_York').dueAt.toISOString()).toBe(
          '2026-12-10T05:00:00.000Z',
        )
        expect(lastGoodDay(periodOf(duty, 2026, zone), zone)).toBe('2026-12-09')
      } finally {
        if (before === undefined) delete process.env['TZ']
        else process.env['TZ'] = before
      }
    },
  )
})

describe('the periods that have opened or will soon', () => {
  test.each([
    ['2026-01-05T02:00Z', {}, ['2026']],
    // A month before it opens.
    ['2026-11-29T16:59:59Z', {}, ['2026']],
    ['2026-11-30T17:00Z', {}, ['2026', '2027']],
    ['2028-03-01T00:00Z', {}, ['2026', '2027', '2028']],
    ['2028-03-01T00:00Z', { validTo: '2027-12-31' }, ['2026', '2027']],
    // Ended before the deadline of its last year.
    ['2028-03-01T00:00Z', { validTo: '2027-12-08' }, ['2026']],
    ['2025-11-22T02:00Z', {}, []],
    // The January report of 2027 opens in November 2026.
    ['2026-11-22T02:00Z', { dueMonth: 1, dueDay: 15, validFrom: '2027-01-01' }, ['2027']],
  ])('at %s (%o)', (now, change, labels) => {
    const opened = periodsToMake({ ...duty, ...change }, new Date(now), zone)
    expect(opened.map(({ label }) => label)).toEqual(labels)
  })
})

test.each([
  ['2026-11-22T02:00Z', ['Năm 2026', 'Mới 2027']],
  ['2027-01-02T02:00Z', ['Mới 2027', 'Năm 2027']],
])('the periods that count at %s', (now, names) => {
  const of = (title: string, year: number, dueMonth: number) => ({
    duty: { id: title },
    period: periodOf({ dueMonth, dueDay: 10 }, year, zone),
  })
  const all = [of('Năm', 2027, 12), of('Năm', 2026, 12), of('Mới', 2027, 7), of('Mới', 2028, 7)]
  const current = currentPeriods(all, new Date(now))
  expect(current.map(({ duty, period }) => `${duty.id} ${period.label}`)).toEqual(names)
})

describe('a duty binds', () => {
  test.each<[string, Partial<Unit>, Partial<Duty>, boolean]>([
    ['a unit of its kinds', {}, {}, true],
    ['no unit of another kind', { kind: 'press' }, {}, false],
    ['the office never, even if its kind is named', { kind: 'office' }, {}, false],
    ['a unit on its last day', { validTo: '2026-12-09' }, {}, true],
    ['no unit that ended before', { validTo: '2026-12-08' }, {}, false],
    ['a unit that began on that day', { validFrom: '2026-12-09' }, {}, true],
    ['no unit that began later', { validFrom: '2026-12-10' }, {}, false],
    ['a unit without dates', { validFrom: undefined }, {}, true],
    ['nobody before it began', {}, { validFrom: '2027-01-01' }, false],
    ['nobody after it ended', {}, { validTo: '2026-12-08' }, false],
  ])('%s', (_, unit, change, binds) => {
    expect(bindsUnit({ ...duty, ...change }, { ...iaLy, ...unit }, '2026-12-09')).toBe(binds)
  })
})
