import type { Database } from './database.ts'

export type ShownButtons = ReturnType<typeof createShownButtons>

/** What could be picked in a chat lately. */
export function createShownButtons(database: Database) {
  return {
    /** What the buttons of its messages lead to, the newest message first. */
    async of(chatKey: string, since: Date): Promise<string[][]> {
      const rows = await database.current().outboxMessage.findMany({
        where: { chatKey, createdAt: { gte: since } },
        orderBy: { id: 'desc' },
        take: atMost,
        select: { payload: true },
      })
      return rows.flatMap(({ payload }) => {
        const rows = (payload as Payload | null)?.reply_markup?.inline_keyboard
        return rows ? [rows.flat().flatMap(({ callback_data: data }) => data ?? [])] : []
      })
    },
  }
}

type Payload = { reply_markup?: { inline_keyboard?: { callback_data?: string }[][] } }

/** Nobody means what stands further up. */
const atMost = 60
