import { can } from '../domain/access.ts'
import { bindsUnit, lastGoodDay, nameOf, type Duty, type Period } from '../domain/duties.ts'
import { periodsUntil } from '../domain/periods.ts'
import type { Unit } from '../domain/units.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import type { Audit } from '../storage/audit.ts'
import type { DutyCount, NewDuty } from '../storage/duties.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { dutyAsWanted, isAhead, newDutyOf, type WantedDuty } from './duty-terms.ts'
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
    const wanted = dutyAsWanted(answers, { by: actor.name, now, timezone })
    const all = await units.all()
    const refusal =
      pastText(ctx, answers, timezone) ??
      nobodyText(ctx, wanted, { units: all, timezone }) ??
      takenText(ctx, wanted, { all: await duties.list(), timezone })
    if (refusal !== undefined) return { ok: false, text: refusal }

    const { duty, period, bound, isNew } = await duties.create({
      ...newDutyOf(answers),
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
    const who = boundWords(ctx, duty, all)
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

/** Why the answers make no duty: of all units none would owe the first report. */
export function nobodyText(
  ctx: Pick<BotContext, 't'>,
  { duty, period }: Pick<WantedDuty, 'duty' | 'period'>,
  { units, timezone }: { units: Unit[]; timezone: string },
): string | undefined {
  const day = lastGoodDay(period, timezone)
  return units.some((unit) => bindsUnit(duty, unit, day)) ? undefined : ctx.t('duties-nobody')
}

/** Why the title can not be used: another duty has, or will have, a period of that name. */
function takenText(
  ctx: Pick<BotContext, 't' | 'locale' | 'now'>,
  wanted: Pick<WantedDuty, 'duty' | 'period'>,
  { all, timezone }: { all: DutyCount[]; timezone: string },
): string | undefined {
  const name = nameOf(wanted.duty, wanted.period)
  const year = Number(lastGoodDay(wanted.period, timezone).slice(0, 4))
  for (const { duty, period } of all.filter(({ duty: { validTo } }) => validTo === undefined)) {
    const named = [period, ...periodsUntil(duty, year + 1, timezone)].find(
      (each) => fold(nameOf(duty, each)) === fold(name),
    )
    if (named) return ctx.t('duties-exists', { name, ...deadlineWords(ctx, named, timezone) })
  }
  return undefined
}
