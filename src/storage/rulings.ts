import type { Database, Tx } from './database.ts'
import { extendObligation, type LaterDay } from './extend-obligation.ts'
import { takeBackPaper, takePaper, type PaperReport } from './paper-report.ts'
import { lockObligations } from './lock-obligations.ts'
import { remindAnew, remindNoMore } from './remind-anew.ts'

/** A decision of the office: why, by whom, when. */
export type Decision = { reason: string; byId: string; now: Date }

export type Rulings = ReturnType<typeof createRulings>

/**
 * What the office decides about one unit's report or about a whole period.
 *
 * Each is false when things stood otherwise by then: the report had come, or somebody had decided
 * before; nothing changes then.
 */
export function createRulings(database: Database, { timezone }: { timezone: string }) {
  return {
    /** The unit does not have to report in this period. */
    exempt: ({ obligationId, reason, byId, now }: Decision & { obligationId: string }) =>
      database.transaction(async (tx) => {
        await lockObligations(tx, [obligationId])
        const { count } = await tx.obligation.updateMany({
          where: { id: obligationId, reportedAt: null, exemptAt: null },
          data: { exemptAt: now, paperClaimedAt: null },
        })
        if (count === 0) return false
        await remindNoMore(tx, { id: obligationId }, now)
        await note(tx, { obligationId, kind: 'exempt', reason, byId, at: now })
        return true
      }),

    /** The unit has to report after all. */
    owe: ({ obligationId, reason, byId, now }: Decision & { obligationId: string }) =>
      database.transaction(async (tx) => {
        await lockObligations(tx, [obligationId])
        const { count } = await tx.obligation.updateMany({
          where: { id: obligationId, exemptAt: { not: null } },
          data: { exemptAt: null },
        })
        if (count === 0) return false
        await remindAnew(tx, { id: obligationId }, now)
        await note(tx, { obligationId, kind: 'owe', reason, byId, at: now })
        return true
      }),

    /** The report came on paper on a day. */
    paper: (paper: Decision & PaperReport) => takePaper(database, paper, timezone),

    /** It did not come on paper, or that was written down by mistake. */
    noPaper: (decision: Decision & { obligationId: string }) => takeBackPaper(database, decision),

    /** The unit may report until a later day. */
    extend: (later: Decision & LaterDay) => extendObligation(database, later, timezone),

    /** Nothing is accepted for this period any more, and nobody is reminded. */
    close: ({ periodId, reason, byId, now }: Decision & { periodId: string }) =>
      database.transaction(async (tx) => {
        const { count } = await tx.period.updateMany({
          where: { id: periodId, closedAt: null },
          data: { closedAt: now, listAt: null },
        })
        if (count === 0) return false
        await remindNoMore(tx, { periodId }, now)
        await note(tx, { periodId, kind: 'close', reason, byId, at: now })
        return true
      }),

    /** The period goes on; of a duty that has ended none can. */
    reopen: ({ periodId, reason, byId, now }: Decision & { periodId: string }) =>
      database.transaction(async (tx) => {
        const found = await tx.period.findFirst({
          where: { id: periodId, closedAt: { not: null }, duty: { validTo: null } },
        })
        if (!found) return false
        const { count } = await tx.period.updateMany({
          where: { id: periodId, closedAt: { not: null } },
          data: { closedAt: null, listAt: found.dueAt > now ? found.dueAt : null },
        })
        if (count === 0) return false
        await remindAnew(tx, { periodId }, now)
        await note(tx, { periodId, kind: 'reopen', reason, byId, at: now })
        return true
      }),
  }
}

const note = (
  tx: Tx,
  data: { obligationId?: string; periodId?: string; reason: string; byId: string; at: Date } & {
    kind: string
  },
) => tx.ruling.create({ data })
