import { addDays, dayOf, startOfDay } from '../text/days.ts'
import { lastGoodDay, type Duty, type Period } from './duties.ts'
import { firstDayOf, labelOf, periodOf } from './periods.ts'

/** What the office may say anew of a duty. */
export type DutyTerms = Pick<
  Duty,
  'title' | 'basis' | 'unitKinds' | 'unitIds' | 'everyMonths' | 'opensDays' | 'ladder'
>

/**
 * What a change makes of a duty and of its period that counts now; `before` is the first day that
 * is too late.
 *
 * A deadline that stays within what the period is called (its year, or its month) is the rule
 * from now on. One that leaves it was put off this once: the rule stays, and the period its name.
 */
export function changeOf({
  duty,
  period,
  terms,
  before,
  now,
  timezone,
}: {
  duty: Duty
  period: Period
  terms: DutyTerms
  before: string
  now: Date
  timezone: string
}): { duty: Duty; period: Period; isMoved: boolean; isOnce: boolean } {
  const { everyMonths } = terms
  const oldLast = lastGoodDay(period, timezone)
  const last = addDays(before, -1)
  const hasOtherRhythm = everyMonths !== duty.everyMonths
  const label = hasOtherRhythm ? labelOf(oldLast, everyMonths) : period.label
  const isMoved = last !== oldLast
  const isOnce = isMoved && labelOf(last, everyMonths) !== label

  const rule = isMoved && !isOnce ? dueOn(before) : hasOtherRhythm ? dueAs(duty, oldLast) : {}
  const validFrom = hasOtherRhythm
    ? firstDayOf(isOnce ? oldLast : last, everyMonths)
    : duty.validFrom
  const opensAt = opening({ before, last, terms, timezone })
  // What is open stays open: drafts have been begun in it.
  const isOpen = period.opensAt <= now && opensAt > period.opensAt
  return {
    duty: { ...duty, ...terms, ...rule, validFrom },
    period: {
      label,
      opensAt: isOpen ? period.opensAt : opensAt,
      dueAt: startOfDay(before, timezone),
    },
    isMoved,
    isOnce,
  }
}

/** The first day that is too late, as it is asked for in the form. */
export const beforeOf = ({ dueAt }: Pick<Period, 'dueAt'>, timezone: string): string =>
  dayOf(dueAt, timezone)

const dueOn = (before: string) => ({
  dueMonth: Number(before.slice(5, 7)),
  dueDay: Number(before.slice(8, 10)),
})

/** The same day of the month, counted from the month of the period at hand. */
const dueAs = ({ dueDay }: Duty, last: string) => ({
  dueMonth: Number((dueDay === 1 ? addDays(last, 1) : last).slice(5, 7)),
  dueDay,
})

function opening({
  before,
  last,
  terms: { everyMonths, opensDays },
  timezone,
}: {
  before: string
  last: string
  terms: DutyTerms
  timezone: string
}): Date {
  const { dueMonth, dueDay } = dueOn(before)
  const isNewYear = dueMonth === 1 && dueDay === 1
  const year = Number((isNewYear ? last : before).slice(0, 4))
  return periodOf({ dueMonth, dueDay, everyMonths, opensDays }, year, timezone).opensAt
}
