import type { Calendar } from '../domain/calendar.ts'
import type { Period } from '../domain/duties.ts'
import type { Step } from '../domain/steps.ts'
import { showMonth, showShortDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'

/** The reminders of a period, month by month: each with its day, and why it moved or is not sent. */
export function stepCalendar(
  ctx: Pick<BotContext, 't' | 'locale' | 'now'>,
  { steps, period, calendar }: { steps: Step[]; period: Period; calendar: Calendar },
): string[] {
  let month = ''
  return steps.flatMap((step) => {
    const heading = showMonth(step.day)
    const isNew = heading !== month
    month = heading
    const line = ctx.t('duties-step', {
      day: showShortDay(step.day, ctx.locale),
      step: stepName(ctx, String(step.offset)),
    })
    const notes = [movedWords(ctx, step, calendar), unsentKey(ctx, step, period)].filter(
      (note) => note !== undefined,
    )
    const whole = [line, ...notes].join('. ')
    return isNew ? [ctx.t('duties-month', { month: heading }), whole] : [whole]
  })
}

/** What a step is called: “trước 14 ngày”, “đúng ngày cuối”, “muộn 3 ngày”, or why it was told. */
export function stepName({ t }: Pick<BotContext, 't'>, step: string): string {
  if (isReason(step)) return t(`duties-step-${step}`)
  const offset = Number(step)
  if (offset === 0) return t('duties-step-last')
  return offset < 0
    ? t('duties-step-before', { days: -offset })
    : t('duties-step-late', { days: offset })
}

/** “Chủ Nhật 06/12 → Thứ Sáu 04/12: cuối tuần” */
function movedWords(
  ctx: Pick<BotContext, 't' | 'locale'>,
  { wanted, day }: Step,
  calendar: Calendar,
): string | undefined {
  if (wanted === day) return undefined
  const rest = calendar.restOf(wanted)
  return ctx.t('duties-step-shifted', {
    from: showShortDay(wanted, ctx.locale),
    to: showShortDay(day, ctx.locale),
    why: rest ? rest : ctx.t('duties-weekend'),
  })
}

/** Why nobody hears of a step: its day is over, the period is not open yet, or the next one is due. */
function unsentKey(
  ctx: Pick<BotContext, 't' | 'now'>,
  { sendAt, until }: Step,
  { opensAt }: Period,
): string | undefined {
  if (sendAt <= ctx.now) return ctx.t('duties-step-passed')
  if (sendAt < opensAt) return ctx.t('duties-step-unopened')
  return until <= sendAt ? ctx.t('duties-step-merged') : undefined
}

/** Why somebody was told outside of the ladder. */
const isReason = (step: string): step is 'now' | 'asked' | 'moved' | 'also' =>
  ['now', 'asked', 'moved', 'also'].includes(step)
