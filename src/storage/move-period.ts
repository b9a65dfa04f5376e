import type { Period } from '../domain/duties.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lockPeriod } from './lock-obligations.ts'
import { toPeriod, type StoredPeriod } from './periods.ts'

/**
 * Gives a period another deadline, opening or name, and every unit the new deadline that was not
 * granted a later one of its own.
 */
export async function movePeriod(
  tx: Tx,
  { found, wanted, now }: { found: Prisma.PeriodGetPayload<object>; wanted: Period; now: Date },
): Promise<StoredPeriod> {
  const { id: periodId, dutyId, closedAt } = found
  const isTaken = await tx.period.count({
    where: { dutyId, label: wanted.label, id: { not: periodId } },
  })
  const label = isTaken > 0 ? found.label : wanted.label
  const { opensAt, dueAt } = wanted
  const isMoved = Number(dueAt) !== Number(found.dueAt)
  const listAt = dueAt > now && !closedAt ? dueAt : null
  const row = await tx.period.update({
    where: { id: periodId },
    data: { label, opensAt, dueAt, ...(isMoved ? { listAt } : {}) },
  })
  if (isMoved) {
    await lockPeriod(tx, periodId)
    const isNotLater = [{ dueAt: { lte: found.dueAt } }, { dueAt: { lt: dueAt } }]
    await tx.obligation.updateMany({ where: { periodId, OR: isNotLater }, data: { dueAt } })
  }
  return toPeriod(row)
}
