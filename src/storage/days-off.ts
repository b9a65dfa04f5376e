import { createCalendar, createHolidays, type Calendar, type DayOff } from '../domain/calendar.ts'
import type { Database, Tx } from './database.ts'
import { lockPlanned } from './lock-obligations.ts'
import { toDay } from './periods.ts'

/** The days that are not as the calendar says, as the office entered them. */
export function createDaysOff(database: Database) {
  // What is a holiday does not change: every year is worked out once.
  const holidays = createHolidays()
  const all = async (): Promise<DayOff[]> => {
    const rows = await database.current().dayOff.findMany({ orderBy: { day: 'asc' } })
    return rows.map(({ day, isWorking, name }) => ({ day: toDay(day), isWorking, name }))
  }

  return {
    /** Every day that was entered, the earliest first. */
    all,

    /** The working days as the office has them now. */
    calendar: async (): Promise<Calendar> => createCalendar(await all(), holidays),

    /** Enters a day, in place of what was said of it before. */
    put: ({ day, isWorking, name }: DayOff, now: Date): Promise<void> =>
      database.transaction(async (tx) => {
        const said = { isWorking, name }
        const key = new Date(day)
        await tx.dayOff.upsert({ where: { day: key }, create: { day: key, ...said }, update: said })
        await lookAgain(tx, now)
      }),

    /** The day is as the calendar says again; false when it was already. */
    remove: (day: string, now: Date): Promise<boolean> =>
      database.transaction(async (tx) => {
        const { count } = await tx.dayOff.deleteMany({ where: { day: new Date(day) } })
        if (count > 0) await lookAgain(tx, now)
        return count > 0
      }),
  }
}

/** Steps move with the days: whatever has one left is looked at by the next tick. */
async function lookAgain(tx: Tx, now: Date): Promise<void> {
  await lockPlanned(tx)
  await tx.obligation.updateMany({
    where: { nextStepAt: { not: null } },
    data: { nextStepAt: now },
  })
}
