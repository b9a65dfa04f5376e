import { chatIdOf } from '../messaging/channel.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { Words } from './deadline.ts'
import { menu, type Choice } from './menu.ts'

export type TellServices = {
  texts: Pick<Texts, 't'>
  /** Writes a message to another chat down, in the transaction that is open. */
  enqueue: (message: Outgoing) => Promise<unknown>
  defaultLocale: Locale
}

/** What people are told unasked, each in their language; with buttons, if there is a choice. */
export type Telling = {
  /** The same thing is told to a person once. */
  dedupe: string
  kind: 'request' | 'ruling' | 'not-mine'
  now: Date
  say: (words: Words) => { text: string; choices?: Choice[] }
}

export type Tell = ReturnType<typeof createTell>

/** Tells people something in the chat they use; returns those who have one. */
export const createTell =
  ({ texts, enqueue, defaultLocale }: TellServices) =>
  async (readers: Reachable[], { dedupe, kind, now, say }: Telling): Promise<string[]> => {
    const told: string[] = []
    for (const { personId, accounts } of readers) {
      const [account] = accounts
      if (!account) continue
      const { key, channel, locale = defaultLocale } = account
      const words: Words = { locale, now, t: (id, ...vars) => texts.t(locale, id, ...vars) }
      const { text, choices = [] } = say(words)
      await enqueue({
        channel,
        chatKey: key,
        dedupe: `${dedupe}:${personId}`,
        lane: 'reminder',
        kind,
        method: 'sendMessage',
        payload: {
          chat_id: chatIdOf(key),
          text,
          ...(choices.length > 0 ? { reply_markup: menu(words, choices) } : {}),
        },
        now,
        notAfter: new Date(now.getTime() + holdsMs),
      })
      told.push(personId)
    }
    return told
  }

/** Over a weekend; what waits for somebody stands in their lists as well. */
const holdsMs = 4 * 24 * 60 * 60 * 1000
