import type { Duty } from '../domain/duties.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { standing, toDuties, toPeriod, type StoredPeriod } from './periods.ts'

/** One period of a duty: how many units owe, how many of them reported, and how many are excused. */
export type DutyCount = {
  duty: Duty
  period: StoredPeriod
  reported: number
  total: number
  exempt: number
}

/** The periods that are wanted, with their counts, the latest deadline first. */
export async function countPeriods(
  tx: Tx,
  where: Prisma.PeriodWhereInput,
  timezone: string,
): Promise<DutyCount[]> {
  const rows = await tx.period.findMany({
    where,
    include: { duty: true },
    orderBy: [{ dueAt: 'desc' }, { id: 'asc' }],
  })
  const duties = await toDuties(
    tx,
    rows.map(({ duty }) => duty),
  )
  // Three counts for all periods together, however many there are.
  const bound = { OR: rows.map((row) => ({ periodId: row.id, ...standing(row, timezone) })) }
  const excused = { AND: [bound, { reportedAt: null, exemptAt: { not: null } }] }
  const ids = rows.map(({ id }) => id)
  const owing = await countBy(tx, bound)
  const exempt = await countBy(tx, excused)
  const reported = await countBy(tx, { periodId: { in: ids }, reportedAt: { not: null } })
  return rows.flatMap((period, index) => {
    const duty = duties[index]
    if (!duty) return []
    const free = exempt(period.id)
    const total = owing(period.id) - free
    return [{ duty, period: toPeriod(period), exempt: free, total, reported: reported(period.id) }]
  })
}

/** How many obligations there are of each period. */
async function countBy(tx: Tx, where: Prisma.ObligationWhereInput) {
  const found = await tx.obligation.groupBy({ by: ['periodId'], where, _count: { _all: true } })
  const counts = new Map(found.map(({ periodId, _count: { _all: count } }) => [periodId, count]))
  return (periodId: string): number => counts.get(periodId) ?? 0
}
