import { nameOf } from '../domain/duties.ts'
import { isOnTime, type Obligation } from '../domain/obligations.ts'
import { isReplaceable, type Report } from '../domain/reports.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import type { Choice } from './menu.ts'
import { draftProgress, type OwnDraft } from './own-units.ts'

type Words = Pick<BotContext, 't' | 'locale' | 'now'>

/** How a unit stands with one report, in a line; in two when a new version is being written. */
export function owedText(
  ctx: Words,
  { owed, draft, timezone }: { owed: Obligation; draft?: OwnDraft | undefined; timezone: string },
): string {
  const { duty, period, reportedAt, report, state } = owed
  const name = nameOf(duty, period)
  const { until } = deadlineWords(ctx, period, timezone)
  const progress = draft && draftWords(ctx, draft, timezone)
  if (reportedAt && report) {
    const line = ctx.t(isOnTime(reportedAt, period) ? 'status-sent' : 'status-late', {
      name,
      first: showDateTime(reportedAt, { locale: ctx.locale, timezone }),
      number: report.number,
      version: report.version,
    })
    return progress ? `${line}\n${ctx.t('status-redrafting', progress)}` : line
  }
  if (progress) return ctx.t('status-drafting', { name, until, ...progress })
  return ctx.t(state === 'not-open' ? 'status-not-open' : 'status-missing', { name, until })
}

/** Why a report can not be sent again; undefined while it can. */
export function closedText(
  ctx: Words,
  { report, timezone }: { report: Report | undefined; timezone: string },
): string | undefined {
  const { owed, firstAt, number } = report ?? {}
  if (!owed || isReplaceable({ reportedAt: firstAt, period: owed.period }, ctx.now))
    return undefined
  const { until } = deadlineWords(ctx, owed.period, timezone)
  return ctx.t('report-closed', { title: nameOf(owed, owed.period), number: number ?? 0, until })
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
