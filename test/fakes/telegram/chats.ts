import { Refusal } from '../refusal.ts'
import type { ChatId, Who } from '../fake.ts'
import { bad } from './checks.ts'

export type State = 'unknown' | 'open' | 'blocked' | 'deactivated' | 'kicked' | 'left' | 'migrated'

export type Chat = {
  id: number
  type: 'private' | 'group' | 'supergroup'
  name: string
  language: string
  state: State
  migratedTo?: number
  lastId: number
  /** The ids of what people wrote: no bot can edit that. */
  theirs: Set<number>
}

export type Chats = {
  /** The chat as people see it; it comes into being when somebody acts in it. */
  at(chatId: ChatId, who?: Who): Chat
  /** The chat as a call of the bot finds it, or the refusal that the call meets. */
  reach(chatId: unknown): Chat
  /** Makes a group of this id: the bot was taken in, or an old group became this one. */
  addGroup(id: number, name: string): Chat
}

export function createChats(): Chats {
  const chats = new Map<number, Chat>()
  const find = (id: number) => chats.get(id)
  const add = (id: number, given: Partial<Chat>): Chat => {
    const fresh: Chat = {
      id,
      type: typeOf(id),
      name: `${id < 0 ? 'Nhóm' : 'Người dùng'} ${Math.abs(id)}`,
      language: 'vi',
      state: 'unknown',
      lastId: 0,
      theirs: new Set(),
      ...given,
    }
    chats.set(id, fresh)
    return fresh
  }
  return {
    at(chatId, { name, language } = {}) {
      const chat = find(Number(chatId)) ?? add(Number(chatId), {})
      if (name !== undefined) chat.name = name
      if (language !== undefined) chat.language = language
      return chat
    },
    reach(chatId) {
      if (chatId === undefined || chatId === '') throw bad('chat_id is empty')
      const chat = find(Number(chatId))
      if (!chat) throw bad('chat not found')
      refuseBy(chat)
      return chat
    },
    addGroup: (id, name) => find(id) ?? add(id, { name, state: 'open' }),
  }
}

/** documented: groups have negative ids, and those of supergroups begin with -100. */
function typeOf(id: number): Chat['type'] {
  if (id > 0) return 'private'
  return id < -1_000_000_000_000 ? 'supergroup' : 'group'
}

/** documented: the words are those of the Bot API server's source. */
function refuseBy({ state, type, migratedTo }: Chat): void {
  switch (state) {
    case 'open':
      return
    case 'unknown':
      throw bad('chat not found')
    case 'blocked':
      throw new Refusal(403, 'Forbidden: bot was blocked by the user')
    case 'deactivated':
      throw new Refusal(403, 'Forbidden: user is deactivated')
    case 'kicked':
      throw new Refusal(403, `Forbidden: bot was kicked from the ${type} chat`)
    case 'left':
      throw new Refusal(403, `Forbidden: bot is not a member of the ${type} chat`)
    case 'migrated':
      throw bad('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: migratedTo })
  }
}

/** A chat as it goes over the wire. */
export const wireChat = ({ id, type, name }: Chat) =>
  type === 'private' ? { id, first_name: name, type } : { id, title: name, type }

/** A person as it goes over the wire; a private chat has the id of its person. */
export const wireUser = ({ id, name, language }: Chat) => ({
  id,
  is_bot: false,
  first_name: name,
  language_code: language,
})
