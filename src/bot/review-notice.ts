import type { Calendar } from '../domain/calendar.ts'
import { isOverdue } from '../domain/questions.ts'
import { fixReminderDay, queueOf } from '../domain/reviews.ts'
import { isOpen } from '../domain/steps.ts'
import { personalMessages } from '../reminders/personal-messages.ts'
import type { ReminderOutgoing } from '../reminders/ports.ts'
import { tellAdmins, type AdminPorts } from '../reminders/tell-admins.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Returned, Reviews } from '../storage/reviews.ts'
import type { Settings } from '../storage/settings.ts'
import { showDate } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { Words } from './deadline.ts'
import { menu } from './menu.ts'
import { fixChoice } from './review-tell.ts'

export type ReviewNoticePorts = AdminPorts & {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  reviews: Pick<Reviews, 'waiting' | 'returned'>
  settings: Pick<Settings, 'get' | 'put'>
  daysOff: { calendar(): Promise<Calendar> }
  /** Who reports for a unit. */
  officers: (of: { unitId: string; now: Date }) => Promise<Reachable[]>
  enqueueAll: (messages: ReminderOutgoing[]) => Promise<unknown>
  texts: Pick<Texts, 't'>
  timezone: string
}

/**
 * Once a morning: the admins hear of what has waited for them for more than two working days, and
 * a unit hears once more of a report that was returned three working days ago and is not mended.
 */
export function createReviewNotice(ports: ReviewNoticePorts) {
  const { database, reviews, settings, daysOff, officers, texts, timezone } = ports

  return async ({ now, down }: { now: Date; down: ReadonlySet<string> }): Promise<number> => {
    const today = dayOf(now, timezone)
    if ((await settings.get(noticedKey)) === today) return 0
    const calendar = await daysOff.calendar()
    if (!isOpen(now, { timezone, calendar })) return 0
    return database.transaction(async () => {
      // Another replica may have been here meanwhile: the messages are the same, and told once.
      const before = (await settings.get(noticedKey)) ?? ''
      await settings.put(noticedKey, today)
      const late = await tellOffice(now, { down, calendar })
      const isDue = (day: string) => day > before && day <= today
      const returned = (await reviews.returned()).filter(({ returned: { at } }) =>
        isDue(fixReminderDay(dayOf(at, timezone), calendar)),
      )
      for (const one of returned) await remind(one, now, down)
      return late + returned.length
    })
  }

  async function tellOffice(
    now: Date,
    { down, calendar }: { down: ReadonlySet<string>; calendar: Calendar },
  ): Promise<number> {
    const all = queueOf(await reviews.waiting())
    const count = all.filter(({ since }) => isOverdue(since, now, { timezone, calendar })).length
    if (count === 0) return 0
    const notice = {
      // By the day: of two replicas at once one message is enough.
      id: `reviews:${dayOf(now, timezone)}`,
      // No buttons: they would take the place of the choices the admin is in the middle of.
      say: (locale: Locale) => texts.t(locale, 'review-notice', { count, all: all.length }),
    }
    await tellAdmins(ports, [notice], { now, down })
    return count
  }

  async function remind(
    { number, unitId, returned }: Returned,
    now: Date,
    down: ReadonlySet<string>,
  ): Promise<void> {
    const say = (locale: Locale) => {
      const words: Words = { locale, now, t: (id, ...vars) => texts.t(locale, id, ...vars) }
      const day = showDate(returned.at, { locale, timezone })
      return {
        text: words.t('review-fix-notice', { number, day }),
        reply_markup: menu(words, [fixChoice(words, number)]),
      }
    }
    const news = {
      ...{ id: `unmended:${returned.id}`, kind: 'ruling', say, now },
      notAfter: new Date(now.getTime() + dayMs),
    }
    const people = await officers({ unitId, now })
    const to = { down, defaultLocale: ports.defaultLocale }
    await ports.enqueueAll(personalMessages(people, news, to).map(({ message }) => message))
  }
}

const noticedKey = 'reviews-noticed'

const dayMs = 24 * 60 * 60 * 1000
