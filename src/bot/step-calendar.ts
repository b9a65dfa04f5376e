import type { Calendar } from '../domain/calendar.ts'
import type { Period } from '../domain/duties.ts'
import type { Step } from '../domain/steps.ts'
import { showDayMonth, showMonth, showShortDay } from '../text/dates.ts'
import type { BotContext } from './context.ts'

/** The steps of a period; `isKnown`: its units owed before, so a step that still holds is told. */
export type Steps = { steps: Step[]; period: Period; isKnown: boolean }

/** The reminders of a period, month by month: each with its day, and why it moved or is not sent. */
export function stepCalendar(
  ctx: Pick<BotContext, 't' | 'locale' | 'now'>,
  { calendar, ...all }: Steps & { calendar: Calendar },
): string[] {
  let month = ''
  return all.steps.flatMap((step) => {
    const heading = showMonth(step.day)
    const isNew = heading !== month
    month = heading
    const line = ctx.t('duties-step', {
      day: showShortDay(step.day, ctx.locale),
      step: stepName(ctx, String(step.offset)),
    })
    const fate = fateOf(step, all, ctx.now)
    const notes = [
      movedWords(ctx, step, calendar),
      fate === 'sent' ? undefined : ctx.t(`duties-step-${fate}`),
    ].filter((note) => note !== undefined)
    const whole = [line, ...notes].join('. ')
    return isNew ? [ctx.t('duties-month', { month: heading }), whole] : [whole]
  })
}

/** The days of the reminders in one line, as they will be sent: “25/11, 06/12→04/12”. */
export const stepDays = (all: Steps, now: Date): string =>
  all.steps
    .filter((step) => fateOf(step, all, now) === 'sent')
    .map(({ wanted, day }) =>
      wanted === day ? showDayMonth(day) : `${showDayMonth(wanted)}→${showDayMonth(day)}`,
    )
    .join(', ')

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

/**
 * What becomes of a step: sent on its day, or told at once because its day is over and it still
 * holds; or nobody hears of it, as its day is over, its period not open, or the next one due too.
 */
export function fateOf(
  { sendAt, until }: Step,
  { period: { opensAt }, isKnown }: Pick<Steps, 'period' | 'isKnown'>,
  now: Date,
): 'sent' | 'at-once' | 'passed' | 'unopened' | 'merged' {
  if (sendAt < opensAt) return sendAt <= now ? 'passed' : 'unopened'
  if (sendAt <= now) return isKnown && now < until ? 'at-once' : 'passed'
  return until <= sendAt ? 'merged' : 'sent'
}

/** Why somebody was told outside of the ladder. */
const isReason = (step: string): step is 'now' | 'asked' | 'moved' | 'also' =>
  ['now', 'asked', 'moved', 'also'].includes(step)
