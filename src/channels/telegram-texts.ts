import type { MessageEntity } from 'grammy/types'
import { marksOf, marksWithin } from './marks.ts'
import { splitParts } from './plain-text.ts'

export type Payload = Record<string, unknown>
export type TelegramPart = { method: string; payload: Payload }

/** The limits of Telegram, in UTF-16 units. */
const maxText = 4096
export const maxCaption = 1024

/** A text in as many messages as it needs, the buttons below the last. */
export function texts(payload: Payload): TelegramPart[] {
  const { text, entities, reply_markup: markup, ...rest } = without(payload, 'message_id')
  const source = typeof text === 'string' ? text : ''
  const marks = marksOf(source, entities)
  const parts = splitParts(source, maxText)
  return parts.map((part, at) => {
    const isLast = at === parts.length - 1
    const within = marksWithin(marks, part)
    const payload = {
      ...rest,
      text: part.text,
      ...(within.length > 0 ? { entities: within } : {}),
      ...(isLast && markup ? { reply_markup: markup } : {}),
    }
    return { method: 'sendMessage', payload }
  })
}

const inText = { field: 'text', marks: 'entities', most: maxText }
const inCaption = { field: 'caption', marks: 'caption_entities', most: maxCaption }
const placeOfWords: Record<string, typeof inText> = {
  sendMessage: inText,
  sendPhoto: inCaption,
  sendDocument: inCaption,
}

/** A message with words above it, where there is room for them. An edit shows nothing twice. */
export function withWordsAbove(words: string, { method, payload }: TelegramPart): TelegramPart {
  const place = placeOfWords[method]
  if (!place) return { method, payload }
  const { field, marks, most } = place
  const { [field]: text = '', [marks]: entities } = payload
  const above = `${words}\n`
  // A file may have no words of its own.
  const whole = `${above}${String(text)}`.trimEnd()
  if (whole.length > most) return { method, payload }
  const moved = (entities as MessageEntity[] | undefined)?.map((mark) => ({
    ...mark,
    offset: mark.offset + above.length,
  }))
  return { method, payload: { ...payload, [field]: whole, ...(moved && { [marks]: moved }) } }
}

/** The edit as a message of its own, for when what it changes is gone. */
export const asNewMessage = ({ payload }: TelegramPart): TelegramPart => ({
  method: 'sendMessage',
  payload: without(asText(payload), 'message_id'),
})

/** The edit of a text as that of a caption, or the other way: the message is of the other kind. */
export function asOtherEdit({ method, payload }: TelegramPart): TelegramPart {
  if (method === 'editMessageCaption')
    return { method: 'editMessageText', payload: asText(payload) }
  const { text, entities, ...rest } = payload
  const isShort = typeof text === 'string' && text.length <= maxCaption
  if (!isShort) return asNewMessage({ method, payload })
  const marks = entities ? { caption_entities: entities } : {}
  return { method: 'editMessageCaption', payload: { ...rest, caption: text, ...marks } }
}

/** The words of a caption as those of a text. */
function asText({ caption, caption_entities: marks, ...rest }: Payload): Payload {
  if (caption === undefined) return rest
  return { ...rest, text: caption, ...(marks ? { entities: marks } : {}) }
}

/** A caption that is too long now is its beginning, and the rest below. */
export function editedCaption({
  caption,
  caption_entities: entities,
  ...payload
}: Payload): TelegramPart[] {
  const { message_id, reply_markup: markup, ...rest } = payload
  const source = typeof caption === 'string' ? caption : ''
  const marks = marksOf(source, entities)
  const [first = { text: '', from: 0 }] = splitParts(source, maxCaption)
  const end = first.from + first.text.length
  const behind = { text: source.normalize('NFC').slice(end), from: end }
  const buttons = markup ? { reply_markup: markup } : {}
  const more = texts({
    ...rest,
    text: behind.text,
    entities: marksWithin(marks, behind),
    ...buttons,
  })
  const within = marksWithin(marks, first)
  const edit = {
    ...{ ...rest, message_id, caption: first.text },
    ...(within.length > 0 ? { caption_entities: within } : {}),
    ...(more.length === 0 ? buttons : {}),
  }
  return [{ method: 'editMessageCaption', payload: edit }, ...more]
}

/** The payload without one of its fields. */
export const without = (payload: Payload, field: string): Payload =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => name !== field))
