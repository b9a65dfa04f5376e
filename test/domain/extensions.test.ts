import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/domain/calendar.ts'
import { daysToGrant, dayTrouble, isLaterDay } from '../../src/domain/extensions.ts'
import { at, timezone } from '../support/reporting.ts'

const dueAt = at('2026-12-10 00:00')

describe('a day to ask for', () => {
  test.each([
    ['2026-12-08', '2026-12-02 08:00', false],
    ['2026-12-09', '2026-12-02 08:00', false],
    ['2026-12-10', '2026-12-02 08:00', true],
    // Late already: today would change nothing.
    ['2026-12-12', '2026-12-12 08:00', false],
    ['2026-12-13', '2026-12-12 08:00', true],
    // More than a year after the deadline nobody means.
    ['2027-12-09', '2026-12-02 08:00', true],
    ['2027-12-10', '2026-12-02 08:00', false],
  ])('%s, at %s: %s', (day, now, isLater) => {
    expect(isLaterDay(day, { dueAt, now: at(now), timezone })).toBe(isLater)
  })
})

test.each([
  ['2026-12-01', 'over'],
  ['2026-12-02', 'over'],
  ['2026-12-08', 'early'],
  ['2026-12-10', undefined],
  ['2062-12-18', 'far'],
])('what stands against %s: %s', (day, trouble) => {
  expect(dayTrouble(day, { dueAt, now: at('2026-12-02 08:00'), timezone })).toBe(trouble)
})

describe('the days to grant with one tap', () => {
  test.each([
    // 9 December is a Wednesday: half the way to the 23rd, and three working days more.
    ['2026-12-23', '2026-12-02 08:00', ['2026-12-23', '2026-12-14', '2026-12-16']],
    // Half the way ends on a Sunday, so on the Friday before.
    ['2026-12-18', '2026-12-02 08:00', ['2026-12-18', '2026-12-11', '2026-12-14']],
    ['2026-12-14', '2026-12-02 08:00', ['2026-12-14', '2026-12-11']],
    ['2026-12-10', '2026-12-02 08:00', ['2026-12-10', '2026-12-14']],
    // What was asked for is over by now.
    ['2026-12-12', '2026-12-14 08:00', ['2026-12-17']],
  ])('asked for %s, at %s', (wantedDay, now, days) => {
    const calendar = createCalendar()
    expect(daysToGrant({ wantedDay, dueAt, now: at(now), timezone, calendar })).toEqual(days)
  })
})
