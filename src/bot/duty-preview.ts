import { createCalendar, createHolidays, type DayOff } from '../domain/calendar.ts'
import { nameOf, lastGoodDay, type Duty, type Period } from '../domain/duties.ts'
import { periodsUntil } from '../domain/periods.ts'
import { planFrees, planYears } from '../domain/plan.ts'
import { stepsOf } from '../domain/steps.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { UnitRecipients } from '../storage/recipients.ts'
import { showDate, showShortDay } from '../text/dates.ts'
import { addDays, dayOf } from '../text/days.ts'
import type { Locale } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { dutyAsWanted } from './duty-terms.ts'
import { kindNames } from './kinds.ts'
import { recipientText } from './recipient-text.ts'
import { stepCalendar } from './step-calendar.ts'

/** One report that a reminder speaks of. */
export type TextItem = {
  title: string
  unit: string
  dueAt: Date
  basis: string
  clause: string | undefined
  progress?: { done: number; total: number }
}

/** The exact words of a reminder, as it will be sent. */
export type TextOf = (of: { locale: Locale; items: TextItem[]; now: Date }) => string

export type DutyPreviewServices = {
  timezone: string
  daysOff: { all(): Promise<DayOff[]> }
  recipients: { ofDuty(duty: Duty, day: string, now: Date): Promise<UnitRecipients[]> }
  textOf: TextOf
}

/** What saving a duty will do: its deadlines, every reminder, who hears it, and what it says. */
export function createDutyPreview(services: DutyPreviewServices) {
  const { timezone, daysOff, recipients, textOf } = services
  const holidays = createHolidays()

  return async (
    ctx: BotContext,
    answers: DutyAnswers,
    known: DutyCount | undefined,
  ): Promise<string[]> => {
    const by = ctx.actor?.name
    const wanted = dutyAsWanted(answers, { known, by, now: ctx.now, timezone })
    const { duty, period } = wanted
    const calendar = createCalendar(await daysOff.all(), holidays)
    const steps = stepsOf({ ladder: duty.ladder, dueAt: period.dueAt, timezone, calendar })
    const units = await recipients.ofDuty(duty, lastGoodDay(period, timezone), ctx.now)

    const example = units.find(({ people }) => people.length > 0) ?? units[0]
    const unit = example?.unit.name ?? ''
    const said = steps
      .filter(({ sendAt }) => sendAt > ctx.now && sendAt >= period.opensAt)
      .map(({ day, sendAt }) => {
        const { basis, clause } = duty
        const item = { title: nameOf(duty, period), unit, dueAt: period.dueAt, basis, clause }
        const text = textOf({ locale: ctx.locale, items: [item], now: sendAt })
        return `${showShortDay(day, ctx.locale)}: “${text}”`
      })
    return [
      [
        ctx.t('duties-preview'),
        ...deadlineLines(ctx, wanted),
        '',
        ctx.t('duties-calendar', { name: nameOf(duty, period) }),
        ...stepCalendar(ctx, { steps, period, calendar }),
        '',
        ...noteLines(ctx, wanted),
      ].join('\n'),
      recipientText(ctx, units),
      ...(said.length > 0 && example
        ? [[ctx.t('duties-texts', { unit }), ...said].join('\n')]
        : []),
    ]
  }

  type Wanted = ReturnType<typeof dutyAsWanted>

  /** The deadlines of the next twelve months. */
  function deadlineLines(ctx: BotContext, { duty, period }: Wanted): string[] {
    const end = addDays(dayOf(ctx.now, timezone), 366)
    const byRule = periodsUntil(duty, Number(end.slice(0, 4)), timezone)
    const others = byRule.filter(({ label, dueAt }) => label !== period.label && dueAt > ctx.now)
    const coming = [period, ...others].filter(({ dueAt }) => dayOf(dueAt, timezone) <= end)
    return coming.map((each: Period) =>
      ctx.t('duties-deadline', {
        name: nameOf(duty, each),
        opens: showDate(each.opensAt, { locale: ctx.locale, timezone }),
        ...deadlineWords(ctx, each, timezone),
      }),
    )
  }

  function noteLines(ctx: BotContext, { duty, period, isMoved, isOnce }: Wanted): string[] {
    const freed = duty.unitKinds.filter((kind) => planFrees.includes(kind))
    const year = Number(lastGoodDay(period, timezone).slice(0, 4))
    const { basis } = duty
    return [
      ...(isMoved ? [ctx.t(isOnce ? 'duties-will-move-once' : 'duties-will-move')] : []),
      ...(freed.length > 0 ? [ctx.t('duties-not-by-plan', { kinds: kindNames(ctx, freed) })] : []),
      ...(year > planYears.last ? [ctx.t('duties-after-plan', { ...planYears, basis })] : []),
    ]
  }
}
