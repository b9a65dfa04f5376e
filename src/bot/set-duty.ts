import { can } from '../domain/access.ts'
import { nameOf, type Duty, type Period } from '../domain/duties.ts'
import type { Unit } from '../domain/units.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import type { Audit } from '../storage/audit.ts'
import type { DutyCount, NewDuty } from '../storage/duties.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { isAhead, newDutyOf } from './duty-terms.ts'
import { boundWords, rhythmWords } from './duty-words.ts'

export type SetDutyServices = {
  timezone: string
  units: { all(): Promise<Unit[]> }
  duties: {
    list(): Promise<DutyCount[]>
    create(duty: NewDuty): Promise<{ duty: Duty; period: Period; bound: number; isNew: boolean }>
  }
  audit: Pick<Audit, 'append'>
}

/** What came of a form, in words; a refusal leaves it open. */
export type Outcome = { ok: boolean; text: string }

/** Sets a duty with its first period, and says what came of it or why nothing did. */
export function createSetDuty({ timezone, units, duties, audit }: SetDutyServices) {
  return async (ctx: BotContext, answers: DutyAnswers): Promise<Outcome> => {
    const { actor, now } = ctx
    if (!actor || !can(actor, 'duty:create')) {
      return { ok: false, text: ctx.t('duties-not-allowed') }
    }
    const wanted = newDutyOf(answers)
    const unfit = pastText(ctx, answers, timezone) ?? nobodyText(ctx, answers)
    if (unfit !== undefined) return { ok: false, text: unfit }
    const taken = takenText(ctx, wanted, await duties.list(), timezone)
    if (taken !== undefined) return { ok: false, text: taken }

    const { duty, period, bound, isNew } = await duties.create({
      ...wanted,
      createdById: actor.personId,
      now,
    })
    if (isNew) {
      await audit.append({
        at: now,
        actorId: actor.personId,
        action: 'duty.create',
        object: `duty:${duty.id}`,
        details: { bound },
      })
    }
    const words = {
      name: nameOf(duty, period),
      rhythm: rhythmWords(ctx, duty),
      ...deadlineWords(ctx, period, timezone),
    }
    const who = boundWords(ctx, duty, await units.all())
    const lines = [
      ctx.t(isNew ? 'duties-made' : 'duties-known', words),
      ctx.t('duties-bound', { bound, who }),
      ctx.t('duties-basis', { basis: duty.basis }),
    ]
    return { ok: true, text: lines.join('\n') }
  }
}

/** Why the day can not be a deadline: it is over. */
export const pastText = (
  ctx: Pick<BotContext, 't' | 'now'>,
  { before }: DutyAnswers,
  timezone: string,
): string | undefined => (isAhead(before, ctx.now, timezone) ? undefined : ctx.t('duties-past'))

/** Why the answers make no duty: nobody is bound by it. */
export const nobodyText = (
  ctx: Pick<BotContext, 't'>,
  { kinds = [], units = [] }: DutyAnswers,
): string | undefined => (kinds.length + units.length === 0 ? ctx.t('duties-nobody') : undefined)

/** Why the title can not be used: another duty has a period of that name. */
export function takenText(
  ctx: Pick<BotContext, 't' | 'locale' | 'now'>,
  { title, year }: { title: string; year: number },
  all: DutyCount[],
  timezone: string,
): string | undefined {
  const name = nameOf({ title }, { label: String(year) })
  const named = all.find(({ duty, period }) => fold(nameOf(duty, period)) === fold(name))
  return named && ctx.t('duties-exists', { name, ...deadlineWords(ctx, named.period, timezone) })
}
