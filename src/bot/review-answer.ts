import type { Said } from '../conversations/fill-form.ts'
import { nameOfReviewed, readReviewed, type Reviewed } from '../domain/reviews.ts'
import type { Report } from '../domain/reports.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { BotContext } from './context.ts'
import { unitNameOf } from './own-units.ts'
import { tellAnswer, type ReviewTellServices } from './review-tell.ts'
import { historyLines, reviewedWords } from './review-texts.ts'

export type ReviewAnswerServices = ReviewTellServices &
  ReviewedUnitServices & {
    timezone: string
    reviews: Pick<Reviews, 'of' | 'answer'>
    audit: Pick<Audit, 'append'>
  }

type ReviewedUnitServices = {
  reports: { byNumber(number: number): Promise<Report | undefined> }
  models: Pick<Models, 'byNumber'>
}

/** Sends the office what a unit answers, and gives the last words about it. */
export function createReviewAnswer(services: ReviewAnswerServices) {
  const { timezone, reviews, audit } = services

  return async (ctx: BotContext, { name, unitId, text }: Answer): Promise<Said[]> => {
    const about = readReviewed(name)
    const unit = await unitOf(about, services)
    // A model may have gone to another unit since the draft was begun.
    if (!about || unit?.id !== unitId) return goneWith(ctx, text)
    const by = { byId: ctx.actor?.personId ?? '', now: ctx.now }
    const asked = await reviews.answer({ ...about, text, ...by })
    if (asked.length === 0) {
      const said = (await reviews.of(about)).filter(({ kind }) => kind === 'answered').slice(-1)
      const lines = [ctx.t('review-answered-before'), ...historyLines(ctx, said, timezone)]
      return [{ text: [...lines, ctx.t('review-unsent', { text })].join('\n') }]
    }
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, object: nameOfReviewed(about) },
      action: about.kind === 'report' ? 'report.answer' : 'model.answer',
    })
    await tellAnswer(ctx, { about, asked, text, unit: unitNameOf(ctx, unitId) }, services)
    return [{ text: ctx.t('review-answered', { what: reviewedWords(ctx, about) }) }]
  }
}

/** What is answered, by its name, for which unit and with which words. */
type Answer = { name: string; unitId: string; text: string }

/** The unit that something is about. */
export async function unitOf(
  about: Reviewed | undefined,
  { reports, models }: ReviewedUnitServices,
) {
  if (!about) return undefined
  const found =
    about.kind === 'report'
      ? await reports.byNumber(about.number)
      : await models.byNumber(about.number)
  return found?.unit
}

/** What it was about is not there any more: what was typed is given back. */
export const goneWith = (ctx: BotContext, text: string): Said[] => [
  { text: [ctx.t('review-gone'), ctx.t('review-unsent', { text })].join('\n') },
]
