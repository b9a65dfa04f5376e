import { Composer } from 'grammy'
import { modelView } from '../domain/model-view.ts'
import type { Article, Model } from '../domain/models.ts'
import type { Models } from '../storage/models.ts'
import { showPlainDay } from '../text/dates.ts'
import { articleUnit, takesArticles } from './article-form.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { backToForm, menu, show } from './menu.ts'
import { modelName } from './model-texts.ts'
import { pagesOf } from './pages.ts'

export type ArticlesServices = { models: Pick<Models, 'byNumber'> }

/** What the press brought about a model: the list, and the way to add to it. */
export function createArticles(
  { models }: ArticlesServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^model:article:(\d{1,9})(:anew)?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, number, again] = ctx.match
    const unitId = articleUnit(ctx)
    if (unitId === undefined) return show(ctx, ctx.t('articles-not-allowed'))
    const model = await seen(ctx, Number(number))
    if (!model) return show(ctx, ctx.t('models-gone'))
    const words = { model: modelName(ctx, model) }
    if (!takesArticles(ctx, model)) return show(ctx, ctx.t('articles-unrecognised', words))
    return forms.begin(ctx, {
      formId: 'article',
      unitId,
      begun: { about: model.id },
      other: {
        isOther: ({ state }) => state.about !== model.id,
        anew: `model:article:${model.number}:${anew}`,
        isSure: again !== undefined,
      },
      intro: () => ctx.t('articles-begin', words),
    })
  })

  composer.callbackQuery(/^model:articles:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const model = await seen(ctx, Number(ctx.match[1]))
    if (!model) return show(ctx, ctx.t('models-gone'))
    return showArticles(ctx, model)
  })

  /** The model of a number; undefined for one that this person may not see. */
  async function seen(ctx: BotContext, number: number): Promise<Model | undefined> {
    const model = await models.byNumber(number)
    return model && modelView(ctx.actor, model) ? model : undefined
  }

  return composer
}

/** The articles about a model, the newest first. */
async function showArticles(ctx: BotContext, model: Model): Promise<void> {
  const { articles, number } = model
  const words = { model: modelName(ctx, model), count: articles.length }
  const [newest = []] = pagesOf(articles.toReversed(), (each) => articleLine(ctx, each))
  const more = articles.length - newest.length
  const lines = [
    ctx.t(articles.length > 0 ? 'articles-head' : 'articles-none', words),
    ...newest.map((each) => articleLine(ctx, each)),
    ...(more > 0 ? [ctx.t('articles-more', { count: more })] : []),
  ]
  const log = { label: ctx.t('models-do-article'), data: `model:article:${number}` }
  const open = { label: ctx.t('models-open'), data: `model:open:${number}` }
  const choices = takesArticles(ctx, model) ? [log] : []
  await show(ctx, lines.join('\n'), menu(ctx, choices, [open, ...backToForm(ctx)]))
}

const articleLine = ({ t }: Pick<BotContext, 't'>, { title, link, day, unitName }: Article) =>
  t('articles-line', { title, link, day: showPlainDay(day), unit: unitName })
