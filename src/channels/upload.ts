import { chatIdOf } from '../messaging/channel.ts'
import type { Incoming } from '../messaging/inbox.ts'
import { fileContent, type WebFile } from './web.ts'

/**
 * A file that came by a link, as if it had been sent in the chat itself; `id` is the page's own,
 * so a retry is stored once.
 */
export function uploadIncoming({ chatKey, id, file, now }: Uploaded): Incoming {
  const stamp = now.getTime()
  const chatId = chatIdOf(chatKey)
  return {
    channel: chatKey.slice(0, chatKey.indexOf(':')),
    chatKey,
    // Who goes back to the page finds the same id there, and may choose another file.
    dedupe: `upload:${id}:${file.hash}`,
    update: {
      update_id: stamp,
      message: {
        message_id: stamp,
        date: Math.floor(stamp / 1000),
        chat: { id: chatId, type: 'private', first_name: '' },
        from: { id: chatId, is_bot: false, first_name: '' },
        ...fileContent(file),
      },
    },
    receivedAt: now,
  }
}

type Uploaded = { chatKey: string; id: string; file: WebFile; now: Date }
