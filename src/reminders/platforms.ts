import type { Calendar } from '../domain/calendar.ts'
import type { ReminderLoad } from '../storage/reminder-load.ts'
import type { Platforms } from './accounts.ts'
import { messagesToCome } from './forecast.ts'

/** How the platforms were when somebody looked last. */
export type PlatformsSeen = {
  /** Those that have not worked for a while. */
  down: ReadonlySet<string>
  months: { channel: string; used: number; perMonth: number; isShort: boolean }[]
}

type Ports = {
  seen: (now: Date) => PlatformsSeen
  reminders: { load(channel: string, now: Date): Promise<ReminderLoad[]> }
  daysOff: { calendar(): Promise<Calendar> }
  timezone: string
}

/**
 * The platforms as reminding sees them. Where a month is short, what is late or due on its day
 * until the month ends is kept aside for that.
 */
export function createPlatforms({ seen, reminders, daysOff, timezone }: Ports) {
  return async (now: Date): Promise<Platforms> => {
    const { down, months } = seen(now)
    const known: Platforms['months'] = new Map()
    for (const { channel, used, perMonth, isShort } of months) {
      const reserved = isShort ? await urgentToCome(channel, now) : 0
      known.set(channel, { left: perMonth - used, isShort, reserved })
    }
    return { down, months: known }
  }

  async function urgentToCome(channel: string, now: Date): Promise<number> {
    const calendar = await daysOff.calendar()
    const loads = await reminders.load(channel, now)
    return messagesToCome(loads, { now, timezone, calendar, fromOffset: 0 })
  }
}
