import { lastGoodDay, type Duty } from '../domain/duties.ts'
import type { Tx } from './database.ts'
import { lockPeriod } from './lock-obligations.ts'
import { isBound, openPeriod, type StoredPeriod } from './periods.ts'
import { remindAnew, remindNoMore } from './remind-anew.ts'

/**
 * Brings what is owed in a period in line with the units its duty binds now.
 *
 * A unit that is bound no longer and has not reported loses its obligation; where something hangs
 * on it (a draft, a reminder) it stays and is exempt, so that nothing is forgotten.
 */
export async function rebind(
  tx: Tx,
  {
    duty,
    period,
    reason,
    byId,
    now,
    timezone,
  }: {
    duty: Duty
    period: StoredPeriod
    reason: string
    byId: string
    now: Date
    timezone: string
  },
): Promise<{ added: number; freed: number }> {
  await lockPeriod(tx, period.id)
  const owed = await tx.obligation.findMany({
    where: { periodId: period.id, reportedAt: null, exemptAt: null },
    include: {
      unit: true,
      _count: { select: { drafts: true, reminders: true, extensions: true, rulings: true } },
    },
  })
  const day = lastGoodDay(period, timezone)
  const freed = owed.filter(({ unit }) => !isBound(duty, unit, day))
  const isUsed = ({ _count: count }: (typeof freed)[number]) =>
    count.drafts + count.reminders + count.extensions + count.rulings > 0
  const kept = freed.filter(isUsed).map(({ id }) => id)
  const gone = freed.filter((each) => !isUsed(each)).map(({ id }) => id)

  await tx.obligation.deleteMany({ where: { id: { in: gone } } })
  await remindNoMore(tx, { id: { in: kept } }, now)
  await tx.obligation.updateMany({ where: { id: { in: kept } }, data: { exemptAt: now } })
  await tx.ruling.createMany({
    data: kept.map((obligationId) => ({ obligationId, kind: 'unbound', reason, byId, at: now })),
  })
  const { added } = await openPeriod(tx, { duty, period, now, timezone })

  // What a change before had freed, and this one binds again, is owed again.
  const excused = await tx.obligation.findMany({
    where: { periodId: period.id, reportedAt: null, exemptAt: { not: null } },
    include: { unit: true, rulings: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
  })
  const again = excused
    .filter((each) => each.rulings[0]?.kind === 'unbound' && isBound(duty, each.unit, day))
    .map(({ id }) => id)
  await tx.obligation.updateMany({ where: { id: { in: again } }, data: { exemptAt: null } })
  await tx.ruling.createMany({
    data: again.map((obligationId) => ({ obligationId, kind: 'owe', reason, byId, at: now })),
  })
  await remindAnew(tx, { id: { in: again } }, now)
  return { added: added + again.length, freed: freed.length }
}
