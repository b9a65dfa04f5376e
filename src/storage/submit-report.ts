import { isOnTime } from '../domain/obligations.ts'
import type { ShownAnswer } from '../domain/reports.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lockObligations } from './lock-obligations.ts'
import { recall } from './recall.ts'
import { reportsLock } from './report-news.ts'

/** A complete set of answers, ready to count; `shown` is what the receipt lists. */
export type Submission = {
  formId: string
  formVersion: string
  unitId: string
  /** Absent: a report of the unit's own accord, which nobody asked for. */
  obligationId?: string | undefined
  personId: string
  answers: Prisma.InputJsonValue
  shown: ShownAnswer[]
  now: Date
}

/** What the receipt says; `onTime` is there when the report was owed. */
export type Receipt = { number: number; version: number; firstAt: Date; onTime?: boolean }

/** Stores a report, or one more version of the report already sent for the same obligation. */
export async function submitReport(tx: Tx, submission: Submission): Promise<Receipt> {
  const { formId, formVersion, unitId, personId, answers, shown, now } = submission
  // Whoever announces new reports waits for those under way, so that none slips through.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${reportsLock}::bigint)`
  const owed = await claim(tx, submission)

  const known = owed && (await tx.report.findUnique({ where: { obligationId: owed.id } }))
  const report =
    known ??
    (await tx.report.create({
      data: {
        number: await nextNumber(tx),
        formId,
        unitId,
        obligationId: owed?.id ?? null,
        createdAt: now,
        review: owed ? 'waiting' : null,
      },
    }))
  // A new version waits for the office again; who decides on the one before is waited for.
  if (known) await tx.report.update({ where: { id: known.id }, data: { review: 'waiting' } })
  const version = (await tx.reportVersion.count({ where: { reportId: report.id } })) + 1
  await tx.reportVersion.create({
    data: {
      reportId: report.id,
      version,
      formVersion,
      answers,
      shown,
      submittedById: personId,
      submittedAt: now,
    },
  })

  const receipt = { number: report.number, version }
  if (!owed) return { ...receipt, firstAt: report.createdAt }
  return { ...receipt, firstAt: owed.firstAt, onTime: isOnTime(owed.firstAt, owed) }
}

/** The lock under which receipts are numbered. */
const numbersLock = 72707371

/** Receipts are numbered without gaps, one after another: a sequence skips some at every crash. */
async function nextNumber(tx: Tx): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${numbersLock}::bigint)`
  const { _max: last } = await tx.report.aggregate({ _max: { number: true } })
  return (last.number ?? 0) + 1
}

/** Locks the obligation and notes the first submission. */
async function claim(tx: Tx, { obligationId, unitId, formId, now }: Submission) {
  if (obligationId === undefined) return undefined
  // One at a time: whoever comes second finds the report of the first.
  await lockObligations(tx, [obligationId])
  const row = await tx.obligation.findUnique({
    where: { id: obligationId },
    include: { period: { include: { duty: true } } },
  })
  if (row?.unitId !== unitId || row.period.duty.formId !== formId) {
    throw new Error(`Unit ${unitId} owes no ${formId} under obligation ${obligationId}`)
  }
  // Sent first may be handled second: the earlier moment counts.
  const firstAt = row.reportedAt && row.reportedAt <= now ? row.reportedAt : now
  if (firstAt !== row.reportedAt) {
    await tx.obligation.update({
      where: { id: row.id },
      data: { reportedAt: firstAt, nextStepAt: null, paperClaimedAt: null },
    })
    await recall(tx, [row.id], now)
  }
  return { id: row.id, dueAt: row.dueAt, firstAt }
}
