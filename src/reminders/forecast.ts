import type { Calendar } from '../domain/calendar.ts'
import { stepsOf } from '../domain/steps.ts'
import type { ReminderLoad } from '../storage/reminder-load.ts'
import { dayOf } from '../text/days.ts'

/** The month of a platform that counts messages: used, allowed, and reminders still to come. */
export type Forecast = { used: number; perMonth: number; planned: number }

type Ports = {
  reminders: { load(channel: string, now: Date): Promise<ReminderLoad[]> }
  daysOff: { calendar(): Promise<Calendar> }
  /** The month of a channel, where its platform counts. */
  monthOf: (channel: string) => Promise<{ used: number; perMonth: number } | undefined>
  timezone: string
}

/**
 * What the reminders of this month will still use up on a platform, should nobody report
 * meanwhile: officers times the steps to come. Answers come on top, and can not be foreseen.
 */
export function createForecast({ reminders, daysOff, monthOf, timezone }: Ports) {
  return async (channel: string, now: Date): Promise<Forecast | undefined> => {
    const month = await monthOf(channel)
    if (!month) return undefined
    const calendar = await daysOff.calendar()
    const loads = await reminders.load(channel, now)
    return { ...month, planned: messagesToCome(loads, { now, timezone, calendar }) }
  }
}

/**
 * The messages of the steps still to come this month, from an offset on, should nobody report.
 * Steps that fall on one day are one message; leaders hear only that it is late.
 */
export function messagesToCome(
  loads: ReminderLoad[],
  { now, timezone, calendar, fromOffset = -Infinity }: Where & { fromOffset?: number },
): number {
  const thisMonth = dayOf(now, timezone).slice(0, 7)
  return loads.reduce((sum, { ladder, dueAt, isLeader, people }) => {
    const own = ladder.filter((offset) => offset >= fromOffset && (offset > 0 || !isLeader))
    const steps = stepsOf({ ladder: own, dueAt, timezone, calendar }).filter(
      ({ sendAt, day }) => sendAt > now && day.startsWith(thisMonth),
    )
    return sum + people * new Set(steps.map(({ day }) => day)).size
  }, 0)
}

type Where = { now: Date; timezone: string; calendar: Calendar }
