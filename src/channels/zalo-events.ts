import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Incoming } from '../messaging/inbox.ts'
import { tidy } from '../text/fold.ts'
import { commandIn, writtenAt } from './incoming.ts'

/**
 * An event of Zalo as an update of Telegram's shape, for the inbox; undefined for what says
 * nothing at all (a probe) or was written by a bot.
 *
 * The body comes flat or wrapped, a photo as `photo_url` or `photo`: both are read. What kind of
 * event it is does not matter, only what it carries: an unknown one is one that can not be read.
 */
export function zaloIncoming(raw: unknown, { bot, now }: { bot: string; now: Date }) {
  const event = unwrapped(raw)
  const read = eventShape.safeParse(event)
  if (!read.success || read.data.message.from?.is_bot === true) return undefined
  const { message } = read.data
  const { chat, from } = message
  const sent = message.date === undefined ? now.getTime() : inMilliseconds(message.date)
  const receivedAt = writtenAt(sent, now)
  // Either is enough: in a group nothing personal may be said, whichever of them goes missing.
  const isGroup = chat.chat_type?.toUpperCase() === 'GROUP' || chat.id.startsWith('zgr-')
  const name = from?.display_name ?? from?.first_name ?? ''

  return {
    channel: 'zalo',
    chatKey: `zalo:${chat.id}`,
    dedupe: `${bot}:${message.message_id ?? hashOf([message, sent])}`,
    update: {
      update_id: now.getTime(),
      message: {
        message_id: sent,
        date: Math.floor(sent / 1000),
        chat: { id: chat.id, type: isGroup ? 'group' : 'private', first_name: name },
        from: { id: from?.id ?? chat.id, is_bot: false, first_name: name },
        ...contentOf(message),
      },
    },
    receivedAt,
  } satisfies Incoming
}

/** The documented webhook and every poll wrap the event; the webhooks that were seen did not. */
function unwrapped(raw: unknown): unknown {
  const body = raw as { ok?: unknown; result?: unknown } | null | undefined
  return body?.ok === true && body.result !== undefined ? body.result : raw
}

function contentOf({ text, caption, photo_url, photo }: z.output<typeof messageShape>) {
  const address = photo_url ?? photo
  // Zalo does not say which photos belong together, nor how many unreadable events are one file:
  // what comes in one go is answered once.
  const burst = { media_group_id: 'zalo' }
  if (address !== undefined) {
    const size = { file_id: address, file_unique_id: hashOf(address) }
    const words = tidy(caption ?? text ?? '')
    return { photo: [size], ...burst, ...(words ? { caption: words } : {}) }
  }
  const words = tidy(text ?? '')
  return words ? { text: words, ...commandIn(words) } : burst
}

/** Zalo writes milliseconds; seconds, as Telegram has them, are told apart by their size. */
const inMilliseconds = (date: number) => (date >= 1e12 ? date : date * 1000)

const hashOf = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)

const id = z.union([z.string().min(1), z.number().transform(String)])
const words = z.string().optional().catch(undefined)
const address = z.string().min(1).optional().catch(undefined)

const messageShape = z.object({
  message_id: id.optional(),
  date: z.coerce.number().positive().optional().catch(undefined),
  chat: z.object({ id, chat_type: words }),
  from: z
    .object({ id, display_name: words, first_name: words, is_bot: z.boolean().optional() })
    .optional()
    .catch(undefined),
  text: words,
  caption: words,
  photo_url: address,
  photo: address,
})

const eventShape = z.object({ message: messageShape })
