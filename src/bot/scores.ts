import { Composer } from 'grammy'
import type { Models } from '../storage/models.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { createScoreBegin, type ScoreBeginServices } from './score-begin.ts'
import { sendScoreFile, type ScoreFileServices } from './score-file.ts'
import { createScoreHome, scoringUnits, type ScoreHomeServices } from './score-home.ts'
import { createScoreSheet, type ScoreSheetServices } from './score-sheet.ts'

export type ScoresServices = ScoreBeginServices &
  ScoreFileServices &
  ScoreHomeServices &
  ScoreSheetServices & {
    models: Pick<Models, 'byNumber'>
  }

/** /chamdiem: units score themselves, the office beside them. */
export function createScores(
  services: ScoresServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const begin = createScoreBegin(services, forms)
  const sheets = createScoreSheet(services)
  const { home, chooseModel, year } = createScoreHome(services)
  const composer = new Composer<BotContext>()

  composer.command('chamdiem', (ctx) => {
    const number = Number(/^(?:(?:phi[eế]u )?s[oố] ?)?(\d{1,7})$/i.exec(ctx.match.trim())?.[1])
    return number > 0 ? sheets.open(ctx, number) : home(ctx, 1)
  })

  composer.callbackQuery(/^(?:nav:)?score:home(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await home(ctx, Number(ctx.match[1] ?? 1))
  })

  composer.callbackQuery(/^(?:nav:)?score:models:(20\d\d)(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await chooseModel(ctx, Number(ctx.match[1]), Number(ctx.match[2] ?? 1))
  })

  composer.callbackQuery(
    /^(?:nav:)?score:(open|less|files):(\d{1,9})(?::(\d{1,4}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb, number, page = 1] = ctx.match
      if (verb === 'open') await sheets.open(ctx, Number(number), Number(page))
      else if (verb === 'less') await sheets.less(ctx, Number(number))
      else await sheets.files(ctx, Number(number), Number(page))
    },
  )

  composer.callbackQuery(/^(?:nav:)?score:year:(20\d\d)(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await year(ctx, Number(ctx.match[1]), Number(ctx.match[2] ?? 1))
  })

  composer.callbackQuery(/^score:file:(20\d\d)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await sendScoreFile(ctx, Number(ctx.match[1]), services)
  })

  composer.callbackQuery(/^score:new:(\w+):(20\d\d)(?::s([\w-]{8}))?(:anew)?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, unitCode = '', of, chosen, again] = ctx.match
    const unit = scoringUnits(ctx).find((each) => each.unitCode === unitCode)
    if (!unit) return show(ctx, ctx.t('scores-not-allowed'))
    return begin.self(ctx, {
      ...{ unit: { id: unit.unitId, name: unit.unitName }, year: Number(of) },
      ...{ data: `score:new:${unitCode}:${of}`, chosen, isSure: again !== undefined },
    })
  })

  composer.callbackQuery(
    /^score:model:(\d{1,9}):(20\d\d)(?::s([\w-]{8}))?(:anew)?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, number, of, chosen, again] = ctx.match
      return scoreModel(ctx, {
        ...{ number: Number(number), year: Number(of), chosen },
        isSure: again !== undefined,
      })
    },
  )

  composer.callbackQuery(/^score:again:(\d{1,9})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const sheet = await sheets.seen(ctx, Number(ctx.match[1]))
    if (!sheet) return show(ctx, ctx.t('scores-gone'))
    const { model, year: of, unit } = sheet
    const plainly = { chosen: undefined, isSure: false }
    if (model) return scoreModel(ctx, { number: model.number, year: of, ...plainly })
    const own = scoringUnits(ctx).find(({ unitId }) => unitId === unit.id)
    if (!own) return show(ctx, ctx.t('scores-not-allowed'))
    const data = `score:new:${own.unitCode}:${of}`
    return begin.self(ctx, { unit, year: of, data, ...plainly })
  })

  composer.callbackQuery(/^score:(rule|keep):(\d{1,9})(:anew)?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, number, again] = ctx.match
    const keepsAll = verb === 'keep'
    await begin.office(ctx, { number: Number(number), keepsAll, isSure: again !== undefined })
  })

  async function scoreModel(
    ctx: BotContext,
    {
      number,
      year: of,
      ...how
    }: { number: number; year: number; chosen: string | undefined; isSure: boolean },
  ): Promise<void> {
    const model = await services.models.byNumber(number)
    if (!model) return show(ctx, ctx.t('models-gone'))
    const data = `score:model:${number}:${of}`
    return begin.self(ctx, { unit: model.unit, model, year: of, data, ...how })
  }

  return composer
}
