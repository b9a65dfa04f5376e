import type { RecipientCounts, RecipientStatus } from '../domain/broadcasts.ts'
import { createBroadcastAcks } from './broadcast-acks.ts'
import { bestAccount, freezeRecipients, type Freezing } from './broadcast-freeze.ts'
import type { Database, Tx } from './database.ts'

/** Somebody on the list of a broadcast, for those who read it. */
type RecipientLine = {
  position: number
  personId: string
  name: string
  unitId: string | undefined
  unit: string | undefined
  /** Whom to telephone when the person can not be reached. */
  phone: string | undefined
  channel: string | undefined
  status: RecipientStatus
  error: string | undefined
  sentAt: Date | undefined
  acknowledgedAt: Date | undefined
}

/** The message that somebody got, for what changes it later. */
export type FirstMessage = {
  outboxId: bigint
  chatKey: string
  sentAt: Date | undefined
  status: RecipientStatus
  hasAcknowledged: boolean
  /** It did not have to be split: an edit changes all of it. */
  isWhole: boolean
}

export type BroadcastRecipients = ReturnType<typeof createBroadcastRecipients>

/** The people a broadcast is for, as they were written down before the first message left. */
export function createBroadcastRecipients(database: Database, { timezone }: { timezone: string }) {
  const count = async (id: string): Promise<RecipientCounts> => {
    const rows = await database
      .current()
      .$queryRawUnsafe<{ status: RecipientStatus; people: number; acknowledged: number }[]>(
        `SELECT status, count(*)::int AS people, count("acknowledgedAt")::int AS acknowledged
         FROM "BroadcastRecipient" WHERE "broadcastId" = $1 GROUP BY status`,
        id,
      )
    const counts: RecipientCounts = { ...none }
    for (const { status, people, acknowledged } of rows) {
      counts[status] = people
      counts.all += people
      counts.acknowledged += acknowledged
    }
    return counts
  }

  return {
    ...createBroadcastAcks(database),

    /**
     * Writes down whom a broadcast is for, in place of an earlier list; nothing once it has begun.
     * What follows another one is for those who got that one, or have not acknowledged it.
     */
    freeze: (broadcast: Freezing, { now }: { now: Date }): Promise<RecipientCounts> =>
      database.transaction(async (tx) => {
        await freezeRecipients(tx, broadcast, { now, timezone })
        return count(broadcast.id)
      }),

    counts: count,

    /** Where it would go: how many people there are on each channel. */
    channelsOf: (id: string): Promise<{ channel: string; people: number }[]> =>
      database.current().$queryRawUnsafe(
        `SELECT split_part("chatKey", ':', 1) AS channel, count(*)::int AS people
         FROM "BroadcastRecipient" WHERE "broadcastId" = $1 AND "chatKey" IS NOT NULL
         GROUP BY 1 ORDER BY 2 DESC, 1`,
        id,
      ),

    /** Who can not be reached, and why: `no-chat` or `blocked`. */
    unreachable: (id: string): Promise<{ name: string; unit: string; why: string }[]> =>
      database.current().$queryRawUnsafe(
        `SELECT p.name, coalesce(u.name, '') AS unit, coalesce(r.error, 'no-chat') AS why
         FROM "BroadcastRecipient" r JOIN "Person" p ON p.id = r."personId"
         LEFT JOIN "Unit" u ON u.id = r."unitId"
         WHERE r."broadcastId" = $1 AND r.status = 'unreachable' ORDER BY r.position`,
        id,
      ),

    /** The list, from after a position; on request those only that stand so. */
    async page(
      id: string,
      { status, after = -1, limit }: { status?: RecipientStatus[]; after?: number; limit: number },
    ): Promise<RecipientLine[]> {
      const rows = await database.current().broadcastRecipient.findMany({
        where: {
          broadcastId: id,
          position: { gt: after },
          ...(status ? { status: { in: status } } : {}),
        },
        include: { person: { select: { name: true } } },
        orderBy: { position: 'asc' },
        take: limit,
      })
      const units = await unitsOf(database.current(), rows)
      return rows.map(({ person, unitId, chatKey, ...row }) => ({
        position: row.position,
        personId: row.personId,
        name: person.name,
        unitId: unitId ?? undefined,
        unit: units.get(unitId ?? '')?.name,
        phone: units.get(unitId ?? '')?.phone ?? undefined,
        channel: chatKey?.split(':', 1)[0],
        status: row.status as RecipientStatus,
        error: row.error ?? undefined,
        sentAt: row.sentAt ?? undefined,
        acknowledgedAt: row.acknowledgedAt ?? undefined,
      }))
    },

    /**
     * Lets what failed wait to be sent once more, in every chat that the person has, and what
     * could not be reached where there is a chat by now; how many they are.
     */
    again: (id: string): Promise<number> =>
      database.current().$executeRawUnsafe(
        `UPDATE "BroadcastRecipient" r SET status = 'waiting', error = NULL, "refusedBy" = '{}',
           "chatKey" = a.key, "sentAt" = NULL
         FROM "BroadcastRecipient" s CROSS JOIN LATERAL (${bestAccount('s')}) a
         WHERE s."broadcastId" = $1 AND s.status IN ('failed', 'unreachable')
           AND r."broadcastId" = s."broadcastId" AND r.position = s.position`,
        id,
      ),

    /** What a person got of a broadcast, when there is something that could be changed. */
    async first(id: string, personId: string): Promise<FirstMessage | undefined> {
      return (await firsts(database.current(), id, [personId])).get(personId)
    },

    /** The same for many people at once. */
    firsts: (id: string, personIds: string[]) => firsts(database.current(), id, personIds),
  }
}

async function firsts(
  tx: Tx,
  broadcastId: string,
  personIds: string[],
): Promise<Map<string, FirstMessage>> {
  const rows = await tx.$queryRawUnsafe<FirstRow[]>(
    `SELECT r."personId", r."outboxId", r."chatKey", r."sentAt", r.status,
       r."acknowledgedAt" IS NOT NULL AS "hasAcknowledged",
       cardinality(o."partIds") <= 1 AS "isWhole"
     FROM "BroadcastRecipient" r JOIN "OutboxMessage" o ON o.id = r."outboxId"
     WHERE r."broadcastId" = $1 AND r."personId" = ANY($2::text[]) AND r."chatKey" IS NOT NULL`,
    broadcastId,
    personIds,
  )
  return new Map(
    rows.map(({ personId, sentAt, ...row }) => [personId, { ...row, sentAt: sentAt ?? undefined }]),
  )
}

type FirstRow = Omit<FirstMessage, 'sentAt'> & { personId: string; sentAt: Date | null }

async function unitsOf(tx: Tx, rows: { unitId: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ unitId }) => unitId ?? []))]
  const units = await tx.unit.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, phone: true },
  })
  return new Map(units.map((unit) => [unit.id, unit]))
}

const none: RecipientCounts = {
  ...{ waiting: 0, queued: 0, sent: 0, failed: 0, unknown: 0, uncertain: 0 },
  ...{ unreachable: 0, cancelled: 0, all: 0, acknowledged: 0 },
}
