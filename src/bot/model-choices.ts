import { can } from '../domain/access.ts'
import { mayMove } from '../domain/model-life.ts'
import { withFiles, type Model, type ModelEntry } from '../domain/models.ts'
import { modelView } from '../domain/model-view.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { Choice } from './menu.ts'
import { mayWrite } from './model-begin.ts'
import { sideOf } from './model-update-form.ts'
import { modelUnits } from './own-units.ts'

/** What this person may do about the model now. */
export function deedsOf(ctx: BotContext, model: Model, timezone: string): Choice[] {
  const { number, stage, unit } = model
  const is = (data: string, allowed: boolean, label: string) =>
    allowed ? [{ label, data: `model:${data}:${number}` }] : []
  const writes = mayWrite(ctx, model)
  const rules = can(ctx.actor, 'model:rule')
  const side = sideOf(ctx, unit.id)
  const isLive = stage !== 'stopped'
  const year = yearOf(ctx.now, timezone)
  return [
    ...is('update', writes && isLive, ctx.t('models-do-update')),
    ...is('status', writes, ctx.t('models-do-status', { year })),
    ...is('propose', writes && mayMove('propose', stage, side), ctx.t('models-do-propose')),
    ...is('withdraw', writes && mayMove('withdraw', stage, side), ctx.t('models-do-withdraw')),
    ...is(
      'recognise',
      rules && mayMove('recognise', stage, 'office'),
      ctx.t('models-do-recognise'),
    ),
    ...is('unrecognise', rules && model.isRecognised, ctx.t('recognise-do-back')),
    ...is('return', rules && mayMove('return', stage, 'office'), ctx.t('models-do-return')),
    ...is('origin', writes && isLive, ctx.t('models-do-link')),
    ...is('change', writes && isLive, ctx.t('models-do-change')),
    ...is(
      'copy',
      modelUnits(ctx).some(({ unitId }) => unitId !== unit.id),
      ctx.t('models-do-copy'),
    ),
  ]
}

/** What else there is to look at. */
export function looksAt(
  ctx: BotContext,
  model: Model,
  { story, isClipped }: { story: ModelEntry[]; isClipped: boolean },
): Choice[] {
  const { number, origin, articles, isRecognised } = model
  const one = (data: string, label: string) => ({ label, data })
  return [
    ...(isClipped ? [one(`model:whole:${number}`, ctx.t('models-do-whole'))] : []),
    one(`model:story:${number}`, ctx.t('models-do-story')),
    ...(withFiles(story).length > 0
      ? [one(`model:files:${number}`, ctx.t('models-do-files'))]
      : []),
    ...(origin && modelView(ctx.actor, origin)
      ? [one(`model:open:${origin.number}`, ctx.t('models-do-origin'))]
      : []),
    ...(articles.length > 0
      ? [one(`model:articles:${number}`, ctx.t('models-do-articles', { count: articles.length }))]
      : []),
    ...(isRecognised && can(ctx.actor, 'article:log')
      ? [one(`model:article:${number}`, ctx.t('models-do-article'))]
      : []),
  ]
}
