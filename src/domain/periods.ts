import { addDays, dayOf, lastDayOf, startOfDay } from '../text/days.ts'
import { holds, lastGoodDay, type Duty, type Period, type Recurrence } from './duties.ts'

type Rule = Pick<Duty, 'dueMonth' | 'dueDay'> & Partial<Pick<Duty, 'everyMonths' | 'opensDays'>>

/**
 * The period of a duty that is due in a month (1–12) of a year.
 *
 * “Trước ngày 10 tháng 12” (III.4) excludes that day: the last good one is 9 December. A day that
 * the month does not have means the end of the month; “before 1 January” is the end of the year
 * and belongs to it. Where nothing else was said a yearly period opens on 1 January and never
 * less than 60 days before its deadline, any other when the one before it ended.
 */
export function periodOf(
  rule: Rule,
  year: number,
  timezone: string,
  month: number = rule.dueMonth,
): Period {
  const { dueDay, everyMonths = 12, opensDays } = rule
  const due = dueOf(month === 1 && dueDay === 1 ? year + 1 : year, month, dueDay)
  const last = addDays(due, -1)
  const isAlone = isAloneInYear(everyMonths)
  const opensBefore = () => dueOf(Number(due.slice(0, 4)), month - everyMonths, dueDay)
  const usual = isAlone ? yearlyOpening(due, last) : opensBefore()
  const opens = opensDays === undefined ? usual : addDays(due, -opensDays)
  return {
    label: labelOf(last, everyMonths),
    opensAt: startOfDay(opens, timezone),
    dueAt: startOfDay(due, timezone),
  }
}

/** What a period is called by its last good day: “2026”, or “12/2026” with several in a year. */
export const labelOf = (lastDay: string, everyMonths: Recurrence): string =>
  isAloneInYear(everyMonths) ? lastDay.slice(0, 4) : `${lastDay.slice(5, 7)}/${lastDay.slice(0, 4)}`

/** The first day of a duty whose first period ends then: nothing that was due before is owed. */
export const firstDayOf = (lastDay: string, everyMonths: Recurrence): string =>
  isAloneInYear(everyMonths) ? `${lastDay.slice(0, 4)}-01-01` : `${lastDay.slice(0, 7)}-01`

/** The periods of a duty that have opened by now or will within a month, oldest first. */
export function periodsToMake(duty: Duty, now: Date, timezone: string): Period[] {
  const until = addDays(dayOf(now, timezone), aheadDays)
  const end = startOfDay(until, timezone)
  return periodsUntil(duty, Number(until.slice(0, 4)) + 1, timezone).filter(
    ({ opensAt }) => opensAt <= end,
  )
}

/** The periods of a duty from its first to those of a year, oldest first. */
export function periodsUntil(duty: Duty, lastYear: number, timezone: string): Period[] {
  const first = Number(duty.validFrom.slice(0, 4))
  const years = duty.everyMonths === 0 ? 1 : Math.max(0, lastYear - first + 1)
  return Array.from({ length: years }, (_, index) => first + index)
    .flatMap((year) => monthsOf(duty).map((month) => periodOf(duty, year, timezone, month)))
    .filter((period) => holds(duty, lastGoodDay(period, timezone)))
    .sort((a, b) => Number(a.dueAt) - Number(b.dueAt))
}

/** Of every duty the period that counts now: the latest that has opened, or else its first. */
export function currentPeriods<T extends { duty: Pick<Duty, 'id'>; period: Period }>(
  all: T[],
  now: Date,
): T[] {
  const sorted = all.toSorted((a, b) => Number(a.period.dueAt) - Number(b.period.dueAt))
  return sorted.filter((one) => {
    const others = sorted.filter(({ duty }) => duty.id === one.duty.id)
    return one === (others.findLast(({ period }) => period.opensAt <= now) ?? others[0])
  })
}

/**
 * What the office looks after now: of every duty that holds the period that counts now, and
 * every earlier one that is still open and owed by somebody.
 */
export function presentPeriods<
  T extends {
    duty: Pick<Duty, 'id' | 'validTo'>
    period: Period & { closedAt: Date | undefined }
    reported: number
    total: number
  },
>(all: T[], now: Date): T[] {
  const living = all.filter(({ duty }) => duty.validTo === undefined)
  const current = currentPeriods(living, now)
  return living
    .toSorted((a, b) => Number(a.period.dueAt) - Number(b.period.dueAt))
    .filter((one) => current.includes(one) || isRunning(one, now))
}

const isRunning = (
  one: { period: Period & { closedAt: Date | undefined }; reported: number; total: number },
  now: Date,
) => one.period.opensAt <= now && !one.period.closedAt && one.reported < one.total

const isAloneInYear = (everyMonths: Recurrence) => everyMonths === 12 || everyMonths === 0

/** Periods are made so many days before they open, so that everybody sees what is coming. */
const aheadDays = 31

/** The months of a year in which a duty is due. */
function monthsOf({ dueMonth, everyMonths }: Duty): number[] {
  const step = everyMonths === 0 ? 12 : everyMonths
  return Array.from({ length: 12 / step }, (_, at) => ((dueMonth - 1 + at * step) % 12) + 1)
}

/** The first day that is too late; months beyond the year lie in the years beside it. */
function dueOf(year: number, month: number, dueDay: number): string {
  const due = addDays(firstOf(year, month), dueDay - 1)
  const next = firstOf(year, month + 1)
  return due < next ? due : next
}

function yearlyOpening(due: string, last: string): string {
  const newYear = `${last.slice(0, 4)}-01-01`
  const latest = addDays(due, -60)
  return newYear < latest ? newYear : latest
}

const firstOf = (year: number, month: number): string => addDays(lastDayOf(year, month - 1), 1)
