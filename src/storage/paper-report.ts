import { addDays, startOfDay } from '../text/days.ts'
import type { Database } from './database.ts'
import { lockObligations } from './lock-obligations.ts'
import { remindAnew, remindNoMore } from './remind-anew.ts'
import type { Decision } from './rulings.ts'

/** A report that came on paper, and on which day: "2026-12-08". */
export type PaperReport = { obligationId: string; day: string }

/** Writes down that a report came on paper; false when a report or an exemption was there. */
export const takePaper = (
  database: Database,
  { obligationId, day, reason, byId, now }: Decision & PaperReport,
  timezone: string,
): Promise<boolean> =>
  database.transaction(async (tx) => {
    await lockObligations(tx, [obligationId])
    // The hour is not known: a day counts as its end, for a report is in time all day.
    const endOfDay = new Date(startOfDay(addDays(day, 1), timezone).getTime() - 1)
    const reportedAt = endOfDay < now ? endOfDay : now
    const { count } = await tx.obligation.updateMany({
      where: { id: obligationId, reportedAt: null, exemptAt: null },
      data: { reportedAt, isOnPaper: true, paperClaimedAt: null },
    })
    if (count === 0) return false
    await remindNoMore(tx, { id: obligationId }, now)
    await tx.ruling.create({ data: { obligationId, kind: 'paper', reason, byId, at: now } })
    return true
  })

/** Takes back that a report came, or went, on paper; false when a report was sent in chat. */
export const takeBackPaper = (
  database: Database,
  { obligationId, reason, byId, now }: Decision & { obligationId: string },
): Promise<boolean> =>
  database.transaction(async (tx) => {
    await lockObligations(tx, [obligationId])
    const { count } = await tx.obligation.updateMany({
      where: {
        id: obligationId,
        report: { is: null },
        OR: [{ isOnPaper: true }, { paperClaimedAt: { not: null } }],
      },
      data: { reportedAt: null, isOnPaper: false, paperClaimedAt: null },
    })
    if (count === 0) return false
    await remindAnew(tx, { id: obligationId }, now)
    await tx.ruling.create({ data: { obligationId, kind: 'no-paper', reason, byId, at: now } })
    return true
  })
