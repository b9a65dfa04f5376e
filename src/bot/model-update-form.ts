import { can } from '../domain/access.ts'
import { statusMeant, type YearStatus } from '../domain/models.ts'
import { modelView } from '../domain/model-view.ts'
import { shownAnswers } from '../forms/show.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { answersOf, byOf, openMenu } from './model-form.ts'
import { goneText, modelName } from './model-texts.ts'

export type ModelUpdateServices = {
  timezone: string
  models: Pick<Models, 'byId' | 'named' | 'byNumber' | 'update' | 'setYear' | 'setOrigin'>
  audit: Pick<Audit, 'append'>
}

/** The forms on which a unit says what is new of a model, how it stands, whose example it follows. */
export function createModelUpdateUses(services: ModelUpdateServices) {
  const { timezone, models, audit } = services
  const modelOf = ({ state }: { state: { about?: string | undefined } }) =>
    models.byId(state.about ?? '')

  const use = (
    titleKey: 'models-update-title' | 'models-year-title' | 'models-origin-title',
    complete: FormUse['complete'],
  ): FormUse => ({
    mayFill: (ctx, unitId) => can(ctx.actor, 'model:write', { unitId }),
    async title(ctx, { state }) {
      const model = await models.named(state.about ?? '')
      const year = yearOf(ctx.now, timezone)
      return ctx.t(titleKey, { model: model ? modelName(ctx, model) : '', year })
    },
    complete,
  })

  const update = use('models-update-title', async (ctx, filling) => {
    const { draft, form, helps } = filling
    const model = await modelOf(draft)
    // It may have gone to another unit since the draft was begun.
    if (!model || !ctx.actor || model.unit.id !== draft.unitId)
      return { last: [{ text: [goneText(ctx, model, draft), ...answersOf(filling)].join('\n') }] }
    const { answers } = draft.state
    const shown = shownAnswers(form, draft.state, { ...helps, locale: 'vi' })
    const isDone = await models.update({ id: model.id, answers, shown, ...byOf(ctx) })
    if (!isDone) return { refused: ctx.t('models-is-stopped') }
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor.personId, action: 'model.update' },
      ...{ object: `model:${model.number}` },
    })
    const text = [ctx.t('models-updated', { model: modelName(ctx, model) }), ...answersOf(filling)]
    return { last: [{ text: text.join('\n'), markup: openMenu(ctx, model.number) }] }
  })

  const status = use('models-year-title', async (ctx, { draft }) => {
    const model = await modelOf(draft)
    if (!model || !ctx.actor || model.unit.id !== draft.unitId)
      return { last: [{ text: goneText(ctx, model, draft) }] }
    const year = yearOf(ctx.now, timezone)
    const said = draft.state.answers as { status: YearStatus; reason?: string }
    const status = statusMeant(model.startedOn, { year, status: said.status })
    const set = { year, status, ...(status === 'stopped' ? { reason: said.reason } : {}) }
    const side = sideOf(ctx, model.unit.id)
    const isDone = await models.setYear({ id: model.id, ...set, side, ...byOf(ctx) })
    if (!isDone) return { refused: ctx.t('models-too-late') }
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor.personId, action: 'model.year' },
      ...{
        object: `model:${model.number}`,
        details: { year, before: model.last?.status ?? '', after: status },
      },
    })
    const words = { model: modelName(ctx, model), year, status: ctx.t(`models-status-${status}`) }
    const text = ctx.t('models-year-set', words)
    return { last: [{ text, markup: openMenu(ctx, model.number) }] }
  })

  const origin = use('models-origin-title', async (ctx, { draft }) => {
    const model = await modelOf(draft)
    if (!model || !ctx.actor || model.unit.id !== draft.unitId)
      return { last: [{ text: goneText(ctx, model, draft) }] }
    if (model.stage === 'stopped') return { refused: ctx.t('models-is-stopped') }
    const { number } = draft.state.answers as { number: number }
    const followed = number === 0 ? undefined : await models.byNumber(number)
    if (number !== 0 && !(followed && modelView(ctx.actor, followed)))
      return { refused: ctx.t('models-origin-unknown', { number: String(number) }) }
    const originId = followed?.id
    const isDone = await models.setOrigin({ id: model.id, originId, ...byOf(ctx) })
    if (!isDone) return { refused: ctx.t('models-origin-circle', { number: String(number) }) }
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor.personId, action: 'model.origin' },
      ...{ object: `model:${model.number}`, details: { origin: number } },
    })
    const name = modelName(ctx, model)
    const text = followed
      ? ctx.t('models-origin-set', { model: name, origin: modelName(ctx, followed) })
      : ctx.t('models-origin-none', { model: name })
    return { last: [{ text, markup: openMenu(ctx, model.number) }] }
  })

  return { update, status, origin }
}

/** Does somebody act for the unit itself, or for the office? */
export const sideOf = ({ actor }: Pick<BotContext, 'actor'>, unitId: string): 'unit' | 'office' =>
  actor?.memberships.some((each) => each.unitId === unitId && each.role === 'officer')
    ? 'unit'
    : 'office'
