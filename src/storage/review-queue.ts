import { nameOf } from '../domain/duties.ts'
import { isOnTime } from '../domain/obligations.ts'
import type { Waiting } from '../domain/reviews.ts'
import type { Tx } from './database.ts'

/** The reports that the office has not said anything to. */
export async function waitingReports(tx: Tx): Promise<Waiting[]> {
  const rows = await tx.report.findMany({
    where: { review: 'waiting' },
    select: {
      number: true,
      unit: { select: { name: true } },
      obligation: { include: { period: { include: { duty: true } } } },
      versions: {
        select: { version: true, submittedAt: true },
        orderBy: { version: 'desc' },
        take: 1,
      },
    },
  })
  return rows.flatMap(({ number, unit, obligation, versions: [last] }) =>
    last && obligation
      ? [
          {
            kind: 'report' as const,
            number,
            title: nameOf(obligation.period.duty, obligation.period),
            unitName: unit.name,
            since: last.submittedAt,
            version: last.version,
            isLate: obligation.reportedAt !== null && !isOnTime(obligation.reportedAt, obligation),
          },
        ]
      : [],
  )
}

/** The models that wait to be recognised. */
export async function waitingModels(tx: Tx): Promise<Waiting[]> {
  const rows = await tx.model.findMany({
    where: { stage: 'proposed' },
    select: {
      number: true,
      name: true,
      unit: { select: { name: true } },
      changedAt: true,
      entries: { where: { kind: 'moved' }, select: { at: true }, orderBy: { at: 'desc' }, take: 1 },
    },
  })
  return rows.map(({ number, name, unit, changedAt, entries: [moved] }) => ({
    kind: 'model' as const,
    number,
    title: name,
    unitName: unit.name,
    since: moved?.at ?? changedAt,
    version: undefined,
    isLate: false,
  }))
}
