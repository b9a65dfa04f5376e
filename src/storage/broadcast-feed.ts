import type { Broadcast } from '../domain/broadcasts.ts'
import { fateOf, marks, type Fate } from '../domain/recipients.ts'
import { locales, type Locale } from '../text/texts.ts'
import { orderOfUse } from './accounts.ts'
import { toBroadcast } from './broadcast-rows.ts'
import type { Database } from './database.ts'

/** Somebody whose turn it is, with the chat to send it to when there is one. */
export type Next = {
  position: number
  personId: string
  name: string
  unitId: string | undefined
  unit: string | undefined
  /** The number of this message to them, from 0. */
  take: number
  account: { key: string; channel: string; locale: Locale | undefined } | undefined
  hasAccounts: boolean
}

/** What was written down for somebody: the message, or why there is none. */
export type Fed = { position: number } & (
  { outboxId: bigint | undefined; chatKey: string } | { error: 'blocked' | 'no-chat' | 'needless' }
)

/** What a recipient came to, and what the message ended with, for those who count. */
type SettledFate = Pick<Fate, 'status' | 'error'> & { ending: string | undefined }

export type BroadcastFeed = ReturnType<typeof createBroadcastFeed>

/** The statements by which recipients become messages, and messages become outcomes. */
export function createBroadcastFeed(database: Database) {
  const tx = () => database.current()

  return {
    /** The broadcasts that go, or still have something to be written down or told. */
    async active(): Promise<string[]> {
      const rows = await tx().$queryRawUnsafe<{ id: string }[]>(
        `SELECT b.id FROM "Broadcast" b WHERE b.status = 'running'
         OR (b.status IN ('paused', 'cancelled') AND EXISTS (
           SELECT 1 FROM "BroadcastRecipient" r
           WHERE r."broadcastId" = b.id AND r.status = 'queued'))
         OR (b.status = 'cancelled' AND EXISTS (
           SELECT 1 FROM "BroadcastRecipient" r
           WHERE r."broadcastId" = b.id AND r.status = 'waiting'))
         -- Its end was written down, and whoever watches it has not been told.
         OR (b.status IN ('finished', 'cancelled') AND EXISTS (
           SELECT 1 FROM "BroadcastWatch" w
           WHERE w."broadcastId" = b.id AND split_part(w.stage, ':', 1) <> b.status))
         ORDER BY b.number`,
      )
      return rows.map(({ id }) => id)
    },

    /**
     * The right to work on a broadcast until the transaction ends; not while somebody else does.
     * Whoever answers its question or watches it is not kept waiting by that.
     */
    async takeTurn(id: string): Promise<(Broadcast & { paidUntil: Date | undefined }) | undefined> {
      const rows = await tx().$queryRawUnsafe<{ id: string }[]>(
        `SELECT id FROM "Broadcast" WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED`,
        id,
      )
      if (rows.length === 0) return undefined
      const row = await tx().broadcast.findUniqueOrThrow({ where: { id } })
      return { ...toBroadcast(row), paidUntil: row.paidUntil ?? undefined }
    },

    /** Waits until nobody else works on a broadcast, and keeps it until the transaction ends. */
    async lock(id: string): Promise<void> {
      await tx().$queryRawUnsafe(`SELECT id FROM "Broadcast" WHERE id = $1 FOR NO KEY UPDATE`, id)
    },

    /** Takes down what became of messages, wherever they went in the end, and tells what that is. */
    async settle(
      { id, ...broadcast }: Pick<Broadcast, 'id' | 'doubts' | 'status'>,
      { limit, known }: { limit: number; known: string[] },
    ): Promise<SettledFate[]> {
      const ended = await tx().$queryRawUnsafe<EndedRow[]>(readEnded, id, limit, known)
      const fates = ended.map((row) => ({
        position: row.position,
        outboxId: row.outboxId === null ? null : String(row.outboxId),
        chatKey: row.chatKey,
        sentAt: row.sentAt,
        ...fateOf({ ...row, error: row.error ?? undefined }, broadcast),
      }))
      if (fates.length === 0) return []
      await tx().$executeRawUnsafe(
        `UPDATE "BroadcastRecipient" r SET status = x.status, error = x.error,
           "outboxId" = coalesce(x."outboxId", r."outboxId"),
           "chatKey" = coalesce(x."chatKey", r."chatKey"), "sentAt" = x."sentAt",
           "refusedBy" = CASE WHEN x."isRefused" AND x."chatKey" IS NOT NULL
             THEN array_append(r."refusedBy", x."chatKey") ELSE r."refusedBy" END
         FROM jsonb_to_recordset($2::jsonb) AS x(position int, status text, error text,
           "outboxId" bigint, "chatKey" text, "sentAt" timestamptz, "isRefused" boolean)
         WHERE r."broadcastId" = $1 AND r.position = x.position AND r.status = 'queued'`,
        id,
        JSON.stringify(fates),
      )
      return fates.map(({ status, error }, at) => ({
        ...{ status, error },
        ending: ended[at]?.error ?? undefined,
      }))
    },

    /**
     * Takes back the messages that wait in the outbox: their recipients wait again, or are given
     * up. What is under way, or has left in part, goes on: nobody can stop that.
     */
    takeBack: (id: string, status: 'waiting' | 'cancelled', channels?: string[]): Promise<number> =>
      tx().$executeRawUnsafe(
        `WITH own AS (
           SELECT r.position, o.id FROM "BroadcastRecipient" r
           JOIN "OutboxMessage" o ON o.id = r."outboxId"
           WHERE r."broadcastId" = $1 AND r.status = 'queued'
           UNION ALL
           SELECT r.position, o.id FROM "BroadcastRecipient" r
           JOIN "OutboxMessage" o ON o."rootId" = r."outboxId"
           WHERE r."broadcastId" = $1 AND r.status = 'queued'
         ), stale AS (
           SELECT own.position, o.id FROM own JOIN "OutboxMessage" o ON o.id = own.id
           WHERE o.status = 'waiting' AND o.attempts = 0 AND o."partIds" = '{}'
             AND ($3::text[] IS NULL OR o.channel = ANY($3::text[]))
           ORDER BY o.id FOR UPDATE OF o SKIP LOCKED
         ), taken AS (
           UPDATE "OutboxMessage" o SET status = 'expired', error = 'Recalled' FROM stale
           WHERE o.id = stale.id RETURNING stale.position
         )
         UPDATE "BroadcastRecipient" r
         SET status = CASE WHEN $2 = 'cancelled' AND r.error = '${marks.doubt}' THEN 'unknown'
           ELSE $2 END
         FROM taken WHERE r."broadcastId" = $1 AND r.position = taken.position`,
        id,
        status,
        channels ?? null,
      ),

    /** Gives up some of those who wait; one who may have got it already stays in doubt. */
    cancelWaiting: (id: string, limit: number): Promise<number> =>
      tx().$executeRawUnsafe(
        `UPDATE "BroadcastRecipient" r
         SET status = CASE WHEN error = '${marks.doubt}' THEN 'unknown' ELSE 'cancelled' END
         FROM (SELECT position FROM "BroadcastRecipient"
           WHERE "broadcastId" = $1 AND status = 'waiting' ORDER BY position LIMIT $2::int) x
         WHERE r."broadcastId" = $1 AND r.position = x.position`,
        id,
        limit,
      ),

    /** How many messages are out, by channel. */
    async outside(id: string): Promise<Map<string, number>> {
      const rows = await tx().$queryRawUnsafe<{ channel: string; count: number }[]>(
        `SELECT split_part("chatKey", ':', 1) AS channel, count(*)::int AS count
         FROM "BroadcastRecipient" WHERE "broadcastId" = $1 AND status = 'queued' GROUP BY 1`,
        id,
      )
      return new Map(rows.map(({ channel, count }) => [channel, count]))
    },

    /** Nobody waits and nothing is out. */
    async isOver(id: string): Promise<boolean> {
      const rows = await tx().$queryRawUnsafe<{ over: boolean }[]>(
        `SELECT NOT EXISTS (SELECT 1 FROM "BroadcastRecipient"
             WHERE "broadcastId" = $1 AND status = 'waiting')
           AND NOT EXISTS (SELECT 1 FROM "BroadcastRecipient"
             WHERE "broadcastId" = $1 AND status = 'queued') AS over`,
        id,
      )
      return rows[0]?.over ?? false
    },

    /** The channels on which somebody waits; for when nothing goes out. */
    async waitingOn(id: string): Promise<string[]> {
      const rows = await tx().$queryRawUnsafe<{ channel: string }[]>(
        `SELECT DISTINCT split_part("chatKey", ':', 1) AS channel FROM "BroadcastRecipient"
         WHERE "broadcastId" = $1 AND status = 'waiting'`,
        id,
      )
      return rows.map(({ channel }) => channel)
    },

    /** The next who wait for a channel, after a position, with the chat they have by now. */
    async next({ id, channel, after, limit, known, open }: Page): Promise<Next[]> {
      const rows = await tx().$queryRawUnsafe<NextRow[]>(
        `SELECT r.position, r."personId", p.name, r."unitId", u.name AS unit, r.take,
           a.key, a.channel, a.locale,
           EXISTS (SELECT 1 FROM "ChatAccount" b WHERE b."personId" = r."personId") AS "hasAccounts"
         FROM (SELECT * FROM "BroadcastRecipient"
           WHERE "broadcastId" = $1 AND status = 'waiting' AND position > $3::int
             AND split_part("chatKey", ':', 1) = $2
           ORDER BY position LIMIT $4::int) r
         JOIN "Person" p ON p.id = r."personId" LEFT JOIN "Unit" u ON u.id = r."unitId"
         LEFT JOIN LATERAL (SELECT a.key, a.channel, a.locale FROM "ChatAccount" a
           WHERE a."personId" = r."personId" AND a."blockedAt" IS NULL
             AND a.channel = ANY($5::text[]) AND NOT a.key = ANY(r."refusedBy")
           ORDER BY a.channel = ANY($6::text[]) DESC, a.key = r."chatKey" DESC, ${orderOfUse}
           LIMIT 1) a ON true
         ORDER BY r.position`,
        ...[id, channel, after, limit, known, open],
      )
      return rows.map(({ key, channel, locale, unitId, unit, ...row }) => ({
        ...row,
        unitId: unitId ?? undefined,
        unit: unit ?? undefined,
        account:
          key === null || channel === null
            ? undefined
            : { key, channel, locale: locales.find((known) => known === locale) },
      }))
    },

    /** Notes the messages that were written; a number that was not given is tried with the next. */
    async note(id: string, fed: Fed[]): Promise<void> {
      const rows = fed.map((each) => ({
        ...each,
        outboxId: 'outboxId' in each && each.outboxId !== undefined ? String(each.outboxId) : null,
      }))
      await tx().$executeRawUnsafe(
        `UPDATE "BroadcastRecipient" r SET take = r.take + 1,
           status = CASE WHEN x.error = 'needless' THEN 'cancelled'
             -- What may have come the first time is no matter of who can be reached now.
             WHEN x.error IS NOT NULL AND r.error = '${marks.doubt}' THEN 'unknown'
             WHEN x.error IS NOT NULL THEN 'unreachable'
             WHEN x."outboxId" IS NULL THEN 'waiting' ELSE 'queued' END,
           "outboxId" = coalesce(x."outboxId", r."outboxId"),
           "chatKey" = coalesce(x."chatKey", r."chatKey"),
           error = CASE WHEN x.error = 'needless' OR r.error = '${marks.doubt}' THEN r.error
             ELSE coalesce(x.error, r.error) END
         FROM jsonb_to_recordset($2::jsonb) AS x(position int, "outboxId" bigint, "chatKey" text,
           error text)
         WHERE r."broadcastId" = $1 AND r.position = x.position`,
        id,
        JSON.stringify(rows),
      )
    },

    /** Up to here its own rate has been used. */
    async pay(id: string, paidUntil: Date): Promise<void> {
      await tx().broadcast.updateMany({ where: { id }, data: { paidUntil } })
    },

    /**
     * Finds a chat for those who wait for a channel that is not there, and for those who had none
     * when the list was made.
     */
    route: (id: string, known: string[]): Promise<number> =>
      tx().$executeRawUnsafe(
        `UPDATE "BroadcastRecipient" r SET "chatKey" = coalesce(x.key, r."chatKey"),
           status = CASE WHEN x.key IS NOT NULL THEN 'waiting'
             WHEN r.error = '${marks.doubt}' THEN 'unknown' ELSE 'unreachable' END,
           error = CASE WHEN x.key IS NULL THEN coalesce(r.error, 'no-chat')
             WHEN r.status = 'waiting' THEN r.error END
         FROM (SELECT s.position, a.key FROM "BroadcastRecipient" s
           LEFT JOIN LATERAL (SELECT a.key FROM "ChatAccount" a
             WHERE a."personId" = s."personId" AND a."blockedAt" IS NULL
               AND a.channel = ANY($2::text[]) AND NOT a.key = ANY(s."refusedBy")
             ORDER BY ${orderOfUse} LIMIT 1) a ON true
           WHERE s."broadcastId" = $1 AND (
             (s.status = 'waiting'
               AND NOT coalesce(split_part(s."chatKey", ':', 1), '') = ANY($2::text[]))
             OR (s.status = 'unreachable' AND s."outboxId" IS NULL AND a.key IS NOT NULL))) x
         WHERE r."broadcastId" = $1 AND r.position = x.position`,
        id,
        known,
      ),
  }
}

