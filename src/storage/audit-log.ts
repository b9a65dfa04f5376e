import type { Database } from './database.ts'
import { checkAudit } from './audit-check.ts'
import { createAuditObjects, type AuditObject } from './audit-objects.ts'

/** Which entries are wanted: of a person, about a unit, of a time. */
export type AuditWish =
  { personId: string } | { unitId: string } | { from: Date; to: Date } | { all: true }

/** An entry with the names that its ids have now. */
export type AuditLine = {
  position: number
  at: Date
  action: string
  /** Undefined where nobody did it: the bot by itself, or a command of whoever runs it. */
  by: string | undefined
  details: Record<string, unknown>
  about: AuditObject
}

export type AuditLog = ReturnType<typeof createAuditLog>

/** The record of changes as the office reads it: newest first. */
export function createAuditLog(database: Database) {
  const namesOf = createAuditObjects(database)

  return {
    /** So many entries, from below a position. */
    async page(
      wish: AuditWish,
      { below, limit }: { below?: number | undefined; limit: number },
    ): Promise<AuditLine[]> {
      const { sql, values } = conditionOf(wish)
      const rows = await database.current().$queryRawUnsafe<Row[]>(
        `SELECT position, at, "actorId", action, object, details FROM "AuditEntry"
           WHERE position IS NOT NULL AND position < $1 AND ${sql}
           ORDER BY position DESC LIMIT $2`,
        ...[BigInt(below ?? Number.MAX_SAFE_INTEGER), limit, ...values],
      )
      const known = await namesOf(rows)
      return rows.map(({ position, actorId, object, ...row }) => ({
        ...row,
        position: Number(position),
        by: actorId === null ? undefined : known.person(actorId),
        about: known.object({ object, details: row.details }),
      }))
    },

    /** Is everything as it was written? */
    check: () => checkAudit(database),
  }
}

type Row = {
  position: bigint
  at: Date
  actorId: string | null
  action: string
  object: string
  details: Record<string, unknown>
}

function conditionOf(wish: AuditWish): { sql: string; values: unknown[] } {
  if ('personId' in wish) return { sql: ofPerson, values: [wish.personId] }
  if ('unitId' in wish) return { sql: ofUnit, values: [wish.unitId] }
  if ('from' in wish) return { sql: 'at >= $3 AND at < $4', values: [wish.from, wish.to] }
  return { sql: 'true', values: [] }
}

const ofPerson = `
  ("actorId" = $3 OR object = 'person:' || $3 OR details->>'personId' = $3)`

/** What it is about is found by what it belongs to today; of a change of hands, both see it. */
const ofUnit = `
  (details->>'unitId' = $3 OR object IN (
    SELECT 'unit:' || $3
    UNION ALL SELECT 'unit:' || code FROM "Unit" WHERE id = $3
    UNION ALL SELECT 'obligation:' || id FROM "Obligation" WHERE "unitId" = $3
    UNION ALL SELECT 'membership:' || id FROM "Membership" WHERE "unitId" = $3
    UNION ALL SELECT 'model:' || number FROM "Model" WHERE "unitId" = $3
    UNION ALL SELECT 'report:' || number FROM "Report" WHERE "unitId" = $3))`
