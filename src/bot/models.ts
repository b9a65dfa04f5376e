import { Composer } from 'grammy'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { createModelBegin } from './model-begin.ts'
import { createModelFill, isFillVerb } from './model-fill.ts'
import { createModelFiles, type ModelFilesServices } from './model-files.ts'
import { createModelHome, type ModelHomeServices } from './model-home.ts'
import { createModelMoves, type ModelMovesServices } from './model-moves.ts'
import { createModelScreen, type ModelScreenServices } from './model-screen.ts'
import { createModelStory } from './model-story.ts'
import { createModelWhole } from './model-whole.ts'
import { modelUnits } from './own-units.ts'

export type ModelsServices = ModelScreenServices &
  Omit<ModelFilesServices, 'screen'> &
  Omit<ModelHomeServices, 'find'> &
  Omit<ModelMovesServices, 'screen'> & {
    models: Pick<Models, 'byNumber' | 'story' | 'find' | 'proposedBy'>
  }

/** /mohinh: the models of one's unit, each with its story; registering, updating, recognising. */
export function createModels(
  services: ModelsServices,
  forms: Forms,
  find: { showFound(ctx: BotContext, text: string): Promise<void> },
): Composer<BotContext> {
  const begin = createModelBegin(forms)
  const screen = createModelScreen(services)
  const story = createModelStory({ ...services, screen })
  const whole = createModelWhole({ screen })
  const files = createModelFiles({ ...services, screen })
  const { fill, chooseForUpdate } = createModelFill({ ...services, begin, screen })
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
  composer.command('capnhatmohinh', (ctx) => {
    const number = /^(?:s[oố] ?)?(\d{1,7})$/i.exec(ctx.match.trim())?.[1]
    return number === undefined
      ? chooseForUpdate(ctx)
      : fill(ctx, { verb: 'update', number: Number(number) })
  })

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

  composer.callbackQuery(/^model:(\w+):(\d{1,9})(:anew)?$/, async (ctx, next) => {
    const [, verb = '', number, again] = ctx.match
    if (!isFillVerb(verb)) return next()
    await ctx.answerCallbackQuery()
    return fill(ctx, { verb, number: Number(number), isSure: again !== undefined })
  })

  return composer
}
