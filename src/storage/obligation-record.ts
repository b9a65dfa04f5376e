import type { Obligation } from '../domain/obligations.ts'
import type { Unit } from '../domain/units.ts'
import type { Database } from './database.ts'
import { readObligations } from './obligations.ts'
import { toDay } from './periods.ts'
import { toUnit } from './units.ts'

/** One line of the ledger: who was told what, when, where, and whether it arrived. */
export type LedgerLine = {
  /** "-14", "0", "3"; now | asked | moved */
  step: string
  at: Date
  /** Nobody, where the unit had none; "" is somebody who was erased. */
  person: string | undefined
  channel: string | undefined
  /** queued | sent | uncertain | unreached | withdrawn | skipped | nobody */
  outcome: string
}

/** What the office decided, and why. */
export type RulingLine = { kind: string; reason: string; by: string | undefined; at: Date }

/** A later day that was asked for, and what came of it. */
export type ExtensionLine = {
  askedAt: Date
  reason: string
  wantedDay: string
  grantedDay: string | undefined
  /** waiting | granted | refused */
  status: string
}

/** Everything that is known of what one unit owes in one period. */
export type ObligationRecord = {
  unit: Unit
  owed: Obligation
  ledger: LedgerLine[]
  rulings: RulingLine[]
  extensions: ExtensionLine[]
}

/** Reads what was said, asked and decided of one obligation; undefined when it is no more. */
export const createObligationRecords = (database: Database, { timezone }: { timezone: string }) => {
  const namesOf = async (ids: (string | null)[]) => {
    const known = await database
      .current()
      .person.findMany({ where: { id: { in: ids.filter((id) => id !== null) } } })
    return new Map(known.map(({ id, name }) => [id, name]))
  }
  return {
    /** The record of what a unit owes in a period. */
    async of(
      { unitId, periodId }: { unitId: string; periodId: string },
      now: Date,
    ): Promise<ObligationRecord | undefined> {
      const tx = database.current()
      const all = await readObligations(tx, { unitId, now, timezone })
      const owed = all.find(({ period }) => period.id === periodId)
      if (!owed) return undefined
      const row = await tx.obligation.findUnique({
        where: { id: owed.id },
        include: {
          unit: { include: { aliases: true } },
          rulings: { orderBy: { at: 'asc' } },
          extensions: { orderBy: { askedAt: 'asc' } },
          reminders: { include: { message: true }, orderBy: { at: 'asc' } },
        },
      })
      if (!row) return undefined
      const names = await namesOf([
        ...row.reminders.map(({ personId }) => personId),
        ...row.rulings.map(({ byId }) => byId),
      ])
      return {
        unit: toUnit(row.unit),
        owed,
        ledger: row.reminders.map(({ step, at, personId, status, message }) => ({
          step,
          at: message?.sentAt ?? at,
          person: personId === null ? undefined : (names.get(personId) ?? ''),
          channel: message?.channel ?? undefined,
          outcome: status === 'told' ? (message?.status ?? 'queued') : status,
        })),
        rulings: row.rulings.map(({ kind, reason, byId, at }) => ({
          kind,
          reason,
          by: byId === null ? undefined : names.get(byId),
          at,
        })),
        extensions: row.extensions.map((each) => ({
          askedAt: each.askedAt,
          reason: each.reason,
          wantedDay: toDay(each.wantedDay),
          grantedDay: each.grantedDay ? toDay(each.grantedDay) : undefined,
          status: each.status,
        })),
      }
    },

    /** What the office decided about a whole period, the latest last. */
    async rulingsOf(periodId: string): Promise<RulingLine[]> {
      const rows = await database
        .current()
        .ruling.findMany({ where: { periodId }, orderBy: { at: 'asc' } })
      const names = await namesOf(rows.map(({ byId }) => byId))
      return rows.map(({ kind, reason, byId, at }) => ({
        kind,
        reason,
        by: byId === null ? undefined : names.get(byId),
        at,
      }))
    },
  }
}
