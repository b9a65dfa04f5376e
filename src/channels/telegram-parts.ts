import { InputFile } from 'grammy'
import { fileNameOf } from '../domain/file-name.ts'
import { chatIdOf, type Call } from '../messaging/channel.ts'
import {
  editedCaption,
  maxCaption,
  texts,
  without,
  type Payload,
  type TelegramPart,
} from './telegram-texts.ts'
import { wordsLast, type Album } from './album.ts'

/** A kept file by the name messages give it: `attachment:<id>` or `file:<hash>`. */
export type OpenFile = (
  name: string,
) => Promise<{ bytes: Uint8Array; type: string; name?: string } | undefined>

/**
 * A call as Telegram takes it: long texts in several messages (the buttons below the last),
 * captions that are too long as a text of their own, files as uploads.
 *
 * Everything is plain text with marks beside it, so nothing in it has to be escaped.
 */
export async function telegramParts(call: Call, openFile: OpenFile): Promise<TelegramPart[]> {
  const { method, chatKey } = call
  const payload = withoutOwnFields(call.payload)
  if ('chat_id' in payload) payload['chat_id'] = chatIdFor(chatKey)

  switch (method) {
    case 'sendMessage':
      return texts(payload)
    case 'editMessageText': {
      const [first, ...rest] = texts(payload)
      if (!first) return []
      const { message_id } = payload
      return [{ method, payload: { ...first.payload, message_id } }, ...rest]
    }
    case 'editMessageCaption':
      return editedCaption(payload)
    case 'sendPhoto':
      return withFile('photo', { method, payload }, openFile)
    case 'sendDocument':
      return withFile('document', { method, payload }, openFile)
    case 'sendMediaGroup':
      return photos(payload, openFile)
    default:
      return [{ method, payload }]
  }
}

/** An album goes photo by photo: so each has its id, and one that is lost spoils no other. */
async function photos(
  { chat_id, media, reply_markup }: Payload,
  openFile: OpenFile,
): Promise<TelegramPart[]> {
  const parts = wordsLast(media as Album, reply_markup).map(({ media: photo, ...own }) =>
    withFile('photo', { method: 'sendPhoto', payload: { chat_id, photo, ...own } }, openFile),
  )
  return (await Promise.all(parts)).flat()
}

async function withFile(
  field: 'photo' | 'document',
  { method, payload }: TelegramPart,
  openFile: OpenFile,
): Promise<TelegramPart[]> {
  const { chat_id, [field]: name, caption, caption_entities: entities, reply_markup } = payload
  const file = await openFile(String(name))
  const buttons = reply_markup ? { reply_markup } : {}
  const words = texts({ chat_id, text: caption, entities, ...buttons })
  if (!file) return words

  const upload = new InputFile(file.bytes, file.name ?? fileNameOf({ name: undefined, ...file }))
  const alone = { chat_id, [field]: upload }
  const [first] = words
  if (!first) return [{ method, payload: { ...alone, ...buttons } }]
  const { text, entities: marks } = first.payload
  if (words.length > 1 || String(text).length > maxCaption)
    return [{ method, payload: alone }, ...words]
  const below = { caption: text, ...(marks ? { caption_entities: marks } : {}) }
  return [{ method, payload: { ...alone, ...below, ...buttons } }]
}

/** What is meant for platforms without buttons is ours alone: words to type, what the text lists. */
function withoutOwnFields(payload: Payload): Payload {
  const markup = payload['reply_markup'] as Payload | undefined
  if (!markup || !('typed' in markup)) return { ...payload }
  return { ...payload, reply_markup: without(without(markup, 'typed'), 'isListed') }
}

/** Ids of Telegram are numbers; ours are text. */
function chatIdFor(chatKey: string): number | string {
  const id = chatIdOf(chatKey)
  return /^-?\d+$/.test(id) ? Number(id) : id
}
