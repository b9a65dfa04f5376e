import type { RecipientStatus } from '../domain/broadcasts.ts'
import type { Database } from './database.ts'

/** A recipient as the lists of the office name one. */
export type NamedRecipient = {
  position: number
  personId: string
  name: string
  unit: string | undefined
  /** Whom the office telephones at that unit. */
  phone: string | undefined
  status: RecipientStatus
  /** The chat it went to last. */
  chatKey: string | undefined
  error: string | undefined
  sentAt: Date | undefined
  acknowledgedAt: Date | undefined
}

/** Whom a list names: who has to be telephoned, in doubt, has acknowledged or not. */
export type ResultList = (typeof resultLists)[number]

export const resultLists = ['call', 'doubt', 'got', 'silent'] as const

const conditions: Record<ResultList, string> = {
  call: `r.status IN ('unreachable', 'failed')`,
  doubt: `r.status IN ('unknown', 'uncertain')`,
  got: `r."acknowledgedAt" IS NOT NULL`,
  silent: `r."acknowledgedAt" IS NULL AND r.status IN ('sent', 'unknown', 'uncertain')`,
}

export type BroadcastResults = ReturnType<typeof createBroadcastResults>

/** What became of a broadcast, person by person. */
export function createBroadcastResults(database: Database) {
  return {
    /** How many could not be sent to or reached, by why; the most frequent first. */
    reasons: (broadcastId: string): Promise<{ error: string; people: number }[]> =>
      database.current().$queryRawUnsafe<{ error: string; people: number }[]>(
        `SELECT coalesce(error, '') AS error, count(*)::int AS people FROM "BroadcastRecipient"
         WHERE "broadcastId" = $1 AND status IN ('unreachable', 'failed')
         GROUP BY 1 ORDER BY 2 DESC, 1`,
        broadcastId,
      ),

    async count(broadcastId: string, list: ResultList): Promise<number> {
      const [row] = await database.current().$queryRawUnsafe<{ people: number }[]>(
        `SELECT count(*)::int AS people FROM "BroadcastRecipient" r
         WHERE r."broadcastId" = $1 AND ${conditions[list]}`,
        broadcastId,
      )
      return row?.people ?? 0
    },

    /** A piece of a list, by unit and then by name. */
    async names(
      broadcastId: string,
      list: ResultList,
      { from, limit }: { from: number; limit: number },
    ): Promise<NamedRecipient[]> {
      const rows = await database.current().$queryRawUnsafe<Row[]>(
        `${named} AND ${conditions[list]}
         ORDER BY u.name NULLS LAST, p.name, r.position OFFSET $2::int LIMIT $3::int`,
        ...[broadcastId, from, limit],
      )
      return rows.map(toNamed)
    },

    /** The recipients in the order of the list, so many behind one; for the file. */
    async after(broadcastId: string, position: number, limit: number): Promise<NamedRecipient[]> {
      const rows = await database
        .current()
        .$queryRawUnsafe<Row[]>(
          `${named} AND r.position > $2::int ORDER BY r.position LIMIT $3::int`,
          ...[broadcastId, position, limit],
        )
      return rows.map(toNamed)
    },

    /** For which unit a broadcast reached somebody; undefined when it never did. */
    async unitOf(broadcastId: string, personId: string): Promise<string | undefined> {
      const row = await database.current().broadcastRecipient.findUnique({
        // Whoever is only on the list has nothing to answer yet.
        where: { broadcastId_personId: { broadcastId, personId }, outboxId: { not: null } },
      })
      return row?.unitId ?? undefined
    },
  }
}

const named = `
  SELECT r.position, r."personId", p.name, u.name AS unit, u.phone, r.status, r."chatKey",
    r.error, r."sentAt", r."acknowledgedAt"
  FROM "BroadcastRecipient" r JOIN "Person" p ON p.id = r."personId"
  LEFT JOIN "Unit" u ON u.id = r."unitId" WHERE r."broadcastId" = $1`

type Row = { [K in keyof NamedRecipient]: Exclude<NamedRecipient[K], undefined> | null }

const toNamed = (row: Row): NamedRecipient =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value ?? undefined]),
  ) as NamedRecipient
