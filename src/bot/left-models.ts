import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Model } from '../domain/models.ts'
import { modelView } from '../domain/model-view.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import { ask, backToForm, menu, show } from './menu.ts'
import { byOf, openMenu } from './model-form.ts'
import { modelChoice, modelName } from './model-texts.ts'
import { modelUnits } from './own-units.ts'
import { pageSize } from './overview-lists.ts'

export type LeftModelsServices = {
  models: Pick<Models, 'byNumber' | 'left' | 'heirs' | 'take'>
  audit: Pick<Audit, 'append'>
}

/** What a unit that was split has left: a successor takes it over, or the office gives it. */
export function createLeftModels({ models, audit }: LeftModelsServices): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('donvicu', async (ctx) => {
    const own = modelUnits(ctx).map(({ unitId }) => unitId)
    const rules = can(ctx.actor, 'model:rule')
    if (!rules && own.length === 0) return show(ctx, ctx.t('models-not-allowed'))
    const left = await models.left(ctx.now, rules ? undefined : own)
    if (left.length === 0) return show(ctx, ctx.t('roll-left-none'), menu(ctx, [], backToForm(ctx)))
    const choices = left.slice(0, pageSize).map((line) => ({
      ...modelChoice(line, { withUnit: true }),
      data: `model:take:${line.number}`,
    }))
    return ask(ctx, ctx.t('roll-left-which', { count: left.length }), choices)
  })

  composer.callbackQuery(/^model:take:(\d{1,9})(?::([\w-]{12}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, number, tail = ''] = ctx.match
    const model = await models.byNumber(Number(number))
    if (!model || !modelView(ctx.actor, model)) return show(ctx, ctx.t('models-gone'))
    if (!can(ctx.actor, 'model:write')) return show(ctx, ctx.t('models-not-allowed'))
    const heirs = (await models.heirs(model.unit.id, ctx.now)).filter(
      ({ id }) => can(ctx.actor, 'model:write', { unitId: id }) && id.endsWith(tail),
    )
    const [only] = heirs
    if (!only) return taken(ctx, model, model.unit.name)
    if (heirs.length === 1) return take(ctx, model, only)
    const choices = heirs.map(({ id, name }) => ({
      label: name,
      data: `model:take:${model.number}:${tailOf(id)}`,
    }))
    return ask(ctx, ctx.t('roll-give-which', { model: modelName(ctx, model) }), choices)
  })

  async function take(ctx: BotContext, model: Model, unit: { id: string; name: string }) {
    const done = await models.take({ id: model.id, unitId: unit.id, ...byOf(ctx) })
    if (!done?.ok) return taken(ctx, model, done?.holder ?? '')
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'model.take' },
      ...{ object: `model:${model.number}`, details: { unitId: unit.id } },
    })
    const words = { model: modelName(ctx, model), unit: unit.name, from: done.from }
    return show(ctx, ctx.t('roll-took', words), openMenu(ctx, model.number))
  }

  /** It is with another unit, or this person has no say in it. */
  const taken = (ctx: BotContext, model: Model, unit: string) =>
    show(
      ctx,
      ctx.t('roll-taken', { model: modelName(ctx, model), unit }),
      menu(ctx, [], backToForm(ctx)),
    )

  return composer
}
