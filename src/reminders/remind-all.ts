import { createCalendar } from '../domain/calendar.ts'
import type { ReminderScope } from '../storage/reminders.ts'
import { openPlatforms, type Platforms } from './accounts.ts'
import type { ReminderPorts } from './ports.ts'
import { remind, type Told } from './remind.ts'

const pageSize = 500

export type All = {
  now: Date
  of?: ReminderScope
  platforms?: Platforms
  byOffice?: boolean
  isDry?: boolean
  clock?: Date
}

/**
 * Looks at everything that is owed, whatever was planned, and tells who is (or would be) told: for
 * a moment the technician names, for the office's “now”, and for the daily check.
 */
export function createRemindAll(ports: ReminderPorts) {
  const { database, reminders, daysOff, holidays } = ports

  return async ({ of = {}, platforms = openPlatforms(), ...look }: All): Promise<Told[]> => {
    const calendar = createCalendar(await daysOff.all(), holidays)
    const told = new Map<string, Told>()
    let after: string | undefined = ''
    while (after !== undefined) {
      const from: string = after
      after = await database.transaction(async () => {
        const ids = await reminders.allOwed(from, { now: look.now, limit: pageSize, of })
        if (ids.length === 0) return undefined
        const wanted = { obligationIds: ids, personIds: [] }
        const page = await remind(ports, { wanted, calendar, platforms, ...look })
        // Somebody of units on two pages hears of all of them in the first message.
        for (const each of page.told) {
          if (!told.has(each.personId)) told.set(each.personId, each)
        }
        return ids.at(-1)
      })
    }
    return [...told.values()]
  }
}
