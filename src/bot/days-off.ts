import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { DayOff } from '../domain/calendar.ts'
import type { Audit } from '../storage/audit.ts'
import { showDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type DaysOffServices = {
  timezone: string
  daysOff: {
    all(): Promise<DayOff[]>
    put(day: DayOff, now: Date): Promise<void>
    remove(day: string, now: Date): Promise<boolean>
  }
  audit: Pick<Audit, 'append'>
}

/** /ngaynghi: the days that are not as the calendar says; reminders go around them. */
export function createDaysOff(services: DaysOffServices, forms: Forms): Composer<BotContext> {
  const { timezone, daysOff, audit } = services
  const composer = new Composer<BotContext>()

  composer.command('ngaynghi', (ctx) =>
    can(ctx.actor, 'duty:create') ? showDays(ctx) : ctx.reply(ctx.t('days-off-not-allowed')),
  )

  composer.callbackQuery(/^dayoff:(new|remove)(?::(\d{4}-\d{2}-\d{2}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const unitId = officeUnit(ctx, 'duty:create')
    if (unitId === undefined) return show(ctx, ctx.t('days-off-not-allowed'))
    const [, verb, day = ''] = ctx.match
    if (verb === 'new') {
      const intro = () => ctx.t('days-off-new')
      return forms.begin(ctx, { formId: 'day-off', unitId, intro })
    }
    const isDone = await daysOff.remove(day, ctx.now)
    if (isDone) {
      const actorId = ctx.actor?.personId
      await audit.append({ at: ctx.now, actorId, action: 'day-off.remove', object: `day:${day}` })
    }
    const words = { day: showDay(day, ctx.locale) }
    return showDays(ctx, ctx.t(isDone ? 'days-off-removed' : 'days-off-gone', words))
  })

  async function showDays(ctx: BotContext, note?: string): Promise<void> {
    const today = dayOf(ctx.now, timezone)
    const all = (await daysOff.all()).filter(({ day }) => day >= today)
    const coming = all.slice(0, shown)
    const lines = [
      ...(note === undefined ? [] : [note]),
      ctx.t(coming.length > 0 ? 'days-off-head' : 'days-off-none'),
      ...coming.map((each) => `– ${dayWords(ctx, each)}`),
      ...(all.length > shown ? [ctx.t('days-off-more', { count: all.length - shown })] : []),
    ]
    const choices = [
      { label: ctx.t('days-off-new'), data: 'dayoff:new' },
      ...coming.map(({ day }) => ({
        label: ctx.t('days-off-remove', { day: showDay(day, ctx.locale) }),
        data: `dayoff:remove:${day}`,
      })),
    ]
    return show(ctx, lines.join('\n'), menu(ctx, choices))
  }

  return composer
}

/** The form of the office that enters such a day. */
export function createDayOffUse({ timezone, daysOff, audit }: DaysOffServices): FormUse {
  return {
    mayFill: (ctx) => can(ctx.actor, 'duty:create'),
    title: (ctx) => Promise.resolve(ctx.t('days-off-new')),
    async complete(ctx, { draft }) {
      const { day, work, name } = draft.state.answers as { day: string; work: string; name: string }
      if (day < dayOf(ctx.now, timezone))
        return { refused: ctx.t('days-off-past', { day: showDay(day, ctx.locale) }) }
      const entered = { day, isWorking: work === 'worked', name }
      await daysOff.put(entered, ctx.now)
      await audit.append({
        at: ctx.now,
        actorId: ctx.actor?.personId,
        action: 'day-off.put',
        object: `day:${day}`,
        details: { isWorking: entered.isWorking },
      })
      const text = ctx.t('days-off-put', { day: dayWords(ctx, entered) })
      const list = { label: ctx.t('days-off-go'), data: 'go:ngaynghi' }
      return { last: [{ text, markup: menu(ctx, [list]) }] }
    },
  }
}

const dayWords = (ctx: Pick<BotContext, 't' | 'locale'>, { day, isWorking, name }: DayOff) =>
  ctx.t(isWorking ? 'days-off-worked' : 'days-off-off', { day: showDay(day, ctx.locale), name })

/** On one screen, with a button each to remove it. */
const shown = 20
