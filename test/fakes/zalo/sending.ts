import { Refusal } from '../refusal.ts'
import { moment, type Shown } from '../fake.ts'
import type { Screens } from '../screens.ts'
import { bad, hexId, type Chat, type Chats } from './chats.ts'
import { fetchPhoto, type PhotoOptions } from './fetch-photo.ts'
import type { Meter } from './meter.ts'

type Options = {
  chats: Chats
  screens: Screens<undefined>
  meter: Meter
  photos: PhotoOptions
  now: () => number
}
type Payload = Record<string, unknown>

/** The methods that put something before a person; Zalo can neither edit nor take it back. */
export function sendingMethods({ chats, screens, meter, photos, now }: Options) {
  const place = (chat: Chat, seen: Partial<Shown>) => {
    const id = hexId()
    meter.count()
    const blank = { id, text: '', buttons: [], editedTimes: 0, at: moment() }
    screens.show(chat.id, { ...blank, ...seen }, undefined)
    return { message_id: id, date: now() }
  }
  /** Everything that could refuse a message, before anything is fetched or counted. */
  const open = (payload: Payload) => {
    const chat = chats.reach(payload['chat_id'])
    meter.check()
    return chat
  }

  return {
    sendMessage(payload: Payload) {
      const chat = open(payload)
      // documented: two modes. What they make of the text is not played: it is seen as it came.
      const mode = payload['parse_mode']
      if (mode !== undefined && mode !== 'markdown' && mode !== 'html')
        throw bad('parse_mode is invalid')
      return place(chat, { text: textOf(payload['text'], 'text') })
    },
    /** documented: an address, no upload. */
    async sendPhoto(payload: Payload) {
      const chat = open(payload)
      const { photo: url, caption } = payload
      if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw bad('photo must be a URL')
      const text = caption === undefined ? '' : textOf(caption, 'caption')
      const photo = await fetchPhoto(url, photos)
      if (!photo) throw new Refusal(400, 'Bad Request: photo cannot be fetched')
      return place(chat, { text, photo })
    },
    /** documented: by the id of a sticker, from the list of Zalo. */
    sendSticker(payload: Payload) {
      const { sticker } = payload
      if (typeof sticker !== 'string' || sticker === '') throw bad('sticker is required')
      return place(open(payload), { sticker })
    },
    sendVoice(payload: Payload) {
      const { voice_url: voice } = payload
      const chat = open(payload)
      if (typeof voice !== 'string' || !voice.endsWith('.aac')) throw bad('voice_url is invalid')
      // documented: in a group it may say ok and deliver nothing.
      if (chat.type === 'GROUP') return { message_id: hexId(), date: now() }
      return place(chat, { voice })
    },
    /** documented: an answer without a result. */
    sendChatAction(payload: Payload) {
      chats.reach(payload['chat_id'])
      if (payload['action'] !== 'typing') throw bad('action is invalid')
      return undefined
    },
  }
}

/** documented: 1–2000 characters. guessed: UTF-16 units, the smaller of what it may mean. */
function textOf(text: unknown, name: string): string {
  if (typeof text !== 'string' || text === '') throw bad(`${name} is required`)
  if (text.length > 2000) throw bad(`${name} must be 1-2000 characters`)
  return text
}
