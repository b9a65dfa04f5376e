import type { Database } from './database.ts'

/** A message as it was sent. */
export type SentCall = { number: bigint; method: string; payload: Record<string, unknown> }

export type Replies = ReturnType<typeof createReplies>

/** What was said in answer to an event, and to a chat at all. */
export function createReplies(database: Pick<Database, 'current'>) {
  return {
    /** The answers to an event; undefined while it waits or one of them is not out yet. */
    async to(eventId: bigint): Promise<SentCall[] | undefined> {
      const tx = database.current()
      const event = await tx.inboxEvent.findUnique({ where: { id: eventId } })
      if (event?.status === 'waiting') return undefined
      const calls = await tx.outboxMessage.findMany({
        where: { OR: [{ eventId }, { dedupe: `apology:${eventId}` }] },
        orderBy: { id: 'asc' },
      })
      const isOut = calls.every(({ status }) => status !== 'waiting' && status !== 'sending')
      return isOut ? calls.filter(({ status }) => status === 'sent').map(toCall) : undefined
    },

    /** What was sent to a chat since a message, in the order of the messages. */
    async since(chatKey: string, number: bigint): Promise<SentCall[]> {
      const calls = await database.current().outboxMessage.findMany({
        where: { chatKey, id: { gt: number }, status: 'sent' },
        orderBy: { id: 'asc' },
      })
      return calls.map(toCall)
    },

    /** The number of the newest message to a chat. */
    async newest(chatKey: string): Promise<bigint> {
      const row = await database
        .current()
        .outboxMessage.findFirst({ where: { chatKey }, orderBy: { id: 'desc' } })
      return row?.id ?? 0n
    },
  }
}

const toCall = ({ id, method, payload }: { id: bigint; method: string; payload: unknown }) => ({
  number: id,
  method,
  payload: payload as Record<string, unknown>,
})
