import { bad } from './checks.ts'
import type { Chats } from './chats.ts'
import type { Methods } from './world.ts'

export type Command = { command: string; description: string }
type Scope = { type: string; chat_id?: number; user_id?: number }

export type Commands = {
  methods: Methods
  /** The menu that someone sees in a private chat, by Telegram's order of scopes. documented. */
  menu: (chatId: number | string, language: string) => Command[]
}

export function createCommands(chats: Chats): Commands {
  const lists = new Map<string, Command[]>()
  const keyOf = (scope: Scope, language: string) =>
    [scope.type, scope.chat_id ?? '', scope.user_id ?? '', language].join(' ')
  const read = (payload: Record<string, unknown>) => {
    const scope = (payload['scope'] ?? { type: 'default' }) as Scope
    if (!types.includes(scope.type)) throw bad('unsupported scope type')
    if (scope.type.startsWith('chat')) chats.reach(scope.chat_id)
    return keyOf(scope, (payload['language_code'] ?? '') as string)
  }
  return {
    methods: {
      setMyCommands(payload) {
        const key = read(payload)
        const commands = (payload['commands'] ?? []) as Command[]
        // documented: 100 at most, names of 1–32 [a-z0-9_], descriptions of 1–256.
        if (commands.length > 100) throw bad('too many commands')
        for (const { command, description } of commands) {
          if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw bad('BOT_COMMAND_INVALID')
          if (description.length < 1 || description.length > 256)
            throw bad('BOT_COMMAND_DESCRIPTION_INVALID')
        }
        if (commands.length > 0) lists.set(key, commands)
        else lists.delete(key)
        return true
      },
      getMyCommands: (payload) => lists.get(read(payload)) ?? [],
      deleteMyCommands(payload) {
        lists.delete(read(payload))
        return true
      },
    },
    menu(chatId, language) {
      const chat = { type: 'chat', chat_id: Number(chatId) }
      const scopes = [chat, { type: 'all_private_chats' }, { type: 'default' }]
      const keys = scopes.flatMap((scope) => [keyOf(scope, language), keyOf(scope, '')])
      return keys.map((key) => lists.get(key)).find((list) => list !== undefined) ?? []
    },
  }
}

const types = [
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
]
