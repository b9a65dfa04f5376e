import { z } from 'zod'
import type { Incoming } from '../messaging/inbox.ts'
import { tidy } from '../text/fold.ts'
import { commandIn, writtenAt } from './incoming.ts'

/** The kinds of updates we ask Telegram for. */
export const wantedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const

/**
 * An update for the inbox; undefined for what is nobody's word: other kinds, posts of channels,
 * other bots. Of a message only what the bot reads is kept.
 */
export function telegramIncoming(
  raw: unknown,
  { bot, now }: { bot: string; now: Date },
): Incoming | undefined {
  const read = updateShape.safeParse(raw)
  if (!read.success) return undefined
  const { update_id, callback_query: tap, my_chat_member: member, ...messages } = read.data
  const message = messages.message ?? messages.edited_message
  const chat = message?.chat ?? tap?.message?.chat ?? member?.chat
  if (!chat || (message && isOthersWord(message))) return undefined

  return {
    channel: 'telegram',
    chatKey: `telegram:${chat.id}`,
    // Another bot's updates count from another number; ours may be another bot tomorrow.
    dedupe: `${bot}:${update_id}`,
    update: {
      update_id,
      ...(messages.message && { message: tidied(messages.message) }),
      ...(messages.edited_message && { edited_message: tidied(messages.edited_message) }),
      ...(tap && { callback_query: tap }),
      ...(member && { my_chat_member: member }),
    },
    // An edit was written when it was made, however old the message is. Seconds are cut off, not
    // rounded: at its end nothing that came before is taken for something that comes after.
    receivedAt: message ? writtenAt((message.edit_date ?? message.date) * 1000 + 999, now) : now,
  }
}

/** Channels and bots write too; a group that moves may do so in its own name. */
function isOthersWord({ from, sender_chat, via_bot, ...message }: z.output<typeof messageShape>) {
  if (message.migrate_to_chat_id !== undefined || message.migrate_from_chat_id !== undefined)
    return false
  return sender_chat !== undefined || via_bot !== undefined || from?.is_bot === true
}

function tidied({ text, caption, entities, ...rest }: z.output<typeof messageShape>) {
  const words = text === undefined ? undefined : tidy(text)
  const mentions = entities?.filter(({ type }) => /mention/.test(type)) ?? []
  const { entities: command = [] } = words === undefined ? {} : commandIn(words)
  const marked = [...command, ...mentions]
  return {
    ...rest,
    ...(words === undefined ? {} : { text: words }),
    ...(marked.length > 0 ? { entities: marked } : {}),
    ...(caption === undefined ? {} : { caption: tidy(caption) }),
  }
}

const person = z.object({
  id: z.int(),
  is_bot: z.boolean().default(false),
  first_name: z.string().default(''),
})

const chat = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
  title: z.string().optional(),
  first_name: z.string().optional(),
})

const file = z.object({
  file_id: z.string(),
  file_unique_id: z.string(),
  file_size: z.number().optional(),
})

/** Who is spoken to in a group; where in the text does not matter to anybody. */
const entities = z
  .array(z.object({ type: z.string(), offset: z.int(), length: z.int() }))
  .optional()
  .catch(undefined)

/** What the platform reports of a chat: that it does is kept, not what it says. */
const reported = z.object({}).optional().catch(undefined)

/** Somebody else stands behind it; who, and how deep that is told, is not kept. */
const isThere = z
  .unknown()
  .optional()
  .transform((given) => (given === undefined ? undefined : true))

const messageShape = z.object({
  message_id: z.int(),
  date: z.int().catch(0),
  edit_date: z.int().optional().catch(undefined),
  chat,
  from: person.optional(),
  sender_chat: isThere,
  via_bot: isThere,
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.array(file).optional().catch(undefined),
  document: file
    .extend({ mime_type: z.string().optional(), file_name: z.string().optional() })
    .optional()
    .catch(undefined),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional().catch(undefined),
  media_group_id: z.string().optional(),
  entities,
  caption_entities: entities,
  reply_to_message: z
    .object({ message_id: z.int(), from: person.optional() })
    .optional()
    .catch(undefined),
  migrate_to_chat_id: z.int().optional(),
  migrate_from_chat_id: z.int().optional(),
  pinned_message: reported,
  message_auto_delete_timer_changed: reported,
  chat_background_set: reported,
  write_access_allowed: reported,
})

/** Whoever is restricted is a member, or left while they were. */
const member = z.object({
  status: z.string(),
  is_member: z.boolean().optional().catch(undefined),
})

const updateShape = z.object({
  update_id: z.int(),
  message: messageShape.optional(),
  edited_message: messageShape.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: person,
      chat_instance: z.string().default(''),
      data: z.string().default(''),
      // What is too old to be shown is still there, with a date of zero.
      message: z.object({ message_id: z.int().catch(0), date: z.int().catch(0), chat }).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({
      chat,
      from: person,
      date: z.int(),
      old_chat_member: member,
      new_chat_member: member,
    })
    .optional(),
})
