import { nameOf } from '../domain/duties.ts'
import type { Obligation } from '../domain/obligations.ts'
import { versionOf } from '../forms/schema.ts'
import { answerLines, shownAnswers } from '../forms/show.ts'
import { can } from '../domain/access.ts'
import { showDateTime } from '../text/dates.ts'
import type { Report } from '../domain/reports.ts'
import { lastReturn, type Review } from '../domain/reviews.ts'
import type { Audit } from '../storage/audit.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { Receipt, Submission } from '../storage/submit-report.ts'
import { owedDeadline } from './deadline.ts'
import type { FormUse } from './form-use.ts'
import { closedText } from './owed-text.ts'
import { owedFor, unitNameOf } from './own-units.ts'
import { tellMended, type ReviewTellServices } from './review-tell.ts'

export type ReceiptServices = ReviewTellServices & {
  timezone: string
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
  reports: {
    submit(submission: Submission): Promise<Receipt>
    latest(unitId: string, formId: string, obligationId?: string): Promise<Report | undefined>
  }
  reviews: Pick<Reviews, 'of'>
  audit: Pick<Audit, 'append'>
}

/** A form that units send to the office: its title, and the receipt for it. */
export function createReportUse(services: ReceiptServices): FormUse {
  const { timezone, duties, reports, reviews, audit } = services
  return {
    mayFill: (ctx, unitId) => can(ctx.actor, 'report:fill', { unitId }),

    async title(ctx, draft) {
      const owed = await owedFor(duties, ctx, draft)
      const name = owed ? nameOf(owed.duty, owed.period) : ctx.t('report-update-title')
      return `${name} – ${unitNameOf(ctx, draft.unitId)}`
    },

    async complete(ctx, { draft, form, helps, title }) {
      if (!ctx.actor) throw new Error(`The report ${draft.id} was sent by a stranger: mend mayFill`)
      const { unitId, obligationId, state } = draft
      // A correction that was begun before the deadline may be sent after it.
      const sent = obligationId && (await reports.latest(unitId, form.id, obligationId))
      const obligation = await owedFor(duties, ctx, draft)
      const report = sent === '' ? undefined : sent
      const closed = closedText(ctx, { obligation, report, timezone })
      if (closed !== undefined) return { refused: closed }
      const returned = await returnOf(report)
      // Begun before the return: the answers that are to be mended were not asked again.
      if (report && returned && state.mend?.of !== returned.id)
        return { refused: ctx.t('review-fix-first', { number: report.number }) }
      const newer = sent && sent.submittedAt > draft.begunAt ? sent : undefined
      const seen = `version:${newer?.version ?? 0}`
      if (newer && !state.accepted.includes(seen)) {
        const at = showDateTime(newer.submittedAt, { locale: ctx.locale, timezone })
        const { number, version, submittedBy: name } = newer
        return { refused: ctx.t('receipt-newer', { number, version, name, at }), seen }
      }
      // The office reads Vietnamese, whatever language the officer was asked in.
      const shown = shownAnswers(form, state, { ...helps, locale: 'vi' })
      const receipt = await reports.submit({
        formId: form.id,
        formVersion: versionOf(form),
        unitId,
        obligationId,
        personId: ctx.actor.personId,
        answers: state.answers as Submission['answers'],
        shown,
        now: ctx.now,
      })
      await audit.append({
        at: ctx.now,
        actorId: ctx.actor.personId,
        action: 'report.submit',
        object: `report:${receipt.number}`,
        details: { version: receipt.version, unitId },
      })

      if (returned) {
        const mended = { ...receipt, unit: unitNameOf(ctx, unitId) }
        await tellMended(ctx, mended, returned, services)
      }

      const owed = await owedFor(duties, ctx, draft)
      const isLate = receipt.onTime === false
      const text = [
        ctx.t('receipt-head', { number: receipt.number, version: receipt.version, title }),
        ctx.t('receipt-sent', {
          name: ctx.actor.name,
          at: showDateTime(ctx.now, { locale: ctx.locale, timezone }),
        }),
        ...(receipt.onTime === undefined
          ? []
          : [ctx.t(isLate ? 'receipt-late' : 'receipt-on-time')]),
        ...answerLines(form, state, helps),
        ...(returned ? [ctx.t('review-receipt-mended')] : []),
        ...(owed && !isLate && ctx.now < owed.period.dueAt
          ? [ctx.t('receipt-until', { until: owedDeadline(ctx, owed, timezone).until })]
          : []),
      ]
      return { last: [{ text: text.join('\n') }] }
    },
  }

  /** What the office returned of a report, where it waits to be mended. */
  async function returnOf(report: Report | undefined): Promise<Review | undefined> {
    if (report?.review !== 'returned') return undefined
    return lastReturn(await reviews.of({ kind: 'report', number: report.number }))
  }
}
