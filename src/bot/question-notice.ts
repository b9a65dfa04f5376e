import type { Calendar } from '../domain/calendar.ts'
import { isOverdue, type OfficeQuestion } from '../domain/questions.ts'
import { isOpen } from '../domain/steps.ts'
import { tellAdmins, type AdminPorts } from '../reminders/tell-admins.ts'
import type { NumberedQuestion } from '../storage/question-news.ts'
import type { Questions } from '../storage/questions.ts'
import type { Settings } from '../storage/settings.ts'
import { dayOf } from '../text/days.ts'
import type { Locale, Texts } from '../text/texts.ts'

export type QuestionNoticePorts = AdminPorts & {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  questions: Pick<Questions, 'takeTurn' | 'takeNew' | 'takeUnheard' | 'waiting'>
  settings: Pick<Settings, 'get' | 'put'>
  daysOff: { calendar(): Promise<Calendar> }
  texts: Pick<Texts, 't'>
  timezone: string
}

/** What the admins are to hear of the questions. */
type News = { fresh: NumberedQuestion[]; late: NumberedQuestion[]; unheard: NumberedQuestion[] }

/**
 * Tells the admins, within the hours: of new questions, once a quarter of an hour; in the morning
 * of those that have waited too long; and whose answer reached nobody. All in one message.
 */
export function createQuestionNotice(ports: QuestionNoticePorts) {
  const { database, questions, settings, daysOff, texts, timezone } = ports

  return async ({ now, down }: { now: Date; down: ReadonlySet<string> }): Promise<number> => {
    const calendar = await daysOff.calendar()
    if (!isOpen(now, { timezone, calendar })) return 0
    return database.transaction(async () => {
      // Nothing is taken for good while there is nobody to tell.
      const admins = await ports.admins(now)
      if (admins.every(({ accounts }) => accounts.length === 0)) return 0
      await questions.takeTurn()
      const news = {
        fresh: await questions.takeNew(now),
        late: await takeLate(now, calendar),
        unheard: await questions.takeUnheard(now),
      }
      const count = news.fresh.length + news.late.length + news.unheard.length
      if (count === 0) return 0
      const id = `questions:${now.toISOString()}`
      await tellAdmins(ports, [{ id, say: (locale) => noticeText(texts, locale, news) }], {
        now,
        down,
      })
      return count
    })
  }

  /** The questions that have waited too long: once a day, with the first beat of its hours. */
  async function takeLate(now: Date, calendar: Calendar): Promise<NumberedQuestion[]> {
    const today = dayOf(now, timezone)
    if ((await settings.get(noticedKey)) === today) return []
    await settings.put(noticedKey, today)
    return overdueAmong(await questions.waiting(), now, { timezone, calendar })
  }
}

/** Those of the waiting questions that the office has had for longer than it should. */
const overdueAmong = (
  waiting: OfficeQuestion[],
  now: Date,
  where: { timezone: string; calendar: Calendar },
): OfficeQuestion[] => waiting.filter(({ handedOverAt }) => isOverdue(handedOverAt, now, where))

const noticedKey = 'questions-overdue-noticed'

/** So many questions are named; of the others only the number is told. */
const named = 10

/** No buttons: they would take the place of the choices the admin is in the middle of. */
function noticeText(texts: Pick<Texts, 't'>, locale: Locale, { fresh, late, unheard }: News) {
  const list = (all: NumberedQuestion[]): string => {
    const names = all
      .slice(0, named)
      .map(({ number, unitName: unit }) =>
        unit === undefined
          ? String(number)
          : texts.t(locale, 'questions-notice-one', { number, unit }),
      )
      .join(', ')
    const count = all.length - named
    return count > 0 ? texts.t(locale, 'questions-notice-more', { list: names, count }) : names
  }
  const said = (all: NumberedQuestion[]) => ({ count: all.length, list: list(all) })
  return [
    ...(fresh.length > 0 ? [texts.t(locale, 'questions-notice-new', said(fresh))] : []),
    ...(late.length > 0 ? [texts.t(locale, 'questions-notice-overdue', said(late))] : []),
    ...(unheard.length > 0
      ? [texts.t(locale, 'questions-notice-unheard', { list: list(unheard) })]
      : []),
    texts.t(locale, 'questions-notice-how'),
  ].join('\n')
}
