import type { Database } from '../storage/database.ts'
import { leaveChat } from './chat-sql.ts'
import { lanes } from './outbox.ts'

export type MoveBulk = (
  channel: string,
  /** The chat of the same person to use instead, if there is one. */
  instead: (chatKey: string) => Promise<string | undefined>,
) => Promise<number>

/**
 * Takes the reminders and broadcasts that wait for a channel to other chats of the same people,
 * each of them once; how many chats it was. Answers stay: they belong to where somebody wrote.
 */
export const createMoveBulk =
  ({ database }: { database: Database }): MoveBulk =>
  (channel, instead) =>
    database.transaction(async (tx) => {
      const waiting = await tx.outboxMessage.groupBy({
        by: ['chatKey'],
        where: { channel, status: 'waiting', lane: { gt: lanes.reply } },
      })
      let moved = 0
      for (const { chatKey } of waiting) {
        const to = await instead(chatKey)
        if (to === undefined) continue
        await leaveChat(tx, { from: chatKey, to, failed: [], upTo: '0' })
        moved += 1
      }
      return moved
    })
