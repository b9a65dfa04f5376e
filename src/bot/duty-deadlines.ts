import type { Calendar } from '../domain/calendar.ts'
import { nameOf, type Duty, type Period } from '../domain/duties.ts'
import { periodsUntil } from '../domain/periods.ts'
import { stepsOf } from '../domain/steps.ts'
import { showDate } from '../text/dates.ts'
import { addDays, dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { stepCalendar, stepDays, type Steps } from './step-calendar.ts'

export type DutyDeadlineServices = {
  timezone: string
  daysOff: { calendar(): Promise<Calendar> }
}

/** A period of the next twelve months, with its steps. */
export type Coming = Steps & { duty: Duty }

/** The deadlines of a duty in the next twelve months, and every reminder before and after them. */
export function createDutyDeadlines({ timezone, daysOff }: DutyDeadlineServices) {
  return async (
    ctx: BotContext,
    { duty, period, isKnown }: { duty: Duty; period: Period; isKnown: boolean },
  ): Promise<{ coming: Coming[]; lines: string[] }> => {
    const calendar = await daysOff.calendar()
    const [first, ...later] = [period, ...laterPeriods(ctx, duty, period)].map((each) => {
      const { dueAt } = each
      const steps = stepsOf({ ladder: duty.ladder, dueAt, timezone, calendar })
      // Nobody has owed a later period before.
      return { duty, period: each, steps, isKnown: isKnown && each === period }
    })
    if (!first) return { coming: [], lines: [] }
    return {
      coming: [first, ...later],
      lines: [...fullLines(ctx, first, calendar), ...shortLines(ctx, later)],
    }
  }

  /** The periods after the one at hand, until a year from now. */
  function laterPeriods({ now }: BotContext, duty: Duty, period: Period): Period[] {
    const end = addDays(dayOf(now, timezone), 366)
    return periodsUntil(duty, Number(end.slice(0, 4)), timezone).filter(
      ({ label, dueAt }) => label !== period.label && dueAt > now && dayOf(dueAt, timezone) <= end,
    )
  }

  /** The period at hand, day by day. */
  function fullLines(ctx: BotContext, first: Coming, calendar: Calendar): string[] {
    return [
      deadlineLine(ctx, first),
      '',
      ctx.t('duties-calendar', { name: nameOf(first.duty, first.period) }),
      ...stepCalendar(ctx, { ...first, calendar }),
    ]
  }

  /** The others in two lines each. */
  function shortLines(ctx: BotContext, later: Coming[]): string[] {
    const lines = later.flatMap((each) => {
      const days = stepDays(each, ctx.now)
      const steps = days === '' ? [] : [ctx.t('duties-step-days', { days })]
      return [deadlineLine(ctx, each), ...steps]
    })
    const hasMoved = lines.some((line) => line.includes('→'))
    const legend = hasMoved ? [ctx.t('duties-step-days-moved')] : []
    return lines.length > 0 ? ['', ctx.t('duties-later-periods'), ...lines, ...legend] : []
  }

  function deadlineLine(ctx: BotContext, { duty, period }: Coming): string {
    return ctx.t('duties-deadline', {
      name: nameOf(duty, period),
      opens: showDate(period.opensAt, { locale: ctx.locale, timezone }),
      ...deadlineWords(ctx, period, timezone),
    })
  }
}
