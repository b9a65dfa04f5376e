import Holidays from 'date-holidays'
import { addDays, daysBetween, weekdayOf } from '../text/days.ts'

/** A day ("YYYY-MM-DD") that is not what the calendar says, as the office entered it. */
export type DayOff = {
  day: string
  /** Worked in place of another day; otherwise off. */
  isWorking: boolean
  name: string
}

/** Tells which days are worked in Viet Nam. */
export type Calendar = {
  isWorking: (day: string) => boolean
  /** Why a day is not worked; undefined for a working day. A weekend is named "". */
  restOf: (day: string) => string | undefined
}

/**
 * The working days of Viet Nam: Monday to Friday without the public holidays (Tết by the lunar
 * calendar), as the office changed them.
 *
 * A holiday on a weekend is made up for on the next working day (Labour Code 2019, article 111.3).
 * Which days before and after Tết and 2 September are off, and what is worked for them, is decided
 * every year: that is what the office enters, and its word counts.
 */
export function createCalendar(own: DayOff[] = [], holidaysOf = createHolidays()): Calendar {
  const said = new Map(own.map((each) => [each.day, each]))

  const restOf = (day: string): string | undefined => {
    const word = said.get(day)
    if (word) return word.isWorking ? undefined : word.name
    const holiday = holidaysOf(day.slice(0, 4)).get(day)
    return holiday ?? (isWeekend(day) ? '' : undefined)
  }
  return { restOf, isWorking: (day) => restOf(day) === undefined }
}

/** The holidays of a year by day, with their names; every year is worked out once. */
export function createHolidays(): (year: string) => Map<string, string> {
  const years = new Map<string, Map<string, string>>()
  return (year) => {
    const known = years.get(year) ?? restDays(Number(year))
    years.set(year, known)
    return known
  }
}

/** The last working day up to this one. */
export function workingDayUpTo(day: string, { isWorking }: Calendar): string {
  let found = day
  while (!isWorking(found)) found = addDays(found, -1)
  return found
}

/** The first working day from this one on. */
export function workingDayFrom(day: string, { isWorking }: Calendar): string {
  let found = day
  while (!isWorking(found)) found = addDays(found, 1)
  return found
}

/** The holidays of a year with the days that make up for those on a weekend, by name. */
function restDays(year: number): Map<string, string> {
  const rest = new Map<string, string>()
  const lost: { from: string; name: string }[] = []
  for (const { date, start, end, name: called, type } of new Holidays('VN').getHolidays(
    year,
    'vi',
  )) {
    if (type !== 'public') continue
    const first = date.slice(0, 10)
    // The first of the days of Tết gives its name to them all.
    const name = called.replace(/^Giao thừa /, '')
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs))
    for (let at = 0; at < length; at++) {
      const day = addDays(first, at)
      if (isWeekend(day) && !rest.has(day)) lost.push({ from: day, name })
      rest.set(day, rest.get(day) ?? name)
    }
  }
  for (const { from, name } of lost.toSorted((a, b) => daysBetween(b.from, a.from))) {
    let day = from
    while (isWeekend(day) || rest.has(day)) day = addDays(day, 1)
    rest.set(day, name)
  }
  return rest
}

const isWeekend = (day: string): boolean => weekdayOf(day) > 5

const dayMs = 24 * 60 * 60 * 1000
