import { addDays, dayOf, daysBetween } from '../text/days.ts'
import { workingDayFrom, workingDayUpTo, type Calendar } from './calendar.ts'
import { lastGoodDay } from './duties.ts'

/** A later deadline that a unit asked for, with what the office needs to decide. */
export type ExtensionRequest = {
  id: string
  obligationId: string
  unitId: string
  unitName: string
  /** The title of the duty, and the label of its period. */
  title: string
  label: string
  reason: string
  /** The last good day that was asked for. */
  wantedDay: string
  askedById: string
  askedBy: string
  askedAt: Date
  /** The unit's deadline as it is now, and that of the period. */
  dueAt: Date
  periodDueAt: Date
}

type Deadline = { dueAt: Date; now: Date; timezone: string }

/** Why a deadline can not be put off to a day: it is over, no later than now, or absurdly late. */
export type DayTrouble = 'over' | 'early' | 'far'

/** What stands against this last day; undefined when it may be asked for and granted. */
export function dayTrouble(day: string, deadline: Deadline): DayTrouble | undefined {
  const floor = floorOf(deadline)
  if (day > aYearAfter(floor)) return 'far'
  if (day > floor) return undefined
  return day <= dayOf(deadline.now, deadline.timezone) ? 'over' : 'early'
}

/** Is this a later last day than the present one, later than today, and within a year? */
export const isLaterDay = (day: string, deadline: Deadline): boolean =>
  dayTrouble(day, deadline) === undefined

/**
 * The days the office may grant with one tap: the one that was asked for, half the way to it, and
 * three working days more. Never one that would change nothing.
 */
export function daysToGrant({
  wantedDay,
  calendar,
  ...deadline
}: Deadline & { wantedDay: string; calendar: Calendar }): string[] {
  const floor = floorOf(deadline)
  const way = Math.max(0, daysBetween(floor, wantedDay))
  const halfWay = workingDayUpTo(addDays(floor, Math.floor(way / 2)), calendar)
  const soon = workingDaysAfter(floor, 3, calendar)
  const others = [halfWay, soon].filter((day) => day > floor && day !== wantedDay)
  const wanted = isLaterDay(wantedDay, deadline) ? [wantedDay] : []
  return [...new Set([...wanted, ...others.sort()])]
}

/** The same day of the next year: whoever types a later one meant another year. */
const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** The last day that would change nothing any more. */
function floorOf({ dueAt, now, timezone }: Deadline): string {
  const last = lastGoodDay({ dueAt }, timezone)
  const today = dayOf(now, timezone)
  return last > today ? last : today
}

function workingDaysAfter(day: string, count: number, calendar: Calendar): string {
  let found = day
  for (let left = count; left > 0; left--) found = workingDayFrom(addDays(found, 1), calendar)
  return found
}
