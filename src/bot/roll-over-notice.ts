import type { Calendar } from '../domain/calendar.ts'
import type { ModelLine } from '../domain/models.ts'
import { isOpen } from '../domain/steps.ts'
import { personalMessages } from '../reminders/personal-messages.ts'
import type { ReminderOutgoing } from '../reminders/ports.ts'
import type { Models } from '../storage/models.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Settings } from '../storage/settings.ts'
import { clip } from '../text/clip.ts'
import { dayOf, minuteOf, startOfDay } from '../text/days.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { Words } from './deadline.ts'
import { tailOf } from './duty-words.ts'
import { menu } from './menu.ts'

type Ports = {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  settings: Pick<Settings, 'get' | 'put'>
  models: Pick<Models, 'unsaid' | 'unsaidByUnit'>
  daysOff: { calendar(): Promise<Calendar> }
  /** Who writes about the models of a unit. */
  officers: (of: { unitId: string; now: Date }) => Promise<Reachable[]>
  enqueueAll: (messages: ReminderOutgoing[]) => Promise<unknown>
  texts: Pick<Texts, 't'>
  timezone: string
  defaultLocale: Locale
}

/** The minute of a working day from which it is told: eight o'clock. */
const fromMinute = 8 * 60

/** So many models are named; the form names them all. */
const named = 20

/**
 * In January, on the first working day and, for who comes later, once on each that follows:
 * every officer of a unit hears once a year of the models that have no status yet.
 */
export function createRollOverNotice(ports: Ports) {
  const { database, settings, models, daysOff, timezone, texts, defaultLocale } = ports

  return async ({ now, down }: { now: Date; down: ReadonlySet<string> }): Promise<number> => {
    const today = dayOf(now, timezone)
    const year = Number(today.slice(0, 4))
    if (!today.startsWith(`${year}-01`) || minuteOf(now, timezone) < fromMinute) return 0
    if ((await settings.get(noticedKey)) === today) return 0
    if (!isOpen(now, { timezone, calendar: await daysOff.calendar() })) return 0
    return database.transaction(async () => {
      await settings.put(noticedKey, today)
      const messages: ReminderOutgoing[] = []
      for (const { unitId } of await models.unsaidByUnit(year)) {
        const lines = await models.unsaid({ unitId, year })
        const say = (locale: Locale) => {
          const t: Words['t'] = (id, ...vars) => texts.t(locale, id, ...vars)
          return notice({ t }, { unitId, year, lines })
        }
        const news = {
          ...{ id: `roll-over:${year}:${unitId}`, kind: 'roll-over', say, now },
          notAfter: startOfDay(`${year}-02-01`, timezone),
        }
        const people = await ports.officers({ unitId, now })
        messages.push(
          ...personalMessages(people, news, { down, defaultLocale }).map((each) => each.message),
        )
      }
      await ports.enqueueAll(messages)
      return messages.length
    })
  }
}

const noticedKey = 'roll-over-noticed'

/** The models that wait, and the two ways to say how they stand. */
function notice(
  { t }: Pick<Words, 't'>,
  { unitId, year, lines }: { unitId: string; year: number; lines: ModelLine[] },
) {
  const [first] = lines
  const shown = lines.slice(0, named).map(({ name, last }) => {
    const status = t(`models-status-${last?.status ?? 'new'}`)
    return `– ${clip(name, 60)} (${last?.year ?? ''}: ${status})`
  })
  const more = lines.length - shown.length
  const words = { year, unit: first?.unit.name ?? '', count: lines.length }
  // Words, not numbers: a number that is typed may answer a form that is open.
  const ways = [
    { label: t('yearly-keep-all'), data: `roll:all:${tailOf(unitId)}:${year}` },
    { label: t('roll-each'), data: `roll:one:${tailOf(unitId)}:${year}` },
  ]
  return {
    text: [
      t('roll-notice', words),
      ...shown,
      ...(more > 0 ? [t('roll-notice-more', { count: more })] : []),
      t('roll-notice-how'),
    ].join('\n'),
    reply_markup: menu({ t }, [], ways),
  }
}
