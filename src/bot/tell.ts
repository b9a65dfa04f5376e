import { personalMessages } from '../reminders/personal-messages.ts'
import type { ReminderOutgoing } from '../reminders/ports.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { Words } from './deadline.ts'
import { menu, type Choice } from './menu.ts'

export type TellServices = {
  texts: Pick<Texts, 't'>
  /** Writes messages to other chats down, in the transaction that is open. */
  enqueueAll: (messages: ReminderOutgoing[]) => Promise<Map<string, bigint>>
  /** The platforms that have not worked for a while, as far as that is known here. */
  down: (now: Date) => ReadonlySet<string>
  defaultLocale: Locale
}

/** What people are told unasked, each in their language; with buttons, if there is a choice. */
export type Telling = {
  /** The same thing is told to a person once. */
  dedupe: string
  kind: 'request' | 'ruling' | 'not-mine' | 'question'
  now: Date
  say: (words: Words) => { text: string; choices?: Choice[] }
}

/** Somebody who is told something, where, and the number of the message in the outbox. */
export type ToldPerson = {
  personId: string
  channel: string
  text: string
  outboxId: bigint | undefined
}

export type Tell = ReturnType<typeof createTell>

/** Tells people something in the best of their chats; returns those who have one. */
export const createTell =
  ({ texts, enqueueAll, down, defaultLocale }: TellServices) =>
  async (readers: Reachable[], { dedupe, kind, now, say }: Telling): Promise<ToldPerson[]> => {
    const sayIn = (locale: Locale) => {
      const words: Words = { locale, now, t: (id, ...vars) => texts.t(locale, id, ...vars) }
      const { text, choices = [] } = say(words)
      return { text, ...(choices.length > 0 ? { reply_markup: menu(words, choices) } : {}) }
    }
    const notAfter = new Date(now.getTime() + holdsMs)
    const news = { id: dedupe, kind, say: sayIn, now, notAfter }
    const messages = personalMessages(readers, news, { down: down(now), defaultLocale })
    const numbers = await enqueueAll(messages.map(({ message }) => message))
    return messages.map(({ personId, text, message: { channel, dedupe: key } }) => ({
      personId,
      channel,
      text,
      outboxId: numbers.get(key),
    }))
  }

/** Says to the office whether the unit was told of its decision, or has to be telephoned. */
export const reachText = ({ t }: Pick<Words, 't'>, told: ToldPerson[]): string =>
  t(told.length > 0 ? 'owe-unit-told' : 'owe-nobody-told')

/** Over a weekend; what waits for somebody stands in their lists as well. */
const holdsMs = 4 * 24 * 60 * 60 * 1000
