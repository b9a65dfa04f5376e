import { dayOf } from '../text/days.ts'
import type { Database } from './database.ts'
import { remindNoMore } from './remind-anew.ts'

/** That a duty ends, why, and on whose word. */
export type Withdrawal = { dutyId: string; reason: string; byId: string; now: Date }

/**
 * Ends a duty: no period of it comes any more, and those that are open are closed. False when
 * it had ended before, and nothing changed.
 */
export const withdrawDuty = (
  database: Database,
  { dutyId, reason, byId, now }: Withdrawal,
  timezone: string,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    const { count } = await tx.duty.updateMany({
      where: { id: dutyId, validTo: null },
      data: { validTo: new Date(dayOf(now, timezone)), openedDay: null },
    })
    if (count === 0) return false
    const open = await tx.period.updateManyAndReturn({
      where: { dutyId, closedAt: null },
      data: { closedAt: now, listAt: null },
    })
    await tx.ruling.createMany({
      data: open.map(({ id: periodId }) => ({ periodId, kind: 'close', reason, byId, at: now })),
    })
    await remindNoMore(tx, { period: { dutyId } }, now)
    return true
  })
