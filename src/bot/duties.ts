import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { nameOf, type Duty, type Period } from '../domain/duties.ts'
import { currentPeriods } from '../domain/periods.ts'
import type { Audit } from '../storage/audit.ts'
import type { DutyCount, NewDuty } from '../storage/duties.ts'
import { addDays, startOfDay } from '../text/days.ts'
import { fold } from '../text/fold.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { basisWords } from './due.ts'
import { kindNames } from './kinds.ts'
import { menu, show } from './menu.ts'

export type DutiesServices = { timezone: string; duties: { list(): Promise<DutyCount[]> } }

/** /hanbaocao: the duties the office has set, and the way to set another. */
export function createDuties({ timezone, duties }: DutiesServices): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('hanbaocao', async (ctx) => {
    if (!can(ctx.actor, 'duty:create')) {
      await ctx.reply(ctx.t('duties-not-allowed'))
      return
    }
    const current = currentPeriods(await duties.list(), ctx.now)
    const texts = current.map((one) => dutyText(ctx, one))
    if (texts.length === 0) texts.push(ctx.t('duties-none'))
    const create = { label: ctx.t('duties-new'), data: 'go:nghiavu' }
    await show(ctx, texts.join('\n\n'), menu(ctx, [create]))
  })

  const dutyText = (ctx: BotContext, { duty, period, reported, total }: DutyCount) =>
    ctx.t('duties-one', {
      name: nameOf(duty, period),
      kinds: kindNames(ctx, duty.unitKinds),
      basis: basisWords(ctx, duty, timezone),
      reported,
      total,
      ...deadlineWords(ctx, period, timezone),
    })

  return composer
}

export type CreateDutyServices = {
  timezone: string
  duties: {
    list(): Promise<DutyCount[]>
    create(duty: NewDuty): Promise<{ duty: Duty; period: Period; bound: number; isNew: boolean }>
  }
  audit: Pick<Audit, 'append'>
}

/** A duty as somebody of the office dictates it; it comes back every year. */
export type DictatedDuty = Pick<NewDuty, 'title' | 'formId' | 'unitKinds' | 'basis'> & {
  /** The first day that is too late: '2026-12-10' for “trước ngày 10/12”. */
  before: string
}

/** Sets duties for the office. */
export function createDuty({ timezone, duties, audit }: CreateDutyServices) {
  return {
    /** Sets a duty with its first period, and says in words what came of it or why nothing did. */
    async make(
      ctx: BotContext,
      { before, title, ...dictated }: DictatedDuty,
    ): Promise<{ ok: boolean; text: string }> {
      const { actor, now } = ctx
      if (!actor || !can(actor, 'duty:create')) {
        return { ok: false, text: ctx.t('duties-not-allowed') }
      }
      if (startOfDay(before, timezone) <= now) return { ok: false, text: ctx.t('duties-past') }

      const year = Number(addDays(before, -1).slice(0, 4))
      const name = nameOf({ title: withoutYear(title, year) }, { label: String(year) })
      const named = (await duties.list()).find(
        (one) => fold(nameOf(one.duty, one.period)) === fold(name),
      )
      if (named)
        return {
          ok: false,
          text: ctx.t('duties-exists', { name, ...deadlineWords(ctx, named.period, timezone) }),
        }
      const { duty, period, bound, isNew } = await duties.create({
        ...dictated,
        title: withoutYear(title, year),
        clause: undefined,
        dueMonth: Number(before.slice(5, 7)),
        dueDay: Number(before.slice(8, 10)),
        year,
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
      const words = { name: nameOf(duty, period), ...deadlineWords(ctx, period, timezone) }
      const lines = [
        ctx.t(isNew ? 'duties-made' : 'duties-known', words),
        ctx.t('duties-bound', { bound, kinds: kindNames(ctx, duty.unitKinds) }),
        ctx.t('duties-basis', { basis: duty.basis }),
      ]
      return { ok: true, text: lines.join('\n') }
    },
  }
}

/** “Báo cáo năm 2026” comes back every year: the year is the period's, not the title's. */
const withoutYear = (title: string, year: number): string =>
  title.endsWith(` ${year}`) ? title.slice(0, -5).trimEnd() : title
