import { Composer } from 'grammy'
import {
  answerableQuestions,
  nameOfReviewed,
  readReviewed,
  type Reviewed,
} from '../domain/reviews.ts'
import type { Report } from '../domain/reports.ts'
import type { Models } from '../storage/models.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { ask, show } from './menu.ts'
import { reportingUnits } from './own-units.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { answerChoice } from './review-tell.ts'
import { historyLines, reviewedWords } from './review-texts.ts'

export type ReviewAnsweringServices = {
  timezone: string
  reports: { byNumber(number: number): Promise<Report | undefined> }
  models: Pick<Models, 'byNumber'>
  reviews: Pick<Reviews, 'of' | 'unanswered'>
}

/** From what the office asked about a report or a model to the unit's answer: /traloiban. */
export function createReviewAnswering(
  { timezone, reports, models, reviews }: ReviewAnsweringServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('traloiban', async (ctx) => {
    const unitIds = reportingUnits(ctx).map(({ unitId }) => unitId)
    if (unitIds.length === 0) return show(ctx, ctx.t('report-not-allowed'))
    const open = await reviews.unanswered(unitIds)
    const number = Number(/\d{1,9}/.exec(ctx.match)?.[0])
    const meant = number >= 0 ? open.filter((each) => each.number === number) : open
    const [only] = meant
    if (only && meant.length === 1) return begin(ctx, only, false)
    return choose(ctx, meant, 1)
  })

  composer.callbackQuery(/^review:asked:(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const unitIds = reportingUnits(ctx).map(({ unitId }) => unitId)
    return choose(ctx, await reviews.unanswered(unitIds), Number(ctx.match[1]))
  })

  function choose(ctx: BotContext, open: Reviewed[], wanted: number) {
    if (open.length === 0) return show(ctx, ctx.t('review-answer-none'))
    const all = pagesOf(open, (about) => reviewedWords(ctx, about))
    const { things, page, pages } = pageAt(all, wanted)
    const choices = things.map((about) => ({
      ...answerChoice(ctx, about),
      label: reviewedWords(ctx, about),
    }))
    const on = turns(ctx, { page, pages, data: 'review:asked' })
    return ask(ctx, ctx.t('review-answer-which'), [...choices, ...on])
  }

  composer.callbackQuery(/^review:answer:((?:report|model):\d{1,9})(?::(anew))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, name, again] = ctx.match
    const about = readReviewed(name)
    if (about) await begin(ctx, about, again !== undefined)
  })

  async function begin(ctx: BotContext, { kind, number }: Reviewed, isSure: boolean) {
    const about: Reviewed = { kind, number }
    const found = kind === 'report' ? await reports.byNumber(number) : await models.byNumber(number)
    const unitId = found?.unit.id ?? ''
    // An admin may enter a report for any unit; what the office asks, the unit itself answers.
    const isTheirs = reportingUnits(ctx).some((each) => each.unitId === unitId)
    if (!found || !isTheirs) return show(ctx, ctx.t('review-gone'))
    const said = await reviews.of(about)
    const asked = answerableQuestions(said)
    if (asked.length === 0) {
      const last = said.filter((each) => each.kind === 'answered').slice(-1)
      const lines = [ctx.t('review-answer-none'), ...historyLines(ctx, last, timezone)]
      return show(ctx, lines.join('\n'))
    }
    const name = nameOfReviewed(about)
    const title = ctx.t('review-answer-title', { what: reviewedWords(ctx, about) })
    return forms.begin(ctx, {
      formId: 'review-answer',
      unitId,
      begun: { about: name },
      isBeside: true,
      other: {
        isOther: ({ state }) => state.about !== name,
        anew: `review:answer:${name}:${anew}`,
        isSure,
      },
      intro: () => [title, ...historyLines(ctx, asked, timezone)].join('\n'),
    })
  }

  return composer
}
