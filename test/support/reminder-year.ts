import fc from 'fast-check'
import {
  createCalendar,
  createHolidays,
  workingDayFrom,
  type DayOff,
} from '../../src/domain/calendar.ts'
import { defaultLadder } from '../../src/domain/duties.ts'
import { periodOf } from '../../src/domain/periods.ts'
import { addDays, dayOf, momentOf } from '../../src/text/days.ts'
import {
  createReminderMemory,
  type Member,
  type Owed,
  type Person,
  type ReminderMemory,
} from './reminder-memory.ts'

const timezone = 'Asia/Ho_Chi_Minh'

export const begin = new Date('2026-01-05T08:00:00+07:00')
export const end = new Date('2027-02-01T00:00:00+07:00')

/** One look of a year: how long after the last one, what happens, and how. */
export type Beat = {
  gap: { kind: 'morning' | 'minutes' | 'days' | 'back'; minutes: number }
  deed: Deed
  unit: number
  days: number
  /** The deed comes between writing messages down and sending them. */
  isBetween: boolean
  /** Nothing leaves until the next look. */
  isSlow: boolean
  looks: 'one' | 'twice' | 'replicas'
}

type Deed = 'none' | 'report' | 'extend' | 'exempt' | 'move' | 'join' | 'leave' | 'snooze' | 'end'

export type Year = { beats: Beat[]; daysOff: DayOff[] }

/** A year of looks; the clock only goes back where it may. */
export function years({ isEven }: { isEven: boolean }): fc.Arbitrary<Year> {
  const minutes = fc.integer({ min: 1, max: 600 })
  const gaps = [
    { weight: 12, arbitrary: fc.record({ kind: fc.constant('morning' as const), minutes: early }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('minutes' as const), minutes }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('days' as const), minutes: tenDays }) },
    ...(isEven
      ? []
      : [
          {
            weight: 2,
            arbitrary: fc.record({ kind: fc.constant('back' as const), minutes: twoDays }),
          },
        ]),
  ]
  const beat: fc.Arbitrary<Beat> = fc.record({
    gap: fc.oneof(...gaps),
    deed: fc.oneof(
      { weight: 9, arbitrary: fc.constant('none' as const) },
      { weight: 4, arbitrary: fc.constant('report' as const) },
      { weight: 5, arbitrary: fc.constantFrom<Deed>(...deeds) },
    ),
    unit: fc.nat({ max: units - 1 }),
    days: fc.integer({ min: -20, max: 30 }),
    isBetween: fc.boolean(),
    isSlow: fc.integer({ min: 0, max: 9 }).map((of) => of === 0),
    looks: fc.constantFrom('one', 'one', 'twice', 'replicas'),
  })
  return fc.record({
    beats: fc.array(beat, { minLength: 420, maxLength: 480 }),
    daysOff: fc.constantFrom<DayOff[]>([], ownDays),
  })
}

const deeds: Deed[] = ['extend', 'exempt', 'move', 'join', 'leave', 'snooze', 'end']
const early = fc.constantFrom(-1, 0, 0, 0, 1, 30, 569)
const tenDays = fc.integer({ min: 600, max: 10 * 24 * 60 })
const twoDays = fc.integer({ min: 1, max: 2 * 24 * 60 })
const units = 140
const holidays = createHolidays()
const ownDays: DayOff[] = [
  { day: '2026-12-09', isWorking: false, name: 'Đại hội' },
  { day: '2026-12-12', isWorking: true, name: 'Làm bù' },
]

/**
 * 140 units that owe a report for the year and, every other one, each quarter. Most have an
 * officer, some two, some a leader, some nobody; some people have two units, some no chat.
 */
