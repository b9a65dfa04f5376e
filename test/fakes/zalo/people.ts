import type { ChatId, PhotoHow, RawEvent, Who } from '../fake.ts'
import { hexId, type Chat, type Chats } from './chats.ts'

type Options = {
  chats: Chats
  hand: (event: RawEvent) => Promise<RawEvent>
  now: () => number
  /** Keeps a file and gives the address where anyone may fetch it. */
  serve: (bytes: Uint8Array, extension: string) => string
  /** The docs say “photo”, and every observer saw “photo_url”. */
  photoField: 'photo' | 'photo_url'
  /** The name that a mention in a group holds; it may have spaces. */
  botName: string
}

type ZaloPhoto = PhotoHow & { field?: 'photo' | 'photo_url' }

/** What people do, as the events that come of it. */
export function createPeople({ chats, hand, now, serve, photoField, botName }: Options) {
  const event = (chat: Chat, from: Chat, name: string, parts: Record<string, unknown>) =>
    hand({ event_name: name, message: { ...frame(chat, from, now()), ...parts } })

  const alone = (
    chatId: ChatId,
    name: string,
    parts: Record<string, unknown>,
    who?: Who,
  ): Promise<RawEvent> => {
    const chat = chats.meet(chatId, who)
    return event(chat, chat, name, parts)
  }

  return {
    /** Makes people and groups known that never wrote. */
    know(chatId: ChatId, who?: Who) {
      chats.meet(chatId, who)
    },
    say: (chatId: ChatId, text: string, who?: Who) =>
      alone(chatId, 'message.text.received', { text }, who),
    /** observed, but for the field of the docs. */
    photo(
      chatId: ChatId,
      bytes: Uint8Array,
      { caption, field = photoField, name }: ZaloPhoto = {},
    ) {
      const parts = {
        [field]: serve(bytes, 'jpg'),
        ...(caption !== undefined && { caption }),
        message_type: 'CHAT_PHOTO',
      }
      return alone(chatId, 'message.image.received', parts, name === undefined ? {} : { name })
    },
    /** documented; nobody has seen a real one. */
    sticker: (chatId: ChatId, sticker = '0e078a2fb66a5f34067b') =>
      alone(chatId, 'message.sticker.received', {
        sticker,
        url: `https://zalo-api.zadn.vn/api/emoticon/sticker/webpc?eid=${sticker}`,
      }),
    /** observed. */
    voice: (chatId: ChatId, bytes: Uint8Array = new Uint8Array([0xff, 0xf1])) =>
      alone(chatId, 'message.voice.received', {
        voice_url: serve(bytes, 'aac'),
        message_type: 'CHAT_VOICE',
      }),
    /** A file, or anything of a protected person: documented, and it tells nothing of it. */
    unsupported: (chatId: ChatId) => alone(chatId, 'message.unsupported.received', {}),
    /** An event of a kind that nobody knows yet. */
    event: (chatId: ChatId, name: string, parts: Record<string, unknown> = {}) =>
      alone(chatId, name, parts),
    /** Someone writes in a group. observed: what does not mention the bot never comes. */
    async sayInGroup(
      groupId: string,
      from: ChatId,
      text: string,
      who?: Who,
    ): Promise<RawEvent | undefined> {
      if (!text.includes(`@${botName}`)) return undefined
      const person = chats.at(from, who)
      return event(chats.meet(groupId), person, 'message.text.received', { text })
    },
    /** documented: no event tells the bot that it was blocked. guessed: its sends meet a 403. */
    block(chatId: ChatId) {
      chats.at(chatId).isBlocked = true
      return Promise.resolve()
    },
    unblock(chatId: ChatId) {
      chats.at(chatId).isBlocked = false
      return Promise.resolve()
    },
  }
}

/** observed: dates in ms; in a private chat the chat has the id of the person. */
const frame = (chat: Chat, from: Chat, date: number) => ({
  date,
  chat: { chat_type: chat.type, id: chat.id },
  message_id: hexId(),
  from: { id: from.id, is_bot: false, display_name: from.name },
})
