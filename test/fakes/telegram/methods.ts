import { bad } from './checks.ts'
import { wireChat, type Chat } from './chats.ts'
import type { Methods, World } from './world.ts'

type Options = { queryLifeMs: number; onLeave: (chat: Chat) => void }

/** The methods that show nothing in a chat. */
export function plainMethods(world: World, { queryLifeMs, onLeave }: Options): Methods {
  const { bot, chats, files, taps } = world
  return {
    // documented: in groups a bot hears only what is meant for it, unless its owner says otherwise.
    getMe: () => ({
      ...bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    }),
    getChat: (payload) => wireChat(chats.reach(payload['chat_id'])),
    leaveChat(payload) {
      const chat = chats.reach(payload['chat_id'])
      if (chat.type === 'private') throw bad("chat member status can't be changed in private chats")
      onLeave(chat)
      return true
    },
    getFile: (payload) => files.getFile(payload['file_id']),
    answerCallbackQuery(payload) {
      const id = String(payload['callback_query_id'])
      const since = taps.get(id)
      // documented: 150 s. guessed: an answered one is as invalid as an unknown one.
      if (since === undefined || world.now() - since > queryLifeMs) throw bad(tooOld)
      const { text } = payload
      if (typeof text === 'string' && text.length > 200) throw bad('MESSAGE_TOO_LONG')
      taps.delete(id)
      return true
    },
  }
}

const tooOld = 'query is too old and response timeout expired or query ID is invalid'
