import { changeOf, type DutyTerms } from '../domain/duty-changes.ts'
import { lastGoodDay, type Duty, type Period } from '../domain/duties.ts'
import { firstDayOf, periodOf } from '../domain/periods.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import { addDays, daysBetween, dayOf } from '../text/days.ts'
import type { NewDuty, DutyCount } from '../storage/duties.ts'
import { everyMonths } from './duty-draft.ts'

/** What the answers of the form say about a duty, whichever period it begins with. */
export const termsOf = (answers: DutyAnswers, title = answers.title): DutyTerms => ({
  title,
  basis: answers.basis,
  unitKinds: answers.kinds ?? [],
  unitIds: answers.units ?? [],
  everyMonths: everyMonths[answers.repeat] ?? 12,
  opensDays: answers.opens ? answers.opens : undefined,
  ladder: answers.ladder,
})

/** A new duty as the answers have it: its terms, its rule, and the year of its first period. */
export function newDutyOf(answers: DutyAnswers): Omit<NewDuty, 'createdById' | 'now'> {
  const { before, form } = answers
  const year = Number(addDays(before, -1).slice(0, 4))
  const { opensDays, ...terms } = termsOf(answers, withoutYear(answers.title, year))
  return {
    ...terms,
    ...(opensDays === undefined ? {} : { opensDays }),
    formId: form,
    clause: undefined,
    dueMonth: Number(before.slice(5, 7)),
    dueDay: Number(before.slice(8, 10)),
    year,
  }
}

/** A duty and one of its periods as the form wants them. */
export type WantedDuty = { duty: Duty; period: Period; isMoved: boolean; isOnce: boolean }

/** The duty and its coming period, as they will be when the form is sent. */
export function dutyAsWanted(
  answers: DutyAnswers,
  {
    known,
    by,
    now,
    timezone,
  }: { known?: DutyCount | undefined; by: string | undefined; now: Date; timezone: string },
): WantedDuty {
  const { before } = answers
  if (known) {
    return changeOf({ ...known, terms: termsOf(answers), before, now, timezone })
  }
  const { year, ...wanted } = newDutyOf(answers)
  const everyMonths = wanted.everyMonths ?? 12
  const { opensDays } = wanted
  const rule = { ...wanted, everyMonths, opensDays }
  const period = periodOf(rule, year, timezone)
  const duty: Duty = {
    id: '',
    ...rule,
    unitIds: wanted.unitIds ?? [],
    ladder: wanted.ladder ?? [],
    validFrom: firstDayOf(lastGoodDay(period, timezone), everyMonths),
    validTo: undefined,
    createdBy: by,
    createdAt: now,
  }
  return { duty, period, isMoved: false, isOnce: false }
}

/** Is the first day that is too late still ahead? Otherwise nobody could report in time. */
export const isAhead = (before: string, now: Date, timezone: string): boolean =>
  daysBetween(dayOf(now, timezone), before) > 0

/** “Báo cáo năm 2026” comes back every year: the year is the period's, not the title's. */
const withoutYear = (title: string, year: number): string =>
  title.endsWith(` ${year}`) ? title.slice(0, -5).trimEnd() : title
