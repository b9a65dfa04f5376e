import { lastGoodDay, type Period } from '../domain/duties.ts'
import { daysLeft, type Obligation } from '../domain/obligations.ts'
import { showDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'

/** What words about deadlines are made with. */
export type Words = Pick<BotContext, 't' | 'locale' | 'now'>

/** A deadline in words: the day first, then how long that is. */
export function deadlineWords(
  { t, locale, now }: Words,
  { dueAt }: Pick<Period, 'dueAt'>,
  timezone: string,
) {
  const day = showDay(lastGoodDay({ dueAt }, timezone), locale)
  const days = daysLeft({ dueAt, now, timezone })
  const [, month = '', date = ''] = dayOf(dueAt, timezone).split('-')
  return {
    /** “10/12”, as in “trước ngày 10/12”. */
    before: `${date}/${month}`,
    /** “hết Thứ Tư, 09/12/2026; còn 17 ngày” */
    until:
      days > 0
        ? t('status-days-left', { day, days })
        : days === 0
          ? t('status-last-day', { day })
          : t('status-days-over', { day, days: -days }),
  }
}

/** The deadline of a unit in words; one that was put off names that of the others too. */
export function owedDeadline(
  words: Words,
  { period, extendedFrom }: Pick<Obligation, 'period' | 'extendedFrom'>,
  timezone: string,
) {
  const own = deadlineWords(words, period, timezone)
  if (!extendedFrom) return own
  const common = lastDayWords(words, extendedFrom, timezone)
  return { ...own, until: words.t('status-extended', { until: own.until, common }) }
}

/** The last good day of a deadline, in words. */
export const lastDayWords = ({ locale }: Pick<Words, 'locale'>, dueAt: Date, timezone: string) =>
  showDay(lastGoodDay({ dueAt }, timezone), locale)
