import type { Database } from './database.ts'

/** Who did what to which thing; ids and codes, never names or what somebody wrote. */
export type AuditEntry = {
  at: Date
  actorId: string | undefined
  /** "invite.create" */
  action: string
  /** "unit:23734" */
  object: string
  details?: Record<string, string | number | boolean>
}

export type Audit = ReturnType<typeof createAudit>

/** The record of changes: written once, in the transaction of the change, never changed. */
export function createAudit(database: Database) {
  return {
    /** Adds an entry. */
    async append({ actorId, details = {}, ...entry }: AuditEntry): Promise<void> {
      await database
        .current()
        .auditEntry.create({ data: { ...entry, actorId: actorId ?? null, details } })
    },
  }
}
