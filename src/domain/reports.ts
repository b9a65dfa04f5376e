import { isOnTime } from './obligations.ts'
import type { Period } from './duties.ts'
import type { ReviewState } from './reviews.ts'
import { unitKinds, type Unit, type UnitKind } from './units.ts'

/**
 * An answer as the receipt listed it; `key` is that of its question, `attachments` are the ids of
 * its files.
 */
export type ShownAnswer = { key?: string; label: string; value: string; attachments?: string[] }

/** One submission of a report; every one is kept. */
export type ReportVersion = { version: number; submittedAt: Date; submittedBy: string }

/** What a unit has sent, with the answers of one version. */
export type Report = ReportVersion & {
  id: string
  /** The number on the receipt. */
  number: number
  formId: string
  unit: Unit
  /** What the report was owed for; undefined for a report of the unit's own accord. */
  owed: { obligationId: string; title: string; period: Period } | undefined
  /** Where it stands with the office; unset for a report that nobody asked for. */
  review?: ReviewState | undefined
  /** The first complete submission. */
  firstAt: Date
  formVersion: string
  answers: unknown
  shown: ShownAnswer[]
}

/** How one unit stands in the overview of a period. */
export type OverviewRow = {
  unit: Unit
  reportedAt: Date | undefined
  isLate: boolean
  /** Nothing came, and the office excused it. */
  isExempt: boolean
  /** The unit says it sent the report on paper; the office has not said whether it came. */
  isClaimed: boolean
  /** The unit's own deadline, where the office put it off. */
  extendedTo: Date | undefined
  /** The report as it was sent last; there is none of what came on paper. */
  report: (ReportVersion & { number: number; returnedAt?: Date | undefined }) | undefined
}

/** A report of which the office has not heard yet. */
export type ReportNews = {
  number: number
  formId: string
  unitName: string
  /** The name of the duty and its period; undefined for a report of the unit's own accord. */
  title: string | undefined
}

export type KindCount = { kind: UnitKind; reported: number; total: number }

/** How many units of each kind have reported, in the order of the kinds. */
export function countByKind(rows: OverviewRow[]): KindCount[] {
  const counts = unitKinds.map((kind) => {
    const own = rows.filter(({ unit }) => unit.kind === kind)
    const reported = own.filter(({ reportedAt }) => reportedAt)
    return { kind, reported: reported.length, total: own.length }
  })
  return counts.filter(({ total }) => total > 0)
}

/**
 * A report can be replaced until its deadline; a late one, and one without a deadline, always.
 * What the office returned is sent again whenever it is ready: that is what the office asked for.
 */
export const isReplaceable = (
  {
    reportedAt,
    period,
    review,
  }: {
    reportedAt: Date | undefined
    period: Period | undefined
    review?: ReviewState | undefined
  },
  now: Date,
): boolean =>
  review === 'returned' ||
  !period ||
  !reportedAt ||
  now < period.dueAt ||
  !isOnTime(reportedAt, period)
