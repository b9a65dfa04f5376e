import { can } from '../domain/access.ts'
import { lastGoodDay, nameOf } from '../domain/duties.ts'
import type { Audit } from '../storage/audit.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { ObligationRecord } from '../storage/obligation-record.ts'
import type { Rulings } from '../storage/rulings.ts'
import type { Withdrawal } from '../storage/withdraw-duty.ts'
import { showDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { tailOf } from './duty-words.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import {
  backTo,
  isUnitRuling,
  readAbout,
  titleOf,
  type PeriodRuling,
  type UnitRuling,
} from './ruling-form.ts'
import { createRulingTelling, type RulingTellServices } from './ruling-tell.ts'
import { stateLine } from './unit-screen.ts'

export type RulingUseServices = RulingTellServices & {
  timezone: string
  duties: {
    byPeriod(id: string): Promise<DutyCount | undefined>
    withdraw(withdrawal: Withdrawal): Promise<boolean>
  }
  obligations: { byTail(tail: string, now: Date): Promise<ObligationRecord | undefined> }
  rulings: Rulings
  audit: Pick<Audit, 'append'>
}

type Answers = { reason: string; day?: string }

/** The forms of decisions: each is kept with its reason, and tells what it changed. */
export function createRulingUse(services: RulingUseServices): FormUse {
  const { timezone, duties, obligations, rulings, audit } = services
  const telling = createRulingTelling(services)

  const recordOf = (ctx: BotContext, id: string) => obligations.byTail(tailOf(id), ctx.now)

  return {
    mayFill: (ctx) => can(ctx.actor, 'obligation:rule'),

    async title(ctx, { state }) {
      const { kind, id } = readAbout(state.about) ?? { kind: 'exempt', id: '' }
      if (!isUnitRuling(kind)) {
        const one = await duties.byPeriod(id)
        const name = one ? nameOf(one.duty, one.period) : ''
        return `${ctx.t(`duties-do-${kind}`)}: ${kind === 'withdraw' ? (one?.duty.title ?? '') : name}`
      }
      const record = await recordOf(ctx, id)
      return record ? titleOf(ctx, kind, record) : ctx.t(`duties-do-${kind}`)
    },

    async complete(ctx, { draft }) {
      const about = readAbout(draft.state.about)
      if (!about || !ctx.actor) return { refused: ctx.t('duties-gone') }
      const { kind, id } = about
      const answers = draft.state.answers as Answers
      const unfit = isUnitRuling(kind) ? await unfitText(ctx, kind, id, answers) : undefined
      if (unfit !== undefined) return { refused: unfit }

      // Read before the decision: afterwards nothing waits any more.
      const asked = isUnitRuling(kind) ? await telling.waitingOf(id) : undefined
      const isDone = isUnitRuling(kind)
        ? await ruleUnit(ctx, kind, id, answers)
        : await rulePeriod(ctx, kind, id, answers)
      const record = isUnitRuling(kind) ? await recordOf(ctx, id) : undefined
      const text = [
        ctx.t(isDone ? `rulings-done-${kind}` : 'rulings-too-late'),
        ...(record ? [`${record.unit.name}: ${stateLine(ctx, record, timezone)}`] : []),
        ...(isDone ? [ctx.t('rulings-reason', { reason: answers.reason })] : []),
        ...(isDone && record && asked && isUnitRuling(kind) && kind !== 'owe'
          ? await telling.tellUnit(ctx, { kind, record, asked, answers })
          : []),
      ].join('\n')
      return { last: [{ text, markup: menu(ctx, [backTo(ctx, kind, id)]) }] }
    },
  }

  /** Why the day of an answer can not be. */
  async function unfitText(ctx: BotContext, kind: UnitRuling, id: string, { day = '' }: Answers) {
    const today = dayOf(ctx.now, timezone)
    if (kind === 'paper' && day > today)
      return ctx.t('rulings-paper-future', { day: showDay(day, ctx.locale) })
    if (kind !== 'extend') return undefined
    const record = await recordOf(ctx, id)
    const last = record ? lastGoodDay(record.owed.period, timezone) : today
    const floor = last > today ? last : today
    return day > floor || (day === today && day > last)
      ? undefined
      : ctx.t('rulings-not-later', { day: showDay(floor, ctx.locale) })
  }

  async function ruleUnit(ctx: BotContext, kind: UnitRuling, id: string, answers: Answers) {
    const { reason, day = '' } = answers
    const decision = { obligationId: id, reason, byId: ctx.actor?.personId ?? '', now: ctx.now }
    const deeds: Record<UnitRuling, () => Promise<boolean>> = {
      exempt: () => rulings.exempt(decision),
      owe: () => rulings.owe(decision),
      paper: () => rulings.paper({ ...decision, day }),
      'no-paper': () => rulings.noPaper(decision),
      extend: () => rulings.extend({ ...decision, lastDay: day }),
    }
    const before = kind === 'extend' ? await recordOf(ctx, id) : undefined
    const isDone = await deeds[kind]()
    const details: Record<string, string> = before
      ? { before: lastGoodDay(before.owed.period, timezone), after: day }
      : day === ''
        ? {}
        : { day }
    if (isDone)
      await append(ctx, { action: `obligation.${kind}`, object: `obligation:${id}`, details })
    return isDone
  }

  async function rulePeriod(ctx: BotContext, kind: PeriodRuling, id: string, { reason }: Answers) {
    const decision = { periodId: id, reason, byId: ctx.actor?.personId ?? '', now: ctx.now }
    const one = await duties.byPeriod(id)
    if (!one) return false
    if (kind === 'withdraw') {
      const isDone = await duties.withdraw({ ...decision, dutyId: one.duty.id })
      if (isDone) await append(ctx, { action: 'duty.withdraw', object: `duty:${one.duty.id}` })
      return isDone
    }
    const isDone = await (kind === 'close' ? rulings.close(decision) : rulings.reopen(decision))
    if (isDone) await append(ctx, { action: `period.${kind}`, object: `period:${id}` })
    return isDone
  }

  function append(
    { now: at, actor }: BotContext,
    entry: { action: string; object: string; details?: Record<string, string> },
  ) {
    return audit.append({ at, actorId: actor?.personId, ...entry })
  }
}
