import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lockObligations } from './lock-obligations.ts'
import { unsettled } from './locked-obligation.ts'
import { recall } from './recall.ts'

/**
 * Has the next tick look again at these obligations as far as they are still owed, and takes back
 * what was about to be said of them; within the transaction that changed them.
 */
export async function remindAnew(
  tx: Tx,
  where: Prisma.ObligationWhereInput,
  now: Date,
): Promise<void> {
  const owed = await tx.obligation.findMany({
    where: { ...where, ...unsettled, paperClaimedAt: null },
    select: { id: true },
  })
  const ids = owed.map(({ id }) => id)
  await lockObligations(tx, ids)
  await tx.obligation.updateMany({ where: { id: { in: ids } }, data: { nextStepAt: now } })
  await recall(tx, ids, now)
}

/** Nothing more is said of these obligations. */
export async function remindNoMore(
  tx: Tx,
  where: Prisma.ObligationWhereInput,
  now: Date,
): Promise<void> {
  const all = await tx.obligation.findMany({ where, select: { id: true } })
  const ids = all.map(({ id }) => id)
  await lockObligations(tx, ids)
  await tx.obligation.updateMany({ where: { id: { in: ids } }, data: { nextStepAt: null } })
  await recall(tx, ids, now)
}
