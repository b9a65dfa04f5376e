import { changeOf, type DutyTerms } from '../domain/duty-changes.ts'
import type { Duty } from '../domain/duties.ts'
import { periodsUntil } from '../domain/periods.ts'
import { dayOf } from '../text/days.ts'
import { rebind } from './bound-units.ts'
import type { Database, Tx } from './database.ts'
import { movePeriod } from './move-period.ts'
import { toDuties, toPeriod, type StoredPeriod } from './periods.ts'
import { remindAnew, remindNoMore } from './remind-anew.ts'

/** What the office changes of a duty, from one of its periods on. */
export type DutyChange = {
  periodId: string
  terms: DutyTerms
  /** The first day that is too late: '2026-12-15'. */
  before: string
  /** What is kept as the reason where the deadline moves, and where a unit owes no longer. */
  reasons: { move: string; exempt: string }
  byId: string
  now: Date
}

/** What a change came to: the duty and period as they are now, and the units it won and lost. */
export type ChangedDuty = {
  duty: Duty
  period: StoredPeriod
  /** The deadline before, where it moved; `isOnce`: the rule did not move with it. */
  movedFrom: Date | undefined
  isOnce: boolean
  added: number
  freed: number
}

/** Changes a duty from a period on; undefined when there is no such period any more. */
export const changeDuty = (
  database: Database,
  { periodId, terms, before, reasons, byId, now }: DutyChange,
  timezone: string,
): Promise<ChangedDuty | undefined> =>
  database.transaction(async (tx) => {
    // Locked before it is read: of two who change it at once the second sees the first's change.
    await tx.$executeRawUnsafe(
      `SELECT d.id FROM "Duty" d JOIN "Period" q ON q."dutyId" = d.id WHERE q.id = $1
       FOR UPDATE OF d`,
      periodId,
    )
    const found = await tx.period.findUnique({
      where: { id: periodId },
      include: { duty: true },
    })
    const [duty] = found ? await toDuties(tx, [found.duty]) : []
    if (!found || !duty) return undefined

    const was = toPeriod(found)
    const change = changeOf({ duty, period: was, terms, before, now, timezone })
    await saveRule(tx, change.duty)
    const period = await movePeriod(tx, { found, wanted: change.period, now })
    const bindings = { duty: change.duty, byId, reason: reasons.exempt, now, timezone }
    const { added, freed } = await rebind(tx, { ...bindings, period })
    if (change.isMoved) {
      await tx.ruling.create({
        data: { periodId, kind: 'move', reason: reasons.move, byId, at: now },
      })
    }
    await remindAnew(tx, { periodId }, now)

    for (const later of await laterPeriods(tx, duty.id, was)) {
      const wanted = wantedLike(later, change.duty, timezone)
      if (!wanted) {
        await dropPeriod(tx, later.id, { reason: reasons.exempt, byId, now })
        continue
      }
      const next = await movePeriod(tx, { found: later, wanted, now })
      await rebind(tx, { ...bindings, period: next })
      await remindAnew(tx, { periodId: later.id }, now)
    }
    const movedFrom = change.isMoved ? was.dueAt : undefined
    return { duty: change.duty, period, movedFrom, isOnce: change.isOnce, added, freed }
  })

const saveRule = (tx: Tx, duty: Duty) => {
  const { title, basis, unitKinds, unitIds, everyMonths, ladder, dueMonth, dueDay } = duty
  return tx.duty.update({
    where: { id: duty.id },
    data: {
      ...{ title, basis, unitKinds, unitIds, everyMonths, ladder, dueMonth, dueDay },
      opensDays: duty.opensDays ?? null,
      validFrom: new Date(duty.validFrom),
      openedDay: null,
    },
  })
}

const laterPeriods = (tx: Tx, dutyId: string, { id, dueAt }: StoredPeriod) =>
  tx.period.findMany({ where: { dutyId, id: { not: id }, dueAt: { gt: dueAt } } })

/** The period of the same name as the rule has it now. */
const wantedLike = ({ label, dueAt }: StoredRow, duty: Duty, timezone: string) =>
  periodsUntil(duty, Number(dayOf(dueAt, timezone).slice(0, 4)) + 1, timezone).find(
    (each) => each.label === label,
  )

type StoredRow = { label: string; dueAt: Date }

/** A period that the new rule does not have goes, or is closed where something hangs on it. */
async function dropPeriod(
  tx: Tx,
  periodId: string,
  { reason, byId, now }: { reason: string; byId: string; now: Date },
): Promise<void> {
  const used = await tx.obligation.count({
    where: {
      periodId,
      OR: [
        { reportedAt: { not: null } },
        { drafts: { some: {} } },
        { reminders: { some: {} } },
        { extensions: { some: {} } },
        { rulings: { some: {} } },
      ],
    },
  })
  const rulings = await tx.ruling.count({ where: { periodId } })
  if (used + rulings > 0) {
    await tx.period.update({ where: { id: periodId }, data: { closedAt: now, listAt: null } })
    await tx.ruling.create({ data: { periodId, kind: 'close', reason, byId, at: now } })
    await remindNoMore(tx, { periodId }, now)
    return
  }
  await tx.obligation.deleteMany({ where: { periodId } })
  await tx.period.delete({ where: { id: periodId } })
}
