import { createCalendar, createHolidays, type DayOff } from '../../src/domain/calendar.ts'
import type { Owed, ReminderMemory } from './reminder-memory.ts'

type Step = { offset: number; sendAt: number; until: number }

const holidays = createHolidays()
const dayMs = 24 * 60 * 60 * 1000
const sevenHours = 7 * 60 * 60 * 1000

/** The day on a wall in Gia Lai, and a moment of it. */
const dayAt = (ms: number) => new Date(ms + sevenHours).toISOString().slice(0, 10)
const momentAt = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`)

/**
 * Watches a year of reminders and says what is wrong with it, by the sentences of the rules and
 * not by the code that decides.
 */
export function createReminderOracle(memory: ReminderMemory, daysOff: DayOff[]) {
  const { members, owed, lines, sent, people } = memory
  const { isWorking } = createCalendar(daysOff, holidays)
  const ladders = new Map<number[], Map<number, Step[]>>()
  const arrived = new Set<string>()
  const digests = new Set<string>()
  let seen = 0

  const isOpen = (ms: number) =>
    isWorking(dayAt(ms)) && ms >= momentAt(dayAt(ms), '07:30') && ms < momentAt(dayAt(ms), '17:00')

  /** The steps of a deadline: -30 is thirty days before the last good day, moved to work days. */
  function ladderOf({ dueAt, ladder }: Owed): Step[] {
    const due = Number(dueAt)
    const ofLadder = ladders.get(ladder) ?? new Map<number, Step[]>()
    ladders.set(ladder, ofLadder)
    const known = ofLadder.get(due)
    if (known) return known
    const all = ladder
      .map((offset) => {
        let noon = momentAt(dayAt(due - 1), '12:00') + offset * dayMs
        while (!isWorking(dayAt(noon))) noon += offset > 0 ? dayMs : -dayMs
        return { offset, sendAt: momentAt(dayAt(noon), '07:30') }
      })
      .sort((a, b) => a.sendAt - b.sendAt || a.offset - b.offset)
    const steps = all.map(({ offset, sendAt }, at) => {
      const next = all[at + 1]?.sendAt ?? sendAt + 30 * dayMs
      return { offset, sendAt, until: offset > 0 ? next : Math.min(next, due) }
    })
    ofLadder.set(due, steps)
    return steps
  }

  /** Who is to be told of a report: officers all steps, leaders of no officer's name the late. */
  const audience = (unitId: string, now: Date) => {
    const current = members.filter((each) => each.unitId === unitId && memory.isMember(each, now))
    return [...new Set(current.map(({ personId }) => personId))].map((personId) => {
      const own = current.filter((each) => each.personId === personId)
      const isOfficer = own.some(({ role }) => role === 'officer')
      return { personId, isOfficer, from: Math.min(...own.map(({ from }) => Number(from))) }
    })
  }

  const abandonedAt = (unitId: string) =>
    Math.max(
      -Infinity,
      ...members
        .filter((each) => each.unitId === unitId && each.role === 'officer')
        .map(({ to }) => Number(to)),
    )

  /** What somebody should have heard by `ms`: the latest step, and those it left behind. */
  function dueTo(each: Owed, who: { isOfficer: boolean; from: number }, ms: number) {
    const since = Math.max(who.from, Number(each.createdAt))
    const reached = ladderOf(each).filter(
      ({ offset, sendAt }) =>
        sendAt <= ms &&
        sendAt >= Number(each.opensAt) &&
        // Whoever came at that very moment may hear it or not.
        sendAt > since &&
        (who.isOfficer || offset > 0),
    )
    const latest = reached.at(-1)
    const isOfUse = latest !== undefined && ms < latest.until
    return {
      latest: isOfUse ? latest : undefined,
      missed: isOfUse ? reached.slice(0, -1) : reached,
    }
  }

  return {
    isOpen: (now: Date) => isOpen(Number(now)),

    /** What arrived since the last look: nothing twice, nothing untimely, nothing untrue. */
    arrivals(): string[] {
      const wrong: string[] = []
      for (const { personId, kind, at, lines: told } of sent.slice(seen)) {
        const day = dayAt(Number(at))
        const when = `${personId} at ${at.toISOString()}`
        if (!isOpen(Number(at))) wrong.push(`${when}: outside the hours`)
        if (told.every(({ step }) => step === 'also')) wrong.push(`${when}: for no new reason`)
        if (kind === 'digest') {
          if (digests.has(`${personId} ${day}`)) wrong.push(`${when}: a second message that day`)
          digests.add(`${personId} ${day}`)
        }
        for (const { obligationId, step } of told) {
          const each = owed.get(obligationId)
          if (!each || each.endedAt) wrong.push(`${when}: ${obligationId} is not owed any more`)
          const isLinked = audience(each?.unitId ?? '', at).some((who) => who.personId === personId)
          if (!isLinked) wrong.push(`${when}: has left the unit of ${obligationId}`)
          if (!/^-?\d+$/.test(step)) continue
          const reminder = `${obligationId} ${personId} ${step}`
          if (arrived.has(reminder)) wrong.push(`${when}: ${reminder} a second time`)
          arrived.add(reminder)
        }
      }
      seen = sent.length
      return wrong
    },

    /**
     * What should have been told by now: the latest step, unless the person has been reminded
     * today; what was missed is noted; a date that moved is told to who heard the old one.
     *
     * `asOf` is the moment by which it had to be known, where the clock does not run evenly.
     */
    omissions(now: Date, { asOf = now, isEven = true } = {}): string[] {
      const wrong: string[] = []
      // Outside the hours everything may wait.
      if (!isOpen(Number(now))) return wrong
      const told = lastDays()
      const day = dayAt(Number(now))
      const audiences = new Map<string, ReturnType<typeof audience>>()
      for (const each of owed.values()) {
        const { obligationId, unitId, opensAt, endedAt, dueAt } = each
        if (endedAt || opensAt > asOf) continue
        const first = ladderOf(each)[0]?.sendAt ?? Infinity
        if (Number(asOf) < first && !told.has(obligationId)) continue
        const everybody = audiences.get(unitId) ?? audience(unitId, now)
        audiences.set(unitId, everybody)
        const hasOfficer = everybody.some(({ isOfficer }) => isOfficer)
        // Nobody reports for the unit: from when its last officer left, the office is to know.
        const nobody = { personId: '', isOfficer: true, from: abandonedAt(unitId) }
        // The daily check looks at people only.
        const whom = hasOfficer || !isEven ? everybody : [...everybody, nobody]
        for (const who of whom) {
          const { personId } = who
          if (!isEven && who.from > Number(asOf)) continue
          const line = (offset: number) => lines.get(`${obligationId}:${personId}:${offset}`)
          const { latest, missed } = dueTo(each, who, Number(asOf))
          const hasHeard = () => memory.hasHeard(personId, day)
          const isTold = (offset: number) => (line(offset)?.status ?? 'skipped') !== 'skipped'
          if (latest && !isTold(latest.offset) && !hasHeard())
            wrong.push(`${now.toISOString()}: ${obligationId} ${personId} ${latest.offset} is lost`)
          if (!isEven) continue
          for (const { offset } of missed)
            if (!line(offset))
              wrong.push(`${now.toISOString()}: ${obligationId} ${personId} ${offset} is not noted`)
          const lastDay = told.get(obligationId)?.get(personId)
          if (lastDay !== undefined && lastDay !== dayAt(Number(dueAt) - 1))
            wrong.push(`${now.toISOString()}: ${obligationId} ${personId} knows ${lastDay}`)
        }
      }
      return wrong
    },
  }

  /** The last day that each person was told of each report. */
  function lastDays(): Map<string, Map<string, string>> {
    const told = new Map<string, Map<string, string>>()
    for (const { obligationId, personId = '', status, lastDay } of lines.values()) {
      if (status !== 'told' || owed.get(obligationId)?.endedAt) continue
      const own = told.get(obligationId) ?? new Map<string, string>()
      told.set(obligationId, own)
      if (people.get(personId)?.hasChat) own.set(personId, lastDay)
    }
    return told
  }
}
