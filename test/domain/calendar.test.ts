import { describe, expect, test } from 'vitest'
import {
  createCalendar,
  workingDayFrom,
  workingDayUpTo,
  type DayOff,
} from '../../src/domain/calendar.ts'

const calendar = createCalendar()
const tet = 'Tết Nguyên Đán'

describe('a day is off', () => {
  test.each([
    // Tết by the lunar calendar: its eve and four days, and what makes up for a weekend in them.
    ['2026-02-16', tet, 'the eve of Bính Ngọ'],
    ['2026-02-17', tet, 'its first day'],
    ['2026-02-20', tet, 'the last of its five days'],
    ['2027-02-05', tet, 'the eve of Đinh Mùi'],
    ['2027-02-10', tet, 'for Saturday, 6 February'],
    ['2027-02-11', tet, 'for Sunday, 7 February'],
    ['2028-01-25', tet, 'the eve of Mậu Thân'],
    ['2028-01-31', tet, 'for Saturday, 29 January'],
    ['2017-01-27', tet, 'the eve of Đinh Dậu'],
    ['2026-04-26', 'Giỗ tổ Hùng Vương', 'a holiday on a Sunday'],
    ['2026-04-27', 'Giỗ tổ Hùng Vương', 'made up for on Monday'],
    ['2017-01-02', 'Tết Dương lịch', 'New Year was a Sunday'],
    ['2027-05-03', 'Quốc tế Lao động', '1 May is a Saturday'],
    ['2028-05-02', 'Ngày Giải phóng miền Nam', '30 April is a Sunday, 1 May a holiday'],
    ['2028-09-04', 'Quốc khánh', '2 September is a Saturday'],
    ['2026-12-06', '', 'a Sunday'],
    ['2026-12-12', '', 'a Saturday'],
  ])('%s (%s): %s', (day, name) => {
    expect(calendar.restOf(day)).toBe(name)
    expect(calendar.isWorking(day)).toBe(false)
  })
})

test.each([
  ['2026-02-13', 'the Friday before Tết 2026'],
  ['2026-02-23', 'the Monday after it'],
  ['2027-02-04', 'two days before Tết 2027'],
  ['2027-02-12', 'the day after what makes up for it'],
  ['2028-01-24', 'two days before Tết 2028'],
  ['2028-02-01', 'the day after what makes up for it'],
  ['2026-04-28', 'the Tuesday after a holiday that was made up for'],
  ['2026-12-09', 'a Wednesday'],
])('%s is worked: %s', (day) => {
  expect(calendar.restOf(day)).toBeUndefined()
})

describe("the office's word counts", () => {
  const own: DayOff[] = [
    { day: '2026-12-09', isWorking: false, name: 'Đại hội' },
    { day: '2026-12-12', isWorking: true, name: 'Làm bù' },
    { day: '2026-02-20', isWorking: true, name: 'Trực Tết' },
  ]

  test.each<[string, string | undefined, string]>([
    ['2026-12-09', 'Đại hội', 'a day off of its own'],
    ['2026-12-12', undefined, 'a Saturday that is worked for it'],
    ['2026-12-13', '', 'the Sunday after it stays off'],
    ['2026-02-20', undefined, 'even against a holiday'],
    ['2026-02-19', tet, 'and only for the days it names'],
  ])('%s: %s, %s', (day, rest) => {
    expect(createCalendar(own).restOf(day)).toBe(rest)
  })
})

test.each([
  // day, the last working day up to it, the first from it on
  ['2026-12-09', '2026-12-09', '2026-12-09'],
  ['2026-12-06', '2026-12-04', '2026-12-07'],
  ['2026-02-18', '2026-02-13', '2026-02-23'],
  ['2027-02-08', '2027-02-04', '2027-02-12'],
  ['2028-01-29', '2028-01-24', '2028-02-01'],
  ['2027-01-01', '2026-12-31', '2027-01-04'],
])('beside %s work %s and %s', (day, upTo, from) => {
  expect(workingDayUpTo(day, calendar)).toBe(upTo)
  expect(workingDayFrom(day, calendar)).toBe(from)
})
