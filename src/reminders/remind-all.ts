import type { ReminderScope } from '../storage/reminders.ts'
import type { ReminderPorts } from './ports.ts'
import { remind } from './remind.ts'
import type { Told } from './reminder-messages.ts'

const pageSize = 500

export type All = {
  now: Date
  of?: ReminderScope
  byOffice?: boolean
  isDry?: boolean
  clock?: Date
}

/** Who is told, and what units owe in which there is nobody to tell. */
export type Everyone = { told: Told[]; nobody: string[] }

/**
 * Looks at everything that is owed, whatever was planned, and tells who is (or would be) told: for
 * a moment the technician names, for the office's “now”, and for the daily check.
 */
export function createRemindAll(ports: ReminderPorts) {
  const { database, reminders, daysOff } = ports

  return async ({ of = {}, ...look }: All): Promise<Everyone> => {
    const platforms = await ports.platforms(look.clock ?? look.now)
    const calendar = await daysOff.calendar()
    const told = new Map<string, Told>()
    const nobody: string[] = []
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
        nobody.push(...page.nobody)
        return ids.at(-1)
      })
    }
    return { told: [...told.values()], nobody }
  }
}
