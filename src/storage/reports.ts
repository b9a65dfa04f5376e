import { isOnTime } from '../domain/obligations.ts'
import type { OverviewRow, ReportVersion } from '../domain/reports.ts'
import { startOfDay } from '../text/days.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { standing } from './periods.ts'
import { toReport, toVersion, withVersion } from './report-rows.ts'
import { returnsOf } from './review-rows.ts'
import { submitReport, type Receipt, type Submission } from './submit-report.ts'
import { toUnit } from './units.ts'

export type Reports = ReturnType<typeof createReports>

/** What units have sent: every version is kept, and the first one counts. */
export function createReports(database: Database, { timezone }: { timezone: string }) {
  const find = async (where: Prisma.ReportWhereInput, version?: number) => {
    const row = await database.current().report.findFirst({
      where,
      include: withVersion(version),
      orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    })
    return row ? toReport(row) : undefined
  }

  return {
    /** Stores a report, or a new version of the one already sent for the same obligation. */
    submit: (submission: Submission): Promise<Receipt> =>
      database.transaction((tx) => submitReport(tx, submission)),

    /** The report of a unit on a form, as it was sent last; with an obligation, the one owed. */
    latest: (unitId: string, formId: string, obligationId?: string) =>
      find({ unitId, formId, ...(obligationId === undefined ? {} : { obligationId }) }),

    /** The report with this receipt number, in its last version or the one asked for. */
    byNumber: (number: number, version?: number) => find({ number }, version),

    /** Every version of a report, the first one first. */
    async versions(number: number): Promise<ReportVersion[]> {
      const rows = await database.current().reportVersion.findMany({
        where: { report: { number } },
        include: { submittedBy: true },
        orderBy: { version: 'asc' },
      })
      return rows.map(toVersion)
    },

    /** What the unit sent for the period before that of this obligation: to pre-fill from. */
    async previous({ formId, obligationId }: { formId: string; obligationId: string }) {
      const owed = await database
        .current()
        .obligation.findUnique({ where: { id: obligationId }, include: { period: true } })
      if (!owed) return undefined
      const row = await database.current().report.findFirst({
        where: {
          formId,
          unitId: owed.unitId,
          obligation: { period: { dueAt: { lt: owed.period.dueAt } } },
        },
        include: withVersion(),
        orderBy: { obligation: { period: { dueAt: 'desc' } } },
      })
      return row ? toReport(row) : undefined
    },

    /** What a unit sent of its own accord in a year, oldest first; of one form, if it is named. */
    async ofYear({ unitId, year, formId }: { unitId: string; year: number; formId?: string }) {
      const rows = await database.current().report.findMany({
        where: {
          unitId,
          obligationId: null,
          ...(formId === undefined ? {} : { formId }),
          createdAt: {
            gte: startOfDay(`${year}-01-01`, timezone),
            lt: startOfDay(`${year + 1}-01-01`, timezone),
          },
        },
        include: withVersion(),
        orderBy: [{ createdAt: 'asc' }, { number: 'asc' }],
      })
      return rows.flatMap((row) => toReport(row) ?? [])
    },

    /** How every unit bound in a period stands. */
    async overview(periodId: string): Promise<OverviewRow[]> {
      const tx = database.current()
      const period = await tx.period.findUnique({ where: { id: periodId } })
      if (!period) return []
      const rows = await tx.obligation.findMany({
        where: { periodId, ...standing(period, timezone) },
        include: {
          unit: { include: { aliases: true } },
          report: { include: withVersion() },
        },
      })
      const returns = await returnsOf(
        tx,
        rows.flatMap(({ report }) => report ?? []),
      )
      return rows.map(({ unit, report, ...row }) => {
        const last = report?.versions[0]
        return {
          unit: toUnit(unit),
          reportedAt: row.reportedAt ?? undefined,
          isLate: row.reportedAt !== null && !isOnTime(row.reportedAt, row),
          isExempt: row.reportedAt === null && row.exemptAt !== null,
          isClaimed: row.paperClaimedAt !== null,
          extendedTo: row.dueAt > period.dueAt ? row.dueAt : undefined,
          report:
            report && last
              ? {
                  number: report.number,
                  returnedAt: returns.get(report.id),
                  ...toVersion(last),
                }
              : undefined,
        }
      })
    },
  }
}
