import { can } from '../domain/access.ts'
import type { Model } from '../domain/models.ts'
import { termsOn } from '../domain/terms.ts'
import { numberOf } from '../forms/engine.ts'
import { termName } from '../forms/fields/term.ts'
import { versionOf } from '../forms/schema.ts'
import { answerLines, shownAnswers } from '../forms/show.ts'
import type { Filling } from '../conversations/dialogue.ts'
import type { Audit } from '../storage/audit.ts'
import type { ModelAnswers } from '../storage/model-writes.ts'
import type { Models } from '../storage/models.ts'
import { addDays, dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { readModelAbout } from './model-begin.ts'
import { changedMeanwhile } from './model-meanwhile.ts'
import { createModelSimilar, type ModelSimilarServices } from './model-similar.ts'
import { goneText, modelName } from './model-texts.ts'
import { unitNameOf } from './own-units.ts'

export type ModelUseServices = ModelSimilarServices & {
  models: Pick<Models, 'byId' | 'named' | 'story' | 'register' | 'change'>
  audit: Pick<Audit, 'append'>
}

/** The form of a model: sent once to register it, and again to put right what was said. */
export function createModelUse({ timezone, models, audit }: ModelUseServices): FormUse {
  const similar = createModelSimilar({ timezone, models })

  /** The model that is put right, or whose example is followed. */
  const aboutOf = async (about: string | undefined) => {
    const read = readModelAbout(about)
    const model = read && (await models.byId(read.id))
    return { model: read?.isOrigin ? undefined : model, origin: read?.isOrigin ? model : undefined }
  }

  return {
    mayFill: (ctx, unitId) => can(ctx.actor, 'model:write', { unitId }),

    async title(ctx, { state, unitId }) {
      const about = readModelAbout(state.about)
      const model = about && !about.isOrigin ? await models.named(about.id) : null
      if (model) return ctx.t('models-change-title', { model: modelName(ctx, model) })
      return ctx.t('models-new-title', { unit: unitNameOf(ctx, unitId) })
    },

    vet(ctx, _, { answers: { name, start } }) {
      const last = addDays(dayOf(ctx.now, timezone), 366)
      const isStart = typeof start !== 'string' || (start >= '1990-01-01' && start <= last)
      const isName = typeof name !== 'string' || /\p{L}[^]*\p{L}[^]*\p{L}/u.test(name)
      if (isStart && isName) return Promise.resolve(undefined)
      const unfit = isName
        ? { key: 'start', note: ctx.t('models-start-unfit') }
        : { key: 'name', note: ctx.t('models-name-unfit') }
      return Promise.resolve(unfit)
    },

    async complete(ctx, filling) {
      const { draft } = filling
      const { about } = draft.state
      const { model, origin } = await aboutOf(about)
      const isGone = about !== undefined && !model && !origin
      if (isGone || (model && model.unit.id !== draft.unitId))
        return {
          last: [{ text: [goneText(ctx, model, draft), ...answersOf(filling)].join('\n') }],
        }

      const ended = endedTerm(filling, model?.answers)
      if (ended) return { refused: ctx.t('models-term-ended', ended) }
      const alike = await similar(ctx, filling, { model, origin })
      if (alike) return alike
      return model ? change(ctx, filling, model) : register(ctx, filling, origin)
    },
  }

  async function register(ctx: BotContext, filling: Filling, origin: Model | undefined) {
    const { draft } = filling
    const { unitId } = draft
    const made = await models.register({
      ...filledOf(filling),
      ...{ unitId, originId: origin?.id, ...byOf(ctx) },
    })
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'model.register' },
      ...{ object: `model:${made.number}`, details: { unitId } },
    })
    const name = (draft.state.answers as ModelAnswers).name
    const text = [
      ctx.t('models-registered', { model: modelName(ctx, { number: made.number, name }) }),
      ...(origin ? [ctx.t('models-follows', { model: modelName(ctx, origin) })] : []),
      ...answersOf(filling),
      ctx.t('models-registered-next'),
    ].join('\n')
    return { last: [{ text, markup: openMenu(ctx, made.number) }] }
  }

  async function change(ctx: BotContext, filling: Filling, model: Model) {
    const { id, number } = model
    const other = changedMeanwhile(ctx, filling, { model, story: await models.story(id) })
    if (other) return other
    const isDone = await models.change({ id, ...filledOf(filling), ...byOf(ctx) })
    if (!isDone) return { refused: ctx.t('models-is-stopped') }
    await audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'model.change' },
      ...{ object: `model:${number}` },
    })
    const name = (filling.draft.state.answers as ModelAnswers).name
    const text = [
      ctx.t('models-changed', { model: modelName(ctx, { number, name }) }),
      ...answersOf(filling),
    ].join('\n')
    return { last: [{ text, markup: openMenu(ctx, number) }] }
  }
}

/** A term that came to its end since it was chosen; what the model bears already it may keep. */
function endedTerm({ form, draft: { state }, helps }: Filling, before: Answers = {}) {
  const today = dayOf(helps.now, helps.timezone)
  for (const field of form.fields) {
    if (field.kind !== 'term' && field.kind !== 'terms') continue
    const known = [before[field.key]].flat()
    const inUse = termsOn(helps.terms, field.list, today).map(({ code }) => code)
    const ended = [state.answers[field.key]]
      .flat()
      .find((code) => typeof code === 'string' && !inUse.includes(code) && !known.includes(code))
    if (typeof ended === 'string')
      return {
        name: termName(field.list, ended, helps),
        number: numberOf(form, state, field.key),
      }
  }
  return undefined
}

type Answers = Record<string, unknown>

/** Who does it, and when. */
export const byOf = ({ actor, now }: Pick<BotContext, 'actor' | 'now'>) => ({
  personId: actor?.personId ?? null,
  now,
})

/** The button that opens a model. */
export const openMenu = (ctx: BotContext, number: number) =>
  menu(ctx, [{ label: ctx.t('models-open'), data: `model:open:${number}` }])

/** What was answered, in the language of the person. */
export const answersOf = ({ form, draft, helps }: Filling): string[] =>
  answerLines(form, draft.state, helps)

/** The answers as they are kept; what is read of them is Vietnamese, whoever asked. */
function filledOf({ form, draft, helps }: Filling) {
  return {
    answers: draft.state.answers as ModelAnswers,
    formVersion: versionOf(form),
    shown: shownAnswers(form, draft.state, { ...helps, locale: 'vi' }),
  }
}
