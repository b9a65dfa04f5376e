import { groupBy } from '../text/group-by.ts'
import type { Database } from './database.ts'
import { isStillOwed } from './reminder-people.ts'

/** A report that a unit owes, as far as a broadcast names it. */
export type OwedByUnit = { unitId: string; title: string; dueAt: Date }

/** What these units owe at a moment, in open periods, the earliest deadline first. */
export const createOwedByUnits =
  (database: Database, { timezone }: { timezone: string }) =>
  async (unitIds: string[], now: Date): Promise<Map<string, OwedByUnit[]>> => {
    const rows = await database.current().$queryRawUnsafe<OwedByUnit[]>(
      `SELECT o."unitId", d.title || ' ' || q.label AS title, o."dueAt"
       FROM "Obligation" o JOIN "Period" q ON q.id = o."periodId"
       JOIN "Duty" d ON d.id = q."dutyId" JOIN "Unit" u ON u.id = o."unitId"
       WHERE o."unitId" = ANY($1::text[]) AND q."opensAt" <= $2::timestamptz
         AND ${isStillOwed('$3')} ORDER BY o."dueAt", o.id`,
      unitIds,
      now,
      timezone,
    )
    return groupBy(rows, ({ unitId }) => unitId)
  }
