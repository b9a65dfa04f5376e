import { nameOf } from '../domain/duties.ts'
import type { Database } from './database.ts'
import { standing } from './periods.ts'

/** How a period stood when its deadline had passed. */
export type ClosingList = {
  periodId: string
  name: string
  dueAt: Date
  reported: number
  /** The units that owe: plainly, with a later deadline of their own, with a paper on its way. */
  missing: { unitName: string; dueAt: Date; isPaperClaimed: boolean }[]
  exempt: number
}

/**
 * The periods whose deadline has passed and of which the office was not told; they are taken for
 * good. Whoever takes them tells the office in the same transaction.
 */
export async function takeClosingLists(
  database: Database,
  { now, timezone }: { now: Date; timezone: string },
): Promise<ClosingList[]> {
  const tx = database.current()
  const taken = await tx.$queryRawUnsafe<{ id: string }[]>(
    `UPDATE "Period" SET "listAt" = NULL WHERE "listAt" <= $1::timestamptz RETURNING id`,
    now,
  )
  const periods = await tx.period.findMany({
    where: { id: { in: taken.map(({ id }) => id) }, closedAt: null },
    include: { duty: true },
    orderBy: { id: 'asc' },
  })
  return Promise.all(
    periods.map(async (period) => {
      const rows = await tx.obligation.findMany({
        where: { periodId: period.id, ...standing(period, timezone) },
        include: { unit: true },
        orderBy: { unit: { name: 'asc' } },
      })
      const owing = rows.filter(({ reportedAt, exemptAt }) => !reportedAt && !exemptAt)
      return {
        periodId: period.id,
        name: nameOf(period.duty, period),
        dueAt: period.dueAt,
        reported: rows.filter(({ reportedAt }) => reportedAt).length,
        exempt: rows.filter(({ reportedAt, exemptAt }) => !reportedAt && exemptAt).length,
        missing: owing.map(({ unit, dueAt, paperClaimedAt }) => ({
          unitName: unit.name,
          dueAt,
          isPaperClaimed: paperClaimedAt !== null,
        })),
      }
    }),
  )
}
