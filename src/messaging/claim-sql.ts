import type { Tx } from '../storage/database.ts'
import type { Limits } from './limits.ts'
import { lanes, type Lane } from './outbox.ts'
import { catchUp } from './pace.ts'

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
  /** The parts that left at earlier attempts. */
  partIds: string[]
}

/** So much can be made up for. */
const creditSeconds = 2

/** When a lease ends that lasts the milliseconds of a parameter: `$4`. */
export const leaseEnd = (parameter: string) =>
  `now() + ${parameter}::int * interval '1 millisecond'`

/** While it is under way, a message says in `error` whose hand it is in. */
const take = ({ leaseMs, hand }: { leaseMs: string; hand: string }) => `UPDATE "OutboxMessage" m
  SET status = 'sending', attempts = m.attempts + 1, error = ${hand},
    "leaseUntil" = ${leaseEnd(leaseMs)}
  FROM head WHERE m.id = head.id
  RETURNING m.id, m."chatKey", m.lane, m.method, m.payload, m.attempts, m."createdAt",
    m."notAfter", m."eventId", m."partIds"`

/**
 * The first that waits in its chat, among replies or among bulk: a reply may overtake bulk, but
 * nothing else overtakes.
 *
 * It is a scalar subquery, which can not be turned into a join: one look into the index per
 * candidate, until the limit is reached. A plain NOT EXISTS reads all that waits.
 */
export const isFirst = `o.id = (SELECT p.id FROM "OutboxMessage" p
    WHERE p."chatKey" = o."chatKey" AND p.status = 'waiting' AND (p.lane = 0) = (o.lane = 0)
    ORDER BY p.lane, p.id LIMIT 1)`

/** It is due, the first, and nothing of its chat is under way. */
const isNext = `o.status = 'waiting' AND o."notBefore" <= $2::timestamptz AND ${isFirst}
  AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" s
    WHERE s."chatKey" = o."chatKey" AND s.status = 'sending')`

const since = `extract(epoch FROM clock_timestamp() - "refilledAt")::float`

/**
 * What may leave now. Two buckets are in one row: `level` bounds what leaves in any one second,
 * a burst and a little more than the rate; `credit` keeps the rate over time, so that a moment
 * that was missed is made up for, at that little more.
 *
 * `refilledAt` is when the level was empty, or will be; `tokens` is what the credit was then.
 */
const buckets = `rate, least(burst, ${since} * rate * ${catchUp}) AS level,
  least(rate * ${creditSeconds}, tokens + ${since} * rate) AS credit`

/** The row after so many messages were paid. */
const pay = (level: string, credit: string) =>
  `"refilledAt" = clock_timestamp() - ${level} / (b.rate * ${catchUp}) * interval '1 second',
   tokens = ${credit} - ${level} / ${catchUp}`

type Claim = { channel: string; now: Date; limit: number; hand: string } & Pick<Limits, 'leaseMs'>
type BulkClaim = Claim & { lastLane: Lane; batch: number }

/** What still waits on a channel, seen beside every message that was taken. */
type Waiting = { repliesWait: boolean; bulkWaits: boolean; pausedMs: number | null }

/**
 * Takes replies, and says whether others wait, whether bulk does, and for how long the channel is
 * paused. Replies pay without waiting for tokens, so bulk steps back when many are answered.
 */
