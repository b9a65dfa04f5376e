import { lastGoodDay } from '../domain/duties.ts'
import { obligationState, type Obligation } from '../domain/obligations.ts'
import type { Tx } from './database.ts'
import { toDay, toDuties, toPeriod } from './periods.ts'
import { returnsOf } from './review-rows.ts'

/** Everything a unit owes or ever reported, the earliest deadline first. */
export async function readObligations(
  tx: Tx,
  { unitId, now, timezone }: { unitId: string; now: Date; timezone: string },
): Promise<Obligation[]> {
  const rows = await tx.obligation.findMany({
    where: { unitId },
    include: {
      unit: true,
      period: { include: { duty: true } },
      extensions: { where: { status: 'waiting' }, take: 1 },
      report: { include: { versions: { orderBy: { version: 'desc' }, take: 1 } } },
    },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  })
  const duties = await toDuties(
    tx,
    rows.map(({ period }) => period.duty),
  )
  const returns = await returnsOf(
    tx,
    rows.flatMap(({ report }) => report ?? []),
  )
  return rows.flatMap(({ id, unit, report, ...row }, index): Obligation[] => {
    const duty = duties[index]
    const reportedAt = row.reportedAt ?? undefined
    // A unit that ended before the deadline owes only what it sent.
    const ended = unit.validTo && unit.validTo < new Date(lastGoodDay(row.period, timezone))
    if (!duty || (ended && !reportedAt)) return []
    const [last] = report?.versions ?? []
    const own = {
      period: { ...toPeriod(row.period), dueAt: row.dueAt },
      extendedFrom: row.dueAt > row.period.dueAt ? row.period.dueAt : undefined,
      reportedAt,
      exemptAt: row.exemptAt ?? undefined,
    }
    return [
      {
        ...own,
        id,
        unitId,
        duty,
        isOnPaper: row.isOnPaper,
        askedFor: row.extensions[0] && toDay(row.extensions[0].wantedDay),
        paperClaimedAt: row.paperClaimedAt ?? undefined,
        state: obligationState({ ...own, now }),
        report:
          report && last
            ? {
                number: report.number,
                version: last.version,
                submittedAt: last.submittedAt,
                returnedAt: returns.get(report.id),
              }
            : undefined,
      },
    ]
  })
}
