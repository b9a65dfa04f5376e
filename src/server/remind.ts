import { isOpen } from '../domain/steps.ts'
import type { Reminding } from '../reminders/reminding.ts'
import type { Storage } from '../storage/storage.ts'
import { dayOf, isoIn, momentOfIso } from '../text/days.ts'
import { refused, understood, type Reading } from '../text/reading.ts'

/** One look at everything that is owed, as if it were another moment; the rows of the table. */
export type RemindCommand = (asked: {
  at?: string | undefined
  isDry: boolean
}) => Promise<Reading<RemindAnswer>>

export type RemindAnswer = { rows: string[]; isClosed: boolean }

type Services = {
  reminding: Pick<Reminding, 'remindAll'>
  duties: Pick<Storage['duties'], 'openPeriods'>
  daysOff: Pick<Storage['daysOff'], 'calendar'>
  clock: { now(): Date }
  timezone: string
  /** Nobody is misled by what is told too early. */
  isDemo: boolean
}

/** `npm run remind`: who hears what at a moment, and on request lets them hear it at once. */
export function createRemindCommand(services: Services): RemindCommand {
  const { reminding, duties, daysOff, clock, timezone, isDemo } = services

  return async ({ at, isDry }) => {
    const wall = clock.now()
    const now = at === undefined ? wall : momentOfIso(at, timezone)
    if (now === undefined) return refused('command-remind-at', { at: at ?? '' })
    if (!isDry && !isDemo) {
      if (now > wall) return refused('command-remind-future')
      // Its words would be those of another day, and people would hear twice on this one.
      const isPast = dayOf(now, timezone) < dayOf(wall, timezone)
      if (isPast) return refused('command-remind-past')
    }
    if (!isDry) await duties.openPeriods(now)

    const { told } = await reminding.remindAll({ now, isDry, ...(isDry ? {} : { clock: wall }) })
    const when = isoIn(now, timezone)
    const rows = told.map(({ units, name, channel = 'none', steps, text }) =>
      [when, units.join(), name, channel, steps.map(signed).join(), text]
        .map((cell) => cell.replaceAll('\t', ' ').replaceAll('\n', '\\n'))
        .join('\t'),
    )
    const calendar = await daysOff.calendar()
    return understood({ rows, isClosed: !isOpen(now, { timezone, calendar }) })
  }
}

/** A step as the ladder is spoken of: "-14", "0", "+3". */
const signed = (step: string): string => (/^[1-9]\d*$/.test(step) ? `+${step}` : step)
