import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOf } from '../domain/duties.ts'
import { currentPeriods, presentPeriods } from '../domain/periods.ts'
import { findUnits, type Unit } from '../domain/units.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Standing } from '../storage/period-standings.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { createDutyBeginning } from './duty-form.ts'
import { createDutyHome, type DutyHomeServices } from './duty-home.ts'
import { createDutyScreen, type DutyScreenServices } from './duty-screen.ts'
import { showUnits } from './duty-units.ts'
import { anew, tailOf } from './duty-words.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { pageSize } from './overview-lists.ts'
import { createRemindScreen, type RemindScreenServices } from './remind-screen.ts'
import { createRulingBeginning, isPeriodRuling, isUnitRuling } from './ruling-form.ts'
import { createUnitScreen, type UnitScreenServices } from './unit-screen.ts'

export type DutiesServices = DutyHomeServices &
  DutyScreenServices &
  UnitScreenServices &
  RemindScreenServices & {
    timezone: string
    units: { all(): Promise<Unit[]> }
    duties: {
      byPeriod(tail: string): Promise<DutyCount | undefined>
      periodsOf(dutyId: string): Promise<DutyCount[]>
    }
    standings: (periodId: string, now: Date) => Promise<Standing[]>
  }

/** /hanbaocao: the duties the office has set, and everything it can decide about them. */
export function createDuties(services: DutiesServices, forms: Forms): Composer<BotContext> {
  const { timezone, duties, units, standings } = services
  const home = createDutyHome(services)
  const dutyScreen = createDutyScreen(services)
  const unitScreen = createUnitScreen(services)
  const remindScreen = createRemindScreen(services)
  const beginDuty = createDutyBeginning(services, forms)
  const beginRuling = createRulingBeginning(services, forms)
  const composer = new Composer<BotContext>()

  composer.command('hanbaocao', async (ctx) => {
    if (!can(ctx.actor, 'duty:create')) await ctx.reply(ctx.t('duties-not-allowed'))
    else if (ctx.match === '') await home.showHome(ctx)
    else await showFound(ctx, ctx.match)
  })

  composer.callbackQuery(
    /^(?:nav:)?duty:([\w-]+)(?::([\w-]+))?(?::(\w+))?(?::(\d{8}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      if (!can(ctx.actor, 'duty:create')) return show(ctx, ctx.t('duties-not-allowed'))
      const [, verb = '', tail = '', more = '', day = ''] = ctx.match
      const isSure = more === anew
      if (verb === 'home') return home.showHome(ctx)
      if (verb === 'unit') return unitScreen.showUnit(ctx, tail)
      if (isUnitRuling(verb)) return beginRuling.aboutUnit(ctx, verb, { tail, isSure })
      if (verb === 'new') return beginDuty(ctx, { isSure })

      const one = await duties.byPeriod(tail)
      if (!one) return home.showHome(ctx, ctx.t('duties-gone'))
      if (isPeriodRuling(verb)) return beginRuling.aboutPeriod(ctx, verb, { one, isSure })
      const own = await duties.periodsOf(one.duty.id)
      switch (verb) {
        case 'edit':
          return edit(ctx, { one, own, isSure })
        case 'periods':
          return dutyScreen.showPeriods(ctx, { one, own, page: Number(more || '1') })
        case 'units': {
          const rows = await standings(one.period.id, ctx.now)
          return showUnits(ctx, { one, rows, page: Number(more || '1') })
        }
        case 'remind':
        case 'send':
          return remindScreen(ctx, {
            ...{ one, unitTail: more === 'all' ? '' : more },
            day: verb === 'send' ? day : undefined,
          })
        default:
          return dutyScreen.showDuty(ctx, one, own)
      }
    },
  )

  /** Changes count from the present period on; what has ended is not changed any more. */
  async function edit(
    ctx: BotContext,
    { one, own, isSure }: { one: DutyCount; own: DutyCount[]; isSure: boolean },
  ): Promise<void> {
    const [present] = currentPeriods(own, ctx.now)
    if (present?.period.id === one.period.id && one.duty.validTo === undefined)
      return beginDuty(ctx, { one, isSure })
    return dutyScreen.showDuty(ctx, one, own)
  }

  /** “/hanbaocao ia ly”: what a unit owes in the present periods, or which unit is meant. */
  async function showFound(ctx: BotContext, text: string): Promise<void> {
    const all = await units.all()
    const today = findUnits(text, all, dayOf(ctx.now, timezone))
    const found = today.length > 0 ? today : findUnits(text, all)
    const present = presentPeriods(await duties.list(), ctx.now)
    const owed: { label: string; data: string }[] = []
    for (const { duty, period } of present) {
      const rows = await standings(period.id, ctx.now)
      for (const { obligationId, unit } of rows) {
        if (!found.some(({ id }) => id === unit.id)) continue
        const label = `${unit.name}: ${nameOf(duty, period)}`
        owed.push({ label, data: `duty:unit:${tailOf(obligationId)}` })
      }
    }
    const [only] = owed
    const back = { label: ctx.t('duties-back'), data: 'duty:home' }
    if (found.length === 0) return show(ctx, ctx.t('duties-unknown-unit'), menu(ctx, [], [back]))
    if (!only) return show(ctx, ctx.t('duties-unit-free'), menu(ctx, [], [back]))
    if (owed.length === 1) return unitScreen.showUnit(ctx, tailOf(only.data))
    const choices = owed.slice(0, pageSize)
    return show(ctx, ctx.t('duties-which-unit', { count: owed.length }), menu(ctx, choices, [back]))
  }

  return composer
}