export async function claimReplies(tx: Tx, claim: Claim) {
  const { channel, now, limit, leaseMs, hand } = claim
  const rows = await tx.$queryRawUnsafe<(Taken & Waiting)[]>(
    `WITH head AS (
       SELECT o.id FROM "OutboxMessage" o
       WHERE o.channel = $1 AND o.lane = 0 AND ${isNext}
         AND EXISTS (SELECT 1 FROM "ChannelState" c WHERE c.name = $1 AND c."pausedUntil" <= now())
       ORDER BY o.id LIMIT $3::int FOR UPDATE OF o SKIP LOCKED
     ), bucket AS (
       SELECT name, burst, ${buckets}, (SELECT count(*) FROM head) AS taken FROM "ChannelState"
       WHERE name = $1 AND EXISTS (SELECT 1 FROM head) FOR UPDATE
     ), paid AS (
       -- The debt is bounded: bulk waits for a moment, not for as long as the rush was.
       UPDATE "ChannelState" s SET ${pay(
         'greatest(-b.burst, b.level - b.taken)',
         'greatest(-b.burst, b.credit - b.taken)',
       )}
       FROM bucket b WHERE s.name = b.name
     ), claimed AS (${take({ leaseMs: '$4', hand: '$5' })})
     SELECT m.*, EXISTS (SELECT 1 FROM "OutboxMessage" r
         WHERE r.channel = $1 AND r.lane = 0 AND r.status = 'waiting'
           AND r.id NOT IN (SELECT id FROM head)) AS "repliesWait",
       EXISTS (SELECT 1 FROM "OutboxMessage" b
         WHERE b.channel = $1 AND b.lane >= 1 AND b.status = 'waiting') AS "bulkWaits",
       (SELECT 1000 * extract(epoch FROM "pausedUntil" - now())::float FROM "ChannelState"
        WHERE name = $1) AS "pausedMs"
     FROM (SELECT 1) one LEFT JOIN claimed m ON true`,
    channel,
    now,
    limit,
    leaseMs,
    hand,
  )
  const { repliesWait = false, bulkWaits = false, pausedMs } = rows[0] ?? {}
  const leftMs = Math.max(0, Math.ceil(pausedMs ?? 0))
  return { messages: inOrder(rows), repliesWait, bulkWaits, pausedMs: leftMs }
}

/**
 * Takes reminders, then broadcasts, up to the last lane that may send now, as many as the
 * channel's bucket pays for, and says in how many milliseconds it pays for the next `batch`, or
 * its pause is over.
 *
 * Replicas take turns at the bucket's row. Taking and paying are one statement: a crash can not
 * do one without the other.
 */
export async function claimBulk(
  tx: Tx,
  { channel, now, limit, leaseMs, hand, lastLane, batch }: BulkClaim,
) {
  const rows = await tx.$queryRawUnsafe<(Taken & { waitMs: number | null })[]>(
    `WITH bucket AS (
       SELECT name, ${buckets} FROM "ChannelState"
       WHERE name = $1 AND "pausedUntil" <= now()
         -- After a start from an older copy an admin has to let it go.
         AND NOT EXISTS (SELECT 1 FROM "Setting" WHERE key = 'bulk-held') FOR UPDATE
     ), head AS (
       SELECT o.id FROM "OutboxMessage" o
       WHERE o.channel = $1 AND o.lane BETWEEN 1 AND $5::int AND ${isNext}
       ORDER BY o.lane, o.id
       -- A paused channel has no bucket here, and LIMIT NULL would be no limit at all.
       LIMIT coalesce(
         (SELECT greatest(0, floor(least($3::int, level, credit))::int) FROM bucket), 0)
       FOR UPDATE OF o SKIP LOCKED
     ), left_over AS (
       SELECT b.name, b.rate, b.level - taken AS level, b.credit - taken AS credit, taken
       FROM bucket b, (SELECT count(*) AS taken FROM head) t
     ), paid AS (
       UPDATE "ChannelState" s SET ${pay('b.level', 'b.credit')}
       FROM left_over b WHERE s.name = b.name AND b.taken > 0
     ), claimed AS (${take({ leaseMs: '$4', hand: '$7' })})
     SELECT m.*, coalesce(
       (SELECT 1000 * greatest((want - level) / (rate * ${catchUp}), (want - credit) / rate)
        FROM left_over, LATERAL (SELECT CASE WHEN credit < 2 * $6::int THEN $6::int
          -- It lags behind: smaller strokes waste nothing of the level.
          ELSE ceil($6::int / 2.0) END::float AS want) w),
       (SELECT 1000 * extract(epoch FROM "pausedUntil" - now())::float FROM "ChannelState"
        WHERE name = $1)) AS "waitMs"
     FROM (SELECT 1) one LEFT JOIN claimed m ON true`,
    channel,
    now,
    limit,
    leaseMs,
    lanes[lastLane],
    batch,
    hand,
  )
  const waitMs = Math.ceil(rows[0]?.waitMs ?? 0)
  return { messages: inOrder(rows), waitMs: waitMs > 0 ? waitMs : undefined }
}

/** There is a row even when nothing was taken; and what an UPDATE returns has no order. */
function inOrder<Row extends { id: bigint; lane: number }>(rows: Row[]): Row[] {
  const taken = rows.filter(({ id }) => (id as bigint | null) !== null)
  return taken.sort((a, b) => a.lane - b.lane || Number(a.id - b.id))
}
