import { orderOfUse } from './accounts.ts'
import type { Tx } from './database.ts'
import { isReminded, isStillOwed } from './reminder-people.ts'

/** So many people hear of a deadline on one channel, by one ladder. */
export type ReminderLoad = { ladder: number[]; dueAt: Date; isLeader: boolean; people: number }

/** Who is still to be reminded on a channel, by deadline: officers, and leaders apart. */
export function readLoad(
  tx: Tx,
  { channel, timezone, now }: { channel: string; timezone: string; now: Date },
): Promise<ReminderLoad[]> {
  return tx.$queryRawUnsafe<ReminderLoad[]>(
    `SELECT d.ladder, o."dueAt", m.role = 'leader' AS "isLeader",
       count(DISTINCT m."personId")::int AS people
     FROM "Obligation" o JOIN "Period" q ON q.id = o."periodId" JOIN "Duty" d ON d.id = q."dutyId"
     JOIN "Unit" u ON u.id = o."unitId" JOIN "Membership" m ON m."unitId" = u.id
       AND ${isReminded('$3')}
     CROSS JOIN LATERAL (SELECT a.channel FROM "ChatAccount" a
       WHERE a."personId" = m."personId" AND a."blockedAt" IS NULL
       ORDER BY ${orderOfUse} LIMIT 1) first
     WHERE o."nextStepAt" IS NOT NULL AND ${isStillOwed('$2')} AND first.channel = $1
     GROUP BY d.ladder, o."dueAt", m.role`,
    channel,
    timezone,
    now,
  )
}
