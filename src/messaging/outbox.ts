import type { Database } from '../storage/database.ts'
import { writeMessages } from './outbox-sql.ts'

/** In which line a message waits; every line is first in, first out within a chat. */
export const lanes = { reply: 0, reminder: 1, broadcast: 2 } as const
export type Lane = keyof typeof lanes

export type Outgoing = {
  channel: string
  chatKey: string
  /** The same key is written once, however often it is added. */
  dedupe: string
  lane: Lane
  /** What the message is, for those who count: "reminder", "receipt", … */
  kind: string
  method: string
  payload: Record<string, unknown>
  /** Of no use after this moment. */
  notAfter: Date
  notBefore?: Date
  now: Date
}

export type Outbox = {
  /**
   * Writes a message down in the transaction that is open, and returns its number; its negative
   * is the message's id for a later edit. Nothing happens when the dedupe key is known.
   */
  add(message: Outgoing): Promise<bigint | undefined>
  /** Writes many messages at once, in their order, and returns their numbers by dedupe key. */
  addAll(messages: Outgoing[]): Promise<Map<string, bigint>>
}

type Options = {
  database: Database
  /** Wakes the sender of a channel. */
  wake: (channel: string) => void
}

/** Where everything that goes out is stored before it is sent. */
export function createOutbox({ database, wake }: Options): Outbox {
  const addAll = async (messages: Outgoing[]) => {
    const rows = messages.map(({ lane, notBefore, notAfter, now, ...message }) => ({
      ...message,
      lane: lanes[lane],
      notBefore: (notBefore ?? now).toISOString(),
      notAfter: notAfter.toISOString(),
      createdAt: now.toISOString(),
    }))
    const numbers = await writeMessages(database.current(), rows)
    const channels = new Set(messages.map(({ channel }) => channel))
    database.afterCommit(() => {
      channels.forEach(wake)
    })
    return numbers
  }

  return { addAll, add: async (message) => (await addAll([message])).get(message.dedupe) }
}
