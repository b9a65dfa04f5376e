import { describe, expect, test } from 'vitest'
import {
  ackReminderAt,
  firstMoment,
  goodUntil,
  nextTime,
} from '../../src/domain/broadcast-times.ts'
import { createCalendar } from '../../src/domain/calendar.ts'
import type { Repeat } from '../../src/domain/broadcasts.ts'
import { at, timezone } from '../support/reporting.ts'

const where = { timezone, calendar: createCalendar() }
const calm = { isUrgent: false }
const urgent = { isUrgent: true }

describe('the hours of a broadcast', () => {
  test('are those of reminders, unless it is urgent', () => {
    // 5 December 2026 is a Saturday.
    expect(firstMoment(at('2026-12-04 09:00'), calm, where)).toEqual(at('2026-12-04 09:00'))
    expect(firstMoment(at('2026-12-04 17:00'), calm, where)).toEqual(at('2026-12-07 07:30'))
    expect(firstMoment(at('2026-12-05 09:00'), calm, where)).toEqual(at('2026-12-07 07:30'))
    expect(firstMoment(at('2026-12-05 22:00'), urgent, where)).toEqual(at('2026-12-05 22:00'))
  })

  test('end at closing time: what is left goes on the next morning', () => {
    expect(goodUntil(at('2026-12-04 16:59'), calm, timezone)).toEqual(at('2026-12-04 17:00'))
    expect(goodUntil(at('2026-12-04 22:00'), urgent, timezone)).toEqual(at('2026-12-05 22:00'))
  })

  test('count for the reminder to acknowledge too', () => {
    const friday = at('2026-12-04 14:20')
    expect(ackReminderAt(friday, 3, calm, where)).toEqual(at('2026-12-07 14:20'))
    expect(ackReminderAt(friday, 1, calm, where)).toEqual(at('2026-12-07 07:30'))
    expect(ackReminderAt(friday, 1, urgent, where)).toEqual(at('2026-12-05 14:20'))
  })
})

describe('a recurring broadcast', () => {
  const next = (first: string, repeats: Repeat, now: string) =>
    nextTime({ first: at(first), repeats, timezone }, at(now))

  test('goes out at the same time of the next day, week or month', () => {
    expect(next('2026-12-04 08:00', 'daily', '2026-12-04 08:00')).toEqual(at('2026-12-05 08:00'))
    expect(next('2026-12-04 08:00', 'weekly', '2026-12-04 08:00')).toEqual(at('2026-12-11 08:00'))
    expect(next('2026-12-04 08:00', 'monthly', '2026-12-04 08:00')).toEqual(at('2027-01-04 08:00'))
  })

  test('makes up for none that was missed', () => {
    expect(next('2026-12-04 08:00', 'daily', '2026-12-20 09:00')).toEqual(at('2026-12-21 08:00'))
    expect(next('2026-12-04 08:00', 'weekly', '2027-01-01 08:00')).toEqual(at('2027-01-08 08:00'))
  })

  test('of the 31st goes out on the last day of a shorter month, and on the 31st again', () => {
    expect(next('2027-01-31 08:00', 'monthly', '2027-01-31 08:00')).toEqual(at('2027-02-28 08:00'))
    expect(next('2027-01-31 08:00', 'monthly', '2027-02-28 08:00')).toEqual(at('2027-03-31 08:00'))
    expect(next('2027-01-31 08:00', 'monthly', '2027-11-30 08:00')).toEqual(at('2027-12-31 08:00'))
  })
})
