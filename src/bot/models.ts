import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { mayMove } from '../domain/model-life.ts'
import type { Model } from '../domain/models.ts'
import { modelForm } from '../forms/catalog/model.ts'
import { begunFrom } from '../forms/prefill.ts'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import { anew } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { ask, show } from './menu.ts'
import { createModelBegin, mayWrite } from './model-begin.ts'
import { createModelFiles, type ModelFilesServices } from './model-files.ts'
import { createModelHome, type ModelHomeServices } from './model-home.ts'
import { createModelMoves, type ModelMovesServices } from './model-moves.ts'
import { createModelScreen, type ModelScreenServices } from './model-screen.ts'
import { createModelStory } from './model-story.ts'
import { createModelWhole } from './model-whole.ts'
import { modelChoice, modelName } from './model-texts.ts'
import { yearOf } from './model-update-form.ts'
import { modelUnits } from './own-units.ts'

export type ModelsServices = ModelScreenServices &
  Omit<ModelFilesServices, 'screen'> &
  Omit<ModelHomeServices, 'find'> &
  Omit<ModelMovesServices, 'screen'> & {
    models: Pick<Models, 'byNumber' | 'story' | 'find'>
  }

/** /mohinh: the models of one's unit, each with its story; registering, updating, recognising. */
export function createModels(
  services: ModelsServices,
  forms: Forms,
  find: { showFound(ctx: BotContext, text: string): Promise<void> },
): Composer<BotContext> {
  const { models, timezone } = services
  const begin = createModelBegin(forms)
  const screen = createModelScreen(services)
  const story = createModelStory({ ...services, screen })
  const whole = createModelWhole({ screen })
  const files = createModelFiles({ ...services, screen })
  const home = createModelHome({ ...services, find })
  const composer = new Composer<BotContext>(createModelMoves({ ...services, screen }))

  composer.command('mohinh', async (ctx) => {
    const words = ctx.match.trim()
    const number = Number(/^(?:s[oố] ?)?(\d{1,7})$/i.exec(words)?.[1])
    // “mô hình 2026” is a year as long as there are not so many models.
    const isYear = /^20\d\d$/.test(words) && !(await screen.seen(ctx, number))
    if (number >= 0 && !isYear) return screen.open(ctx, number)
    return words === '' ? home(ctx) : find.showFound(ctx, words)
  })
  composer.command('timmohinh', (ctx) => find.showFound(ctx, ctx.match.trim()))
  composer.command('dangky', (ctx) => begin.register(ctx, { isSure: false }))
  composer.command('capnhatmohinh', chooseForUpdate)

  composer.callbackQuery('model:find', async (ctx) => {
    await ctx.answerCallbackQuery()
    await find.showFound(ctx, '')
  })

  composer.callbackQuery(/^(?:nav:)?model:open:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await screen.open(ctx, Number(ctx.match[1]))
  })

  composer.callbackQuery(/^model:files:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await files(ctx, Number(ctx.match[1]))
  })

  composer.callbackQuery(/^(?:nav:)?model:(story|whole):(\d{1,9})(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, number, page = 1] = ctx.match
    const read = verb === 'story' ? story : whole
    await read(ctx, Number(number), Number(page))
  })

  composer.callbackQuery(/^model:new:(\w+)(?::(\d{1,9}))?(:anew)?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, unitCode, number, again] = ctx.match
    const unit = modelUnits(ctx).find((each) => each.unitCode === unitCode)
    const origin = number === undefined ? undefined : await screen.seen(ctx, Number(number))
    if (!unit) return show(ctx, ctx.t('models-not-allowed'))
    if (number !== undefined && !origin) return show(ctx, ctx.t('models-gone'))
    return begin.register(ctx, {
      unitId: unit.unitId,
      ...(origin ? { origin: origin.model } : {}),
      isSure: again !== undefined,
    })
  })

  composer.callbackQuery(/^model:copy:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const origin = await screen.seen(ctx, Number(ctx.match[1]))
    if (!origin) return show(ctx, ctx.t('models-gone'))
    return begin.register(ctx, { origin: origin.model, isSure: false })
  })

  composer.callbackQuery(
    /^model:(update|status|origin|change|recognise|return):(\d{1,9})(:anew)?$/,
    fill,
  )

  /** Begins the form of a button, when it may still be filled. */
  async function fill(ctx: BotContext & { match: RegExpMatchArray | string }) {
    await ctx.answerCallbackQuery()
    const [, verb = '', number = '', again] = ctx.match as RegExpMatchArray
    const found = await screen.seen(ctx, Number(number))
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model } = found
    const filling = fillingOf(ctx, verb as Verb, model)
    if ('refused' in filling) return show(ctx, filling.refused)
    return begin.about(ctx, {
      ...filling,
      ...{ model, data: `model:${verb}`, isSure: again === `:${anew}` },
    })
  }

  /** The form behind a button, or why it can not be filled by this person now. */
  function fillingOf(ctx: BotContext, verb: Verb, model: Model) {
    const words = { model: modelName(ctx, model), year: yearOf(ctx, timezone) }
    const ofOffice = verb === 'recognise' || verb === 'return'
    if (ofOffice ? !can(ctx.actor, 'model:rule') : !mayWrite(ctx, model))
      return { refused: ctx.t(ofOffice ? 'models-for-office' : 'models-not-allowed') }
    if (ofOffice && !mayMove(verb, model.stage, 'office'))
      return { refused: ctx.t('models-too-late') }
    if (verb !== 'status' && model.stage === 'stopped')
      return { refused: ctx.t('models-is-stopped') }
    return {
      formId: formIds[verb],
      intro: () => ctx.t(`models-begin-${verb}`, words),
      ...(verb === 'change' ? { begun: begunFrom(modelForm, model.answers) } : {}),
    }
  }

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

  return composer
}

/** So many models to choose from fit on one screen; of which somebody does anything, stands first. */
const most = 9

type Verb = 'update' | 'status' | 'origin' | 'change' | 'recognise' | 'return'

const formIds: Record<Verb, string> = {
  update: 'model-update',
  status: 'model-status',
  origin: 'model-origin',
  change: 'model',
  recognise: 'recognition',
  return: 'model-return',
}
