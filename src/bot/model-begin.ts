import { can } from '../domain/access.ts'
import type { Model } from '../domain/models.ts'
import { modelForm } from '../forms/catalog/model.ts'
import type { DraftState } from '../forms/draft.ts'
import { offeredFrom } from '../forms/prefill.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { ask, show } from './menu.ts'
import { modelName } from './model-texts.ts'
import { modelUnits } from './own-units.ts'

/** What a form is about: an existing model, or one whose example a new one follows. */
export type ModelAbout = { id: string; isOrigin: boolean }

const originMark = 'origin:'

/** The model that a draft is about; undefined for a new one that follows nobody's example. */
export function readModelAbout(about: string | undefined): ModelAbout | undefined {
  if (about === undefined) return undefined
  const isOrigin = about.startsWith(originMark)
  return { id: isOrigin ? about.slice(originMark.length) : about, isOrigin }
}

/** A form about a model: which one, what stands above its first question. */
type AboutModel = {
  formId: string
  model: Pick<Model, 'id' | 'number' | 'unit'>
  /** The button that begins it: "model:update". */
  data: string
  isSure: boolean
  intro: (isNew: boolean) => string
  begun?: Partial<DraftState>
}

/** Begins the forms of models; who may, is asked again when they are sent. */
export function createModelBegin(forms: Pick<Forms, 'begin'>) {
  /** Opens a form about one model for the unit that runs it. */
  async function about(ctx: BotContext, wanted: AboutModel): Promise<void> {
    const { formId, model, data, isSure, intro, begun = {} } = wanted
    await forms.begin(ctx, {
      formId,
      unitId: model.unit.id,
      begun: { ...begun, about: model.id },
      other: {
        isOther: ({ state }) => state.about !== model.id,
        anew: `${data}:${model.number}:${anew}`,
        isSure,
      },
      intro: (_, isNew) => intro(isNew),
    })
  }

  /** Begins to register a model, after the example of another if one is given. */
  async function register(
    ctx: BotContext,
    { unitId, origin, isSure }: { unitId?: string; origin?: Model; isSure: boolean },
  ): Promise<void> {
    const units = modelUnits(ctx).filter((each) => unitId === undefined || each.unitId === unitId)
    const [only] = units
    if (!only) {
      await show(ctx, ctx.t('models-not-allowed'))
      return
    }
    const tail = origin ? `:${origin.number}` : ''
    if (units.length > 1) {
      const choices = units.map((each) => ({
        label: each.unitName,
        data: `model:new:${each.unitCode}${tail}`,
      }))
      await ask(ctx, ctx.t('models-which-unit'), choices)
      return
    }
    const wanted = origin && `${originMark}${origin.id}`
    await forms.begin(ctx, {
      formId: 'model',
      unitId: only.unitId,
      begun: {
        ...(wanted === undefined ? {} : { about: wanted }),
        ...(origin ? { suggested: offeredFrom(modelForm, origin.answers) } : {}),
      },
      other: {
        isOther: ({ state }) => state.about !== wanted,
        anew: `model:new:${only.unitCode}${tail}:${anew}`,
        isSure,
      },
      intro: (_, isNew) => {
        const words = { unit: only.unitName }
        if (!isNew) return ctx.t('models-new-go-on', words)
        if (!origin) return ctx.t('models-new-begin', { ...words, ...counts })
        return ctx.t('models-copy-begin', { ...words, model: modelName(ctx, origin) })
      },
    })
  }

  return { about, register }
}

const counts = {
  total: modelForm.fields.length,
  required: modelForm.fields.filter(({ required }) => required).length,
}

/** May this person write about the model, for its unit or for the office? */
export const mayWrite = ({ actor }: Pick<BotContext, 'actor'>, model: Pick<Model, 'unit'>) =>
  can(actor, 'model:write', { unitId: model.unit.id })
