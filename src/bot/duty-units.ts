import { nameOf } from '../domain/duties.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Standing } from '../storage/period-standings.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import { menu, show } from './menu.ts'
import { pageSize } from './overview-lists.ts'

/** The units that are bound in a period, who owes first; each opens its screen. */
export async function showUnits(
  ctx: BotContext,
  { one, rows, page: wanted }: { one: DutyCount; rows: Standing[]; page: number },
): Promise<void> {
  const { duty, period } = one
  const sorted = rows.toSorted((a, b) => Number(b.isOwed) - Number(a.isOwed))
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const page = Math.min(Math.max(1, wanted), pages)
  const shown = sorted.slice((page - 1) * pageSize, page * pageSize)
  const choices = shown.map(({ obligationId, unit, state }) => ({
    label: `${unit.name}: ${ctx.t(`duties-state-${state}`)}`,
    data: `duty:unit:${tailOf(obligationId)}`,
  }))
  const to = (place: number) => `duty:units:${tailOf(period.id)}:${place}`
  const nav = [
    ...(page > 1 ? [{ label: ctx.t('overview-before'), data: to(page - 1) }] : []),
    ...(page < pages ? [{ label: ctx.t('overview-after'), data: to(page + 1) }] : []),
    { label: ctx.t('duties-back-duty'), data: `duty:show:${tailOf(period.id)}` },
  ]
  const text = ctx.t('duties-units-head', {
    name: nameOf(duty, period),
    count: rows.length,
    page,
    pages,
  })
  await show(ctx, text, menu(ctx, choices, nav))
}
