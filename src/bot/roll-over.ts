import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { ask, menu, show, type Choice } from './menu.ts'
import { modelUnits, type OwnUnit } from './own-units.ts'
import { createRollOverBegin, type RollOverBeginServices } from './roll-over-begin.ts'
import { rollChoice } from './roll-over-ways.ts'
import { createRollOverOffice, type RollOverOfficeServices } from './roll-over-office.ts'

export type RollOverServices = RollOverOfficeServices & RollOverBeginServices

/** A unit of the person with models of which nothing is said yet for this year. */
type Waiting = { unit: OwnUnit; count: number }

/** /rasoat: last year's models, each with how it stands this year. */
export function createRollOver(
  services: RollOverServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { models, timezone } = services
  const { begin, keepAll, tellNone } = createRollOverBegin(services, forms)
  const office = createRollOverOffice(services)
  const composer = new Composer<BotContext>(office.composer)

  composer.command('rasoat', async (ctx) => {
    const rules = can(ctx.actor, 'model:rule')
    if (rules && modelUnits(ctx).length > 0)
      return ask(ctx, ctx.t('owe-whose'), [
        { label: ctx.t('owe-whose-unit'), data: 'roll:own' },
        { label: ctx.t('owe-whose-office'), data: 'roll:office:1' },
      ])
    return rules ? office.showUnits(ctx, 1) : forUnits(ctx)
  })

  composer.callbackQuery('roll:own', async (ctx) => {
    await ctx.answerCallbackQuery()
    await forUnits(ctx)
  })

  // “giữ hết” says the same as the button of the notice.
  composer.command('duytri', async (ctx) => {
    // Whoever has no say in models must not hear that all of them are done.
    if (modelUnits(ctx).length === 0 && !can(ctx.actor, 'model:rule'))
      return show(ctx, ctx.t('models-not-allowed'))
    const waiting = await waitingOf(ctx)
    const [only] = waiting
    if (only && waiting.length === 1) return keepAll(ctx, only.unit)
    if (!only) return tellNone(ctx)
    return ask(ctx, ctx.t('roll-which'), choicesOf(ctx, 'all', waiting))
  })

  composer.callbackQuery(/^(?:nav:)?roll:(all|one):([\w-]{12}):(\d{4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, verb, tail = '', year] = ctx.match
    const unit = modelUnits(ctx).find(({ unitId }) => unitId.endsWith(tail))
    if (!unit) return show(ctx, ctx.t('models-not-allowed'))
    if (Number(year) !== yearOf(ctx.now, timezone))
      return show(ctx, ctx.t('roll-past'), menu(ctx, [rollChoice(ctx)]))
    return verb === 'all' ? keepAll(ctx, unit) : begin(ctx, unit)
  })

  async function forUnits(ctx: BotContext) {
    if (modelUnits(ctx).length === 0) return show(ctx, ctx.t('models-not-allowed'))
    const waiting = await waitingOf(ctx)
    const [only] = waiting
    if (!only) return tellNone(ctx)
    if (waiting.length === 1) return begin(ctx, only.unit)
    return ask(ctx, ctx.t('roll-which'), choicesOf(ctx, 'one', waiting))
  }

  async function waitingOf(ctx: BotContext): Promise<Waiting[]> {
    const year = yearOf(ctx.now, timezone)
    const all: Waiting[] = []
    for (const unit of modelUnits(ctx)) {
      const count = (await models.unsaid({ unitId: unit.unitId, year })).length
      if (count > 0) all.push({ unit, count })
    }
    return all
  }

  const choicesOf = (ctx: BotContext, verb: 'all' | 'one', waiting: Waiting[]): Choice[] =>
    waiting.map(({ unit, count }) => ({
      label: ctx.t('roll-unit', { unit: unit.unitName, count }),
      data: `roll:${verb}:${tailOf(unit.unitId)}:${yearOf(ctx.now, timezone)}`,
    }))

  return composer
}
