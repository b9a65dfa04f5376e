import { can } from '../domain/access.ts'
import { mayMove } from '../domain/model-life.ts'
import type { Model } from '../domain/models.ts'
import { lastReturn, reasonsOf } from '../domain/reviews.ts'
import { modelForm } from '../forms/catalog/model.ts'
import { begunFrom, toMend } from '../forms/prefill.ts'
import type { Models } from '../storage/models.ts'
import type { Reviews } from '../storage/reviews.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { ask, show } from './menu.ts'
import { mayWrite, type createModelBegin } from './model-begin.ts'
import type { createModelScreen } from './model-screen.ts'
import { modelChoice, modelName } from './model-texts.ts'
import { modelUnits } from './own-units.ts'

export type ModelFillServices = {
  timezone: string
  models: Pick<Models, 'find' | 'story' | 'proposedBy'>
  reviews: Pick<Reviews, 'of'>
  begin: Pick<ReturnType<typeof createModelBegin>, 'about'>
  screen: Pick<ReturnType<typeof createModelScreen>, 'seen'>
}

/** The forms about one model: which of them may be filled now, and for which model. */
export function createModelFill({ timezone, models, reviews, begin, screen }: ModelFillServices) {
  /** Begins a form about a model, when it may be filled now. */
  async function fill(ctx: BotContext, { verb, number, isSure = false }: Wanted) {
    const found = await screen.seen(ctx, number)
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model } = found
    const filling = await fillingOf(ctx, verb, model)
    if ('refused' in filling) return show(ctx, filling.refused)
    return begin.about(ctx, { ...filling, ...{ model, data: `model:${verb}`, isSure } })
  }

  /** The form behind a button, or why it can not be filled by this person now. */
  async function fillingOf(ctx: BotContext, verb: Verb, model: Model) {
    const words = { model: modelName(ctx, model), year: yearOf(ctx.now, timezone) }
    const ofOffice = verb === 'recognise' || verb === 'return'
    if (ofOffice ? !can(ctx.actor, 'model:rule') : !mayWrite(ctx, model))
      return { refused: ctx.t(ofOffice ? 'models-for-office' : 'models-not-allowed') }
    if (ofOffice && !mayMove(verb, model.stage, 'office'))
      return { refused: ctx.t('models-too-late') }
    if (ofOffice && model.stage === 'proposed' && (await isOwn(ctx, model)))
      return { refused: ctx.t('models-own') }
    if (verb !== 'status' && model.stage === 'stopped')
      return { refused: ctx.t('models-is-stopped') }
    return {
      formId: formIds[verb],
      intro: () => ctx.t(`models-begin-${verb}`, words),
      ...(verb === 'change' ? { begun: await asRegistered(model) } : {}),
    }
  }

  /** Nobody rules on what they proposed themselves. */
  const isOwn = async (ctx: BotContext, { id }: Model): Promise<boolean> => {
    const proposer = await models.proposedBy(id)
    return proposer !== undefined && proposer === ctx.actor?.personId
  }

  /** The answers of a model; what the office returned of them since is asked again first. */
  async function asRegistered(model: Model) {
    const begun = begunFrom(modelForm, model.answers)
    const returned = lastReturn(await reviews.of({ kind: 'model', number: model.number }))
    if (!returned || returned.fields.length === 0) return begun
    const isMended = (await models.story(model.id)).some(
      ({ kind, at }) => kind === 'changed' && at >= returned.at,
    )
    return isMended ? begun : { ...begun, ...toMend(returned.id, reasonsOf(returned)) }
  }

  /** Asks which model of one's own there is news of. */
  async function chooseForUpdate(ctx: BotContext) {
    const unitIds = modelUnits(ctx).map(({ unitId }) => unitId)
    if (unitIds.length === 0) return show(ctx, ctx.t('models-not-allowed'))
    const { lines } = await models.find({ words: [], unitIds }, { skip: 0, take: 100 })
    const live = lines.filter(({ stage }) => stage !== 'stopped')
    if (live.length === 0) return show(ctx, ctx.t('models-none-to-update'))
    const choices = live.slice(0, most).map((line) => ({
      ...modelChoice(line, { withUnit: unitIds.length > 1 }),
      data: `model:update:${line.number}`,
    }))
    const more = live.length > most ? [ctx.t('models-which-more')] : []
    return ask(ctx, [ctx.t('models-which-update'), ...more].join('\n'), choices)
  }

  return { fill, chooseForUpdate }
}

type Wanted = { verb: Verb; number: number; isSure?: boolean }

/** So many fit on one screen: those that something was done about last. */
const most = 9

const formIds = {
  update: 'model-update',
  status: 'model-status',
  origin: 'model-origin',
  change: 'model',
  recognise: 'recognition',
  return: 'model-return',
} as const

type Verb = keyof typeof formIds

/** Does this word of a button begin a form about a model? */
export const isFillVerb = (verb: string): verb is Verb => verb in formIds
