import { lastGoodDay, type Period } from '../domain/duties.ts'
import { daysLeft } from '../domain/obligations.ts'
import { showDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'

/** A deadline in words: the day first, then how long that is. */
export function deadlineWords(
  { t, locale, now }: Pick<BotContext, 't' | 'locale' | 'now'>,
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
