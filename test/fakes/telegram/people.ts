import type { ChatId, PhotoHow, RawEvent, Who } from '../fake.ts'
import { wireChat, wireUser } from './chats.ts'
import { seconds, type World } from './world.ts'
import { frame, memberChange, spoken, writtenBy } from './written.ts'

export type Hand = (kind: string, body: Record<string, unknown>) => Promise<RawEvent>

/** What people do in a private chat with the bot, as the updates that come of it. */
export function createPeople(world: World, hand: Hand) {
  const { chats, files, screens, taps } = world
  let tapNumber = 4_000_000_000_000_000
  let albums = 0

  const person = (chatId: ChatId, who?: Who) => {
    const chat = chats.at(chatId, who)
    if (chat.state === 'unknown') chat.state = 'open'
    return chat
  }
  const message = (chatId: ChatId, parts: Record<string, unknown>, who?: Who) => {
    const chat = person(chatId, who)
    return hand('message', writtenBy(world, chat, chat, parts))
  }
  const member = (chatId: ChatId, status: 'kicked' | 'member', before: 'kicked' | 'member') => {
    const chat = chats.at(chatId)
    chat.state = status === 'kicked' ? 'blocked' : 'open'
    return hand('my_chat_member', memberChange(world, chat, chat, status, before))
  }

  const photo = (chatId: ChatId, bytes: Uint8Array, { caption, album, ...who }: PhotoHow = {}) => {
    const parts = {
      photo: files.addPhoto(bytes),
      ...(caption !== undefined && { caption }),
      ...(album !== undefined && { media_group_id: album }),
    }
    return message(chatId, parts, who)
  }

  return {
    /** Makes someone known who never wrote. */
    know(chatId: ChatId, who?: Who) {
      person(chatId, who)
    },
    say: (chatId: ChatId, text: string, how?: Who) => message(chatId, spoken(text), how),
    photo,
    /** Several photos at once; the caption stands below the first, as people write it. */
    async album(chatId: ChatId, photos: Uint8Array[], caption?: string): Promise<RawEvent[]> {
      const album = `139${String((albums += 1)).padStart(14, '0')}`
      const updates: RawEvent[] = []
      for (const [at, bytes] of photos.entries()) {
        const how = at === 0 && caption !== undefined ? { album, caption } : { album }
        updates.push(await photo(chatId, bytes, how))
      }
      return updates
    },
    /** A file; `size` may claim more than there are bytes, for the rule of 20 MB. */
    document(
      chatId: ChatId,
      { name, bytes, mime = 'application/octet-stream', size, album }: SentDocument,
      caption?: string,
    ) {
      const file = files.add(bytes, { folder: 'documents', name, size })
      const document = { ...file, file_name: name, mime_type: mime }
      return message(chatId, {
        document,
        ...(caption !== undefined && { caption }),
        ...(album !== undefined && { media_group_id: album }),
      })
    },
    sticker: (chatId: ChatId, emoji = '👍') =>
      message(chatId, {
        sticker: {
          ...files.add(new Uint8Array(8), { folder: 'stickers', name: 'a.webp' }),
          type: 'regular',
          width: 512,
          height: 512,
          is_animated: false,
          is_video: false,
          emoji,
        },
      }),
    voice: (chatId: ChatId, bytes = new Uint8Array(8), duration = 3) =>
      message(chatId, {
        voice: {
          ...files.add(bytes, { folder: 'voice', name: 'a.oga' }),
          duration,
          mime_type: 'audio/ogg',
        },
      }),
    location: (chatId: ChatId, latitude: number, longitude: number) =>
      message(chatId, { location: { latitude, longitude } }),
    /** Someone changes what they wrote. */
    edit(chatId: ChatId, messageId: number, text: string) {
      const chat = chats.at(chatId)
      const edited = { message_id: messageId, edit_date: seconds(world), ...spoken(text) }
      return hand('edited_message', { ...frame(world, chat, chat), ...edited })
    },
    tap(chatId: ChatId, messageId: string | number, data: string): Promise<RawEvent> {
      const chat = chats.at(chatId)
      const id = String((tapNumber += 1))
      taps.set(id, world.now())
      // documented: of a message that is gone only its place is told, with the date 0.
      const gone = { chat: wireChat(chat), message_id: Number(messageId), date: 0 }
      const message = screens.find(chatId, messageId)?.facts.message ?? gone
      const from = wireUser(chat)
      return hand('callback_query', { id, from, message, chat_instance: String(chat.id), data })
    },
    async block(chatId: ChatId) {
      await member(chatId, 'kicked', 'member')
    },
    async unblock(chatId: ChatId) {
      await member(chatId, 'member', 'kicked')
    },
    /** The account is no more: documented as 403, and no update tells of it. */
    deactivate(chatId: ChatId) {
      chats.at(chatId).state = 'deactivated'
    },
  }
}

export type SentDocument = {
  name: string
  bytes: Uint8Array
  mime?: string
  size?: number
  /** Documents with the same word here belong to one album. */
  album?: string
}
