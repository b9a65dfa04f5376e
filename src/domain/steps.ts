import { addDays, dayOf, minuteOf, momentOf } from '../text/days.ts'
import { workingDayFrom, workingDayUpTo, type Calendar } from './calendar.ts'
import { lastGoodDay } from './duties.ts'

/** One step of the ladder of a deadline. */
export type Step = {
  /** Days from the last good day: -14, 0, 3. */
  offset: number
  /** The day it was meant for, and the working day it moved to. */
  wanted: string
  day: string
  /** It may be told from then on, and is of no use from `until` on. */
  sendAt: Date
  until: Date
}

/** When people are reminded: minutes of a working day, the end excluded. */
export const officeHours = { from: 7 * 60 + 30, to: 17 * 60 }

type Where = { timezone: string; calendar: Calendar }

/**
 * The steps of one deadline, earliest first.
 *
 * A step on a day off moves to the last working day before it, or, once the deadline is over, to
 * the next one after it. It holds until the next step, or the deadline; the last one for a month.
 */
export function stepsOf({
  ladder,
  dueAt,
  timezone,
  calendar,
}: { ladder: number[]; dueAt: Date } & Where): Step[] {
  const last = lastGoodDay({ dueAt }, timezone)
  const steps = [...new Set(ladder)]
    .map((offset) => {
      const wanted = addDays(last, offset)
      const day = offset > 0 ? workingDayFrom(wanted, calendar) : workingDayUpTo(wanted, calendar)
      return { offset, wanted, day, sendAt: momentOf(day, officeHours.from, timezone) }
    })
    .sort((a, b) => Number(a.sendAt) - Number(b.sendAt) || a.offset - b.offset)
  return steps.map((step, at) => {
    const next = steps[at + 1]?.sendAt ?? new Date(step.sendAt.getTime() + lastHoldsMs)
    const until = step.offset > 0 || next < dueAt ? next : dueAt
    return { ...step, until }
  })
}

/** May somebody be reminded at this moment? */
export function isOpen(now: Date, { timezone, calendar }: Where): boolean {
  const minute = minuteOf(now, timezone)
  const isInHours = officeHours.from <= minute && minute < officeHours.to
  return isInHours && calendar.isWorking(dayOf(now, timezone))
}

/** The first moment after `now` at which a working day begins. */
export function nextOpening(now: Date, { timezone, calendar }: Where): Date {
  const today = momentOf(workingDayFrom(dayOf(now, timezone), calendar), officeHours.from, timezone)
  if (today > now) return today
  const next = workingDayFrom(addDays(dayOf(now, timezone), 1), calendar)
  return momentOf(next, officeHours.from, timezone)
}

/** The end of the hours of the day `now` falls on. */
export const closingOf = (now: Date, timezone: string): Date =>
  momentOf(dayOf(now, timezone), officeHours.to, timezone)

const lastHoldsMs = 30 * 24 * 60 * 60 * 1000
