import type { ChatId, Shown } from './fake.ts'

/** What each person sees of the bot; `facts` are what the platform remembers of a message besides. */
export type Screens<Facts> = {
  show(chatId: ChatId, shown: Shown, facts: Facts): void
  find(chatId: ChatId, messageId: ChatId): { shown: Shown; facts: Facts } | undefined
  /** Puts changed parts into a message; what is undefined in them goes away. */
  edit(chatId: ChatId, messageId: ChatId, changes: Partial<Shown>, facts: Facts): void
  remove(chatId: ChatId, messageId: ChatId): boolean
  shown: (chatId: ChatId) => Shown[]
  sees: (chatId: ChatId, holds: (shown: Shown[]) => boolean) => Promise<Shown[]>
}

export function createScreens<Facts>(): Screens<Facts> {
  type Entry = { shown: Shown; facts: Facts }
  const chats = new Map<string, Map<string, Entry>>()
  const waiting = new Set<() => void>()

  const chat = (chatId: ChatId) => {
    const entries = chats.get(String(chatId)) ?? new Map<string, Entry>()
    chats.set(String(chatId), entries)
    return entries
  }
  const changed = () => {
    for (const look of waiting) look()
  }
  const shown = (chatId: ChatId) => [...chat(chatId).values()].map((entry) => ({ ...entry.shown }))

  return {
    show(chatId, shown, facts) {
      chat(chatId).set(shown.id, { shown, facts })
      changed()
    },
    find: (chatId, messageId) => chat(chatId).get(String(messageId)),
    edit(chatId, messageId, changes, facts) {
      const entry = chat(chatId).get(String(messageId))
      if (!entry) return
      const editedTimes = entry.shown.editedTimes + 1
      entry.shown = { ...entry.shown, ...changes, editedTimes }
      entry.facts = facts
      changed()
    },
    remove(chatId, messageId) {
      const isGone = chat(chatId).delete(String(messageId))
      changed()
      return isGone
    },
    shown,
    sees: (chatId, holds) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const now = shown(chatId)
          if (!holds(now)) return
          clearTimeout(patience)
          waiting.delete(look)
          resolve(now)
        }
        const patience = setTimeout(() => {
          waiting.delete(look)
          const texts = shown(chatId).map(({ text }) => text)
          reject(new Error(`Within 20 s ${chatId} saw only ${JSON.stringify(texts)}`))
        }, 20_000)
        waiting.add(look)
        look()
      }),
  }
}
