import type { Calendar } from '../domain/calendar.ts'
import { isOpen } from '../domain/steps.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import { personalMessages } from '../reminders/personal-messages.ts'
import type { BulkHeld } from '../storage/bulk-hold.ts'
import type { Reachable } from '../storage/office-admins.ts'
import { dayOf, showDateTime } from '../text/dates.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { menu } from './menu.ts'

type Ports = {
  bulkHold: { current(): Promise<BulkHeld | undefined> }
  admins: (now: Date) => Promise<Reachable[]>
  daysOff: { calendar(): Promise<Calendar> }
  enqueueAll: (messages: Outgoing[]) => Promise<ReadonlyMap<string, unknown>>
  texts: Pick<Texts, 't'>
  timezone: string
  defaultLocale: Locale
}

/**
 * Tells the admins that the data is an older one and that reminders and broadcasts wait for their
 * word, once a day until one of them has given it; how many were told.
 */
export const createHeldNotice =
  ({ bulkHold, admins, daysOff, enqueueAll, texts, timezone, defaultLocale }: Ports) =>
  async ({ now, down }: { now: Date; down: ReadonlySet<string> }): Promise<number> => {
    const held = await bulkHold.current()
    if (!held) return 0
    const today = dayOf(now, timezone)
    // At once, whatever the hour; what is only said again does not wake anybody.
    const isAgain = today !== dayOf(held.at, timezone)
    if (isAgain && !isOpen(now, { timezone, calendar: await daysOff.calendar() })) return 0
    const say = (locale: Locale) => {
      const t: Parameters<typeof menu>[0]['t'] = (id, ...vars) => texts.t(locale, id, ...vars)
      const from = showDateTime(held.from, { locale, timezone })
      return {
        text: t(`held-${held.why}`, { from }),
        reply_markup: menu({ t }, [{ label: t('held-go'), data: 'held:go' }]),
      }
    }
    const id = `held:${held.at.toISOString()}:${today}`
    const notAfter = new Date(now.getTime() + dayMs)
    const news = { id, kind: 'held', say, now, notAfter }
    const messages = personalMessages(await admins(now), news, { down, defaultLocale })
    // In the lane of replies: the others are what is held.
    const told = await enqueueAll(
      messages.map(({ message }) => ({ ...message, lane: 'reply' as const })),
    )
    return told.size
  }

const dayMs = 24 * 60 * 60_000
