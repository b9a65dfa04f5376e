import type { Tx } from '../storage/database.ts'
import { isFirst } from './claim-sql.ts'

/** Whether something waits that could be done at this moment, or is under way. */
export async function isBusy(tx: Tx, channels: string[], now: Date): Promise<boolean> {
  const rows = await tx.$queryRawUnsafe<{ busy: boolean }[]>(
    `SELECT EXISTS (
       SELECT 1 FROM "InboxEvent" e WHERE e.status = 'waiting' AND e."notBefore" <= $2::timestamptz
         AND NOT EXISTS (SELECT 1 FROM "InboxEvent" p
           WHERE p."chatKey" = e."chatKey" AND p.status = 'waiting' AND p.id < e.id)
     ) OR EXISTS (
       SELECT 1 FROM "OutboxMessage" WHERE channel = ANY($1::text[]) AND status = 'sending'
     ) OR EXISTS (
       SELECT 1 FROM "OutboxMessage" o JOIN "ChannelState" c ON c.name = o.channel
       WHERE o.channel = ANY($1::text[]) AND o.status = 'waiting' AND c."pausedUntil" <= now()
         AND o."notBefore" <= $2::timestamptz AND ${isFirst}
     ) AS busy`,
    channels,
    now,
  )
  return rows[0]?.busy ?? false
}

export type Waiting = {
  events: number
  /** How long the oldest of them has waited. */
  oldestSeconds: number
  /** What waits in each lane, and how long the oldest that is due has waited. */
  messages: { channel: string; lane: number; count: number; oldestSeconds: number }[]
}

/** What waits, for the gauges. */
export async function countWaiting(tx: Tx, now: Date): Promise<Waiting> {
  const rows = await tx.$queryRawUnsafe<Waiting[]>(
    `SELECT e.events, e."oldestSeconds",
       (SELECT coalesce(jsonb_agg(w), '[]') FROM (
          SELECT channel, lane, count(*)::int AS count,
            greatest(0, ${secondsSince('min("notBefore")')}) AS "oldestSeconds"
          FROM "OutboxMessage" WHERE status = 'waiting' GROUP BY channel, lane) w) AS messages
     FROM (SELECT count(*)::int AS events,
         coalesce(greatest(0, ${secondsSince('min("receivedAt")')}), 0) AS "oldestSeconds"
       FROM "InboxEvent" WHERE status = 'waiting') e`,
    now,
  )
  return rows[0] ?? { events: 0, oldestSeconds: 0, messages: [] }
}

const secondsSince = (moment: string) => `extract(epoch FROM $1::timestamptz - ${moment})::float`
