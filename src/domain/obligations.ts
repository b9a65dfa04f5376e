import { dayOf, daysBetween } from '../text/days.ts'
import { lastGoodDay, type Duty, type Period } from './duties.ts'

/** How a unit stands with one report. A draft is no state: “đang soạn” is not “đã nộp”. */
export type ObligationState =
  | 'not-open'
  | 'open'
  | 'due-soon'
  | 'extended'
  | 'overdue'
  | 'reported-on-time'
  | 'reported-late'
  | 'exempt'

/** What one unit owes in one period, and what came of it. */
export type Obligation = {
  id: string
  unitId: string
  duty: Duty
  /** The period; `dueAt` is the unit's own deadline, which the office may have put off. */
  period: Period & { id: string; closedAt: Date | undefined }
  /** The deadline of the period, where the unit's own is later. */
  extendedFrom: Date | undefined
  /** The first complete submission: it is the one that counts. */
  reportedAt: Date | undefined
  /** The office wrote down that it came on paper. */
  isOnPaper: boolean
  /** The unit says it sent the report on paper; the office has not said whether it came. */
  paperClaimedAt: Date | undefined
  exemptAt: Date | undefined
  /** The last good day the unit has asked for, where the office has not answered. */
  askedFor: string | undefined
  state: ObligationState
  /** The report as it was sent last, and since when it is returned to be mended. */
  report:
    | { number: number; version: number; submittedAt: Date; returnedAt?: Date | undefined }
    | undefined
}

/** From so many days before the deadline on, a report is due soon. */
export const dueSoonDays = 30

/** How a unit stands with a report at `now`; what was sent counts before an exemption. */
export function obligationState({
  period,
  extendedFrom,
  reportedAt,
  exemptAt,
  now,
}: {
  period: Pick<Period, 'opensAt' | 'dueAt'>
  extendedFrom?: Date | undefined
  reportedAt: Date | undefined
  exemptAt?: Date | undefined
  now: Date
}): ObligationState {
  if (reportedAt) return isOnTime(reportedAt, period) ? 'reported-on-time' : 'reported-late'
  if (exemptAt) return 'exempt'
  if (now < period.opensAt) return 'not-open'
  if (now >= period.dueAt) return 'overdue'
  if (extendedFrom) return 'extended'
  const soon = period.dueAt.getTime() - dueSoonDays * 24 * 60 * 60 * 1000
  return now.getTime() < soon ? 'open' : 'due-soon'
}

/** Does the unit still have to report? */
export const isOwed = ({ reportedAt, exemptAt }: Pick<Obligation, 'reportedAt' | 'exemptAt'>) =>
  reportedAt === undefined && exemptAt === undefined

/** Is it the unit's turn: owed, open for reports, and not waiting for the office? */
export const awaitsUnit = (owed: Obligation): boolean =>
  isOwed(owed) && owed.state !== 'not-open' && !owed.period.closedAt && !owed.paperClaimedAt

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
