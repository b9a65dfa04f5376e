import { isOpen, officeHours } from '../domain/steps.ts'
import type { ReminderHealth } from '../storage/reminder-health.ts'
import { dayOf, minuteOf } from '../text/days.ts'
import type { ReminderPorts } from './ports.ts'
import { createRemindAll } from './remind-all.ts'
import { tellAdmins, type AdminPorts, type Notice } from './tell-admins.ts'

type Ports = ReminderPorts &
  AdminPorts & {
    health: {
      last(): Promise<ReminderHealth | undefined>
      put(health: ReminderHealth): Promise<void>
      /** People told and not reached on this day, and messages that have waited since a moment. */
      counts(
        day: string,
        waitingSince: Date,
      ): Promise<Pick<ReminderHealth, 'told' | 'unreached' | 'waiting'>>
      /** Has the next tick look at these obligations. */
      lookAgain(obligationIds: string[], now: Date): Promise<void>
    }
  }

/** Everything due this morning has left by then, or something is wrong. */
const checkMinute = officeHours.from + 90

const anHour = 60 * 60 * 1000

/**
 * Once on every working day, from nine o'clock on: works out anew, from what is owed and not from
 * what was planned, who should have been told by an hour ago. What is missing is put right by the
 * next tick, and is an alarm.
 */
export function createDailyCheck(ports: Ports) {
  const { timezone, daysOff, health } = ports
  const remindAll = createRemindAll(ports)

  return async (now: Date): Promise<ReminderHealth | undefined> => {
    const calendar = await daysOff.calendar()
    const day = dayOf(now, timezone)
    const isTime = isOpen(now, { timezone, calendar }) && minuteOf(now, timezone) >= checkMinute
    if (!isTime || (await health.last())?.day === day) return undefined

    const anHourAgo = new Date(now.getTime() - anHour)
    const overdue = await remindAll({ now: anHourAgo, clock: now, isDry: true })
    const people = overdue.told.filter(({ steps }) => steps.some((step) => /^-?\d+$/.test(step)))
    const ids = [...people.flatMap(({ obligationIds }) => obligationIds), ...overdue.nobody]
    await health.lookAgain([...new Set(ids)], now)
    const missing = people.length + overdue.nobody.length
    const counts = await health.counts(day, anHourAgo)
    const { told, unreached, waiting } = counts
    const result = { day, ...counts, missing, due: told + unreached + waiting + missing }
    await health.put(result)
    const notices = missing + waiting > 0 ? [gapNotice(result)] : []
    await tellAdmins(ports, notices, { now, down: new Set() })
    return result
  }

  function gapNotice({ day, ...counts }: ReminderHealth): Notice {
    return {
      id: `reminder-gap:${day}`,
      say: (locale) => ports.texts.t(locale, 'office-notice-gap', counts),
    }
  }
}
