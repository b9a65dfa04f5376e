import { addDays, dayOf, minuteOf, momentOf } from '../text/days.ts'
import type { Broadcast, Repeat } from './broadcasts.ts'
import type { Calendar } from './calendar.ts'
import { closingOf, isOpen, nextOpening } from './steps.ts'

type Where = { timezone: string; calendar: Calendar }
type Urgency = Pick<Broadcast, 'isUrgent'>

/** The first moment from `at` on at which a broadcast may go: the hours are those of reminders. */
export const firstMoment = (at: Date, { isUrgent }: Urgency, where: Where): Date =>
  isUrgent || isOpen(at, where) ? at : nextOpening(at, where)

/** Until when a message of it may leave; what is left goes on when the hours begin again. */
export const goodUntil = (now: Date, { isUrgent }: Urgency, timezone: string): Date =>
  isUrgent ? new Date(now.getTime() + dayMs) : closingOf(now, timezone)

/** When those who have not acknowledged are reminded: so many days after it began. */
export function ackReminderAt(startedAt: Date, days: number, urgency: Urgency, where: Where): Date {
  const { timezone } = where
  const day = addDays(dayOf(startedAt, timezone), days)
  return firstMoment(momentOf(day, minuteOf(startedAt, timezone), timezone), urgency, where)
}

/**
 * When a recurring one goes out next: the first of its times after `now`, so that none is made up
 * for. Of a month without such a day it is the last day; the next month has its own again.
 */
export function nextTime(
  { first, repeats, timezone }: { first: Date; repeats: Repeat; timezone: string },
  now: Date,
): Date {
  const minute = minuteOf(first, timezone)
  const day = dayOf(first, timezone)
  for (let count = 1; ; count++) {
    const at = momentOf(dayAfter(day, repeats, count), minute, timezone)
    if (at > now) return at
  }
}

function dayAfter(day: string, repeats: Repeat, count: number): string {
  if (repeats === 'daily') return addDays(day, count)
  if (repeats === 'weekly') return addDays(day, 7 * count)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  const wanted = Math.min(date, last.getUTCDate())
  return `${last.toISOString().slice(0, 8)}${String(wanted).padStart(2, '0')}`
}

const dayMs = 24 * 60 * 60 * 1000
