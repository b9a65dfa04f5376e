import { addDays, startOfDay } from '../text/days.ts'
import type { Database } from './database.ts'
import { lockObligations } from './lock-obligations.ts'
import { unsettled } from './locked-obligation.ts'
import { remindAnew } from './remind-anew.ts'
import type { Decision } from './rulings.ts'

/** The new last good day of one unit: "2026-12-18". */
export type LaterDay = { obligationId: string; lastDay: string }

/** Gives one unit a later deadline by the office's own decision; false when it is none. */
export const extendObligation = (
  database: Database,
  { obligationId, lastDay, reason, byId, now }: Decision & LaterDay,
  timezone: string,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    await lockObligations(tx, [obligationId])
    const dueAt = startOfDay(addDays(lastDay, 1), timezone)
    const { count } = await tx.obligation.updateMany({
      where: { id: obligationId, dueAt: { lt: dueAt }, ...unsettled },
      data: { dueAt },
    })
    if (count === 0) return false
    // What the unit asked for is answered by it.
    await tx.extension.updateMany({
      where: { obligationId, status: 'waiting' },
      data: {
        status: 'granted',
        grantedDay: new Date(lastDay),
        decidedById: byId,
        decidedAt: now,
      },
    })
    await remindAnew(tx, { id: obligationId }, now)
    await tx.ruling.create({ data: { obligationId, kind: 'extend', reason, byId, at: now } })
    return true
  })
