import { addDays, dayOf, startOfDay } from '../text/days.ts'
import type { Unit, UnitKind } from './units.ts'

/** A report that some kinds of units owe every year, because the office decided so. */
export type Duty = {
  id: string
  title: string
  formId: string
  /** What the duty stands on, in the office's words. */
  basis: string
  clause: string | undefined
  unitKinds: UnitKind[]
  /** Reports are due before this day of the year: 12 and 10 mean “trước ngày 10 tháng 12”. */
  dueMonth: number
  dueDay: number
  /** The first and the last day of the duty. */
  validFrom: string
  validTo: string | undefined
  /** The name of who set it for the office. */
  createdBy: string | undefined
  createdAt: Date
}

/** One year of a duty. */
export type Period = {
  /** The year in which the reports are due. */
  label: string
  opensAt: Date
  /** The first moment that is too late. */
  dueAt: Date
}

/** What the unit reports, as it is called everywhere: “Báo cáo năm 2026”. */
export const nameOf = (duty: Pick<Duty, 'title'>, period: Pick<Period, 'label'>): string =>
  `${duty.title} ${period.label}`

/**
 * The period of a year: the last good day falls into that year.
 *
 * It opens on 1 January, and never less than 60 days before its deadline. “Trước ngày
 * 10 tháng 12” (III.4) excludes that day: the last good one is 9 December.
 */
export function periodOf(
  { dueMonth, dueDay }: Pick<Duty, 'dueMonth' | 'dueDay'>,
  year: number,
  timezone: string,
): Period {
  // "Before 1 January" is the end of the year before.
  const dueYear = dueMonth === 1 && dueDay === 1 ? year + 1 : year
  // Counted on, so that "before 29 February" means before 1 March in a common year.
  const due = addDays(firstOf(dueYear, dueMonth), dueDay - 1)
  const newYear = firstOf(year, 1)
  const latest = addDays(due, -60)
  return {
    label: String(year),
    opensAt: startOfDay(newYear < latest ? newYear : latest, timezone),
    dueAt: startOfDay(due, timezone),
  }
}

/** The last day on which a report is in time. */
export const lastGoodDay = ({ dueAt }: Pick<Period, 'dueAt'>, timezone: string): string =>
  dayOf(new Date(dueAt.getTime() - 1), timezone)

/** The periods of a duty that have opened by now, oldest first. */
export function openedPeriods(duty: Duty, now: Date, timezone: string): Period[] {
  const first = Number(duty.validFrom.slice(0, 4))
  const last = Number(dayOf(now, timezone).slice(0, 4)) + 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    periodOf(duty, first + index, timezone),
  ).filter((period) => period.opensAt <= now && holds(duty, lastGoodDay(period, timezone)))
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

/** The unit owes the report that is due on this day. The office asks, and never owes. */
export const bindsUnit = (
  duty: Duty,
  unit: Pick<Unit, 'kind' | 'validFrom' | 'validTo'>,
  day: string,
): boolean =>
  unit.kind !== 'office' &&
  duty.unitKinds.includes(unit.kind) &&
  holds(duty, day) &&
  holds(unit, day)

/** Something with a first and a last day exists on this one. */
const holds = (
  { validFrom, validTo }: { validFrom: string | undefined; validTo: string | undefined },
  day: string,
): boolean => (validFrom ?? day) <= day && day <= (validTo ?? day)

/** The first day of a month. */
const firstOf = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-01`
