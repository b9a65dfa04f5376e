import { locales, type Locale } from '../text/texts.ts'
import { channelOf } from './accounts.ts'
import type { Database } from './database.ts'

/** The message in which somebody watches a broadcast go, and what it said last. */
export type Watch = {
  broadcastId: string
  chatKey: string
  channel: string
  locale: Locale | undefined
  /** The number of that message in the outbox; its negative is the message's id for an edit. */
  outboxId: bigint
  stage: string
  shownAt: Date
}

export type BroadcastWatches = ReturnType<typeof createBroadcastWatches>

/** Who watches which broadcast. */
export function createBroadcastWatches(database: Database) {
  return {
    /** Those who watch one, in the order they are to be told. */
    async of(broadcastId: string): Promise<Watch[]> {
      const tx = database.current()
      const rows = await tx.broadcastWatch.findMany({
        where: { broadcastId },
        orderBy: { chatKey: 'asc' },
      })
      if (rows.length === 0) return []
      const keys = rows.map(({ chatKey }) => chatKey)
      const accounts = await tx.chatAccount.findMany({ where: { key: { in: keys } } })
      return rows.map((row) => {
        const account = accounts.find(({ key }) => key === row.chatKey)
        const locale = locales.find((known) => known === account?.locale)
        return { ...row, channel: channelOf(row.chatKey), locale }
      })
    },

    /** Notes what a chat was shown last, and in which message. */
    async put({
      broadcastId,
      chatKey,
      ...shown
    }: Omit<Watch, 'channel' | 'locale'>): Promise<void> {
      await database.current().broadcastWatch.upsert({
        where: { broadcastId_chatKey: { broadcastId, chatKey } },
        create: { broadcastId, chatKey, ...shown },
        update: shown,
      })
    },
  }
}
