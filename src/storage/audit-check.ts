import {
  chainStart,
  verifyChain,
  type ChainTrouble,
  type SealedEntry,
} from '../domain/audit-chain.ts'
import type { Database } from './database.ts'

/** end: the last ones were cut off. unsealed: something was put in past the seal. */
export type AuditVerdict =
  | { ok: true; count: number; seal: string }
  | { ok: false; at: number; why: ChainTrouble | 'end' | 'unsealed' }

const atOnce = 1_000

/** Follows the whole record of changes, page by page; ten years of it are never in memory. */
export async function checkAudit(database: Database): Promise<AuditVerdict> {
  const tx = database.current()
  // The head first: what others add meanwhile only comes after it.
  const head = await tx.setting.findUnique({ where: { key: headKey } })
  const [position = '0', seal = ''] = head?.value.split(' ') ?? []
  let last = chainStart
  let headSeal = chainStart.hash
  for (;;) {
    const page = await tx.$queryRawUnsafe<SealedEntry[]>(pageSql, last.position, atOnce)
    const found = verifyChain(page, last)
    if (!found.ok) return { ok: false, at: Number(found.at), why: found.why }
    headSeal = page.find((entry) => entry.position === BigInt(position))?.hash ?? headSeal
    last = found.last
    if (page.length < atOnce) break
  }
  if (last.position < BigInt(position))
    return { ok: false, at: Number(last.position) + 1, why: 'end' }
  if (headSeal !== seal) return { ok: false, at: Number(position), why: 'end' }
  const unsealed = await tx.auditEntry.count({ where: { position: null } })
  if (unsealed > 0) return { ok: false, at: Number(last.position) + 1, why: 'unsealed' }
  return { ok: true, count: Number(last.position), seal: last.hash }
}

/** Where the database keeps how far the chain reaches, apart from the chain. */
export const headKey = 'audit-head'

const pageSql = `
  SELECT id, at, "actorId", action, object, details::text AS details, position, previous, hash
  FROM "AuditEntry" WHERE position > $1 ORDER BY position LIMIT $2`
