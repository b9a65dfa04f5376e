import { dayFrom, dayOf } from './days.ts'
import { fold } from './fold.ts'
import { monthNamed, yearNamed } from './named-days.ts'
import { readDate } from './read-date.ts'
import { doubtful, readable, type Reading } from './reading.ts'

/**
 * The day since when something is: a day as `readDate` knows it, or the first one of a month or a
 * year: "tháng 3 năm ngoái", "3/2025", "đầu năm nay", "từ năm 2024".
 *
 * Of what began long ago nobody knows the day; that it is the first one is a doubt.
 */
export function readStart(text: string, where: { now: Date; timezone: string }): Reading<string> {
  const asked = fold(readable(text))
    .replace(/^(?:bat dau |khoang |tu |vao |ke tu )+/, '')
    .replace(/(?: a| nhe|[,.!?])$/, '')
  const first = firstDayOf(asked, dayOf(where.now, where.timezone))
  return first === undefined ? readDate(asked, where) : doubtful(first)
}

function firstDayOf(text: string, today: string): string | undefined {
  const near = /^(?:dau )?thang (nay|truoc)$/.exec(text)?.[1]
  if (near !== undefined) return monthNamed(near, today)
  if (text === 'dau nam') return dayFrom(Number(today.slice(0, 4)), 1, 1)
  const [, month = '1', named, figured] = monthOfYear.exec(text) ?? figures.exec(text) ?? []
  const year = named ?? figured ?? yearAlone.exec(text)?.[1] ?? ''
  const said = /^\d/.test(year) ? Number(year) : yearNamed(year, today)
  const isKnown = said !== undefined && said >= 1900 && said < 2100
  return isKnown ? dayFrom(said, Number(month), 1) : undefined
}

// “tháng 3 trước” is the last March, of whichever year, and “T3 này” a Tuesday: neither says a year.
const monthOfYear = /^(?:dau )?(?:thang |t)(\d{1,2})(?: nam (\d{4}|[a-z]{3,5})|[ /.-](\d{4}))$/
const figures = /^(\d{1,2})[/.-](\d{4})$/
// “3 năm trước” is three years ago, and no March.
const yearAlone = /^(?:dau )?(?:nam (?=\D)|(?:nam )?(?=\d))(\d{4}|[a-z]{3,5})$/
