import { firstStatus } from '../domain/models.ts'
import type { Tx } from './database.ts'
import type { LockedModel } from './model-writes.ts'

/**
 * Puts right what follows from the day a model began: that it is under way, and whether it was new
 * in its first year (II.2.3). What somebody said of that year since then stays.
 */
export async function startAgain(
  tx: Tx,
  { id, stage }: LockedModel,
  { startedOn, today }: { startedOn: string; today: string },
): Promise<void> {
  const hasBegun = stage === 'registered' && startedOn <= today
  await tx.model.update({
    where: { id },
    data: { startedOn: new Date(startedOn), ...(hasBegun ? { stage: 'under-way' } : {}) },
  })
  const first = await tx.modelYear.findFirst({
    where: { modelId: id },
    orderBy: { year: 'asc' },
    select: { year: true },
  })
  if (!first) return
  const { year } = first
  const said = { modelId: id, kind: 'year', data: { path: ['year'], equals: year } }
  if ((await tx.modelEntry.count({ where: said })) > 0) return
  await tx.modelYear.update({
    where: { modelId_year: { modelId: id, year } },
    data: { status: firstStatus(startedOn, year) },
  })
}
