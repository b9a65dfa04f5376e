import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Term } from '../domain/terms.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { ask, show } from './menu.ts'
import { byOf, openMenu } from './model-form.ts'
import { modelName } from './model-texts.ts'
import { officeUnit } from './office-unit.ts'
import { saidWords } from './recognition-words.ts'
import { reachText, type Tell } from './tell.ts'

export type TakeBackScreenServices = {
  terms: { all(): Promise<Term[]> }
  models: Pick<Models, 'byId' | 'byNumber' | 'recognition' | 'recognitionsOf'>
}

/** The office takes back a recognition that was entered by mistake: it says which, and why. */
export function createRecognitionBack(
  { models, terms }: TakeBackScreenServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^model:unrecognise:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (!can(ctx.actor, 'model:rule')) return show(ctx, ctx.t('models-for-office'))
    const model = await models.byNumber(Number(ctx.match[1]))
    if (!model) return show(ctx, ctx.t('models-gone'))
    const all = await models.recognitionsOf(model.id)
    const [only] = all
    if (!only) return show(ctx, ctx.t('recognise-back-gone'))
    if (all.length === 1) return begin(ctx, only.id, false)
    const naming = { terms: await terms.all(), locale: ctx.locale }
    const choices = all.map((each) => ({
      label: ctx.t('recognise-back-one', saidWords(each, naming)),
      data: `recog:back:${each.id}`,
    }))
    return ask(ctx, ctx.t('recognise-back-which', { model: modelName(ctx, model) }), choices)
  })

  composer.callbackQuery(/^recog:back:([\w-]{1,40})(:anew)?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, id = '', again] = ctx.match
    return begin(ctx, id, again !== undefined)
  })

  async function begin(ctx: BotContext, id: string, isSure: boolean) {
    const unitId = officeUnit(ctx, 'model:rule')
    if (unitId === undefined) return show(ctx, ctx.t('models-for-office'))
    const found = await models.recognition(id)
    const model = found && (await models.byId(found.modelId))
    if (!model) return show(ctx, ctx.t('recognise-back-gone'))
    const words = saidWords(found, { terms: await terms.all(), locale: ctx.locale })
    return forms.begin(ctx, {
      formId: 'recognition-back',
      unitId,
      begun: { about: id },
      other: {
        isOther: ({ state }) => state.about !== id,
        anew: `recog:back:${id}:${anew}`,
        isSure,
      },
      intro: () => ctx.t('recognise-back-begin', { ...words, model: modelName(ctx, model) }),
    })
  }

  return composer
}

export type RecognitionBackServices = {
  terms: { all(): Promise<Term[]> }
  models: Pick<Models, 'byId' | 'recognition' | 'takeBack'>
  audit: Pick<Audit, 'append'>
  readers: { ofUnit(of: { unitId: string; now: Date }): Promise<Reachable[]> }
  tell: Tell
}

/** The form on which the office says why; the unit hears it, for it was congratulated. */
export function createRecognitionBackUse(services: RecognitionBackServices): FormUse {
  const { terms, models, audit, readers, tell } = services

  const aboutOf = async (id = '') => {
    const said = await models.recognition(id)
    const model = said && (await models.byId(said.modelId))
    return model ? { said, model } : undefined
  }

  return {
    mayFill: (ctx) => can(ctx.actor, 'model:rule'),

    async title(ctx, { state }) {
      const about = await aboutOf(state.about)
      return ctx.t('recognise-back-title', { model: about ? modelName(ctx, about.model) : '' })
    },

    async complete(ctx, { draft }) {
      const about = await aboutOf(draft.state.about)
      const gone = { last: [{ text: ctx.t('recognise-back-gone') }] }
      if (!about) return gone
      const { said, model } = about
      const { reason } = draft.state.answers as { reason: string }
      const id = draft.state.about ?? ''
      const done = await models.takeBack({ id, modelId: model.id, reason, ...byOf(ctx) })
      if (!done) return gone
      const all = await terms.all()
      const wordsFor = ({ locale }: Pick<BotContext, 'locale'>) =>
        saidWords(said, { terms: all, locale })
      const left = (await models.byId(model.id))?.recognitions.at(-1)?.level ?? ''
      await audit.append({
        ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'model.unrecognise' },
        ...{ object: `model:${model.number}`, details: { before: said.level, after: left } },
      })
      const told = await tell(await readers.ofUnit({ unitId: model.unit.id, now: ctx.now }), {
        ...{ dedupe: `unrecognised:${id}`, kind: 'ruling', now: ctx.now },
        say: (to) => ({
          text: to.t('recognise-back-news', {
            ...wordsFor(to),
            ...{ model: modelName(to, model), reason },
          }),
          choices: [{ label: to.t('models-open'), data: `model:open:${model.number}` }],
        }),
      })
      const text = ctx.t('recognise-back-done', {
        ...wordsFor(ctx),
        ...{ model: modelName(ctx, model), reason },
      })
      const markup = openMenu(ctx, model.number)
      return { last: [{ text: `${text}\n${reachText(ctx, told)}`, markup }] }
    },
  }
}
