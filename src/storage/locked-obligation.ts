import type { Tx } from './database.ts'
import { lockObligations } from './lock-obligations.ts'

/** Why nothing more is to be decided about a report: it came, it is excused, or its period is over. */
export type Settled = 'reported' | 'exempt' | 'closed'

/**
 * What a unit owes, held until the transaction ends: whoever decides about it at the same moment
 * waits, and finds what was decided.
 */
export async function lockObligation(tx: Tx, id: string) {
  await lockObligations(tx, [id])
  const row = await tx.obligation.findUnique({ where: { id }, include: { period: true } })
  if (!row) return undefined
  return { ...row, settled: settledBy(row) }
}

type Row = { reportedAt: Date | null; exemptAt: Date | null; period: { closedAt: Date | null } }

function settledBy({ reportedAt, exemptAt, period }: Row): Settled | undefined {
  if (reportedAt) return 'reported'
  if (exemptAt) return 'exempt'
  return period.closedAt ? 'closed' : undefined
}

/** The obligations about which the office may still have to decide. */
export const unsettled = { reportedAt: null, exemptAt: null, period: { closedAt: null } } as const
