import { dayOf } from '../text/days.ts'
import type { Unit, UnitKind } from './units.ts'

/** A report that some units owe, once or again and again, because the office decided so. */
export type Duty = {
  id: string
  title: string
  formId: string
  /** What the duty stands on, in the office's words. */
  basis: string
  clause: string | undefined
  unitKinds: UnitKind[]
  /** Units that are bound by name, whatever their kind. */
  unitIds: string[]
  /** Reports are due before this day: 12 and 10 mean “trước ngày 10 tháng 12”. */
  dueMonth: number
  dueDay: number
  everyMonths: Recurrence
  /** How many days before its deadline a period opens; undefined: by the rule of `periodOf`. */
  opensDays: number | undefined
  /** The days of the reminders, counted from the last good day: -30 is a month before it. */
  ladder: number[]
  /** The first and the last day of the duty. */
  validFrom: string
  validTo: string | undefined
  /** The name of who set it for the office. */
  createdBy: string | undefined
  createdAt: Date
}

/** In how many months the deadline comes back; 0 means once. */
export type Recurrence = 0 | 1 | 3 | 6 | 12

/** Days counted from the last good day, as the office reminds when it says nothing else. */
export const defaultLadder = [-30, -14, -7, -3, -1, 0, 1, 3, 7]

/** One span of a duty, for which a report is owed. */
export type Period = {
  /** The year in which the reports are due; with its month, where there are several in a year. */
  label: string
  opensAt: Date
  /** The first moment that is too late. */
  dueAt: Date
}

/** What the unit reports, as it is called everywhere: “Báo cáo năm 2026”. */
export const nameOf = (duty: Pick<Duty, 'title'>, period: Pick<Period, 'label'>): string =>
  `${duty.title} ${period.label}`

/** The last day on which a report is in time. */
export const lastGoodDay = ({ dueAt }: Pick<Period, 'dueAt'>, timezone: string): string =>
  dayOf(new Date(dueAt.getTime() - 1), timezone)

/** The unit owes the report that is due on this day. The office asks, and never owes. */
export const bindsUnit = (
  duty: Duty,
  unit: Pick<Unit, 'id' | 'kind' | 'validFrom' | 'validTo'>,
  day: string,
): boolean =>
  unit.kind !== 'office' &&
  (duty.unitKinds.includes(unit.kind) || duty.unitIds.includes(unit.id)) &&
  holds(duty, day) &&
  holds(unit, day)

/** Something with a first and a last day exists on this one. */
export const holds = (
  { validFrom, validTo }: { validFrom: string | undefined; validTo: string | undefined },
  day: string,
): boolean => (validFrom ?? day) <= day && day <= (validTo ?? day)
