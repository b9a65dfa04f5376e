import { chatIdOf } from '../messaging/channel.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** Somebody who wrote lately, in the chat they wrote from last. */
export type Writer = { personId: string; key: string; channel: string; locale: Locale | undefined }

/** When nobody could be heard, and on which platforms. */
export type Silence = { from: Date; to: Date; channels: string[] }

type Message = {
  channel: string
  chatKey: string
  dedupe: string
  lane: 'reminder'
  kind: 'silence'
  method: 'sendMessage'
  payload: { chat_id: string; text: string }
  now: Date
  notBefore: Date
  notAfter: Date
}

type Ports = {
  /** Those who wrote on these platforms since a moment, each once. */
  writers: (of: { channels: string[]; since: Date }) => Promise<Writer[]>
  enqueueAll: (messages: Message[]) => Promise<unknown>
  /** When people may be written to unasked; now, if they may. */
  opening: (now: Date) => Promise<Date>
  texts: Pick<Texts, 't'>
  momentOf: (moment: Date, locale: Locale) => string
  defaultLocale: Locale
}

const day = 24 * 60 * 60 * 1000

/** Platforms keep what people write for so long, and no longer. */
const keptMs = day

/** Who has not written for so long before the silence will hardly have written in it. */
const activeMs = 30 * day

/**
 * After a silence in which platforms may have thrown away what people wrote: tells those who write
 * that something may be missing, each once, however often it is called.
 */
export function createMissedMessages(ports: Ports) {
  const { writers, enqueueAll, opening, texts, momentOf, defaultLocale } = ports

  return async ({ from, to, channels }: Silence): Promise<number> => {
    if (to.getTime() - from.getTime() <= keptMs) return 0
    const people = await writers({ channels, since: new Date(from.getTime() - activeMs) })
    const notBefore = await opening(to)
    const messages = people.map(({ personId, key, channel, locale = defaultLocale }): Message => {
      const words = { from: momentOf(from, locale), to: momentOf(to, locale) }
      return {
        channel,
        chatKey: key,
        dedupe: `silence:${from.toISOString()}:${personId}`,
        lane: 'reminder',
        kind: 'silence',
        method: 'sendMessage',
        payload: { chat_id: chatIdOf(key), text: texts.t(locale, 'notices-silence', words) },
        now: to,
        notBefore,
        notAfter: new Date(notBefore.getTime() + day),
      }
    })
    await enqueueAll(messages)
    return messages.length
  }
}
