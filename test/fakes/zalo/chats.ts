import { randomBytes } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import type { ChatId, Who } from '../fake.ts'

export type Chat = {
  id: string
  type: 'PRIVATE' | 'GROUP'
  name: string
  isKnown: boolean
  isBlocked: boolean
}

export type Chats = {
  at(chatId: ChatId, who?: Who): Chat
  /** Somebody wrote here, so the bot may write back. */
  meet(chatId: ChatId, who?: Who): Chat
  /** The chat as a call of the bot finds it, or the refusal that the call meets. */
  reach(chatId: unknown): Chat
}

/** guessed: every error here but the 400 for a missing chat_id; the docs name none of them. */
export function createChats({ userCap = Infinity }: { userCap?: number | undefined }): Chats {
  const chats = new Map<string, Chat>()
  const at = (chatId: ChatId, { name }: Who = {}) => {
    const id = String(chatId)
    const type = id.startsWith('zgr-') ? ('GROUP' as const) : ('PRIVATE' as const)
    const fresh = { id, type, name: `Người dùng ${id}`, isKnown: false, isBlocked: false }
    const chat = chats.get(id) ?? fresh
    if (name !== undefined) chat.name = name
    chats.set(id, chat)
    return chat
  }
  const isOverCap = (chat: Chat) => {
    const users = [...chats.values()].filter(({ type, isKnown }) => type === 'PRIVATE' && isKnown)
    return users.indexOf(chat) >= userCap
  }
  return {
    at,
    meet(chatId, who) {
      const chat = at(chatId, who)
      if (!chat.isKnown) {
        // Whoever comes last is counted last.
        chats.delete(chat.id)
        chats.set(chat.id, chat)
      }
      chat.isKnown = true
      return chat
    },
    reach(chatId) {
      if (typeof chatId !== 'string' || chatId === '') throw bad('chat_id is required')
      const chat = chats.get(chatId)
      if (!chat?.isKnown) throw bad('chat not found')
      if (chat.isBlocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user')
      if (isOverCap(chat)) throw new Refusal(403, 'User limit exceeded')
      return chat
    },
  }
}

export const bad = (why: string) => new Refusal(400, `Bad Request: ${why}`)

/** observed: ids are about twenty hex digits. */
export const hexId = () => randomBytes(10).toString('hex')
