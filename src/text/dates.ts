import { dayOf } from './days.ts'
import { remembered } from './remembered.ts'
import type { Locale } from './texts.ts'

export { addDays, dayOf, daysBetween, startOfDay } from './days.ts'
export { readDate } from './read-date.ts'

type Where = { locale: Locale; timezone: string }

/** '2026-12-09' as "Thứ Tư, 09/12/2026" or "Wednesday, 09/12/2026". */
export function showDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-')
  const weekday = weekdays(locale).format(new Date(`${day}T00:00:00Z`))
  return `${weekday}, ${[date, month, year].join('/')}`
}

/** '2026-12-09' as "Thứ Tư 09/12", where the year is not in doubt. */
export function showShortDay(day: string, locale: Locale): string {
  const [weekday = '', date = ''] = showDay(day, locale).split(', ')
  return `${weekday} ${date.slice(0, 5)}`
}

/** “09/12/2026” */
export const showPlainDay = (day: string): string => `${showDayMonth(day)}/${day.slice(0, 4)}`

/** “06/12” */
export const showDayMonth = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}`

/** The month of a day: "12/2026". */
export const showMonth = (day: string): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`

/** A moment as the day it falls on: "Thứ Tư, 09/12/2026". */
export function showDate(date: Date, { locale, timezone }: Where): string {
  return showDay(dayOf(date, timezone), locale)
}

/** A moment to the minute: "Thứ Tư, 09/12/2026 14:05". */
export function showDateTime(date: Date, where: Where): string {
  return `${showDate(date, where)} ${clock(date, where.timezone)}`
}

/** A moment of the last few days: "Thứ Sáu 14:02". */
export function showTime(date: Date, { locale, timezone }: Where): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: timezone })
  return `${weekday.format(date)} ${clock(date, timezone)}`
}

const clock = (date: Date, timezone: string): string => clocks(timezone).format(date)

const weekdays = remembered(
  (locale: Locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
)

const clocks = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
)
