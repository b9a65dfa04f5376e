import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { ObligationRecord } from '../storage/obligation-record.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { anew, tailOf } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { stateLine } from './unit-screen.ts'

/** What the office decides about one unit. */
export type UnitRuling = (typeof unitRulings)[number]
const unitRulings = ['exempt', 'owe', 'paper', 'no-paper', 'extend'] as const
export const isUnitRuling = (verb: string): verb is UnitRuling =>
  unitRulings.some((kind) => kind === verb)

/** What the office decides about a whole period, or (withdraw) about its duty. */
export type PeriodRuling = (typeof periodRulings)[number]
const periodRulings = ['close', 'reopen', 'withdraw'] as const
export const isPeriodRuling = (verb: string): verb is PeriodRuling =>
  periodRulings.some((kind) => kind === verb)

/** The form that asks what a decision needs. */
const formOfRuling = (kind: UnitRuling | PeriodRuling): string =>
  kind === 'paper' || kind === 'extend' ? `ruling-${kind}` : 'ruling'

export type RulingBeginningServices = {
  timezone: string
  obligations: { byTail(tail: string, now: Date): Promise<ObligationRecord | undefined> }
}

type Beginning = { kind: UnitRuling | PeriodRuling; id: string; intro: string; isSure: boolean }

/** Begins the form of a decision; its draft remembers what it is about: “exempt:<obligation>”. */
export function createRulingBeginning(
  { timezone, obligations }: RulingBeginningServices,
  forms: Pick<Forms, 'begin'>,
) {
  const begin = async (ctx: BotContext, { kind, id, intro, isSure }: Beginning) => {
    const unitId = officeUnit(ctx, 'obligation:rule')
    if (unitId === undefined || !can(ctx.actor, 'obligation:rule')) {
      await show(ctx, ctx.t('duties-not-allowed'))
      return
    }
    const about = `${kind}:${id}`
    await forms.begin(ctx, {
      formId: formOfRuling(kind),
      unitId,
      begun: { about },
      other: {
        isOther: ({ state }) => state.about !== about,
        anew: `duty:${kind}:${tailOf(id)}:${anew}`,
        isSure,
      },
      intro: () => intro,
    })
  }

  return {
    async aboutUnit(
      ctx: BotContext,
      kind: UnitRuling,
      { tail, isSure }: { tail: string; isSure: boolean },
    ): Promise<void> {
      const record = await obligations.byTail(tail, ctx.now)
      const home = { label: ctx.t('duties-back'), data: 'duty:home' }
      if (!record) return show(ctx, ctx.t('duties-gone'), menu(ctx, [], [home]))
      const intro = `${titleOf(ctx, kind, record)}\n${stateLine(ctx, record, timezone)}`
      return begin(ctx, { kind, id: record.owed.id, intro, isSure })
    },

    async aboutPeriod(
      ctx: BotContext,
      kind: PeriodRuling,
      { one, isSure }: { one: DutyCount; isSure: boolean },
    ): Promise<void> {
      const name = kind === 'withdraw' ? one.duty.title : nameOf(one.duty, one.period)
      const { total, reported } = one
      const { until } = deadlineWords(ctx, one.period, timezone)
      const words = { name, until, owing: total - reported }
      const intro = ctx.t(`rulings-begin-${kind}`, words)
      return begin(ctx, { kind, id: one.period.id, intro, isSure })
    },
  }
}

/** “Miễn báo cáo: Báo cáo năm 2026 – Đảng ủy xã Ia Ly” */
export const titleOf = (
  ctx: Pick<BotContext, 't'>,
  kind: UnitRuling,
  { owed, unit }: Pick<ObligationRecord, 'owed' | 'unit'>,
): string => `${ctx.t(`duties-do-${kind}`)}: ${nameOf(owed.duty, owed.period)} – ${unit.name}`

/** What a draft is about: the kind of decision, and the obligation or period. */
export function readAbout(about = ''): { kind: UnitRuling | PeriodRuling; id: string } | undefined {
  const [kind = '', id = ''] = about.split(':')
  return isUnitRuling(kind) || isPeriodRuling(kind) ? { kind, id } : undefined
}

/** The button back to what was decided about. */
export const backTo = (ctx: Pick<BotContext, 't'>, kind: string, id: string) =>
  isUnitRuling(kind)
    ? { label: ctx.t('duties-back-unit'), data: `duty:unit:${tailOf(id)}` }
    : { label: ctx.t('duties-back-duty'), data: `duty:show:${tailOf(id)}` }
