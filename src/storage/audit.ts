import type { Database } from './database.ts'

/**
 * Who did what to which thing; ids and codes, never names or what somebody wrote. Only of a set of
 * criteria the title and why it ended: the office's own words about its own rules.
 */
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
  const appendAll = async (entries: AuditEntry[]): Promise<void> => {
    await database.current().auditEntry.createMany({
      data: entries.map(({ actorId = null, details = {}, ...entry }) => ({
        ...entry,
        actorId,
        details,
      })),
    })
  }

  return {
    /** Adds an entry. */
    append: (entry: AuditEntry): Promise<void> => appendAll([entry]),

    /** Adds the entries of one deed to many things, in their order. */
    appendAll,

    /** Who did something to a thing last, later than a moment; undefined when nobody did. */
    async lastOf({ action, object, after }: { action: string; object: string; after: Date }) {
      const tx = database.current()
      const found = await tx.auditEntry.findFirst({
        where: { action, object, at: { gt: after } },
        orderBy: { id: 'desc' },
      })
      if (!found) return undefined
      const by = await tx.person.findUnique({ where: { id: found.actorId ?? '' } })
      return { by: by?.name, at: found.at }
    },
  }
}
