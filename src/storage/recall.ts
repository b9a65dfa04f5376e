import type { Tx } from './database.ts'

/**
 * Takes back reminders of these obligations that have not left, because what they say is not true
 * any more; within the transaction that changed it. Whoever was to be told of more is told the
 * rest by the next tick.
 *
 * A message that is on its way is not stopped: nobody can.
 */
export async function recall(tx: Tx, obligationIds: string[], now: Date): Promise<void> {
  await tx.$executeRawUnsafe(
    `${takenBack(`SELECT DISTINCT m.id, m."personId", m."outboxId" FROM "Reminder" r
       JOIN "ReminderMessage" m ON m.id = r."messageId"
       WHERE r."obligationId" = ANY($1::text[]) AND m.status = 'queued'`)}
     UPDATE "Person" p SET "remindAt" = $2::timestamptz FROM untold
     WHERE p.id = untold."personId" AND NOT untold."obligationId" = ANY($1::text[])`,
    obligationIds,
    now,
  )
}

/** Takes back what a person was to be told: what they are in a unit has changed. */
export async function recallFrom(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.$executeRawUnsafe(
    `${takenBack(`SELECT m.id, m."personId", m."outboxId" FROM "ReminderMessage" m
       WHERE m."personId" = $1 AND m.status = 'queued'`)}
     UPDATE "Person" p SET "remindAt" = $2::timestamptz FROM untold WHERE p.id = untold."personId"`,
    personId,
    now,
  )
}

/** Withdraws the messages that a query names, where they still wait, with their lines. */
const takenBack = (stale: string) =>
  `WITH stale AS (${stale}), taken AS (
     UPDATE "OutboxMessage" o SET status = 'expired', error = 'Recalled' FROM stale
     WHERE (o.id = stale."outboxId" OR o."rootId" = stale."outboxId") AND o.status = 'waiting'
     RETURNING stale.id, stale."personId"
   ), withdrawn AS (
     UPDATE "ReminderMessage" m SET status = 'withdrawn' FROM taken WHERE m.id = taken.id
   ), untold AS (
     DELETE FROM "Reminder" r USING taken WHERE r."messageId" = taken.id
     RETURNING taken."personId", r."obligationId"
   )`