type Page = {
  id: string
  channel: string
  after: number
  limit: number
  /** The channels there are, and those that take broadcasts at this moment. */
  known: string[]
  open: string[]
}

type NextRow = Omit<Next, 'account' | 'unitId' | 'unit'> & {
  unitId: string | null
  unit: string | null
  key: string | null
  channel: string | null
  locale: string | null
}

type EndedRow = {
  position: number
  outboxId: bigint | null
  chatKey: string | null
  sentAt: Date | null
  outcome: string
  error: string | null
  isInDoubt: boolean
  wasInDoubt: boolean
  hasOther: boolean
  isBlocked: boolean
}

/** Messages whose way has ended, each by the best of its ways. */
const readEnded = `
  SELECT r.position, o.id AS "outboxId", o."chatKey", o."sentAt",
    coalesce(o.status, 'unknown') AS outcome, o.error,
    coalesce(o."partIds" <> '{}' OR (o.attempts > 0 AND o.status <> 'failed'), true)
      AS "isInDoubt",
    r.error IS NOT DISTINCT FROM '${marks.doubt}' AS "wasInDoubt",
    EXISTS (SELECT 1 FROM "ChatAccount" a WHERE a."personId" = r."personId"
      AND a."blockedAt" IS NULL AND a.channel = ANY($3::text[]) AND a.key <> o."chatKey"
      AND NOT a.key = ANY(r."refusedBy")) AS "hasOther",
    EXISTS (SELECT 1 FROM "ChatAccount" a WHERE a.key = o."chatKey" AND a."blockedAt" IS NOT NULL)
      AS "isBlocked"
  FROM "BroadcastRecipient" r LEFT JOIN LATERAL (
    SELECT o.* FROM (
      SELECT * FROM "OutboxMessage" WHERE id = r."outboxId"
      UNION ALL SELECT * FROM "OutboxMessage" WHERE "rootId" = r."outboxId") o
    ORDER BY array_position(
      ARRAY['sent', 'uncertain', 'unknown', 'sending', 'waiting'], o.status), o.id DESC
    LIMIT 1) o ON true
  WHERE r."broadcastId" = $1 AND r.status = 'queued'
    AND (o.status IS NULL OR o.status NOT IN ('waiting', 'sending'))
  ORDER BY r.position LIMIT $2::int`
