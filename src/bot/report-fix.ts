import { Composer } from 'grammy'
import { nameOf } from '../domain/duties.ts'
import type { Obligation } from '../domain/obligations.ts'
import type { Report } from '../domain/reports.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { BotContext } from './context.ts'
import { ask, show } from './menu.ts'
import { reportingUnits } from './own-units.ts'
import { stateLines, settledText } from './review-texts.ts'

export type ReportFixServices = {
  timezone: string
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
  reports: { byNumber(number: number): Promise<Report | undefined> }
  reviews: Pick<Reviews, 'of'>
}

/** From what the office returned to the questions that are asked again: /suabaocao, “Sửa ngay”. */
export function createReportFix(
  { timezone, duties, reports, reviews }: ReportFixServices,
  begin: (ctx: BotContext, chosen: Obligation, all: Obligation[]) => Promise<void>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('suabaocao', async (ctx) => {
    const number = /\d{1,9}/.exec(ctx.match)?.[0]
    if (number !== undefined) return fix(ctx, Number(number))
    if (reportingUnits(ctx).length === 0) return show(ctx, ctx.t('report-not-allowed'))
    const returned = (await ownReports(ctx)).filter(({ owed }) => owed.report?.returnedAt)
    const [only] = returned
    if (!only) return show(ctx, ctx.t('review-fix-none'))
    if (returned.length === 1) return begin(ctx, only.owed, only.all)
    const choices = returned.map(({ owed: { duty, period, report }, unitName }) => ({
      label: `${nameOf(duty, period)} – ${unitName}`,
      data: `review:fix:${report?.number ?? 0}`,
    }))
    return ask(ctx, ctx.t('review-fix-which'), choices)
  })

  composer.callbackQuery(/^review:fix:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await fix(ctx, Number(ctx.match[1]))
  })

  /** Asks what was returned; what is not returned, or not any more, is said. */
  async function fix(ctx: BotContext, number: number): Promise<void> {
    const own = (await ownReports(ctx)).find(({ owed }) => owed.report?.number === number)
    if (!own) return show(ctx, ctx.t('overview-report-gone'))
    if (own.owed.report?.returnedAt) return begin(ctx, own.owed, own.all)
    const review = (await reports.byNumber(number))?.review
    const why =
      review === 'accepted'
        ? settledText(ctx, await reviews.of({ kind: 'report', number }), timezone)
        : [ctx.t('review-fixed-before', { number }), ...stateLines(ctx, review)].join(' ')
    return show(ctx, why)
  }

  /** The reports that somebody may send for their units. */
  async function ownReports(ctx: BotContext) {
    const own = []
    for (const { unitId, unitName } of reportingUnits(ctx)) {
      const all = await duties.obligationsOf(unitId, ctx.now)
      own.push(...all.map((owed) => ({ owed, all, unitName })))
    }
    return own
  }

  return composer
}
