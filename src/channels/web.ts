import { EventEmitter } from 'node:events'
import { z } from 'zod'
import { isPhotoType } from '../domain/attachments.ts'
import { fileNameOf } from '../domain/file-name.ts'
import type { Channel } from '../messaging/channel.ts'
import type { Incoming } from '../messaging/inbox.ts'
import { tidy } from '../text/fold.ts'
import { commandIn } from './incoming.ts'

/** The web chat: it has nothing to deliver to, open pages read what is in the outbox. */
export type Web = Channel & {
  /** Tells the pages that show this chat to look again now. */
  wake(chatKey: string): void
  /** Calls `hear` at every wake of the chat until the function it returns is called. */
  listen(chatKey: string, hear: () => void): () => void
}

/** A wake that is lost costs a moment, never a message: pages look by themselves every 2 s. */
export function createWeb(): Web {
  const bells = new EventEmitter().setMaxListeners(0)
  const wake = (chatKey: string) => {
    bells.emit(chatKey)
  }

  return {
    name: 'web',
    capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
    perform({ number, chatKey }) {
      wake(chatKey)
      return Promise.resolve({ outcome: 'sent', providerIds: [String(number)] })
    },
    wake,
    listen(chatKey, hear) {
      bells.on(chatKey, hear)
      return () => {
        bells.off(chatKey, hear)
      }
    },
  }
}

/** The longest text one message may have, in UTF-16 units. */
export const maxWebText = 20_000

// Made by the page, one for each thing a person does; a retry carries the same one.
export const clientId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/)

/** What the page may post as JSON: a text, or a tap on a button. */
export const webPost = z.union([
  z.strictObject({ id: clientId, text: z.string() }),
  z.strictObject({
    id: clientId,
    tap: z.strictObject({ messageId: z.int().positive(), data: z.string().min(1).max(128) }),
  }),
])

/** The fields that come with a photo or document. */
export const webFileFields = z.object({ id: clientId, caption: z.string().default('') })

/** A file that is already kept under its hash, and what the person called it. */
export type WebFile = { hash: string; bytes: number; type: string; name?: string | undefined }

/** A file whose words must not be kept: it is not kept either, and the inbox says why. */
type Withheld = { withheld: string }

export type WebPost =
  z.infer<typeof webPost> | ({ id: string; caption: string } & ({ file: WebFile } | Withheld))

/** The id of a web chat, as it stands in addresses. */
export const isWebChat = (chat: string) => /^[a-z0-9-]{1,40}$/.test(chat)

export const webChatKey = (chat: string) => `web:${chat}`

/**
 * What a page posted as an event for the inbox, its update shaped as Telegram's are.
 *
 * The dedupe key is the page's own id, so a retry is stored once: as `web:<id>`.
 */
export function webIncoming({ chat, post, now }: { chat: string; post: WebPost; now: Date }) {
  const from = { id: chat, is_bot: false, first_name: chat }
  const room = { id: chat, type: 'private', first_name: chat }
  // Far above the outbox numbers that the bot's own messages go by on this channel.
  const stamp = now.getTime()
  const message = { message_id: stamp, date: Math.floor(stamp / 1000), chat: room, from }

  const update =
    'tap' in post
      ? {
          callback_query: {
            id: post.id,
            from,
            chat_instance: chat,
            data: post.tap.data,
            message: { ...message, message_id: post.tap.messageId, text: '' },
          },
        }
      : { message: { ...message, ...content(post) } }

  return {
    channel: 'web',
    chatKey: webChatKey(chat),
    dedupe: post.id,
    update: { update_id: stamp, ...update },
    receivedAt: now,
  } satisfies Incoming
}

function content(post: Exclude<WebPost, { tap: unknown }>) {
  if ('text' in post) {
    const text = tidy(post.text)
    return { text, ...commandIn(text) }
  }
  const caption = tidy(post.caption)
  const file =
    'file' in post
      ? fileContent(post.file)
      : { document: { file_id: '', file_unique_id: '', file_name: post.withheld } }
  return { ...file, ...(caption ? { caption } : {}) }
}

/** A kept file as the part of a message that it is. */
export function fileContent({ hash, bytes, type, name }: WebFile) {
  const file = { file_id: `file:${hash}`, file_unique_id: hash, file_size: bytes }
  if (isPhotoType(type)) return { photo: [{ ...file, width: 0, height: 0 }] }
  return { document: { ...file, mime_type: type, file_name: fileNameOf({ name, type }) } }
}
