import { addDays, lastDayOf, nearestTo, weekdayOf } from './days.ts'
import { doubtful, refused, understood } from './reading.ts'
import type { Reading } from './reading.ts'

/** A day that is called by a name, in folded text: "hom nay", "thu 6 nay", "cuoi thang". */
export function readNamedDay(text: string, today: string): Reading<string> | undefined {
  const away = daysAway.get(text)
  if (away !== undefined) return understood(addDays(today, away))
  return readWeekday(text, today) ?? readEnd(text, today)
}

/** Takes off the weekday that stands before a date: "thu tu, 09/12/2026". */
export function withoutWeekday(text: string): { weekday: number | undefined; rest: string } {
  const [, name = '', tail = ''] = weekdayFirst.exec(text) ?? []
  const weekday = weekdays.get(name)
  const rest = tail.slice(1).trim()
  const isBeforeDate = weekday !== undefined && /^(ngay |mung |mong )?\d/.test(rest)
  return isBeforeDate ? { weekday, rest } : { weekday: undefined, rest: text }
}

/** The first day of the month meant by "thang nay", "thang sau", "thang truoc". */
export function monthNamed(which: string, today: string): string | undefined {
  const away = monthsAway.get(which)
  if (away === undefined) return undefined
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return addDays(lastDayOf(year, month + away - 1), 1)
}

/** The year meant by "nay", "ngoai", "sau" behind "nam". */
export function yearNamed(which: string, today: string): number | undefined {
  const away = yearsAway.get(which)
  return away === undefined ? undefined : Number(today.slice(0, 4)) + away
}

const daysAway = new Map([
  ...['nay', 'hom nay', 'today'].map((word) => [word, 0] as const),
  ...['mai', 'ngay mai', 'tomorrow'].map((word) => [word, 1] as const),
  ...['mot', 'ngay mot', 'kia', 'ngay kia'].map((word) => [word, 2] as const),
  ...['qua', 'hom qua', 'yesterday'].map((word) => [word, -1] as const),
  ['hom kia', -2],
])

const monthsAway = new Map([
  ['nay', 0],
  ['sau', 1],
  ['toi', 1],
  ['truoc', -1],
])

const yearsAway = new Map([
  ['nay', 0],
  ['sau', 1],
  ['toi', 1],
  ['ngoai', -1],
  ['truoc', -1],
  ['kia', -2],
])

const weeksAway = new Map([
  ['tuan nay', 0],
  ['tuan sau', 1],
  ['tuan toi', 1],
  ['tuan truoc', -1],
])

const weekdayFirst = /^(?:hom )?(thu [a-z]+|thu ?[2-7]|t[2-7]|chu nhat|cn|[a-z]+day)([ ,].*)?$/

const weekdays = new Map(
  [
    ['thu hai', 'thu 2', 'thu2', 't2', 'monday'],
    ['thu ba', 'thu 3', 'thu3', 't3', 'tuesday'],
    ['thu tu', 'thu 4', 'thu4', 't4', 'wednesday'],
    ['thu nam', 'thu 5', 'thu5', 't5', 'thursday'],
    ['thu sau', 'thu 6', 'thu6', 't6', 'friday'],
    ['thu bay', 'thu 7', 'thu7', 't7', 'saturday'],
    ['chu nhat', 'cn', 'sunday'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
)

function readWeekday(text: string, today: string): Reading<string> | undefined {
  // "T6" is Friday to some and June to others; only "tuần" makes it a Friday.
  const short = /^t ?([2-7])( nay)?$/.exec(text)
  if (short) return refused('date-weekday-or-month', { number: Number(short[1]) })
  const [, name = '', tail = ''] = weekdayFirst.exec(text) ?? []
  const weekday = weekdays.get(name)
  if (weekday === undefined) return undefined

  const which = tail.trim()
  const monday = addDays(today, 1 - weekdayOf(today))
  const weeks = weeksAway.get(which)
  if (weeks !== undefined) return understood(addDays(monday, weekday - 1 + 7 * weeks))

  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (which === 'nay') return understood(addDays(today, ahead))
  if (which === '') return doubtful(addDays(today, ahead))
  if (which === 'toi') return doubtful(addDays(today, ahead || 7))
  if (which === 'sau') return doubtful(addDays(monday, weekday + 6))
  if (which === 'truoc') return doubtful(addDays(today, ahead - 7))
  return undefined
}

/** "cuoi thang", "cuoi thang 11", "cuoi nam", "cuoi nam ngoai": the last day of it. */
function readEnd(text: string, today: string): Reading<string> | undefined {
  const [, ofYear = 'nay'] = /^cuoi nam(?: ([a-z]+))?$/.exec(text) ?? [undefined, '']
  const ended = yearNamed(ofYear, today)
  if (ended !== undefined) return understood(`${ended}-12-31`)
  const found = /^cuoi thang(?: (\d{1,2}|[a-z]+))?(?:(?:\/| nam )(\d{4}))?$/.exec(text)
  if (!found) return undefined

  const [, which = 'nay', year] = found
  const named = monthNamed(which, today)
  if (named) return understood(lastDayOf(Number(named.slice(0, 4)), Number(named.slice(5, 7))))
  const month = Number(which)
  if (!(month >= 1 && month <= 12)) return undefined
  if (year !== undefined) return understood(lastDayOf(Number(year), month))
  const near = nearestTo(today, (someYear) => lastDayOf(someYear, month))
  return near === undefined ? undefined : doubtful(near)
}
