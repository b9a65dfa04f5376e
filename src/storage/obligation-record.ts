import type { Obligation } from '../domain/obligations.ts'
import type { Unit } from '../domain/units.ts'
import { readDraft, type DraftState } from '../forms/draft.ts'
import type { Database } from './database.ts'
import { readObligations } from './obligations.ts'
import { toDay } from './periods.ts'
import { outcomeOf } from './reminder-lines.ts'
import { toUnit } from './units.ts'

/** One line of the ledger: who was told what, when, where, and whether it arrived. */
export type LedgerLine = {
  /** "-14", "0", "3"; now | asked | moved | also */
  step: string
  at: Date
  /** Nobody, where the unit had none. */
  person: string | undefined
  channel: string | undefined
  /** queued | sent | uncertain | unreached | skipped | nobody */
  outcome: string
}

/** What the office decided, and why. */
export type RulingLine = { kind: string; reason: string; by: string | undefined; at: Date }

/** A later day that was asked for, and what came of it. */
export type ExtensionLine = {
  id: string
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
  phone: string | undefined
  owed: Obligation
  ledger: LedgerLine[]
  rulings: RulingLine[]
  extensions: ExtensionLine[]
  /** What people of the unit have begun to write of the report. */
  drafts: { formId: string; state: DraftState }[]
}

/** Reads what was said, asked and decided of what units owe. */
export function createObligationRecords(database: Database, { timezone }: { timezone: string }) {
  const nameOf = async (ids: (string | null)[]) => {
    const known = await database
      .current()
      .person.findMany({ where: { id: { in: ids.filter((id) => id !== null) } } })
    const names = new Map(known.map(({ id, name }) => [id, name]))
    return (id: string | null) => (id === null ? undefined : names.get(id))
  }

  const toRulings = async (
    rows: { kind: string; reason: string; byId: string | null; at: Date }[],
  ): Promise<RulingLine[]> => {
    const name = await nameOf(rows.map(({ byId }) => byId))
    return rows.map(({ kind, reason, byId, at }) => ({ kind, reason, by: name(byId), at }))
  }

  return {
    /** The record of an obligation by the end of its id; undefined when there is none. */
    async byTail(tail: string, now: Date): Promise<ObligationRecord | undefined> {
      const tx = database.current()
      const row = await tx.obligation.findFirst({
        where: { id: { endsWith: tail } },
        include: {
          unit: { include: { aliases: true } },
          rulings: { orderBy: { at: 'asc' } },
          extensions: { orderBy: { askedAt: 'asc' } },
          drafts: true,
          reminders: { include: { message: true }, orderBy: { at: 'asc' } },
        },
      })
      const { unitId = '' } = row ?? {}
      const all = await readObligations(tx, { unitId, now, timezone })
      const owed = all.find(({ id }) => id === row?.id)
      if (!row || !owed) return undefined
      const person = await nameOf(row.reminders.map(({ personId }) => personId))
      return {
        unit: toUnit(row.unit),
        phone: row.unit.phone ?? undefined,
        owed,
        ledger: row.reminders.map(({ step, at, personId, status, message }) => ({
          step,
          at: message?.sentAt ?? at,
          person: person(personId),
          channel: message?.channel ?? undefined,
          outcome: outcomeOf(status, message?.status),
        })),
        rulings: await toRulings(row.rulings),
        extensions: row.extensions.map(
          ({ id, askedAt, reason, wantedDay, grantedDay, status }) => ({
            ...{ id, askedAt, reason, status, wantedDay: toDay(wantedDay) },
            grantedDay: grantedDay ? toDay(grantedDay) : undefined,
          }),
        ),
        // What is asked of the office about a report is written on a form of its own.
        drafts: row.drafts
          .filter(({ formId }) => formId === owed.duty.formId)
          .map(({ formId, state }) => ({ formId, state: readDraft(state) })),
      }
    },

    /** What the office decided about a whole period, the latest last. */
    rulingsOf: async (periodId: string): Promise<RulingLine[]> =>
      toRulings(
        await database.current().ruling.findMany({ where: { periodId }, orderBy: { at: 'asc' } }),
      ),
  }
}
