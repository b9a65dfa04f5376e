import { isTakingBack } from './broadcast-rows.ts'
import type { Database } from './database.ts'

/** What people say to a broadcast, and which one they mean. */
export function createBroadcastAcks(database: Database) {
  return {
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
  }
}
