import { remembered } from './remembered.ts'

/** The day, as '2026-12-09', that the calendar on the wall shows at this moment. */
export function dayOf(date: Date, timezone: string): string {
  return dayShower(timezone)(date)
}

/** The year on that calendar. */
export const yearOf = (date: Date, timezone: string): number =>
  Number(dayOf(date, timezone).slice(0, 4))

/** The first moment of a day: midnight, or later where the clocks skip midnight. */
export function startOfDay(day: string, timezone: string): Date {
  const shownAt = dayShower(timezone)
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // No zone is, or was, more than 16 hours away from UTC. In between, the day on the wall
  // changes once: halve until that millisecond is found.
  let before = midnight - 16 * hour
  let from = midnight + 16 * hour
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (shownAt(new Date(middle)) < day) before = middle
    else from = middle
  }
  return new Date(from)
}

/** The moment when the clock on the wall shows this minute of a day (450 is half past seven). */
export function momentOf(day: string, minute: number, timezone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * 60_000
  const shownAt = wallShower(timezone)
  // The second look is for days on which the clocks change.
  const guess = wanted - (shownAt(new Date(wanted)) - wanted)
  return new Date(guess - (shownAt(new Date(guess)) - wanted))
}

/** The minute of its day that the clock on the wall shows at a moment. */
export const minuteOf = (date: Date, timezone: string): number =>
  Math.floor((wallShower(timezone)(date) % (24 * hour)) / 60_000)

/** A moment as the clock on the wall shows it: '2026-11-25T07:30:00+07:00'. */
export function isoIn(date: Date, timezone: string): string {
  const whole = Math.floor(date.getTime() / 1000) * 1000
  const wall = wallShower(timezone)(date)
  const minutes = Math.round((wall - whole) / 60_000)
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  const offset = `${minutes < 0 ? '-' : '+'}${pad(hours, 2)}:${pad(rest, 2)}`
  return `${new Date(wall).toISOString().slice(0, 19)}${offset}`
}

/** The moment of an ISO text; without an offset it is what the clock on the wall shows. */
export function momentOfIso(text: string, timezone: string): Date | undefined {
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      text,
    ) ?? []
  if (day === undefined || time === undefined) return undefined
  const wall = new Date(`${day}T${time}Z`)
  // JavaScript reads 31 April as 1 May.
  if (Number.isNaN(wall.getTime()) || !wall.toISOString().startsWith(day)) return undefined
  if (offset !== undefined) return new Date(`${day}T${time}${offset}`)
  const whole = momentOf(day, wall.getUTCHours() * 60 + wall.getUTCMinutes(), timezone)
  return new Date(whole.getTime() + (wall.getTime() % 60_000))
}

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** How many days lie between two days: 1 from a day to the next, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * hour))
}

/** Of a day that comes every year, the one nearest to today: never more than half a year away. */
export function nearestTo(
  today: string,
  dayIn: (year: number) => string | undefined,
): string | undefined {
  const thisYear = Number(today.slice(0, 4))
  const distance = (day: string) => Math.abs(daysBetween(today, day))
  return [thisYear, thisYear + 1, thisYear - 1]
    .map(dayIn)
    .filter((day) => day !== undefined)
    .filter((day) => distance(day) <= 184)
    .sort((one, other) => distance(one) - distance(other))[0]
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The day with this number, or undefined where the calendar has none (31 April). */
export function dayFrom(year: number, month: number, date: number): string | undefined {
  const day = [pad(year, 4), pad(month, 2), pad(date, 2)].join('-')
  const time = Date.parse(`${day}T00:00:00Z`)
  // JavaScript reads 31 April as 1 May.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? undefined : day
}

/** The last day of a month; month 0 is December of the year before, month 13 January after. */
export function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

const hour = 3_600_000

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** What the wall shows at a moment, as if it were UTC. */
const wallShower = remembered((timezone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (date: Date): number => {
    const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, value]))
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
    const shown = `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
    return Date.parse(`${shown}:${of('second')}Z`)
  }
})

const dayShower = remembered((timezone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return (date: Date): string => {
    const [month = '', day = '', year = ''] = format.format(date).split('/')
    return `${year}-${month}-${day}`
  }
})
