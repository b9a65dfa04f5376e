import { nameOf } from '../domain/duties.ts'
import { awaitsUnit, isOnTime, type Obligation } from '../domain/obligations.ts'
import { isReplaceable, type Report } from '../domain/reports.ts'
import { showDate, showDateTime, showDay } from '../text/dates.ts'
import { minuteOf } from '../text/days.ts'
import { deadlineWords, owedDeadline, type Words } from './deadline.ts'
import type { Choice } from './menu.ts'
import { draftProgress, type OwnDraft } from './own-units.ts'

/** How a unit stands with one report, in a line; in two when a new version is being written. */
export function owedText(
  ctx: Words,
  { owed, draft, timezone }: { owed: Obligation; draft?: OwnDraft | undefined; timezone: string },
): string {
  const { askedFor } = owed
  const line = standing(ctx, { owed, draft, timezone })
  if (askedFor === undefined || !awaitsUnit(owed)) return line
  return `${line}\n${ctx.t('status-asked-for', { day: showDay(askedFor, ctx.locale) })}`
}

function standing(
  ctx: Words,
  { owed, draft, timezone }: { owed: Obligation; draft?: OwnDraft | undefined; timezone: string },
): string {
  const { duty, period, state, paperClaimedAt: claimedAt } = owed
  const name = nameOf(duty, period)
  const { until } = owedDeadline(ctx, owed, timezone)
  const place = { locale: ctx.locale, timezone }
  const progress = draft && draftWords(ctx, draft, timezone)
  const sent = sentText(ctx, owed, timezone)
  if (sent !== undefined)
    return progress ? `${sent}\n${ctx.t('status-redrafting', progress)}` : sent

  const kept = progress ? ` ${ctx.t('status-kept', progress)}` : ''
  if (state === 'exempt') return ctx.t('status-exempt', { name }) + kept
  if (period.closedAt)
    return ctx.t('status-closed', { name, day: showDate(period.closedAt, place) }) + kept
  if (claimedAt)
    return ctx.t('status-claimed', { name, at: showDateTime(claimedAt, place), until }) + kept
  if (progress) return ctx.t('status-drafting', { name, until, ...progress })
  if (state !== 'not-open') return ctx.t('status-missing', { name, until })
  return ctx.t('status-not-open', { name, until, opens: showDate(period.opensAt, place) })
}

/** How a report came, when it did: in the chat, or on paper. */
function sentText(ctx: Words, owed: Obligation, timezone: string): string | undefined {
  const { duty, period, reportedAt, report } = owed
  if (!reportedAt) return undefined
  const name = nameOf(duty, period)
  const first = showDateTime(reportedAt, { locale: ctx.locale, timezone })
  const isLate = !isOnTime(reportedAt, period)
  // Where the office entered the day on which a paper came, there is no hour: its end counts.
  const isWholeDay = minuteOf(reportedAt, timezone) === 23 * 60 + 59
  const day = isWholeDay ? showDate(reportedAt, { locale: ctx.locale, timezone }) : first
  if (!report) return ctx.t(isLate ? 'status-paper-late' : 'status-paper', { name, first: day })
  const { number, version } = report
  const sent = ctx.t(isLate ? 'status-late' : 'status-sent', { name, first, number, version })
  return [sent, ...returnedLines(ctx, owed, timezone)].join(' ')
}

/** Since when a report waits to be mended, and how that is done. */
export function returnedLines(ctx: Words, { report }: Obligation, timezone: string): string[] {
  const at = report?.returnedAt
  return at
    ? [ctx.t('review-owed-returned', { day: showDate(at, { locale: ctx.locale, timezone }) })]
    : []
}

/** Why a report can not be sent, or not again; undefined while it can. */
export function closedText(
  ctx: Words,
  closable: { obligation: Obligation | undefined; report: Report | undefined; timezone: string },
): string | undefined {
  const { obligation, report, timezone } = closable
  const { closedAt } = obligation?.period ?? {}
  // What the office returned it wants again, also of a period that it closed.
  if (obligation && closedAt && report?.review !== 'returned') {
    const title = nameOf(obligation.duty, obligation.period)
    const day = showDate(closedAt, { locale: ctx.locale, timezone })
    return ctx.t('report-period-closed', { title, day })
  }
  const { owed, firstAt, number, review } = report ?? {}
  if (!owed || isReplaceable({ reportedAt: firstAt, period: owed.period, review }, ctx.now))
    return undefined
  const { until } = deadlineWords(ctx, owed.period, timezone)
  return ctx.t('report-closed', { title: nameOf(owed, owed.period), number: number ?? 0, until })
}

/** What is to be known before a report is written that went, or may have gone, on paper. */
export function paperNote(ctx: Words, owed: Obligation, timezone: string): string[] {
  const { reportedAt, isOnPaper, paperClaimedAt } = owed
  const place = { locale: ctx.locale, timezone }
  if (reportedAt && isOnPaper)
    return [ctx.t('report-on-paper', { at: showDateTime(reportedAt, place) })]
  return paperClaimedAt
    ? [ctx.t('report-paper-claimed', { at: showDateTime(paperClaimedAt, place) })]
    : []
}

/** How far a draft is, and when it was saved. */
export const draftWords = ({ locale }: Words, draft: OwnDraft, timezone: string) => ({
  ...draftProgress(draft),
  saved: showDateTime(draft.savedAt, { locale, timezone }),
})

/** The button that opens a report. */
export const openChoice = ({ t }: Words, number: number): Choice => ({
  label: t('status-open', { number }),
  data: `report:open:${number}`,
})
