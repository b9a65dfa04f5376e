import { lastGoodDay, nameOf, type Duty } from '../domain/duties.ts'
import { planFrees, planYears } from '../domain/plan.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { UnitRecipients } from '../storage/recipients.ts'
import { showShortDay } from '../text/dates.ts'
import type { Locale } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import { createDutyDeadlines, type Coming, type DutyDeadlineServices } from './duty-deadlines.ts'
import { dutyAsWanted, type WantedDuty } from './duty-terms.ts'
import { kindNames } from './kinds.ts'
import { recipientCounts, recipientText } from './recipient-text.ts'
import { fateOf } from './step-calendar.ts'

/** One report that a reminder speaks of. */
export type TextItem = {
  title: string
  unit: string
  dueAt: Date
  basis: string
  clause: string | undefined
  progress?: { done: number; total: number }
  isForLeader?: boolean
}

/** The exact words of a reminder, as it will be sent. */
export type TextOf = (of: { locale: Locale; items: TextItem[]; now: Date }) => string

export type DutyPreviewServices = DutyDeadlineServices & {
  recipients: { ofDuty(duty: Duty, day: string, now: Date): Promise<UnitRecipients[]> }
  textOf: TextOf
}

/** What saving a duty will do: its deadlines, every reminder, who hears it, and what it says. */
export function createDutyPreview(services: DutyPreviewServices) {
  const { timezone, recipients, textOf } = services
  const deadlines = createDutyDeadlines(services)

  return async (
    ctx: BotContext,
    answers: DutyAnswers,
    { known, isAgain }: { known: DutyCount | undefined; isAgain: boolean },
  ): Promise<string[]> => {
    const by = ctx.actor?.name
    const wanted = dutyAsWanted(answers, { known, by, now: ctx.now, timezone })
    const { duty, period } = wanted
    const isKnown = known !== undefined
    const { coming, lines } = await deadlines(ctx, { duty, period, isKnown })
    const units = await recipients.ofDuty(duty, lastGoodDay(period, timezone), ctx.now)
    const whole = [ctx.t('duties-preview'), ...lines, '', ...noteLines(ctx, wanted)]
    // Messages cost: who and what in full is told once, after a change only how many there are.
    if (isAgain) return [[...whole, ...recipientCounts(ctx, units)].join('\n')]
    return [whole.join('\n'), recipientText(ctx, units), ...saidTexts(ctx, coming, units)]
  }

  /** What is said at each step, once for all periods, to a unit that somebody reads it for. */
  function saidTexts(ctx: BotContext, coming: Coming[], units: UnitRecipients[]): string[] {
    const example = units.find(({ people }) => people.length > 0) ?? units[0]
    const isSent = (each: Coming) =>
      each.steps.filter((step) => fateOf(step, each, ctx.now) === 'sent')
    const shown = coming.find((each) => isSent(each).length > 0)
    if (!shown || !example) return []
    const { duty, period } = shown
    const { basis, clause } = duty
    const unit = example.unit.name
    const item = { title: nameOf(duty, period), unit, dueAt: period.dueAt, basis, clause }
    const say = (items: TextItem[], now: Date) => textOf({ locale: ctx.locale, items, now })
    const steps = isSent(shown)
    const said = steps.map(
      ({ day, sendAt }) => `${showShortDay(day, ctx.locale)}: “${say([item], sendAt)}”`,
    )
    // The leader hears of late steps only.
    const late = steps.find(({ offset }) => offset > 0)
    const toLeader = late
      ? [
          ctx.t('duties-text-leader', {
            day: showShortDay(late.day, ctx.locale),
            text: say([{ ...item, isForLeader: true }], late.sendAt),
          }),
        ]
      : []
    return [[ctx.t('duties-texts', { unit }), ...said, ...toLeader].join('\n')]
  }

  function noteLines(ctx: BotContext, { duty, period, isMoved, isOnce }: WantedDuty): string[] {
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
