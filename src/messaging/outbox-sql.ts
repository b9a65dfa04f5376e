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
  ON CONFLICT (dedupe) DO NOTHING RETURNING id, dedupe`

/** Writes messages and returns their numbers by dedupe key; one that is known has none. */
export async function writeMessages(tx: Tx, messages: NewMessage[]): Promise<Map<string, bigint>> {
  if (messages.length === 0) return new Map()
  const rows = await tx.$queryRawUnsafe<{ id: bigint; dedupe: string }[]>(
    insertMessages('$1'),
    toJson(messages),
  )
  return new Map(rows.map(({ id, dedupe }) => [dedupe, id]))
}

/** More outbox numbers, for an event that says much. */
export async function nextNumbers(tx: Tx): Promise<bigint[]> {
  const rows = await tx.$queryRawUnsafe<{ number: bigint }[]>(
    `SELECT nextval('"OutboxMessage_id_seq"') AS number FROM generate_series(1, 5)`,
  )
  return rows.map(({ number }) => number)
}

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

/** What is said of one of several things sent at once: by a form, which counts them, or otherwise. */
export const burstKinds = { form: 'burst-form', other: 'burst' } as const

/**
 * Takes back what a new answer makes needless, where it has not left: what the form said of the
 * photos before, since it counts them all, and the same words once more. Anything else stays.
 */
export async function expireBurst(tx: Tx, chatKey: string, answer: Answer): Promise<void> {
  const same = { kind: burstKinds.other, payload: { path: ['text'], equals: answer.text } }
  await tx.outboxMessage.updateMany({
    where: {
      chatKey,
      status: 'waiting',
      ...(answer.kind === burstKinds.form ? { kind: burstKinds.form } : same),
    },
    data: { status: 'expired' },
  })
}

type Answer = { kind: string; text: string }
