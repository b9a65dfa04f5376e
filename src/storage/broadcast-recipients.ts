import { isAddressed } from '../domain/audience.ts'
import type { Broadcast, RecipientCounts, RecipientStatus } from '../domain/broadcasts.ts'
import { orderOfUse } from './accounts.ts'
import { isSilent, readAudienceFacts, readCandidates } from './broadcast-candidates.ts'
import { isTakingBack } from './broadcast-rows.ts'
import type { Database, Tx } from './database.ts'

/** Somebody on the list of a broadcast, for those who read it. */
export type RecipientLine = {
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

/** So many people are looked at in one statement. */
const pageSize = 5_000

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
    /**
     * Writes down whom a broadcast is for, in place of an earlier list; nothing once it has begun.
     * What follows another one is for those who got that one, or have not acknowledged it.
     */
    freeze: (
      { id, kind, ofId, audience }: Pick<Broadcast, 'id' | 'kind' | 'ofId' | 'audience'>,
      { now }: { now: Date },
    ): Promise<RecipientCounts> =>
      database.transaction(async (tx) => {
        if (!(await lockUnbegun(tx, id))) return count(id)
        await tx.broadcastRecipient.deleteMany({ where: { broadcastId: id } })
        if (kind === 'message' || ofId === undefined) {
          const facts = await readAudienceFacts(tx, audience, { now, timezone })
          let position = 0
          for (let after = ''; ;) {
            const page = await readCandidates(tx, { audience, after, limit: pageSize, now })
            const addressed = page.flatMap((candidate) => {
              const found = isAddressed(candidate, audience, facts)
              return found ? [{ personId: candidate.personId, unitId: found.unitId }] : []
            })
            await write(tx, { id, position, addressed })
            position += addressed.length
            if (page.length < pageSize) break
            after = page.at(-1)?.personId ?? after
          }
        } else {
          await follow(tx, { id, ofId, onlySilent: kind === 'reminder' })
        }
        await tx.broadcast.update({ where: { id }, data: { frozenAt: now } })
        return count(id)
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

    /** Notes that somebody has got it; whoever says so of a doubtful one settles the doubt. */
    async acknowledge({
      broadcastId,
      personId,
      now,
    }: {
      broadcastId: string
      personId: string
      now: Date
    }): Promise<'done' | 'before' | 'not-yours'> {
      const tx = database.current()
      const count = await tx.$executeRawUnsafe(
        `UPDATE "BroadcastRecipient" SET "acknowledgedAt" = $3::timestamptz,
           status = CASE WHEN status IN ('unknown', 'uncertain') THEN 'sent' ELSE status END
         WHERE "broadcastId" = $1 AND "personId" = $2 AND "acknowledgedAt" IS NULL
           AND "outboxId" IS NOT NULL`,
        broadcastId,
        personId,
        now,
      )
      if (count > 0) return 'done'
      const where = { broadcastId, personId, acknowledgedAt: { not: null } }
      return (await tx.broadcastRecipient.count({ where })) > 0 ? 'before' : 'not-yours'
    },

    /** The newest broadcast that waits for this person to say that they have got it. */
    async latestToAcknowledge(
      personId: string,
    ): Promise<{ id: string; number: number } | undefined> {
      const row = await database.current().broadcastRecipient.findFirst({
        where: {
          personId,
          acknowledgedAt: null,
          status: { in: ['queued', 'sent', 'uncertain', 'unknown'] },
          broadcast: { wantsAck: true, kind: 'message', followers: { none: isTakingBack } },
        },
        select: { broadcast: { select: { id: true, number: true } } },
        orderBy: { broadcast: { number: 'desc' } },
      })
      return row?.broadcast
    },

    /** The broadcast that a chat was told last; undefined when something else was said since. */
    async lastTold(chatKey: string): Promise<string | undefined> {
      const row = await database.current().outboxMessage.findFirst({
        where: {
          chatKey,
          status: { notIn: ['failed', 'expired'] },
          OR: [{ method: { startsWith: 'send' } }, { method: { startsWith: 'editMessage' } }],
        },
        orderBy: { id: 'desc' },
        select: { kind: true, dedupe: true },
      })
      return row?.kind === 'broadcast' ? row.dedupe.split(':')[1] : undefined
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

/** A list can be made anew until the first message is written, and then never. */
async function lockUnbegun(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id FROM "Broadcast" WHERE id = $1 AND "startedAt" IS NULL
       AND status IN ('draft', 'awaiting', 'scheduled') FOR NO KEY UPDATE`,
    id,
  )
  return rows.length > 0
}

type Addressed = { personId: string; unitId: string }

/** Writes down a page of them, each with the chat that it would go to. */
async function write(
  tx: Tx,
  { id, position, addressed }: { id: string; position: number; addressed: Addressed[] },
): Promise<void> {
  if (addressed.length === 0) return
  await tx.$executeRawUnsafe(
    `INSERT INTO "BroadcastRecipient" ("broadcastId", position, "personId", "unitId", status,
       "chatKey", error)
     SELECT $1, $2::int + (x.at - 1)::int, x."personId", x."unitId", ${standingOf}
     FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS x("personId", "unitId", at)
     LEFT JOIN LATERAL (${bestAccount('x')}) a ON true`,
    id,
    position,
    addressed.map(({ personId }) => personId),
    addressed.map(({ unitId }) => unitId),
  )
}

/** Writes down those whom another broadcast reached, or was about to. */
async function follow(
  tx: Tx,
  { id, ofId, onlySilent }: { id: string; ofId: string; onlySilent: boolean },
): Promise<void> {
  const wanted = onlySilent
    ? isSilent
    : `r.status IN ('queued', 'sent', 'uncertain', 'unknown') AND r."outboxId" IS NOT NULL`
  // What changes a message goes to the chat where the message is, while it can be reached.
  const where = `a.key = x."chatKey" DESC, ${orderOfUse}`
  await tx.$executeRawUnsafe(
    `INSERT INTO "BroadcastRecipient" ("broadcastId", position, "personId", "unitId", status,
       "chatKey", error)
     SELECT $1, (row_number() OVER (ORDER BY x.position) - 1)::int, x."personId", x."unitId",
       ${standingOf}
     FROM (SELECT r.* FROM "BroadcastRecipient" r JOIN "Person" p ON p.id = r."personId"
       WHERE r."broadcastId" = $2 AND p."erasedAt" IS NULL AND ${wanted}) x
     LEFT JOIN LATERAL (${bestAccount('x', where)}) a ON true`,
    id,
    ofId,
  )
}

/** The first chat of a person that can be reached, where the person is `of`. */
const bestAccount = (of: string, order = orderOfUse) =>
  `SELECT a.key FROM "ChatAccount" a WHERE a."personId" = ${of}."personId"
     AND a."blockedAt" IS NULL ORDER BY ${order} LIMIT 1`

/** Where somebody stands at the beginning: status, chat and what is wrong. */
const standingOf = `CASE WHEN a.key IS NULL THEN 'unreachable' ELSE 'waiting' END, a.key,
  CASE WHEN a.key IS NOT NULL THEN NULL
    WHEN EXISTS (SELECT 1 FROM "ChatAccount" b WHERE b."personId" = x."personId") THEN 'blocked'
    ELSE 'no-chat' END`

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
