import { can } from '../domain/access.ts'
import { beforeOf } from '../domain/duty-changes.ts'
import { nameOf } from '../domain/duties.ts'
import type { DutyAnswers } from '../forms/catalog/duty.ts'
import type { Audit } from '../storage/audit.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Draft } from '../storage/drafts.ts'
import { showDateTime } from '../text/dates.ts'
import { createChangeDuty, type ChangeDutyServices } from './change-duty.ts'
import type { BotContext } from './context.ts'
import { deadlineWords } from './deadline.ts'
import { aboutOf, dutyDraft, newDuty, readDutyAbout } from './duty-draft.ts'
import { createDutyPreview, type DutyPreviewServices } from './duty-preview.ts'
import { anew, tailOf } from './duty-words.ts'
import type { FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { menu } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { createSetDuty, type SetDutyServices } from './set-duty.ts'

export type DutyFormServices = SetDutyServices &
  ChangeDutyServices &
  DutyPreviewServices & {
    duties: { byPeriod(id: string): Promise<DutyCount | undefined> }
    audit: Pick<Audit, 'lastOf'>
  }

/** The form of the office about a duty, a new one or one that is there. */
export function createDutyUse(services: DutyFormServices): FormUse {
  const { duties, audit, timezone } = services
  const setDuty = createSetDuty(services)
  const changeDuty = createChangeDuty(services)
  const preview = createDutyPreview(services)

  /** The duty and the period that a draft was begun about, whether they count now or not. */
  const known = async ({ state }: Pick<Draft, 'state'>) => {
    const about = readDutyAbout(state.about)
    return about && (await duties.byPeriod(about.periodId))
  }

  return {
    mayFill: (ctx) => can(ctx.actor, 'duty:create'),

    async title(ctx, draft) {
      const one = await known(draft)
      return one
        ? ctx.t('duties-change-title', { name: nameOf(one.duty, one.period) })
        : ctx.t('office-duty')
    },

    async preview(ctx, draft) {
      const answers = draft.state.answers as DutyAnswers
      const isAgain = draft.state.wasReviewed === true
      return preview(ctx, answers, { known: await known(draft), isAgain })
    },

    async complete(ctx, { draft }) {
      const { state } = draft
      const said = state.answers as DutyAnswers
      const newer = await changedMeanwhile(ctx, draft)
      if (newer && !state.accepted.includes(newer.seen)) return newer
      const about = readDutyAbout(state.about)
      const done = await (about ? changeDuty(ctx, about, said) : setDuty(ctx, said))
      if (!done.ok) return { refused: done.text }
      const one = await known(draft)
      const data = one ? `duty:show:${tailOf(one.period.id)}` : 'duty:home'
      const back = { label: ctx.t('duties-back'), data }
      return { last: [{ text: done.text, markup: menu(ctx, [back]) }] }
    },
  }

  /** Somebody changed the duty since this draft was begun: that would be undone unawares. */
  async function changedMeanwhile(ctx: BotContext, draft: Draft) {
    const one = await known(draft)
    if (!one) return undefined
    const object = `duty:${one.duty.id}`
    const last = await audit.lastOf({ action: 'duty.change', object, after: draft.begunAt })
    if (!last) return undefined
    const refused = ctx.t('duties-changed-meanwhile', {
      by: last.by ?? '',
      at: showDateTime(last.at, { locale: ctx.locale, timezone }),
      name: nameOf(one.duty, one.period),
      until: deadlineWords(ctx, one.period, timezone).until,
    })
    return { refused, seen: `changed:${last.at.getTime()}` }
  }
}

/** Begins the form: about a new duty, or about one that is there, with all it has. */
export function createDutyBeginning(
  { timezone }: { timezone: string },
  forms: Pick<Forms, 'begin'>,
) {
  return async (
    ctx: BotContext,
    { one, isSure = false }: { one?: DutyCount; isSure?: boolean } = {},
  ): Promise<void> => {
    const unitId = officeUnit(ctx, 'duty:create')
    if (unitId === undefined) {
      await ctx.reply(ctx.t('duties-not-allowed'))
      return
    }
    const about = one && aboutOf(one)
    await forms.begin(ctx, {
      formId: 'duty',
      unitId,
      begun:
        one && about
          ? dutyDraft(one.duty, { about, before: beforeOf(one.period, timezone) })
          : newDuty,
      other: {
        isOther: ({ state }) => state.about !== about,
        anew: one ? `duty:edit:${tailOf(one.period.id)}:${anew}` : `duty:new:form:${anew}`,
        isSure,
      },
      intro: () =>
        one
          ? ctx.t('duties-change-title', { name: nameOf(one.duty, one.period) })
          : ctx.t('office-duty'),
    })
  }
}
