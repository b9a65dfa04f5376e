import type { Reachable } from '../storage/office-admins.ts'
import type { Locale } from '../text/texts.ts'
import { personalMessages } from './personal-messages.ts'
import type { ReminderOutgoing } from './ports.ts'

export type AdminPorts = {
  /** The admins of the office, each with their chats in the order they are to be used. */
  admins: (now: Date) => Promise<Reachable[]>
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
  const readers = await admins(now)
  const notAfter = new Date(now.getTime() + day)
  const messages = notices.flatMap(({ id, say }) => {
    const news = { id, kind: 'office', say: (to: Locale) => ({ text: say(to) }), now, notAfter }
    return personalMessages(readers, news, { down, defaultLocale })
  })
  await enqueueAll(messages.map(({ message }) => message))
}

const day = 24 * 60 * 60 * 1000
