import { chatIdOf } from '../messaging/channel.ts'
import type { Locale } from '../text/texts.ts'
import type { ReminderOutgoing } from './ports.ts'

export type AdminPorts = {
  /** The admins of the office, each with their chats in the order they are to be used. */
  admins: (now: Date) => Promise<
    {
      personId: string
      accounts: { key: string; channel: string; locale: Locale | undefined }[]
    }[]
  >
  enqueueAll: (messages: ReminderOutgoing[]) => Promise<unknown>
  defaultLocale: Locale
}

/** Something to tell every admin once; the id says what it is. */
export type Notice = { id: string; say: (locale: Locale) => string }

/** Tells the admins of the office, each on the first of their chats that works. */
export async function tellAdmins(
  { admins, enqueueAll, defaultLocale }: AdminPorts,
  notices: Notice[],
  { now, down }: { now: Date; down: ReadonlySet<string> },
): Promise<void> {
  if (notices.length === 0) return
  const messages = (await admins(now)).flatMap(({ personId, accounts }) => {
    const account = accounts.find(({ channel }) => !down.has(channel)) ?? accounts[0]
    if (!account) return []
    const { key, channel, locale = defaultLocale } = account
    return notices.map(({ id, say }): ReminderOutgoing => ({
      channel,
      chatKey: key,
      dedupe: `${id}:${personId}`,
      lane: 'reminder',
      kind: 'office',
      method: 'sendMessage',
      payload: { chat_id: chatIdOf(key), text: say(locale) },
      now,
      notAfter: new Date(now.getTime() + day),
    }))
  })
  await enqueueAll(messages)
}

const day = 24 * 60 * 60 * 1000
