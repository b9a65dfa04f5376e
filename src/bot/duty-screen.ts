import { nameOf } from '../domain/duties.ts'
import { currentPeriods } from '../domain/periods.ts'
import type { Unit } from '../domain/units.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { RulingLine } from '../storage/obligation-record.ts'
import type { Standing } from '../storage/period-standings.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { basisWords } from './due.ts'
import { boundWords, rhythmWords, tailOf } from './duty-words.ts'
import { menu, show, type Choice } from './menu.ts'
import { pageSize } from './overview-lists.ts'
import { rulingLines } from './record-text.ts'
import { stepName } from './step-calendar.ts'

export type DutyScreenServices = {
  timezone: string
  units: { all(): Promise<Unit[]> }
  standings: (periodId: string, now: Date) => Promise<Standing[]>
  obligations: { rulingsOf(periodId: string): Promise<RulingLine[]> }
}

/** One duty with one of its periods: how it stands, and what the office may do with it. */
export function createDutyScreen(services: DutyScreenServices) {
  const { timezone, units, standings, obligations } = services

  async function showDuty(ctx: BotContext, one: DutyCount, own: DutyCount[]): Promise<void> {
    const { duty, period, reported, total } = one
    const rows = await standings(period.id, ctx.now)
    const lines = [
      ctx.t('duties-one', {
        name: nameOf(duty, period),
        who: boundWords(ctx, duty, await units.all()),
        basis: basisWords(ctx, duty, timezone),
        reported,
        total,
        ...deadlineWords(ctx, period, timezone),
      }),
      ctx.t('duties-rhythm', {
        rhythm: rhythmWords(ctx, duty),
        ladder: duty.ladder.map((offset) => stepName(ctx, String(offset))).join(', '),
      }),
      countLine(ctx, rows),
      ...rulingLines(ctx, await obligations.rulingsOf(period.id), timezone),
      ...(period.closedAt ? [ctx.t('duties-closed')] : []),
    ]
    const others = own.length > 1
    const nav = [
      ...(others
        ? [{ label: ctx.t('duties-periods'), data: `duty:periods:${tailOf(period.id)}` }]
        : []),
      { label: ctx.t('duties-back'), data: 'duty:home' },
    ]
    return show(ctx, lines.join('\n'), menu(ctx, actionsOf(ctx, { one, own, rows }), nav))
  }

  /** The periods of a duty, the latest first. */
  async function showPeriods(
    ctx: BotContext,
    { one, own, page }: { one: DutyCount; own: DutyCount[]; page: number },
  ): Promise<void> {
    const to = (place: number) => `duty:periods:${tailOf(one.period.id)}:${place}`
    const choices = own
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ duty, period, reported, total }) => ({
        label: ctx.t('overview-period', { name: nameOf(duty, period), reported, total }),
        data: `duty:show:${tailOf(period.id)}`,
      }))
    const nav = [
      ...(page > 1 ? [{ label: ctx.t('overview-before'), data: to(page - 1) }] : []),
      ...(own.length > page * pageSize
        ? [{ label: ctx.t('overview-after'), data: to(page + 1) }]
        : []),
      { label: ctx.t('duties-back'), data: 'duty:home' },
    ]
    return show(ctx, ctx.t('overview-which'), menu(ctx, choices, nav))
  }

  return { showDuty, showPeriods }
}

/** What can be done with a period: less once it is closed, nothing once its duty has ended. */
function actionsOf(
  ctx: BotContext,
  { one, own, rows }: { one: DutyCount; own: DutyCount[]; rows: Standing[] },
): Choice[] {
  const { duty, period } = one
  const to = (verb: string) => `duty:${verb}:${tailOf(period.id)}`
  const owing = rows.filter(({ isOwed }) => isOwed).length
  const [present] = currentPeriods(own, ctx.now)
  const isPresent = present?.period.id === period.id
  const units = { label: ctx.t('duties-units', { count: rows.length }), data: to('units') }
  if (duty.validTo !== undefined) return [units]
  return [
    units,
    ...(owing > 0 && !period.closedAt
      ? [{ label: ctx.t('duties-remind', { count: owing }), data: to('remind') }]
      : []),
    ...(isPresent ? [{ label: ctx.t('duties-edit'), data: to('edit') }] : []),
    period.closedAt
      ? { label: ctx.t('duties-do-reopen'), data: to('reopen') }
      : { label: ctx.t('duties-do-close'), data: to('close') },
    { label: ctx.t('duties-do-withdraw'), data: to('withdraw') },
  ]
}

/** How many units owe, have more time, need not report; who reported is named above. */
function countLine(ctx: BotContext, rows: Standing[]): string {
  const count = (state: Standing['state']) => rows.filter((row) => row.state === state).length
  return ctx.t('duties-counts', {
    owing: rows.filter(({ isOwed }) => isOwed).length,
    extended: count('extended'),
    overdue: count('overdue'),
    exempt: count('exempt'),
  })
}
