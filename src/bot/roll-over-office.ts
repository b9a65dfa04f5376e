import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Unit } from '../domain/units.ts'
import type { Models } from '../storage/models.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import { backToForm, menu, show } from './menu.ts'
import { modelChoice } from './model-texts.ts'
import { pageSize } from './overview-lists.ts'
import { leftChoice } from './roll-over-ways.ts'

export type RollOverOfficeServices = {
  timezone: string
  models: Pick<Models, 'unsaid' | 'unsaidByUnit' | 'left'>
  units: { all(): Promise<Unit[]> }
}

/** What the office sees of the roll-over: which units have models of which nothing is said yet. */
export function createRollOverOffice({ timezone, models, units }: RollOverOfficeServices) {
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?roll:office:(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await (can(ctx.actor, 'model:rule')
      ? showUnits(ctx, Number(ctx.match[1]))
      : show(ctx, ctx.t('models-for-office')))
  })

  composer.callbackQuery(/^(?:nav:)?roll:unit:([\w-]{12}):(\d{1,4})$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const [, tail = '', page = '1'] = ctx.match
    if (!can(ctx.actor, 'model:rule')) return show(ctx, ctx.t('models-for-office'))
    const unit = (await units.all()).find(({ id }) => id.endsWith(tail))
    return unit ? showUnit(ctx, unit, Number(page)) : showUnits(ctx, 1)
  })

  async function showUnits(ctx: BotContext, wanted: number): Promise<void> {
    const year = yearOf(ctx.now, timezone)
    const counts = new Map(
      (await models.unsaidByUnit(year)).map(({ unitId, count }) => [unitId, count]),
    )
    const waiting = (await units.all()).filter(({ id }) => counts.has(id))
    const { shown, page, pages } = pageOf(waiting, wanted)
    const choices = shown.map(({ id, name }) => ({
      label: ctx.t('roll-unit', { unit: name, count: counts.get(id) ?? 0 }),
      data: `roll:unit:${tailOf(id)}:1`,
    }))
    const left = (await models.left(ctx.now)).length
    const lines = [
      waiting.length > 0
        ? ctx.t('roll-office', { year, count: waiting.length, page, pages })
        : ctx.t('roll-office-none', { year }),
      ...(left > 0 ? [ctx.t('roll-left', { count: left })] : []),
    ]
    const nav = turns(ctx, { page, pages }, (to) => `roll:office:${to}`)
    const all = [...choices, ...(left > 0 ? [leftChoice(ctx)] : [])]
    return show(ctx, lines.join('\n'), menu(ctx, all, [...nav, ...backToForm(ctx)]))
  }

  async function showUnit(ctx: BotContext, { id, name }: Unit, wanted: number): Promise<void> {
    const year = yearOf(ctx.now, timezone)
    const open = await models.unsaid({ unitId: id, year })
    const { shown, page, pages } = pageOf(open, wanted)
    const nav = turns(ctx, { page, pages }, (to) => `roll:unit:${tailOf(id)}:${to}`)
    const back = { label: ctx.t('roll-back'), data: 'roll:office:1' }
    return show(
      ctx,
      ctx.t('roll-office-unit', { unit: name, year, count: open.length, page, pages }),
      menu(
        ctx,
        shown.map((line) => modelChoice(line, { withUnit: false })),
        [...nav, back, ...backToForm(ctx)],
      ),
    )
  }

  return { composer, showUnits }
}

function pageOf<T>(all: T[], wanted: number) {
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(Math.max(1, wanted), pages)
  return { shown: all.slice((page - 1) * pageSize, page * pageSize), page, pages }
}

const turns = (
  ctx: BotContext,
  { page, pages }: { page: number; pages: number },
  to: (page: number) => string,
) => [
  ...(page < pages ? [{ label: ctx.t('models-page-next'), data: to(page + 1) }] : []),
  ...(page > 1 ? [{ label: ctx.t('models-page-back'), data: to(page - 1) }] : []),
]
