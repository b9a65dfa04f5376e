import {
  bindsUnit,
  lastGoodDay,
  type Duty,
  type Period,
  type Recurrence,
} from '../domain/duties.ts'
import type { UnitKind } from '../domain/units.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'

export type StoredPeriod = Period & { id: string; closedAt: Date | undefined }

/** Stores a period if need be, and what every unit owes in it that has no obligation yet. */
export async function openPeriod(
  tx: Tx,
  { duty, period, now, timezone }: { duty: Duty; period: Period; now: Date; timezone: string },
) {
  // Conflicts are skipped, not caught: two replicas may do this at the same moment.
  const { count } = await tx.period.createMany({
    data: [{ dutyId: duty.id, ...period, listAt: period.dueAt > now ? period.dueAt : null }],
    skipDuplicates: true,
  })
  const row = await tx.period.findUniqueOrThrow({
    where: { dutyId_label: { dutyId: duty.id, label: period.label } },
  })
  const opened = { period: toPeriod(row), isNew: count > 0 }
  // What is over stays as it was: a unit entered later is not made late by it.
  if (!opened.isNew && (row.dueAt <= now || row.closedAt)) return { ...opened, added: 0 }

  const bound = await boundUnits(tx, {
    duty,
    day: lastGoodDay(row, timezone),
    where: { obligations: { none: { periodId: row.id } } },
  })
  const added = await tx.obligation.createMany({
    data: bound.map(({ id }) => ({
      periodId: row.id,
      unitId: id,
      dueAt: row.dueAt,
      createdAt: now,
      // The next tick works out when there is something to remind of.
      nextStepAt: now,
    })),
    skipDuplicates: true,
  })
  return { ...opened, added: added.count }
}

/** The units that a duty binds on a day, of those that are wanted. */
export async function boundUnits(
  tx: Tx,
  { duty, day, where = {} }: { duty: Duty; day: string; where?: Prisma.UnitWhereInput },
): Promise<{ id: string }[]> {
  const candidates = await tx.unit.findMany({
    where: { ...where, OR: [{ kind: { in: duty.unitKinds } }, { id: { in: duty.unitIds } }] },
  })
  return candidates.filter((unit) => isBound(duty, unit, day))
}

/** Does a duty bind this unit, as it is stored, on a day? */
export const isBound = (duty: Duty, unit: Prisma.UnitGetPayload<object>, day: string): boolean =>
  bindsUnit(duty, { id: unit.id, kind: unit.kind as UnitKind, ...datesOf(unit) }, day)

/** The obligations that stand: a unit that ended before the deadline owes only what it sent. */
export const standing = (
  period: Pick<Period, 'dueAt'>,
  timezone: string,
): Prisma.ObligationWhereInput => ({
  OR: [
    { reportedAt: { not: null } },
    { unit: { validTo: null } },
    { unit: { validTo: { gte: new Date(lastGoodDay(period, timezone)) } } },
  ],
})

/** The duties as values, with the name of who set each. */
export async function toDuties(tx: Tx, rows: Prisma.DutyGetPayload<object>[]): Promise<Duty[]> {
  const makers = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ createdById }) => createdById ?? []) } },
  })
  const names = new Map(makers.map(({ id, name }) => [id, name]))
  return rows.map(({ createdById, validFrom, validTo, ...row }) => ({
    id: row.id,
    title: row.title,
    formId: row.formId,
    basis: row.basis,
    unitIds: row.unitIds,
    dueMonth: row.dueMonth,
    dueDay: row.dueDay,
    ladder: row.ladder,
    createdAt: row.createdAt,
    clause: row.clause ?? undefined,
    unitKinds: row.unitKinds as UnitKind[],
    everyMonths: row.everyMonths as Recurrence,
    opensDays: row.opensDays ?? undefined,
    validFrom: toDay(validFrom),
    validTo: validTo ? toDay(validTo) : undefined,
    createdBy: createdById ? names.get(createdById) : undefined,
  }))
}

/** A period without what belongs to storage. */
export const toPeriod = ({
  id,
  label,
  opensAt,
  dueAt,
  closedAt,
}: Omit<StoredPeriod, 'closedAt'> & { closedAt: Date | null }): StoredPeriod => ({
  id,
  label,
  opensAt,
  dueAt,
  closedAt: closedAt ?? undefined,
})

/** The dates of a row as days. */
export const datesOf = (row: { validFrom: Date | null; validTo: Date | null }) => ({
  validFrom: row.validFrom ? toDay(row.validFrom) : undefined,
  validTo: row.validTo ? toDay(row.validTo) : undefined,
})

/** A date column comes as the midnight of that day in UTC. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10)
