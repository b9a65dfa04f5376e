import { dayFrom, dayOf, lastDayOf } from './days.ts'
import { fold } from './fold.ts'
import { monthNamed, yearNamed } from './named-days.ts'
import { readDate } from './read-date.ts'
import { doubtful, readable, refused, type Reading } from './reading.ts'

/**
 * The day since when something is: a day as `readDate` knows it, or one of a month or a year, the
 * first where no other is said: "tháng 3 năm ngoái", "3/2025", "giữa năm 2024", "từ năm 2024".
 *
 * Of what began long ago nobody knows the day; that it is the first one, or the last, is a doubt.
 */
export function readStart(text: string, where: { now: Date; timezone: string }): Reading<string> {
  const asked = fold(readable(text))
    .replace(/^(?:bat dau |khoang |tu |vao |ke tu )+/, '')
    .replace(/(?: a| nhe|[,.!?])$/, '')
  const day = dayMeant(asked, dayOf(where.now, where.timezone))
  if (day !== undefined) return doubtful(day)
  const month = Number(monthAlone.exec(asked)?.[1])
  if (month >= 1 && month <= 12) return refused('date-year', { month })
  const read = readDate(asked, where)
  // “Ngày cụ thể” is what whoever begins with a month does not have.
  return read.ok || read.error.id !== 'date-day' ? read : refused('date-start')
}

/** The first, the middle or the last day of the month or the year that is meant. */
function dayMeant(text: string, today: string): string | undefined {
  const [, part = 'dau', said = text] = /^(dau|giua|cuoi) (.{1,20})$/.exec(text) ?? []
  // “đầu năm” is that of this year; “năm” alone says nothing.
  const span = said === text ? said : said.replace(/^(nam|thang)$/, '$1 nay')
  const month = monthMeant(span, today)
  if (month !== undefined) return dayWithin(month, part)
  const year = yearOf(yearAlone.exec(span)?.[1], today)
  if (year === undefined) return undefined
  return dayWithin({ year, month: monthOfPart.get(part) ?? 1 }, part)
}

const monthOfPart = new Map([
  ['giua', 6],
  ['cuoi', 12],
])

type Month = { year: number; month: number }

function dayWithin({ year, month }: Month, part: string): string | undefined {
  const first = dayFrom(year, month, 1)
  if (first === undefined || part === 'dau') return first
  return part === 'giua' ? dayFrom(year, month, 15) : lastDayOf(year, month)
}

function monthMeant(text: string, today: string): Month | undefined {
  const near = monthNamed(/^thang ([a-z]{3,5})$/.exec(text)?.[1] ?? '', today)
  if (near !== undefined) return { year: Number(near.slice(0, 4)), month: Number(near.slice(5, 7)) }
  const [, month, named, figured] = monthOfYear.exec(text) ?? figures.exec(text) ?? []
  const year = yearOf(named ?? figured, today)
  return year === undefined ? undefined : { year, month: Number(month) }
}

/** "2025" or "ngoai" as a year. */
function yearOf(said = '', today: string): number | undefined {
  const year = /^\d/.test(said) ? Number(said) : yearNamed(said, today)
  return year !== undefined && year >= 1900 && year < 2100 ? year : undefined
}

// “tháng 3 trước” is the last March, of whichever year, and “T3 này” a Tuesday: neither says a year.
const monthOfYear = /^(?:thang |t)(\d{1,2})(?: nam (\d{4}|[a-z]{3,5})|[ /.-](\d{4}))$/
const figures = /^(\d{1,2})[/.-](\d{4})$/
const monthAlone = /^(?:(?:dau|giua|cuoi) (?:thang |t)|thang )(\d{1,2})(?: [a-z]{3,5})?$/
// “3 năm trước” is three years ago, and no March.
const yearAlone = /^(?:nam (?=\D)|(?:nam )?(?=\d))(\d{4}|[a-z]{3,5})$/
