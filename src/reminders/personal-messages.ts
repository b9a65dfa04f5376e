import { chatIdOf } from '../messaging/channel.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Locale } from '../text/texts.ts'
import type { ReminderOutgoing } from './ports.ts'

/** A message to one person, as it goes to the outbox. */
export type PersonalMessage = { personId: string; text: string; message: ReminderOutgoing }

/** What is told, once to each person: the id says what it is. */
export type News = {
  id: string
  kind: string
  say: (locale: Locale) => { text: string; reply_markup?: unknown }
  now: Date
  notAfter: Date
}

/**
 * A message to each of these people, in their language, on the first of their chats that works;
 * where none does it waits in the first. Whoever has no chat gets none.
 */
export function personalMessages(
  people: Reachable[],
  { id, kind, say, now, notAfter }: News,
  { down, defaultLocale }: { down: ReadonlySet<string>; defaultLocale: Locale },
): PersonalMessage[] {
  return people.flatMap(({ personId, accounts }) => {
    const account = accounts.find(({ channel }) => !down.has(channel)) ?? accounts[0]
    if (!account) return []
    const { key: chatKey, channel, locale = defaultLocale } = account
    const said = say(locale)
    const message: ReminderOutgoing = {
      channel,
      chatKey,
      dedupe: `${id}:${personId}`,
      lane: 'reminder',
      kind,
      method: 'sendMessage',
      payload: { chat_id: chatIdOf(chatKey), ...said },
      now,
      notAfter,
    }
    return [{ personId, text: said.text, message }]
  })
}
