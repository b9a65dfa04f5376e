import { moment, type Shown } from '../fake.ts'
import { readButtons, type Formatted } from './checks.ts'
import { wireChat, type Chat } from './chats.ts'
import { seconds, type Facts, type World } from './world.ts'

export type Piece = {
  kind: Facts['kind']
  text: Formatted
  markup?: unknown
  /** What the person sees besides text and buttons. */
  seen?: Partial<Shown>
  /** What the answer holds besides what every message holds. */
  wire?: Record<string, unknown>
}

/** Puts a message of the bot before a person and gives it as the answer holds it. */
export function place(world: World, chat: Chat, piece: Piece): Record<string, unknown> {
  const { kind, text, markup, seen = {}, wire = {} } = piece
  const buttons = readButtons(markup)
  const id = (chat.lastId += 1)
  const message = {
    message_id: id,
    from: world.bot,
    chat: wireChat(chat),
    date: seconds(world),
    ...wireText(kind, text),
    ...wireMarkup(markup),
    ...wire,
  }
  const shown = { id: String(id), text: text.text, buttons, editedTimes: 0, at: moment(), ...seen }
  world.screens.show(chat.id, shown, { message, kind, content: contentOf(text, markup) })
  return message
}

/** Two contents that are equal here are “not modified” to Telegram. */
export const contentOf = (text: Formatted, markup: unknown) =>
  JSON.stringify([text.text, text.entities, inlineOf(markup) ?? []])

export function wireText(kind: Facts['kind'], { text, entities }: Formatted) {
  if (text === '') return {}
  const [name, marks] = kind === 'text' ? ['text', 'entities'] : ['caption', 'caption_entities']
  return { [name]: text, ...(entities.length > 0 && { [marks]: entities }) }
}

/** Only inline keyboards come back in a message; other markups belong to the input field. */
export function wireMarkup(markup: unknown) {
  const inline = inlineOf(markup)
  return inline ? { reply_markup: { inline_keyboard: inline } } : {}
}

const inlineOf = (markup: unknown) =>
  (markup as { inline_keyboard?: unknown[] } | undefined)?.inline_keyboard
