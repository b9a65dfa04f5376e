import { Composer } from 'grammy'
import type { Calendar } from '../domain/calendar.ts'
import { awaitsUnit, type Obligation } from '../domain/obligations.ts'
import { closingOf, nextOpening } from '../domain/steps.ts'
import type { ReminderWishes } from '../storage/reminder-wishes.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { answeringUnits } from './owed-choice.ts'

export type SnoozeServices = {
  timezone: string
  duties: { obligationsOf(unitId: string, now: Date): Promise<Obligation[]> }
  daysOff: { calendar(): Promise<Calendar> }
  reminderWishes: Pick<ReminderWishes, 'snooze' | 'mutedUnits'>
}

/** /nhacmai: “sáng mai” is the next working morning; the person is told again then. */
export function createSnooze(services: SnoozeServices): Composer<BotContext> {
  const { timezone, duties, daysOff, reminderWishes } = services
  const composer = new Composer<BotContext>()

  composer.command('nhacmai', async (ctx) => {
    const { actor, now } = ctx
    const units = answeringUnits(ctx, 'reminder:steer')
    if (!actor || units.length === 0) return show(ctx, ctx.t('owe-not-allowed'))
    const muted = await reminderWishes.mutedUnits(actor.personId, now)
    const heard = units.filter(({ unitId }) => !muted.includes(unitId))
    // There would be nothing to say in the morning.
    if (heard.length === 0) return show(ctx, ctx.t('owe-snooze-muted'))
    if (!(await owesAnything(ctx, heard))) return show(ctx, ctx.t('owe-snooze-nothing'))

    const calendar = await daysOff.calendar()
    const at = nextOpening(closingOf(now, timezone), { timezone, calendar })
    await reminderWishes.snooze(actor.personId, at)
    const shown = showDateTime(at, { locale: ctx.locale, timezone })
    return show(ctx, ctx.t('owe-snoozed', { at: shown }))
  })

  async function owesAnything({ now }: BotContext, units: { unitId: string }[]) {
    for (const { unitId } of units) {
      const all = await duties.obligationsOf(unitId, now)
      if (all.some(awaitsUnit)) return true
    }
    return false
  }

  return composer
}
