import { answersFor } from '../domain/model-view.ts'
import type { BotContext } from './context.ts'
import { backToForm, menu, show } from './menu.ts'
import { headKeys, type createModelScreen } from './model-screen.ts'
import { modelName } from './model-texts.ts'
import { pageAt, pagesOf, turns } from './pages.ts'

type Services = { screen: Pick<ReturnType<typeof createModelScreen>, 'seen'> }

/** What a model says of itself as it was written, for others to do the same. */
export function createModelWhole({ screen }: Services) {
  return async (ctx: BotContext, number: number, page: number): Promise<void> => {
    const found = await screen.seen(ctx, number)
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model, view } = found
    const lines = answersFor(view, model.shown)
      .filter(({ key }) => !headKeys.includes(key))
      .map(({ label, value }) => `– ${label}: ${value}`)
    const all = pagesOf(lines, (line) => line)
    const { things, ...place } = pageAt(all, page)
    const head = ctx.t('models-whole-head', { model: modelName(ctx, model), ...place })
    const nav = [
      ...turns(ctx, { ...place, data: `model:whole:${number}` }),
      { label: ctx.t('models-open'), data: `model:open:${number}` },
      ...backToForm(ctx),
    ]
    return show(ctx, [head, ...things].join('\n'), menu(ctx, [], nav))
  }
}
