import { InputFile } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { fileNameOf } from '../domain/file-name.ts'
import { chatIdOf, type Call } from '../messaging/channel.ts'
import { splitText } from './plain-text.ts'

type Payload = Record<string, unknown>
export type TelegramPart = { method: string; payload: Payload }

/** A kept file by the name messages give it: `attachment:<id>` or `file:<hash>`. */
export type OpenFile = (
  name: string,
) => Promise<{ bytes: Uint8Array; type: string; name?: string } | undefined>

/** The limits of Telegram, in UTF-16 units. */
const maxText = 4096
const maxCaption = 1024

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

/** The edit as a message of its own, for when what it changes is gone. */
export const asNewMessage = ({ payload }: TelegramPart): TelegramPart => ({
  method: 'sendMessage',
  payload: without(payload, 'message_id'),
})

function texts(payload: Payload): TelegramPart[] {
  const { text, entities, reply_markup: markup, ...rest } = without(payload, 'message_id')
  const parts = splitText(typeof text === 'string' ? text : '', maxText)
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1
    const marks = at === 0 ? marksWithin(part, entities) : {}
    const below = isLast && markup ? { reply_markup: markup } : {}
    const payload = { ...rest, text: part, ...marks, ...below }
    return { method: 'sendMessage', payload }
  })
}

/** The bold words of the first part; Telegram would refuse a text whose marks reach beyond it. */
function marksWithin(part: string, entities: unknown): Payload {
  if (!Array.isArray(entities)) return {}
  const within = (entities as MessageEntity[]).filter(
    ({ offset, length }) => offset + length <= part.length,
  )
  return within.length > 0 ? { entities: within } : {}
}

/** An album goes photo by photo: so each has its id, and one that is lost spoils no other. */
async function photos({ chat_id, media }: Payload, openFile: OpenFile): Promise<TelegramPart[]> {
  const album = media as { media: string; caption?: string }[]
  const parts = album.map(({ media: photo, caption }) =>
    withFile('photo', { method: 'sendPhoto', payload: { chat_id, photo, caption } }, openFile),
  )
  return (await Promise.all(parts)).flat()
}

async function withFile(
  field: 'photo' | 'document',
  { method, payload }: TelegramPart,
  openFile: OpenFile,
): Promise<TelegramPart[]> {
  const { chat_id, [field]: name, caption, reply_markup: markup } = payload
  const file = await openFile(String(name))
  const buttons = markup ? { reply_markup: markup } : {}
  const words = texts({ chat_id, text: caption, ...buttons })
  if (!file) return words

  const upload = new InputFile(file.bytes, file.name ?? fileNameOf({ name: undefined, ...file }))
  const alone = { chat_id, [field]: upload }
  if (typeof caption === 'string' && caption.length > maxCaption)
    return [{ method, payload: alone }, ...words]
  return [{ method, payload: { ...alone, ...(caption ? { caption } : {}), ...buttons } }]
}

/** What is meant for platforms without buttons is ours alone: words to type, what the text lists. */
function withoutOwnFields(payload: Payload): Payload {
  const markup = payload['reply_markup'] as Payload | undefined
  if (!markup || !('typed' in markup)) return { ...payload }
  return { ...payload, reply_markup: without(without(markup, 'typed'), 'isListed') }
}

const without = (payload: Payload, field: string): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => name !== field))

/** Ids of Telegram are numbers; ours are text. */
function chatIdFor(chatKey: string): number | string {
  const id = chatIdOf(chatKey)
  return /^-?\d+$/.test(id) ? Number(id) : id
}
