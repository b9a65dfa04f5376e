import { wireChat, wireUser, type Chat } from './chats.ts'
import { seconds, type World } from './world.ts'

/** A new message of a person in a chat. */
export function writtenBy(world: World, chat: Chat, from: Chat, parts: Record<string, unknown>) {
  const id = (chat.lastId += 1)
  chat.theirs.add(id)
  return { message_id: id, ...frame(world, chat, from), ...parts }
}

export const frame = (world: World, chat: Chat, from: Chat) => ({
  from: wireUser(from),
  chat: wireChat(chat),
  date: seconds(world),
})

/** observed: commands are marked wherever they stand; grammY listens to nothing else. */
export function spoken(text: string) {
  const entities = [...text.matchAll(/(?<=^|\s)\/[a-zA-Z0-9_]{1,32}(@\w+)?/g)].map((found) => ({
    type: 'bot_command',
    offset: found.index,
    length: found[0].length,
  }))
  return { text, ...(entities.length > 0 && { entities }) }
}

/** documented: how the bot learns that it was let in, thrown out, blocked or unblocked. */
export const memberChange = (world: World, chat: Chat, by: Chat, now: string, before: string) => ({
  chat: wireChat(chat),
  from: wireUser(by),
  date: seconds(world),
  old_chat_member: { user: world.bot, status: before },
  new_chat_member: { user: world.bot, status: now, ...(now === 'kicked' && { until_date: 0 }) },
})
