import type { Tx } from '../storage/database.ts'
import { toJson } from './to-json.ts'

type NewEvent = {
  channel: string
  chatKey: string
  dedupe: string
  update: unknown
  receivedAt: Date
  limit: number
}

/** Stores an event; nothing comes back when it is known, or too many wait in its chat. */
export async function insertEvent(tx: Tx, event: NewEvent): Promise<bigint | undefined> {
  const { channel, chatKey, dedupe, update, receivedAt, limit } = event
  const rows = await tx.$queryRawUnsafe<{ id: bigint }[]>(
    `INSERT INTO "InboxEvent" (channel, "chatKey", dedupe, payload, "notBefore", "receivedAt")
     SELECT $1, $2, $3, $4::jsonb, $5::timestamptz, $5::timestamptz
     WHERE $6::int > (SELECT count(*) FROM (
       SELECT 1 FROM "InboxEvent" WHERE "chatKey" = $2 AND status = 'waiting' LIMIT $6::int) w)
     ON CONFLICT (dedupe) DO NOTHING RETURNING id`,
    channel,
    chatKey,
    dedupe,
    toJson(update),
    receivedAt,
    limit,
  )
  return rows[0]?.id
}

export async function isKnown(tx: Tx, dedupe: string): Promise<boolean> {
  const rows = await tx.$queryRawUnsafe<unknown[]>(
    `SELECT 1 FROM "InboxEvent" WHERE dedupe = $1`,
    dedupe,
  )
  return rows.length > 0
}
