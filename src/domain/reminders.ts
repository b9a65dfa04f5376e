import { dayOf } from '../text/days.ts'
import { nextOpening, isOpen, type Step } from './steps.ts'
import type { Calendar } from './calendar.ts'

/** What one person may have to hear about one obligation that is still owed. */
export type OwedToPerson = {
  obligationId: string
  opensAt: Date
  /** The last good day as it is now, and as the person was told it last. */
  lastDay: string
  toldDay: string | undefined
  steps: Step[]
  /** Officers hear every step; the leader of the unit only that it is late. */
  as: 'officer' | 'leader'
  /** Since when the obligation stands and the person is linked to the unit. */
  since: Date
  /** The offsets of the steps that were told, and of those that were written off. */
  told: ReadonlySet<number>
  skipped: ReadonlySet<number>
}

/** Somebody with all that their units owe; without a person the unit has nobody to tell. */
export type Addressee = {
  personId: string | undefined
  /** They are to be told then what they still owe. */
  remindAt: Date | undefined
  /** They have been reminded today. */
  heardToday: boolean
  owes: OwedToPerson[]
}

/** Why an obligation is told: a step by its offset, on request, by the office, or its new date. */
export type Reason = { obligationId: string; step: number | 'asked' | 'now' | 'moved' }

export type Telling = {
  personId: string | undefined
  /** Everything in one message; a moved deadline alone, to who has had that message today. */
  kind: 'digest' | 'moved'
  reasons: Reason[]
  /** Of no use after this moment. */
  until: Date
}

export type Situation = {
  addressees: Addressee[]
  timezone: string
  calendar: Calendar
  /** The office asks for it now: whoever owes is told, whatever step it is. */
  byOffice?: boolean
  /** The clock on the wall, where the moment in question is an earlier one. */
  clock?: Date | undefined
}

export type Decision = {
  tell: Telling[]
  /** Steps that passed without being told. */
  skipped: { personId: string | undefined; obligationId: string; step: number }[]
  /** When an obligation has to be looked at again; one that is not named has no step left. */
  next: Map<string, Date>
  /** When a person has to be looked at again who could not be told now. */
  wait: Map<string, Date>
}

/**
 * Who is to be told what at `now`, of those in the situation.
 *
 * A person hears the latest step they missed, never the backlog; one message a day; within the
 * hours of working days only. What was told is not told again, whatever the clock does.
 */
export function dueReminders(situation: Situation, now: Date): Decision {
  const { addressees, byOffice = false, clock = now } = situation
  const open = isOpen(now, situation)
  const opening = nextOpening(now, situation)
  const today = dayOf(now, situation.timezone)
  const decision: Decision = { tell: [], skipped: [], next: new Map(), wait: new Map() }
  const lookAt = (obligationId: string, at: Date) => {
    const known = decision.next.get(obligationId)
    if (!known || at < known) decision.next.set(obligationId, at)
  }

  for (const { personId, remindAt, heardToday, owes } of addressees) {
    const asked = remindAt !== undefined && remindAt <= now
    const moved: Reason[] = []
    const due: (Reason & { until: Date })[] = []

    for (const owed of owes) {
      const { obligationId, opensAt } = owed
      const { current, passed, later } = placeOf(owed, now, clock)
      for (const { offset } of passed) {
        if (!owed.skipped.has(offset)) {
          decision.skipped.push({ personId, obligationId, step: offset })
        }
      }
      if (later) lookAt(obligationId, later.sendAt)
      if (opensAt > now) continue
      if (current) due.push({ obligationId, step: current.offset, until: current.until })
      if (owed.toldDay !== undefined && owed.toldDay !== owed.lastDay) {
        moved.push({ obligationId, step: 'moved' })
      }
      if (asked) due.push({ obligationId, step: 'asked', until: opening })
      // A leader hears of what is late, also when the office asks.
      if (byOffice && (owed.as === 'officer' || owed.lastDay < today))
        due.push({ obligationId, step: 'now', until: opening })
    }

    const reasons = [...due.map(({ obligationId, step }) => ({ obligationId, step })), ...moved]
    if (reasons.length === 0) continue
    if (open && !heardToday) {
      const last = Math.max(...due.map(({ until }) => Number(until)))
      const until = due.length > 0 ? new Date(last) : opening
      decision.tell.push({ personId, kind: 'digest', reasons, until })
      continue
    }
    if (open && moved.length > 0) {
      decision.tell.push({ personId, kind: 'moved', reasons: moved, until: opening })
    }
    // Not now: at the next opening it is decided anew, and may be a later step by then.
    const waiting = open ? due : reasons
    for (const { obligationId } of waiting) lookAt(obligationId, opening)
    if (asked && personId !== undefined) decision.wait.set(personId, opening)
  }
  return decision
}

/** Where a person is on the ladder of an obligation. */
function placeOf({ steps, as, since, told, opensAt }: OwedToPerson, now: Date, clock: Date) {
  const knownBy = clock > now ? clock : now
  const own = as === 'leader' ? steps.filter(({ offset }) => offset > 0) : steps
  // Whoever came after a step saw what waits when they were linked.
  const counts = ({ sendAt }: Step) => sendAt >= opensAt && !(sendAt < since && since <= knownBy)
  const reached = own.filter((step) => step.sendAt <= now && counts(step))
  const latest = reached.at(-1)
  const current = latest && !told.has(latest.offset) && now < latest.until ? latest : undefined
  return {
    current,
    passed: reached.filter((step) => step !== current && !told.has(step.offset)),
    later: own.find(({ sendAt }) => sendAt > now && sendAt >= opensAt),
  }
}
