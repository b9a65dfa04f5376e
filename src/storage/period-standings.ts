import { obligationState, type ObligationState } from '../domain/obligations.ts'
import type { Unit } from '../domain/units.ts'
import type { Database } from './database.ts'
import { standing } from './periods.ts'
import { byName, toUnit } from './units.ts'

/** How one unit stands in a period. */
export type Standing = { obligationId: string; unit: Unit; state: ObligationState; isOwed: boolean }

/** How every unit that is bound in a period stands, by name. */
export const createPeriodStandings =
  (database: Database, { timezone }: { timezone: string }) =>
  async (periodId: string, now: Date): Promise<Standing[]> => {
    const tx = database.current()
    const period = await tx.period.findUnique({ where: { id: periodId } })
    if (!period) return []
    const rows = await tx.obligation.findMany({
      where: { periodId, ...standing(period, timezone) },
      include: { unit: { include: { aliases: true } } },
    })
    return rows
      .map(({ id, unit, dueAt, reportedAt, exemptAt, paperClaimedAt }) => ({
        obligationId: id,
        unit: toUnit(unit),
        state: obligationState({
          period: { opensAt: period.opensAt, dueAt },
          extendedFrom: dueAt > period.dueAt ? period.dueAt : undefined,
          reportedAt: reportedAt ?? undefined,
          exemptAt: exemptAt ?? undefined,
          now,
        }),
        isOwed: !reportedAt && !exemptAt && !paperClaimedAt,
      }))
      .sort((a, b) => byName.compare(a.unit.name, b.unit.name))
  }
