import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/domain/calendar.ts'
import { daysToGrant, isLaterDay } from '../../src/domain/extensions.ts'
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
  ])('%s, at %s: %s', (day, now, isLater) => {
    expect(isLaterDay(day, { dueAt, now: at(now), timezone })).toBe(isLater)
  })
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
