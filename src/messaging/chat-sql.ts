import type { Tx } from '../storage/database.ts'
import { chatIdOf } from './channel.ts'

/**
 * Gives up what waits for a chat that can not be reached. Reminders and broadcasts, those among
 * `failed` too, go to another chat of the same person, each of them once.
 *
 * What refers to a message of the old chat (an edit) stays behind: there is nothing to change.
 * The key names where a message came to, not the way it took: one that is handed back and forth
 * comes to an end.
 */
export async function leaveChat(tx: Tx, { from, to, failed, upTo }: Leaving): Promise<void> {
  await tx.$executeRawUnsafe(
    `WITH left_behind AS (
       UPDATE "OutboxMessage" SET status = 'failed', error = 'The chat can not be reached'
       -- A newer answer is for somebody who is back, and wrote since.
       WHERE "chatKey" = $1 AND status = 'waiting' AND (lane >= 1 OR id <= $6::bigint)
       RETURNING id
     )
     INSERT INTO "OutboxMessage" (channel, "chatKey", dedupe, lane, kind, method, payload,
       "notBefore", "notAfter", "createdAt", "rootId", attempts)
     SELECT $3, $2, split_part(m.dedupe, '>', 1) || '>' || $2, m.lane, m.kind, m.method,
       m.payload || jsonb_build_object('chat_id', $4::text), m."notBefore", m."notAfter",
       m."createdAt", coalesce(m."rootId", m.id),
       -- The refusal itself was no copy; a doubt before it may have been one.
       greatest(0, m.attempts - (m.id = ANY($5::bigint[]))::int)
     FROM "OutboxMessage" m
     WHERE $2::text IS NOT NULL AND m.lane >= 1 AND m.method LIKE 'send%' AND m."partIds" = '{}'
       AND (m.id IN (SELECT id FROM left_behind) OR m.id = ANY($5::bigint[]))
     ORDER BY m.id ON CONFLICT (dedupe) DO NOTHING`,
    from,
    to ?? null,
    to?.split(':', 1)[0] ?? null,
    to === undefined ? null : chatIdOf(to),
    failed,
    upTo,
  )
}

type Leaving = {
  from: string
  to: string | undefined
  failed: string[]
  /** The message that was refused: answers that came later stay. */
  upTo: string
}

/** A chat goes by another id: whatever waits for it, and what it remembers, goes along. */
export async function renameChat(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "OutboxMessage" SET "chatKey" = $2,
       payload = payload || jsonb_build_object('chat_id', $3::text)
     WHERE "chatKey" = $1 AND status IN ('waiting', 'sending')`,
    from,
    to,
    chatIdOf(to),
  )
  await tx.$executeRawUnsafe(
    `UPDATE "InboxEvent" SET "chatKey" = $2 WHERE "chatKey" = $1 AND status = 'waiting'`,
    from,
    to,
  )
  await tx.$executeRawUnsafe(
    `UPDATE "ConversationState" SET key = $2 WHERE key = $1
       AND NOT EXISTS (SELECT 1 FROM "ConversationState" WHERE key = $2)`,
    from,
    to,
  )
}
