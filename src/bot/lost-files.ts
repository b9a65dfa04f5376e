import type { LostFile } from '../downloads/ports.ts'
import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import { showTime } from '../text/dates.ts'
import type { Locale, Texts } from '../text/texts.ts'

type Services = {
  texts: Texts
  timezone: string
  localeOf: (chat: { chatKey: string; now: Date }) => Promise<Locale>
  enqueue: (message: Outgoing) => Promise<unknown>
}

const day = 24 * 60 * 60 * 1000

/** Tells a chat that a file it sent could not be had: which one, why, and what to do now. */
export function createTellLost({ texts, timezone, localeOf, enqueue }: Services) {
  return async ({ channel, chatKey, why, isForReading, sentAt, now }: LostFile): Promise<void> => {
    const locale = await localeOf({ chatKey, now })
    const at = showTime(sentAt, { locale, timezone })
    const words = isForReading
      ? [texts.t(locale, `documents-lost-${why}`, { at })]
      : [texts.t(locale, `photos-lost-${why}`, { at }), texts.t(locale, 'photos-sent')]
    await enqueue({
      channel,
      chatKey,
      // An album that is lost is told once: its files came in one minute.
      dedupe: `lost:${chatKey}:${why}:${sentAt.toISOString().slice(0, 16)}`,
      lane: 'reply',
      kind: 'attachment-lost',
      method: 'sendMessage',
      payload: {
        chat_id: chatIdOf(chatKey),
        // No buttons: they would take the place of the question that waits for an answer.
        text: words.join(' '),
      },
      now,
      notAfter: new Date(now.getTime() + day),
    })
  }
}
