import type { Report, ReportVersion, ShownAnswer } from '../domain/reports.ts'
import type { ReviewState } from '../domain/reviews.ts'
import type { Prisma } from './generated/client.ts'
import { toPeriod } from './periods.ts'
import { toUnit } from './units.ts'

/** What is read along with a report: its unit, what it was owed for, and one version. */
export const withVersion = (version?: number) =>
  ({
    unit: { include: { aliases: true } },
    obligation: { include: { period: { include: { duty: true } } } },
    versions: {
      ...(version === undefined ? {} : { where: { version } }),
      include: { submittedBy: true },
      orderBy: { version: 'desc' },
      take: 1,
    },
  }) satisfies Prisma.ReportInclude

type ReportRow = Prisma.ReportGetPayload<{ include: ReturnType<typeof withVersion> }>
type VersionRow = Prisma.ReportVersionGetPayload<{ include: { submittedBy: true } }>

/** A report as a value; undefined when it lacks the version that was asked for. */
export function toReport({ unit, obligation, versions, ...row }: ReportRow): Report | undefined {
  const [version] = versions
  if (!version) return undefined
  const { id, number, formId, createdAt } = row
  return {
    id,
    number,
    formId,
    unit: toUnit(unit),
    owed: obligation
      ? {
          obligationId: obligation.id,
          title: obligation.period.duty.title,
          period: { ...toPeriod(obligation.period), dueAt: obligation.dueAt },
        }
      : undefined,
    review: (row.review ?? undefined) as ReviewState | undefined,
    firstAt: obligation?.reportedAt ?? createdAt,
    ...toVersion(version),
    formVersion: version.formVersion,
    answers: version.answers,
    shown: version.shown as ShownAnswer[],
  }
}

/** When a version came, and from whom. */
export const toVersion = ({ version, submittedAt, submittedBy }: VersionRow): ReportVersion => ({
  version,
  submittedAt,
  submittedBy: submittedBy.name,
})
