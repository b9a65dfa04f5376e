import type { DayOff } from '../domain/calendar.ts'
import type { Database } from './database.ts'
import { toDay } from './periods.ts'

/** The days that are not what the calendar says, as the office entered them. */
export const createDaysOff = (database: Database) => ({
  /** All of them, earliest first. */
  async all(): Promise<DayOff[]> {
    const rows = await database.current().dayOff.findMany({ orderBy: { day: 'asc' } })
    return rows.map(({ day, ...rest }) => ({ ...rest, day: toDay(day) }))
  },
})
