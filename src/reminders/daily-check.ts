import { createCalendar } from '../domain/calendar.ts'
import { isOpen, officeHours } from '../domain/steps.ts'
import { dayOf, minuteOf } from '../text/days.ts'
import type { ReminderPorts } from './ports.ts'
import { createRemindAll } from './remind-all.ts'
import { tellAdmins, type AdminPorts, type Notice } from './tell-admins.ts'

/** How reminding stood at the last daily check. */
export type ReminderHealth = {
  day: string
  /** People who were to be told by then, who were, and who should have been and were not. */
  due: number
  told: number
  missing: number
  /** Messages that were written down an hour ago and have not left. */
  waiting: number
}

type Ports = ReminderPorts &
  AdminPorts & {
    health: {
      last(): Promise<ReminderHealth | undefined>
      put(health: ReminderHealth): Promise<void>
      /** People told on this day, and messages that have been waiting since a moment. */
      counts(day: string, waitingSince: Date): Promise<{ told: number; waiting: number }>
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
  const { timezone, daysOff, holidays, health } = ports
  const remindAll = createRemindAll(ports)

  return async (now: Date): Promise<ReminderHealth | undefined> => {
    const calendar = createCalendar(await daysOff.all(), holidays)
    const day = dayOf(now, timezone)
    const isTime = isOpen(now, { timezone, calendar }) && minuteOf(now, timezone) >= checkMinute
    if (!isTime || (await health.last())?.day === day) return undefined

    const anHourAgo = new Date(now.getTime() - anHour)
    const overdue = await remindAll({ now: anHourAgo, clock: now, isDry: true })
    const missing = overdue.filter(({ steps }) => steps.some((step) => /^-?\d+$/.test(step)))
    const { told, waiting } = await health.counts(day, anHourAgo)
    const ids = new Set(missing.flatMap(({ obligationIds }) => obligationIds))
    await health.lookAgain([...ids], now)
    const result = { day, due: told + missing.length, told, missing: missing.length, waiting }
    await health.put(result)
    const notices = missing.length + waiting > 0 ? [gapNotice(result)] : []
    await tellAdmins(ports, notices, { now, down: new Set() })
    return result
  }

  function gapNotice({ day, due, told, missing, waiting }: ReminderHealth): Notice {
    return {
      id: `reminder-gap:${day}`,
      say: (locale) => ports.texts.t(locale, 'office-notice-gap', { due, told, missing, waiting }),
    }
  }
}
