import { defaultLadder, lastGoodDay, type Duty } from '../domain/duties.ts'
import type { Obligation } from '../domain/obligations.ts'
import { firstDayOf, periodOf, periodsToMake } from '../domain/periods.ts'
import { dayOf } from '../text/days.ts'
import { changeDuty, type DutyChange } from './change-duty.ts'
import type { Database } from './database.ts'
import { countPeriods, type DutyCount } from './duty-counts.ts'
import { readObligations } from './obligations.ts'
import { openPeriod, toDuties } from './periods.ts'
import { withdrawDuty, type Withdrawal } from './withdraw-duty.ts'

/** A duty as it is set; `year` is its first one. */
export type NewDuty = Pick<Duty, 'title' | 'formId' | 'basis' | 'clause' | 'unitKinds'> &
  Pick<Duty, 'dueMonth' | 'dueDay'> &
  Partial<Pick<Duty, 'unitIds' | 'everyMonths' | 'opensDays' | 'ladder'>> & {
    year: number
    createdById: string | undefined
    now: Date
  }

export type { DutyCount } from './duty-counts.ts'

export type Duties = ReturnType<typeof createDuties>

/** The duties to report, their periods, and what each unit owes. */
export function createDuties(database: Database, { timezone }: { timezone: string }) {
  return {
    /** Sets a duty and opens its first period; setting the same duty again changes nothing. */
    create: ({ year, createdById, now, ...wanted }: NewDuty) =>
      database.transaction(async (tx) => {
        const { clause = null, unitIds = [], everyMonths = 12, opensDays = null } = wanted
        const { title, formId, basis, unitKinds, dueMonth, dueDay } = wanted
        const ladder = wanted.ladder ?? defaultLadder
        const wantedPeriod = periodOf(
          { dueMonth, dueDay, everyMonths, opensDays: opensDays ?? undefined },
          year,
          timezone,
        )
        const validFrom = new Date(firstDayOf(lastGoodDay(wantedPeriod, timezone), everyMonths))
        const named = { title, formId, basis, clause, dueMonth, dueDay, validFrom }
        const rule = { ...named, everyMonths, opensDays }
        const known = await tx.duty.findFirst({
          where: {
            ...rule,
            // What was withdrawn is over: the same may be set anew.
            validTo: null,
            unitKinds: { equals: unitKinds },
            unitIds: { equals: unitIds },
            ladder: { equals: ladder },
          },
        })
        const maker = { createdById: createdById ?? null, createdAt: now }
        const row =
          known ??
          (await tx.duty.create({ data: { ...rule, unitKinds, unitIds, ladder, ...maker } }))
        const [duty] = await toDuties(tx, [row])
        if (!duty) throw new Error(`The duty ${row.id} vanished while it was being set`)

        const { period } = await openPeriod(tx, { duty, period: wantedPeriod, now, timezone })
        const bound = await tx.obligation.count({ where: { periodId: period.id } })
        return { duty, period, bound, isNew: !known }
      }),

    /**
     * Makes the periods that open by now or soon and what units owe in them; again is harmless.
     * A duty is looked after once a day, and whenever it or the units have changed.
     */
    openPeriods: (now: Date) =>
      database.transaction(async (tx) => {
        const made = { periods: 0, obligations: 0 }
        const today = new Date(dayOf(now, timezone))
        const rows = await tx.duty.findMany({
          where: { OR: [{ openedDay: null }, { openedDay: { not: today } }] },
          orderBy: { id: 'asc' },
        })
        for (const duty of await toDuties(tx, rows)) {
          for (const period of periodsToMake(duty, now, timezone)) {
            const { isNew, added } = await openPeriod(tx, { duty, period, now, timezone })
            made.periods += isNew ? 1 : 0
            made.obligations += added
          }
        }
        const ids = rows.map(({ id }) => id)
        await tx.duty.updateMany({ where: { id: { in: ids } }, data: { openedDay: today } })
        return made
      }),

    /** Changes a duty from one of its periods on; undefined when that is no more. */
    change: (change: DutyChange) => changeDuty(database, change, timezone),

    /** Ends a duty and closes its periods; false when it had ended before. */
    withdraw: (withdrawal: Withdrawal) => withdrawDuty(database, withdrawal, timezone),

    /** Every period of every duty with its counts, the latest deadline first. */
    list: (): Promise<DutyCount[]> => countPeriods(database.current(), {}, timezone),

    /** The periods of one duty, the latest deadline first. */
    periodsOf: (dutyId: string): Promise<DutyCount[]> =>
      countPeriods(database.current(), { dutyId }, timezone),

    /** One period by its id, or by the end of it; undefined when there is none. */
    async byPeriod(tail: string): Promise<DutyCount | undefined> {
      const where = { id: { endsWith: tail } }
      return tail === '' ? undefined : (await countPeriods(database.current(), where, timezone))[0]
    },

    /**
     * What a unit owes, the earliest deadline first: the open period of every duty, earlier
     * ones for as long as they are not reported, and those that open later.
     */
    async obligationsOf(unitId: string, now: Date): Promise<Obligation[]> {
      const all = await readObligations(database.current(), { unitId, now, timezone })
      return all.filter((one) => !one.reportedAt || !all.some((other) => follows(other, one, now)))
    },
  }
}

/** A later period of the same duty has taken the place of this one. */
const follows = (later: Obligation, one: Obligation, now: Date): boolean =>
  later.duty.id === one.duty.id &&
  later.period.dueAt > one.period.dueAt &&
  later.period.opensAt <= now
