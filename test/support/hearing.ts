import { createCalendar, type DayOff } from '../../src/domain/calendar.ts'
import { defaultLadder } from '../../src/domain/duties.ts'
import { dueReminders, type Addressee, type Decision } from '../../src/domain/reminders.ts'
import { stepsOf } from '../../src/domain/steps.ts'
import { addDays, isoIn, momentOfIso, startOfDay } from '../../src/text/days.ts'

/** What somebody owes for a unit; the report of 2026, known since January, unless told otherwise. */
export type Owing = {
  unit?: string
  /** Due before this day. */
  due?: string
  /** The last good day they were told; the one that is true, when they were told anything. */
  toldDay?: string
  told?: number[]
  skipped?: number[]
  as?: 'officer' | 'leader'
  /** Since when they are linked. */
  since?: string
  opens?: string
  ladder?: number[]
}

/** One person, or nobody, with what they owe, at a moment on the office's wall. */
export type Hearing = {
  owes?: Owing[]
  nobody?: boolean
  heardToday?: boolean
  remindAt?: string
  byOffice?: boolean
  own?: DayOff[]
  zone?: string
}

/** What dueReminders decides of one person, as a clerk would write it down. */
export function hear(moment: string, { owes = [{}], ...rest }: Hearing = {}) {
  const { nobody = false, heardToday = false, byOffice = false, own = [] } = rest
  const timezone = rest.zone ?? 'Asia/Ho_Chi_Minh'
  const calendar = createCalendar(own)
  const at = (text: string) => momentOfIso(text, timezone) ?? new Date(Number.NaN)
  const addressee: Addressee = {
    personId: nobody ? undefined : 'Lan',
    remindAt: rest.remindAt === undefined ? undefined : at(rest.remindAt),
    heardToday,
    owes: owes.map(({ unit = 'Ia Ly', due = '2026-12-10', told = [], skipped = [], ...owing }) => {
      const dueAt = startOfDay(due, timezone)
      const lastDay = addDays(due, -1)
      return {
        obligationId: unit,
        opensAt: startOfDay(owing.opens ?? '2026-01-01', timezone),
        lastDay,
        toldDay: owing.toldDay ?? (told.length > 0 ? lastDay : undefined),
        steps: stepsOf({ ladder: owing.ladder ?? defaultLadder, dueAt, timezone, calendar }),
        as: owing.as ?? 'officer',
        since: at(owing.since ?? '2026-01-05 09:00'),
        told: new Set(told),
        skipped: new Set(skipped),
      }
    }),
  }
  const situation = { addressees: [addressee], timezone, calendar, byOffice }
  return written(dueReminders(situation, at(moment)), timezone)
}

function written({ tell, skipped, next, wait }: Decision, timezone: string) {
  const moment = (date: Date) => {
    const text = isoIn(date, timezone)
    return `${text.slice(8, 10)}/${text.slice(5, 7)} ${text.slice(11, 16)}`
  }
  const reasons = (of: { obligationId: string; step: number | string }[]) =>
    of.map(({ obligationId, step }) => `${obligationId} ${step}`).join(', ')
  return {
    hears: tell.map((each) => `${each.kind}: ${reasons(each.reasons)}`).join(' + '),
    until: tell.map((each) => moment(each.until)).join(' + '),
    skips: skipped.map(({ step }) => step).join(' '),
    next: [...next].map(([unit, date]) => `${unit} ${moment(date)}`).join(', '),
    waits: [...wait.values()].map(moment).join(),
  }
}
