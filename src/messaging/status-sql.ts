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
  messages: { channel: string; lane: number; count: number }[]
}

/** What waits, for the gauges. */
export async function countWaiting(tx: Tx): Promise<Waiting> {
  const rows = await tx.$queryRawUnsafe<Waiting[]>(
    `SELECT (SELECT count(*)::int FROM "InboxEvent" WHERE status = 'waiting') AS events,
       (SELECT coalesce(jsonb_agg(w), '[]') FROM (
          SELECT channel, lane, count(*)::int AS count FROM "OutboxMessage"
          WHERE status = 'waiting' GROUP BY channel, lane) w) AS messages`,
  )
  return rows[0] ?? { events: 0, messages: [] }
}
