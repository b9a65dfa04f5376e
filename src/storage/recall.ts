import type { Tx } from './database.ts'

/**
 * Takes back reminders of these obligations that have not left, because what they say is not true
 * any more; within the transaction that changed it. Whoever was to be told of more is told the
 * rest by the next tick, but not what would only have been told along.
 *
 * A message that is on its way is not stopped: nobody can.
 */
export async function recall(tx: Tx, obligationIds: string[], now: Date): Promise<void> {
  await tx.$executeRawUnsafe(
    `${takenBack(`SELECT DISTINCT m.id, m."personId", m."outboxId" FROM "Reminder" r
       JOIN "ReminderMessage" m ON m.id = r."messageId"
       WHERE r."obligationId" = ANY($1::text[]) AND m.status = 'queued'`)}
     UPDATE "Person" p SET "remindAt" = $2::timestamptz FROM untold
     WHERE p.id = untold."personId" AND NOT untold."obligationId" = ANY($1::text[])
       AND untold.step <> 'also'`,
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

/**
 * Withdraws the messages that a query names, with their lines, where they have not left. One that
 * is under way is not tried again; one that may have been read stays in the ledger, in doubt.
 */
const takenBack = (stale: string) =>
  `WITH stale AS (${stale}), taken AS (
     UPDATE "OutboxMessage" o SET status = 'expired', error = 'Recalled' FROM stale
     WHERE ${isOfStale} AND o.status = 'waiting' AND NOT ${isInDoubt}
     RETURNING stale.id, stale."personId"
   ), doubtful AS (
     UPDATE "OutboxMessage" o SET status = 'uncertain', error = 'Recalled' FROM stale
     WHERE ${isOfStale} AND o.status = 'waiting' AND ${isInDoubt}
   ), leaving AS (
     UPDATE "OutboxMessage" o SET "notAfter" = $2::timestamptz FROM stale
     WHERE ${isOfStale} AND o.status = 'sending'
   ), withdrawn AS (
     UPDATE "ReminderMessage" m SET status = 'withdrawn' FROM taken WHERE m.id = taken.id
   ), untold AS (
     DELETE FROM "Reminder" r USING taken WHERE r."messageId" = taken.id
     RETURNING taken."personId", r."obligationId", r.step
   )`

const isOfStale = `(o.id = stale."outboxId" OR o."rootId" = stale."outboxId")`

/** It, or a part of it, may have left at an earlier attempt. */
const isInDoubt = `(o.attempts > 0 OR o."partIds" <> '{}')`
