import { dayFrom, dayOf, nearestTo, weekdayOf } from './days.ts'
import { fold } from './fold.ts'
import type { MessageKey } from './keys.ts'
import { monthNamed, readNamedDay, withoutWeekday, yearNamed } from './named-days.ts'
import { doubtful, readable, refused, understood } from './reading.ts'
import type { Reading } from './reading.ts'

/**
 * A day as people write it: "9/12", "ngày 9 tháng 12", "hôm nay", "thứ 6 này", "cuối tháng".
 *
 * The day comes before the month, always. A year left out is the one that brings the day
 * nearest to now; that is a doubt, and so is a weekday that does not fit its date.
 */
export function readDate(
  text: string,
  { now, timezone }: { now: Date; timezone: string },
): Reading<string> {
  const today = dayOf(now, timezone)
  const asked = withoutClock(fold(readable(text)))
  // A lunar day is never turned into a solar one behind the person's back.
  if (/(^| )(am lich|chap|gieng|ram|tet)($| )/.test(asked)) return refused('date-lunar')
  const named = readNamedDay(asked, today)
  if (named) return named

  const { weekday, rest } = withoutWeekday(asked)
  const figures = figuresIn(rest.replace(/^ngay /, '').replace(/^(mung|mong) /, ''), today)
  const read = figures ? dated(figures, today) : refused<string>(missingIn(rest))
  const isOff = read.ok && weekday !== undefined && weekdayOf(read.value) !== weekday
  return isOff ? doubtful(read.value) : read
}

type Figures = { date: number; month: number; year: number | undefined }

/** "2026-12-09", "9/12", "9.12.26", "9 thang 12 nam 2026", "9/12 nam ngoai", "10 thang nay". */
function figuresIn(text: string, today: string): Figures | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return { date: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) }

  const full =
    /^(\d{1,2}) ?(?:[-/.]|thang|t) ?(\d{1,2})(?:(?: ?[-/.,] ?| )(?:nam )?(\d{4}|\d{2}|(?<=nam )[a-z]+))?$/.exec(
      text,
    )
  if (full) {
    const [, date, month, year] = full
    const said = year === undefined ? undefined : (yearNamed(year, today) ?? yearOf(year))
    return Number.isNaN(said) ? undefined : { date: Number(date), month: Number(month), year: said }
  }
  const [, date, which = ''] = /^(\d{1,2}) thang ([a-z]+)$/.exec(text) ?? []
  const first = monthNamed(which, today)
  if (date === undefined || first === undefined) return undefined
  return { date: Number(date), month: Number(first.slice(5, 7)), year: Number(first.slice(0, 4)) }
}

function dated({ date, month, year }: Figures, today: string): Reading<string> {
  // "12/25" is how Americans write Christmas.
  if (date <= 12 && month > 12 && month <= 31)
    return refused('date-order', { day: month, month: date })
  const day =
    year === undefined
      ? nearestTo(today, (someYear) => dayFrom(someYear, month, date))
      : dayFrom(year, month, date)
  const isKnown = day !== undefined && day >= '1900' && day < '2100'
  if (!isKnown) {
    const parts = year === undefined ? [date, month] : [date, month, year]
    return refused('date-impossible', { date: parts.join('/') })
  }
  return year === undefined ? doubtful(day) : understood(day)
}

function missingIn(text: string): MessageKey {
  if (/^(ngay )?((mung|mong) )?\d{1,2}$/.test(text)) return 'date-month'
  if (/^\d{1,2}[-/]\d{4}$/.test(text)) return 'date-day'
  const isLonger = /^((thang|quy|nam|dau|giua|\d thang)( |$)|t ?\d)/.test(text)
  return isLonger ? 'date-day' : 'date-unreadable'
}

const yearOf = (year: string) => (year.length === 2 ? 2000 : 0) + Number(year)

/** "09/12/2026 14:05" and "14h ngày 9/12" tell more than the day. */
const withoutClock = (text: string) =>
  text
    .replace(/^(luc )?\d{1,2}(:|h|g)(\d{2})? /, '')
    .replace(/[ ,](luc )?\d{1,2}(:|h|g)(\d{2})?$/, '')
    .replace(/( a| nhe|[ ,.!?])$/, '')
