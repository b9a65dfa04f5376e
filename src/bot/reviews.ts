import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOfReviewed, readReviewed, type Decided, type Reviewed } from '../domain/reviews.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reviews } from '../storage/reviews.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { aboutVersion } from './review-forms.ts'
import { createReviewScreens, type ReviewScreenServices } from './review-screen.ts'
import { tellDecision, type ReviewTellServices } from './review-tell.ts'
import { reviewedWords, settledText, toReviews } from './review-texts.ts'

export type ReviewsServices = ReviewScreenServices &
  ReviewTellServices & {
    models: Pick<Models, 'byNumber'>
    reviews: Pick<Reviews, 'decide'>
    audit: Pick<Audit, 'append'>
  }

/** /duyet: the reports and models that wait for the office; accepting, returning, asking. */
export function createReviewing(
  services: ReviewsServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { timezone, reports, models, reviews, audit } = services
  const screens = createReviewScreens(services)
  const composer = new Composer<BotContext>()

  composer.command('duyet', async (ctx) => {
    if (!can(ctx.actor, 'report:review')) return show(ctx, ctx.t('review-not-allowed'))
    const number = /^(?:b[aá]o c[aá]o )?(?:s[oố] )?(\d{1,9})$/i.exec(ctx.match.trim())?.[1]
    return number === undefined ? screens.showQueue(ctx) : screens.showOne(ctx, Number(number))
  })

  composer.callbackQuery(/^(?:nav:)?review:(queue|open):(\d{1,9})(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (!can(ctx.actor, 'report:review')) return show(ctx, ctx.t('review-not-allowed'))
    const [, screen, number, page = 1] = ctx.match
    return screen === 'queue'
      ? screens.showQueue(ctx, Number(number))
      : screens.showOne(ctx, Number(number), { page: Number(page) })
  })

  composer.callbackQuery(
    /^review:(accept|return):(\d{1,9}):(\d{1,4})(?::(anew))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      if (!can(ctx.actor, 'report:review')) return show(ctx, ctx.t('review-not-allowed'))
      const [, verb, number, version, again] = ctx.match
      const seen = { number: Number(number), version: Number(version) }
      return verb === 'accept'
        ? accept(ctx, seen)
        : giveBack(ctx, { ...seen, isSure: again !== undefined })
    },
  )

  composer.callbackQuery(/^review:ask:((?:report|model):\d{1,9})(?::(anew))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (!can(ctx.actor, 'report:review')) return show(ctx, ctx.t('review-not-allowed'))
    const [, name, again] = ctx.match
    return ask(ctx, readReviewed(name), again !== undefined)
  })

  async function accept(ctx: BotContext, seen: { number: number; version: number }) {
    const deed = { ...seen, kind: 'accepted', byId: ctx.actor?.personId ?? '' } as const
    const decided = await reviews.decide({ ...deed, now: ctx.now })
    const report = await reports.byNumber(seen.number, seen.version)
    if (decided !== 'done' || !report) return undone(ctx, decided, seen.number)
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'report.accept' },
      ...{ object: `report:${seen.number}`, details: { version: seen.version } },
    })
    const told = await tellDecision(ctx, report, services)
    const text = ctx.t('review-accepted', { number: seen.number, unit: report.unit.name })
    const next = await screens.nextAfter(ctx, seen.number)
    return show(ctx, [text, told].join('\n'), menu(ctx, next, [toReviews(ctx)]))
  }

  /** Why nothing was done, above the report as it stands. */
  async function undone(ctx: BotContext, decided: Decided, number: number) {
    const about = { kind: 'report', number } as const
    const notes = {
      done: '',
      gone: '',
      own: '',
      newer: ctx.t('review-newer'),
      settled: settledText(ctx, await reviews.of(about), timezone),
    }
    return screens.showOne(ctx, number, { note: notes[decided] })
  }

  async function giveBack(
    ctx: BotContext,
    { isSure, ...seen }: { number: number; version: number; isSure: boolean },
  ) {
    const byId = ctx.actor?.personId ?? ''
    const decided = await reviews.mayDecide({ ...seen, byId })
    if (decided !== 'done') return undone(ctx, decided, seen.number)
    const { number, version } = seen
    return begin(ctx, {
      ...{ formId: 'review-return', about: aboutVersion(seen), isSure },
      data: `review:return:${number}:${version}`,
      intro: ctx.t('review-return-begin', { number, version }),
    })
  }

  async function ask(ctx: BotContext, about: Reviewed | undefined, isSure: boolean) {
    const found =
      about?.kind === 'model'
        ? await models.byNumber(about.number)
        : about && (await reports.byNumber(about.number))
    if (!about || !found) return show(ctx, ctx.t('review-gone'))
    const name = nameOfReviewed(about)
    return begin(ctx, {
      ...{ formId: 'review-ask', about: name, isSure, data: `review:ask:${name}` },
      intro: ctx.t('review-ask-title', { what: reviewedWords(ctx, about) }),
    })
  }

  async function begin(
    ctx: BotContext,
    wanted: { formId: string; about: string; data: string; intro: string; isSure: boolean },
  ) {
    const unitId = officeUnit(ctx, 'report:review')
    if (unitId === undefined) return show(ctx, ctx.t('review-not-allowed'))
    const { formId, about, data, intro, isSure } = wanted
    return forms.begin(ctx, {
      ...{ formId, unitId, begun: { about }, intro: () => intro },
      other: { isOther: ({ state }) => state.about !== about, anew: `${data}:${anew}`, isSure },
    })
  }

  return composer
}
