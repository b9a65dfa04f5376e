import { can } from '../domain/access.ts'
import { beforeOf } from '../domain/duty-changes.ts'
import { lastGoodDay, nameOf } from '../domain/duties.ts'
import { currentPeriods } from '../domain/periods.ts'
import type { Unit } from '../domain/units.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import type { Audit } from '../storage/audit.ts'
import type { ChangedDuty, DutyChange } from '../storage/change-duty.ts'
import type { DutyCount } from '../storage/duties.ts'
import { showDay } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import type { DutyAbout } from './duty-draft.ts'
import { dutyAsWanted, termsOf } from './duty-terms.ts'
import { nobodyText, pastText, type Outcome } from './set-duty.ts'

export type ChangeDutyServices = {
  timezone: string
  units: { all(): Promise<Unit[]> }
  duties: {
    list(): Promise<DutyCount[]>
    change(change: DutyChange): Promise<ChangedDuty | undefined>
  }
  audit: Pick<Audit, 'append'>
}

/** Changes a duty from its present period on, and says what that did or why it can not be. */
export function createChangeDuty({ timezone, units, duties, audit }: ChangeDutyServices) {
  return async (
    ctx: BotContext,
    { dutyId, periodId }: DutyAbout,
    answers: DutyAnswers,
  ): Promise<Outcome> => {
    const { actor, now } = ctx
    if (!actor || !can(actor, 'duty:create')) {
      return { ok: false, text: ctx.t('duties-not-allowed') }
    }
    const living = (await duties.list()).filter(({ duty }) => duty.validTo === undefined)
    const found = presentOf(living, dutyId, now)
    if (!found) return { ok: false, text: ctx.t('duties-gone') }
    // A period that opened meanwhile is not the one these answers were given about.
    const refusal =
      found.period.id === periodId
        ? await refusalOf(ctx, { answers, found, living })
        : otherPeriodText(ctx, found)
    if (refusal !== undefined) return { ok: false, text: refusal }

    const reasons = {
      move: ctx.t('duties-move-reason', {
        from: dayWords(ctx, found.period.dueAt),
        before: shortDay(answers.before),
        basis: answers.basis,
      }),
      exempt: ctx.t('duties-unbound-reason'),
    }
    const { before } = answers
    const byId = actor.personId
    const changed = await duties.change({
      ...{ periodId, terms: termsOf(answers), before, reasons, byId, now },
    })
    if (!changed) return { ok: false, text: ctx.t('duties-gone') }
    const { added, freed, isOnce, movedFrom } = changed
    await audit.append({
      at: now,
      actorId: byId,
      action: 'duty.change',
      object: `duty:${dutyId}`,
      details: {
        ...{ added, freed, isOnce },
        ...(movedFrom
          ? {
              before: lastGoodDay({ dueAt: movedFrom }, timezone),
              after: lastGoodDay(changed.period, timezone),
            }
          : {}),
      },
    })
    return { ok: true, text: changedText(ctx, changed) }
  }

  async function refusalOf(
    ctx: BotContext,
    { answers, found, living }: { answers: DutyAnswers; found: DutyCount; living: DutyCount[] },
  ): Promise<string | undefined> {
    if (answers.form !== found.duty.formId) return ctx.t('duties-form-fixed')
    const other = living.find(
      ({ duty }) => duty.id !== found.duty.id && fold(duty.title) === fold(answers.title),
    )
    if (other) return ctx.t('duties-title-taken', { title: other.duty.title })
    // What is over may be left as it is; only a new day has to lie ahead.
    const isKept = answers.before === beforeOf(found.period, timezone)
    const past = isKept ? undefined : pastText(ctx, answers, timezone)
    const by = ctx.actor?.name
    const wanted = dutyAsWanted(answers, { known: found, by, now: ctx.now, timezone })
    return past ?? nobodyText(ctx, wanted, { units: await units.all(), timezone })
  }

  function otherPeriodText(ctx: BotContext, { duty, period }: DutyCount): string {
    const { until } = deadlineWords(ctx, period, timezone)
    return ctx.t('duties-other-period', { name: nameOf(duty, period), until })
  }

  function changedText(ctx: BotContext, { duty, period, ...changed }: ChangedDuty): string {
    const { movedFrom, isOnce, added, freed } = changed
    const words = { name: nameOf(duty, period), ...deadlineWords(ctx, period, timezone) }
    return [
      ctx.t('duties-changed', words),
      ...(movedFrom
        ? [
            ctx.t('duties-moved', { from: dayWords(ctx, movedFrom) }),
            ctx.t(isOnce ? 'duties-moved-once' : 'duties-moved-rule', words),
          ]
        : []),
      ...(added + freed > 0 ? [ctx.t('duties-rebound', { added, freed })] : []),
    ].join('\n')
  }

  function dayWords({ locale }: BotContext, dueAt: Date): string {
    return showDay(lastGoodDay({ dueAt }, timezone), locale)
  }
}

/** The period of a duty that counts now. */
const presentOf = (all: DutyCount[], dutyId: string, now: Date): DutyCount | undefined =>
  currentPeriods(all, now).find(({ duty }) => duty.id === dutyId)

/** “15/12/2026” */
const shortDay = (day: string): string => day.split('-').reverse().join('/')
