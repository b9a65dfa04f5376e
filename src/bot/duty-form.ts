import { can } from '../domain/access.ts'
import { beforeOf } from '../domain/duty-changes.ts'
import { nameOf } from '../domain/duties.ts'
import { dutyDraft, newDuty, type DutyAnswers } from '../forms/catalog/duty.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Draft } from '../storage/drafts.ts'
import type { RulingLine } from '../storage/obligation-record.ts'
import { showDateTime } from '../text/dates.ts'
import { createChangeDuty, presentOf, type ChangeDutyServices } from './change-duty.ts'
import type { BotContext } from './context.ts'
import { createDutyPreview, type DutyPreviewServices } from './duty-preview.ts'
import { tailOf } from './duty-words.ts'
import type { Forms, FormUse } from './forms.ts'
import { menu } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { createSetDuty, type SetDutyServices } from './set-duty.ts'

export type DutyFormServices = SetDutyServices &
  ChangeDutyServices &
  DutyPreviewServices & { obligations: { rulingsOf(periodId: string): Promise<RulingLine[]> } }

/** The form of the office about a duty, a new one or one that is there. */
export function createDutyUse(services: DutyFormServices): FormUse {
  const { duties } = services
  const setDuty = createSetDuty(services)
  const changeDuty = createChangeDuty(services)
  const preview = createDutyPreview(services)

  const known = async (ctx: BotContext, about: string | undefined) =>
    about === undefined ? undefined : presentOf(await duties.list(), about, ctx.now)

  return {
    mayFill: (ctx) => can(ctx.actor, 'duty:create'),

    async title(ctx, { state }) {
      const one = await known(ctx, state.about)
      return one
        ? ctx.t('duties-change-title', { name: nameOf(one.duty, one.period) })
        : ctx.t('office-duty')
    },

    async preview(ctx, { state }) {
      const answers = state.answers as DutyAnswers
      return preview(ctx, answers, await known(ctx, state.about))
    },

    async complete(ctx, { draft }) {
      const { about, answers } = draft.state
      const said = answers as DutyAnswers
      const newer = await movedMeanwhile(ctx, draft)
      if (newer && !draft.state.accepted.includes(newer.seen)) return newer
      const done = await (about === undefined ? setDuty(ctx, said) : changeDuty(ctx, about, said))
      if (!done.ok) return { refused: done.text }
      const one = await known(ctx, about)
      const back = { label: ctx.t('duties-back'), data: backTo(one) }
      return { last: [{ text: done.text, markup: menu(ctx, [back]) }] }
    },
  }

  /** Somebody moved the deadline since this draft was begun: it would be moved back unawares. */
  async function movedMeanwhile(ctx: BotContext, { state, begunAt }: Draft) {
    const one = await known(ctx, state.about)
    const rulings = one ? await services.obligations.rulingsOf(one.period.id) : []
    const last = rulings.findLast(({ kind, at }) => kind === 'move' && at > begunAt)
    if (!last) return undefined
    const at = showDateTime(last.at, { locale: ctx.locale, timezone: services.timezone })
    const words = { by: last.by ?? '', at, reason: last.reason }
    return { refused: ctx.t('duties-moved-meanwhile', words), seen: `moved:${last.at.getTime()}` }
  }
}

/** Begins the form: about a new duty, or about one that is there, with all it has. */
export function createDutyBeginning(
  { timezone }: { timezone: string },
  forms: Pick<Forms, 'begin'>,
) {
  return async (ctx: BotContext, one?: DutyCount): Promise<void> => {
    const unitId = officeUnit(ctx, 'duty:create')
    if (unitId === undefined) {
      await ctx.reply(ctx.t('duties-not-allowed'))
      return
    }
    const about = one?.duty.id
    await forms.begin(ctx, {
      formId: 'duty',
      unitId,
      begun: one ? dutyDraft(one.duty, beforeOf(one.period, timezone)) : newDuty,
      isOver: ({ state }) => state.about !== about,
      intro: () =>
        one
          ? ctx.t('duties-change-title', { name: nameOf(one.duty, one.period) })
          : ctx.t('office-duty'),
    })
  }
}

const backTo = (one: DutyCount | undefined) =>
  one ? `duty:show:${tailOf(one.period.id)}` : 'duty:home'
