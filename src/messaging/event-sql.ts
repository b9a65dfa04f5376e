import type { Tx } from '../storage/database.ts'
import { insertMessages, type NewMessage } from './outbox-sql.ts'
import { toJson } from './to-json.ts'

export type Claimed = {
  id: bigint
  channel: string
  chatKey: string
  payload: Record<string, unknown>
  attempts: number
  receivedAt: Date
  /** The chat is ours alone. */
  mine: boolean
  numbers: bigint[]
}

/**
 * Takes the oldest event that is the first of its chat, with some outbox numbers for what the
 * bot will say.
 *
 * The locked row is the chat's lock: a later event of the chat is not the first. The advisory
 * lock is for one race: an event that was numbered earlier may commit after a later one of its
 * chat was taken. It stands in the outer list so that it is tried for one row only.
 */
export async function claimEvent(tx: Tx, now: Date): Promise<Claimed | undefined> {
  const rows = await tx.$queryRawUnsafe<Claimed[]>(
    `SELECT h.*, pg_try_advisory_xact_lock(hashtextextended(h."chatKey", 0)) AS mine,
       (SELECT array_agg(nextval('"OutboxMessage_id_seq"')) FROM generate_series(1, 3)) AS numbers
     FROM (
       SELECT e.id, e.channel, e."chatKey", e.payload, e.attempts, e."receivedAt"
       FROM "InboxEvent" e
       WHERE e.status = 'waiting' AND e."notBefore" <= $1::timestamptz
         AND NOT EXISTS (SELECT 1 FROM "InboxEvent" p
           WHERE p."chatKey" = e."chatKey" AND p.status = 'waiting' AND p.id < e.id)
       ORDER BY e.id LIMIT 1 FOR UPDATE OF e SKIP LOCKED) h`,
    now,
  )
  return rows[0]
}

/**
 * What the chat remembers, and our numbers for the platform's ids an update speaks of.
 *
 * A statement of its own: the claim sees the data as it was when the claim began, which in the
 * race above is before the other worker's last change. An edit has the id of the message it
 * changed, so the oldest message with an id is the one that counts.
 */
export async function recall(tx: Tx, chatKey: string, platformIds: string[]) {
  const rows = await tx.$queryRawUnsafe<
    { memory: Record<string, unknown> | null; numbers: Record<string, number> | null }[]
  >(
    `SELECT (SELECT data FROM "ConversationState" WHERE key = $1) AS memory,
       (SELECT jsonb_object_agg(k."providerId", k.id) FROM (
          SELECT "providerId", min(id) AS id FROM "OutboxMessage"
          WHERE "chatKey" = $1 AND "providerId" = ANY($2::text[]) GROUP BY "providerId") k) AS numbers`,
    chatKey,
    platformIds,
  )
  return { memory: rows[0]?.memory ?? {}, numbers: rows[0]?.numbers ?? {} }
}

type Completion = {
  id: bigint
  chatKey: string
  now: Date
  said: NewMessage[]
  /** Parts of the chat's memory to set, or (null) to forget. */
  changes: Record<string, unknown>
}

/** Marks the event done, with everything that was said and remembered, in one statement. */
export async function completeEvent(tx: Tx, { id, chatKey, now, said, changes }: Completion) {
  const parts = Object.entries(changes)
  const forgotten = parts.filter(([, part]) => part === null).map(([name]) => name)
  const kept = Object.fromEntries(parts.filter(([, part]) => part !== null))
  const rows = await tx.$queryRawUnsafe<{ done: number }[]>(
    `WITH event AS (
       UPDATE "InboxEvent" SET status = 'done', "doneAt" = $2::timestamptz
       WHERE id = $1::bigint AND status = 'waiting' RETURNING id
     ), said AS (${insertMessages('$3')}), remembered AS (
       -- Parts that did not change keep their place: a sender may have set one meanwhile.
       INSERT INTO "ConversationState" AS c (key, data)
       SELECT $4, $5::jsonb WHERE $5::jsonb <> '{}' OR cardinality($6::text[]) > 0
       ON CONFLICT (key) DO UPDATE SET data = (c.data - $6::text[]) || excluded.data RETURNING key
     ) SELECT count(*)::int AS done FROM event`,
    id,
    now,
    toJson(said),
    chatKey,
    toJson(kept),
    forgotten,
  )
  // After an SQL error that a handler swallowed, the statement above fails as well: without it
  // the commit would silently be a rollback.
  if (rows[0]?.done !== 1) throw new Error(`Event ${id} was completed by somebody else`)
}

type Failure = { id: bigint; error: string; retryAt: Date; attempts: number }

/**
 * Counts a failed attempt and says whether the event is dead now.
 *
 * It looks at the status again: between the rollback and this statement another worker may
 * have taken and finished the event, which must not come back.
 */
export async function failEvent(tx: Tx, { id, error, retryAt, attempts }: Failure) {
  const rows = await tx.$queryRawUnsafe<{ status: string }[]>(
    `UPDATE "InboxEvent" SET attempts = attempts + 1, error = $2, "notBefore" = $3::timestamptz,
       status = CASE WHEN attempts + 1 >= $4::int THEN 'dead' ELSE 'waiting' END
     WHERE id = $1::bigint AND status = 'waiting' RETURNING status`,
    id,
    error,
    retryAt,
    attempts,
  )
  return rows[0]?.status === 'dead'
}
