import { can } from '../domain/access.ts'
import { readArticleLink } from '../domain/articles.ts'
import { modelView } from '../domain/model-view.ts'
import type { Model } from '../domain/models.ts'
import type { DraftState } from '../forms/draft.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { byOf } from './model-form.ts'
import { modelName } from './model-texts.ts'

export type ArticleUseServices = {
  timezone: string
  models: Pick<Models, 'byId' | 'logArticle'>
  audit: Pick<Audit, 'append'>
}

/** The form on which the press writes down what it brought about a recognised model (III.3). */
export function createArticleUse({ timezone, models, audit }: ArticleUseServices): FormUse {
  const modelOf = async (ctx: BotContext, { about = '' }: Pick<DraftState, 'about'>) => {
    const model = await models.byId(about)
    return model && takesArticles(ctx, model) ? model : undefined
  }

  const vet: NonNullable<FormUse['vet']> = async (ctx, draft, { answers }) => {
    const { link, day } = answers
    if (typeof day === 'string' && day > dayOf(ctx.now, timezone))
      return { key: 'day', note: ctx.t('articles-day-ahead') }
    if (typeof link !== 'string') return undefined
    const kept = readArticleLink(link)
    if (kept === undefined) return { key: 'link', note: ctx.t('articles-link-unfit') }
    const model = await modelOf(ctx, draft.state)
    const known = model?.articles.find((each) => each.link === kept)
    if (!known) return undefined
    const words = { title: known.title, day: showPlainDay(known.day), unit: known.unitName }
    return { key: 'link', note: ctx.t('articles-link-known', words) }
  }

  return {
    mayFill: (ctx, unitId) => articleUnit(ctx) === unitId,

    async title(ctx, draft) {
      const model = await modelOf(ctx, draft.state)
      return ctx.t('articles-title', { model: model ? modelName(ctx, model) : '' })
    },

    vet,

    async complete(ctx, { draft }) {
      const model = await modelOf(ctx, draft.state)
      if (!model) return { last: [{ text: ctx.t('models-gone') }] }
      const unfit = await vet(ctx, draft, draft.state)
      if (unfit) return { refused: unfit.note }
      const {
        title,
        day,
        link: typed,
      } = draft.state.answers as Record<'title' | 'link' | 'day', string>
      const link = readArticleLink(typed) ?? typed
      const { unitId } = draft
      const isNew = await models.logArticle({
        ...{ id: model.id, title, link, day, unitId },
        ...byOf(ctx),
      })
      // Somebody else has logged it since it was read.
      if (!isNew) return { last: [{ text: ctx.t('articles-known-now') }] }
      await audit.append({
        ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'article.log' },
        ...{ object: `model:${model.number}`, details: { unitId, day } },
      })
      const words = { title, day: showPlainDay(day), link, model: modelName(ctx, model) }
      const choices = [
        { label: ctx.t('models-open'), data: `model:open:${model.number}` },
        { label: ctx.t('articles-all'), data: `model:articles:${model.number}` },
      ]
      return { last: [{ text: ctx.t('articles-logged', words), markup: menu(ctx, choices) }] }
    },
  }
}

/** The unit somebody logs articles for: the one where they are of the press, or the office. */
export const articleUnit = ({ actor }: Pick<BotContext, 'actor'>): string | undefined =>
  actor?.memberships.find((each) => can({ ...actor, memberships: [each] }, 'article:log'))?.unitId

/** Articles are logged about what is recognised, by whoever sees it and may log. */
export const takesArticles = (
  { actor }: Pick<BotContext, 'actor'>,
  model: Pick<Model, 'unit' | 'isRecognised'>,
): boolean =>
  model.isRecognised && can(actor, 'article:log') && modelView(actor, model) !== undefined