export function settle(): ReminderMemory {
  const people = new Map<string, Person>()
  const members: Member[] = []
  const owed = new Map<string, Owed>()
  const link = (personId: string, unitId: string, role: Member['role']) => {
    people.set(personId, { id: personId, hasChat: Number(personId.slice(1)) % 11 !== 3 })
    members.push({ personId, unitId, role, from: begin })
  }
  for (let at = 0; at < units; at++) {
    if (at % 13 !== 5) link(`p${at % 10 === 9 ? at - 1 : at}`, `u${at}`, 'officer')
    if (at % 7 === 0) link(`p${200 + at}`, `u${at}`, 'officer')
    if (at % 3 === 0) link(`p${400 + at}`, `u${at}`, 'leader')
    // A leader who reports for another unit, and one who does both in one.
    if (at % 20 === 1) link(`p${at}`, `u${at - 1}`, 'leader')
    if (at % 30 === 2) link(`p${at}`, `u${at}`, 'leader')
  }
  const yearly = periodOf({ dueMonth: 12, dueDay: 10 }, 2026, timezone)
  const quarters = [3, 6, 9, 12].map((month) =>
    periodOf({ dueMonth: month, dueDay: 20, everyMonths: 3 }, 2026, timezone, month),
  )
  for (let at = 0; at < units; at++) {
    for (const period of [yearly, ...(at % 2 === 0 ? quarters : [])]) {
      const { label, opensAt, dueAt } = period
      const obligationId = `${label} u${at}`
      const ladder = period === yearly ? defaultLadder : [-7, -1, 0, 2]
      owed.set(obligationId, {
        ...{ obligationId, periodId: label, unitId: `u${at}`, unitCode: `u${at}` },
        ...{ unitName: `u${at}`, title: 'Báo cáo', label, basis: 'Kế hoạch', clause: undefined },
        ...{ formId: 'annual-report', ladder, opensAt, dueAt, createdAt: begin, nextStepAt: begin },
      })
    }
  }
  return createReminderMemory(people, members, owed)
}

/** The moment of the next look. */
export function momentAfter(now: Date, { kind, minutes }: Beat['gap'], daysOff: DayOff[]): Date {
  if (kind === 'back') return new Date(now.getTime() - minutes * 60_000)
  if (kind !== 'morning') return new Date(now.getTime() + minutes * 60_000)
  const day = workingDayFrom(addDays(dayOf(now, timezone), 1), createCalendar(daysOff, holidays))
  return momentOf(day, 7 * 60 + 30 + minutes, timezone)
}

/** Does a deed at a moment, each with all it takes along, as one transaction would. */
export function perform(memory: ReminderMemory, { deed, unit, days }: Beat, now: Date): void {
  const { owed, members, people } = memory
  const own = [...owed.values()].filter((each) => each.unitId === `u${unit}` && !each.endedAt)
  const each = own.find(({ opensAt }) => opensAt <= now) ?? own[0]
  const member = members.find(({ unitId, to }) => unitId === `u${unit}` && !to)
  const change = (changed: Owed[], how: (one: Owed) => void, nextStepAt: Date | undefined) => {
    for (const one of changed) {
      how(one)
      one.nextStepAt = nextStepAt
    }
    memory.recall(
      changed.map(({ obligationId }) => obligationId),
      now,
    )
  }
  const later = (date: Date, by: number) => new Date(date.getTime() + by * 24 * 60 * 60_000)
  const isOver = (one: Owed) => {
    one.endedAt = now
  }

  switch (deed) {
    case 'report':
    case 'exempt':
      if (each) change([each], isOver, undefined)
      return
    case 'end':
      change(own, isOver, undefined)
      return
    case 'extend': {
      const by = Math.abs(days) + 1
      if (each) change([each], (one) => (one.dueAt = later(one.dueAt, by)), now)
      return
    }
    case 'move': {
      const due = each?.dueAt
      const changed = [...owed.values()].filter(
        ({ periodId, endedAt, dueAt }) =>
          !endedAt && periodId === each?.periodId && Number(dueAt) === Number(due),
      )
      change(changed, (one) => (one.dueAt = later(one.dueAt, days)), now)
      return
    }
    case 'join': {
      const id = `p${1000 + members.length}`
      people.set(id, { id, hasChat: days % 5 !== 0 })
      const role = days % 4 === 0 ? 'leader' : 'officer'
      members.push({ personId: id, unitId: `u${unit}`, role, from: now })
      return
    }
    case 'leave':
      if (!member) return
      member.to = now
      memory.recallFrom(member.personId, now)
      return
    case 'snooze': {
      const person = people.get(member?.personId ?? '')
      if (person)
        person.remindAt = momentOf(addDays(dayOf(now, timezone), 1), 7 * 60 + 30, timezone)
      return
    }
    case 'none':
  }
}
