import type { Tx } from '../storage/database.ts'
import { toJson } from './to-json.ts'

/** A row to write; moments as ISO text, for it travels as JSON. */
export type NewMessage = {
  /** Reserved beforehand for what the bot says; given by the database otherwise. */
  id?: string
  channel: string
  chatKey: string
  dedupe: string
  lane: number
  kind: string
  method: string
  payload: Record<string, unknown>
  notBefore: string
  notAfter: string
  createdAt: string
  eventId?: string
}

/**
 * The statement that writes messages from a JSON array.
 *
 * An edit rides in the lane of the message it edits: in another lane it could overtake it.
 */
export const insertMessages = (rows: string) => `
  INSERT INTO "OutboxMessage" (id, channel, "chatKey", dedupe, lane, kind, method, payload,
    "notBefore", "notAfter", "createdAt", "eventId")
  SELECT coalesce(m.id, nextval('"OutboxMessage_id_seq"')), m.channel, m."chatKey", m.dedupe,
    coalesce((SELECT o.lane FROM "OutboxMessage" o WHERE o."chatKey" = m."chatKey"
      AND o.id = CASE WHEN m.payload->>'message_id' ~ '^-\\d+$'
        THEN -(m.payload->>'message_id')::bigint END), m.lane),
    m.kind, m.method, m.payload, m."notBefore", m."notAfter", m."createdAt", m."eventId"
  FROM jsonb_to_recordset(${rows}::jsonb) AS m(id bigint, channel text, "chatKey" text,
    dedupe text, lane int, kind text, method text, payload jsonb, "notBefore" timestamptz,
    "notAfter" timestamptz, "createdAt" timestamptz, "eventId" bigint)
  ORDER BY m.id
  ON CONFLICT (dedupe) DO NOTHING RETURNING id`

/** Writes one message and returns its number; nothing when its dedupe key is known. */
export async function insertMessage(tx: Tx, message: NewMessage): Promise<bigint | undefined> {
  const rows = await tx.$queryRawUnsafe<{ id: bigint }[]>(insertMessages('$1'), toJson([message]))
  return rows[0]?.id
}

/** A message that was taken to be sent. */
export type Taken = {
  id: bigint
  chatKey: string
  lane: number
  method: string
  payload: Record<string, unknown>
  /** How often it may have left, this time included. */
  attempts: number
  createdAt: Date
  notAfter: Date
  eventId: bigint | null
}

const taken = `m.id, m."chatKey", m.lane, m.method, m.payload, m.attempts, m."createdAt",
  m."notAfter", m."eventId"`

/**
 * First of its chat and lane, and nothing of the chat under way.
 *
 * The first is a scalar subquery, which can not be turned into a join: one look into the index
 * per candidate, until the limit is reached. A plain NOT EXISTS reads all that waits.
 */
const isNext = `o.status = 'waiting' AND o."notBefore" <= $2::timestamptz
  AND o.id = (SELECT p.id FROM "OutboxMessage" p WHERE p."chatKey" = o."chatKey"
    AND p.lane = o.lane AND p.status = 'waiting' ORDER BY p.id LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" s
    WHERE s."chatKey" = o."chatKey" AND s.status = 'sending')`

const refilled = `least(burst, tokens + rate * extract(epoch FROM clock_timestamp() - "refilledAt"))`

type Claim = { channel: string; now: Date; limit: number; leaseMs: number }

/** Takes replies. They pay for themselves without waiting, so bulk steps back when many answer. */
export async function claimReplies(tx: Tx, { channel, now, limit, leaseMs }: Claim) {
  const rows = await tx.$queryRawUnsafe<Taken[]>(
    `WITH head AS (
       SELECT o.id FROM "OutboxMessage" o
       WHERE o.channel = $1 AND o.lane = 0 AND ${isNext}
         AND EXISTS (SELECT 1 FROM "ChannelState" c WHERE c.name = $1 AND c."pausedUntil" <= now())
       ORDER BY o.id LIMIT $3::int FOR UPDATE OF o SKIP LOCKED
     ), paid AS (
       -- The debt is bounded: bulk waits for a moment, not for as long as the rush was.
       UPDATE "ChannelState" SET "refilledAt" = clock_timestamp(),
         tokens = greatest(-burst, ${refilled} - (SELECT count(*) FROM head))
       WHERE name = $1 AND EXISTS (SELECT 1 FROM head)
     )
     UPDATE "OutboxMessage" m SET status = 'sending', attempts = m.attempts + 1,
       "leaseUntil" = now() + $4::int * interval '1 millisecond'
     FROM head WHERE m.id = head.id RETURNING ${taken}`,
    channel,
    now,
    limit,
    leaseMs,
  )
  return inOrder(rows)
}

/**
 * Takes reminders, then broadcasts, as many as the channel's bucket pays for, and says in how
 * many milliseconds an empty bucket pays for another one.
 *
 * Replicas take turns at the bucket's row. Taking and paying are one statement: a crash can not
 * do one without the other.
 */
export async function claimBulk(tx: Tx, { channel, now, limit, leaseMs }: Claim) {
  const rows = await tx.$queryRawUnsafe<(Taken & { waitMs: number | null })[]>(
    `WITH bucket AS (
       SELECT name, rate, ${refilled} AS available FROM "ChannelState"
       WHERE name = $1 AND "pausedUntil" <= now() FOR UPDATE
     ), head AS (
       SELECT o.id FROM "OutboxMessage" o
       WHERE o.channel = $1 AND o.lane >= 1 AND ${isNext}
       ORDER BY o.lane, o.id
       -- A paused channel has no bucket here, and LIMIT NULL would be no limit at all.
       LIMIT coalesce((SELECT greatest(0, least($3::int, floor(available)::int)) FROM bucket), 0)
       FOR UPDATE OF o SKIP LOCKED
     ), paid AS (
       UPDATE "ChannelState" s SET "refilledAt" = clock_timestamp(),
         tokens = b.available - (SELECT count(*) FROM head)
       FROM bucket b WHERE s.name = b.name AND EXISTS (SELECT 1 FROM head)
     ), claimed AS (
       UPDATE "OutboxMessage" m SET status = 'sending', attempts = m.attempts + 1,
         "leaseUntil" = now() + $4::int * interval '1 millisecond'
       FROM head WHERE m.id = head.id RETURNING ${taken}
     )
     SELECT m.*, (SELECT 1000 * (1 - available + (SELECT count(*) FROM head)) / rate FROM bucket)
       AS "waitMs"
     FROM (SELECT 1) one LEFT JOIN claimed m ON true`,
    channel,
    now,
    limit,
    leaseMs,
  )
  const messages = inOrder(rows.filter(({ id }) => (id as bigint | null) !== null))
  const waitMs = Math.ceil(rows[0]?.waitMs ?? 0)
  return { messages, waitMs: waitMs > 0 ? waitMs : undefined }
}

/** What an UPDATE returns has no order. */
const inOrder = <Row extends { id: bigint }>(rows: Row[]) =>
  rows.sort((a, b) => Number(a.id - b.id))

/** The platform's ids of messages of ours, by number; one that never left has none. */
export async function platformIds(tx: Tx, numbers: string[]): Promise<Record<string, string>> {
  if (numbers.length === 0) return {}
  const rows = await tx.$queryRawUnsafe<{ id: bigint; providerId: string }[]>(
    `SELECT id, "providerId" FROM "OutboxMessage"
     WHERE id = ANY($1::bigint[]) AND "providerId" IS NOT NULL`,
    numbers,
  )
  return Object.fromEntries(rows.map(({ id, providerId }) => [String(id), providerId]))
}
