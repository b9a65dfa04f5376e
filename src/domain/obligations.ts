import { dayOf, daysBetween } from '../text/days.ts'
import { lastGoodDay, type Duty, type Period } from './duties.ts'

/** How a unit stands with one report. A draft is no state: “đang soạn” is not “đã nộp”. */
export type ObligationState =
  'not-open' | 'open' | 'due-soon' | 'overdue' | 'reported-on-time' | 'reported-late'

/** What one unit owes in one period, and what came of it. */
export type Obligation = {
  id: string
  unitId: string
  duty: Duty
  period: Period & { id: string }
  /** The first complete submission: it is the one that counts. */
  reportedAt: Date | undefined
  state: ObligationState
  /** The report as it was sent last. */
  report: { number: number; version: number; submittedAt: Date } | undefined
}

/** From so many days before the deadline on, a report is due soon. */
export const dueSoonDays = 30

/** How a unit stands with a report at `now`. */
export function obligationState({
  period,
  reportedAt,
  now,
}: {
  period: Pick<Period, 'opensAt' | 'dueAt'>
  reportedAt: Date | undefined
  now: Date
}): ObligationState {
  if (reportedAt) return isOnTime(reportedAt, period) ? 'reported-on-time' : 'reported-late'
  if (now < period.opensAt) return 'not-open'
  if (now >= period.dueAt) return 'overdue'
  const soon = period.dueAt.getTime() - dueSoonDays * 24 * 60 * 60 * 1000
  return now.getTime() < soon ? 'open' : 'due-soon'
}

/** The report came before its deadline, and not at it. */
export const isOnTime = (reportedAt: Date, { dueAt }: Pick<Period, 'dueAt'>): boolean =>
  reportedAt < dueAt

/** Days left as people count them: 0 on the last good day, negative when it is over. */
export const daysLeft = ({
  dueAt,
  now,
  timezone,
}: {
  dueAt: Date
  now: Date
  timezone: string
}): number => daysBetween(dayOf(now, timezone), lastGoodDay({ dueAt }, timezone))
