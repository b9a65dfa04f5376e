import type { Tx } from './database.ts'

/** Locks obligations in the order in which everybody does: nobody waits for each other. */
export async function lockObligations(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await lockWhere(tx, 'id = ANY($1::text[])', ids)
}

/** Locks what these reminders spoke of. */
export const lockOfMessages = (tx: Tx, messageIds: string[]): Promise<void> =>
  lockWhere(
    tx,
    'id IN (SELECT r."obligationId" FROM "Reminder" r WHERE r."messageId" = ANY($1::text[]))',
    messageIds,
  )

/** Locks what units owe in a period. */
export const lockPeriod = (tx: Tx, periodId: string): Promise<void> =>
  lockWhere(tx, '"periodId" = $1', periodId)

/** Locks everything that may still be reminded of. */
export const lockPlanned = (tx: Tx): Promise<void> => lockWhere(tx, '"nextStepAt" IS NOT NULL')

async function lockWhere(tx: Tx, where: string, ...values: unknown[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `SELECT id FROM "Obligation" WHERE ${where} ORDER BY id FOR UPDATE`,
    ...values,
  )
}
