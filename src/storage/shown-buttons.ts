import type { Database } from './database.ts'

export type ShownButtons = ReturnType<typeof createShownButtons>

/** A button as it was shown: what stands on it, and what it leads to. */
export type ShownButton = { label: string; data: string }

/** What could be picked in a chat lately. */
export function createShownButtons(database: Database) {
  /** The buttons of its messages, the newest message first. */
  const screens = async (chatKey: string, now: Date, most: number): Promise<ShownButton[][]> => {
    const rows = await database.current().outboxMessage.findMany({
      where: { chatKey, createdAt: { gte: new Date(now.getTime() - halfADay) } },
      orderBy: { id: 'desc' },
      take: most,
      select: { payload: true },
    })
    return rows.flatMap(({ payload }) => {
      const rows = (payload as Payload | null)?.reply_markup?.inline_keyboard
      const buttons = rows
        ?.flat()
        .flatMap(({ text, callback_data: data }) => (data ? [{ label: text, data }] : []))
      return buttons ? [buttons] : []
    })
  }

  return {
    /** What the buttons of its messages lead to, the newest message first. */
    async of(chatKey: string, now: Date): Promise<string[][]> {
      return (await screens(chatKey, now, atMost)).map((buttons) => buttons.map(({ data }) => data))
    },

    /** The buttons of its newest message that has any. */
    async last(chatKey: string, now: Date): Promise<ShownButton[]> {
      return (await screens(chatKey, now, withItsFiles))[0] ?? []
    },
  }
}

type Payload = {
  reply_markup?: { inline_keyboard?: { text: string; callback_data?: string }[][] }
}

const halfADay = 12 * 60 * 60_000

/** Nobody means what stands further up. */
const atMost = 60

/** A screen is followed by its files, an album at most, and perhaps by a notice. */
const withItsFiles = 12
