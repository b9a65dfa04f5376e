import { can } from '../domain/access.ts'
import { costliest, goesOn, standingOf, type ScoreSheet } from '../domain/score-sheets.ts'
import { marksOf, scoreForm } from '../forms/score-form.ts'
import type { Audit } from '../storage/audit.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { Models } from '../storage/models.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { showPoints } from '../text/points.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { answersOf as answerLinesOf } from './model-form.ts'
import { goneText } from './model-texts.ts'
import { unitNameOf } from './own-units.ts'
import { readSelfAbout } from './score-about.ts'
import { scoreKnown } from './score-known.ts'
import { criterionName, scoredName, selfText, sheetText, versionLines } from './score-texts.ts'

export type ScoreSelfServices = {
  texts: Texts
  timezone: string
  criteriaSets: Pick<CriteriaSets, 'byId' | 'published'>
  scoreSheets: Pick<ScoreSheets, 'ofUnit' | 'send'>
  models: Pick<Models, 'byId' | 'named'>
  audit: Pick<Audit, 'append'>
}

/** The form on which a unit scores its year or one of its models: made of the published set. */
export function createScoreSelfUse(services: ScoreSelfServices, formId: string): FormUse {
  const { texts, criteriaSets, scoreSheets, models, audit } = services

  return {
    mayFill: (ctx, unitId) => can(ctx.actor, 'score:fill', { unitId }),

    async form(about, { locale, state }) {
      const { setId, modelId } = readSelfAbout(about)
      const set = await criteriaSets.byId(setId)
      if (!set) return undefined
      const model = modelId === undefined ? undefined : await models.byId(modelId)
      const figures = new Map(model?.shown.map(({ key, value }) => [key, value]))
      const of = { id: formId, set, side: 'unit', given: {}, givenBy: 'unit' } as const
      return scoreForm({ ...of, figures, state }, { texts, locale })
    },

    async title(ctx, { unitId, state }) {
      const { year, modelId } = readSelfAbout(state.about)
      const model = modelId === undefined ? null : await models.named(modelId)
      const what = { year, model: model ? { id: '', ...model } : undefined }
      const name = scoredName(ctx, what)
      return ctx.t('scores-title', { name, unit: unitNameOf(ctx, unitId) })
    },

    async preview(ctx, { state }) {
      const set = await criteriaSets.byId(readSelfAbout(state.about).setId)
      if (!set) return []
      const marks = marksOf(set, state.answers)
      const lost = costliest(set, marks, 'unit').slice(0, 3)
      const lines = lost.map(({ criterion, missing }) =>
        ctx.t('scores-less-line', {
          criterion: criterionName(criterion),
          missing: showPoints(missing, ctx.locale),
        }),
      )
      const text = [
        ...versionLines(ctx, set),
        ctx.t('scores-preview', { shown: selfText(ctx, standingOf(set, marks, 'unit')) }),
        ...(lines.length > 0 ? [ctx.t('scores-less-head'), ...lines] : []),
      ]
      return [text.join('\n')]
    },

    async complete(ctx, filling) {
      const { draft } = filling
      const { setId, year, modelId } = readSelfAbout(draft.state.about)
      const set = await criteriaSets.byId(setId)
      const model = modelId === undefined ? undefined : await models.byId(modelId)
      const isElsewhere = modelId !== undefined && model?.unit.id !== draft.unitId
      const notSent = (why: string) => [why, ...answerLinesOf(filling)].join('\n')
      if (!set || !ctx.actor || isElsewhere) {
        const why = isElsewhere ? goneText(ctx, model, draft) : ctx.t('scores-no-set')
        return { last: [{ text: notSent(why) }] }
      }
      const { personId } = ctx.actor
      const of = { setId, unitId: draft.unitId, modelId, year }
      // A draft may lie for months: what was asked when it was begun is asked again.
      const { published, isOpen } = await scoreKnown(services, { ...of, now: ctx.now })
      if (!isOpen) return { last: [{ text: notSent(ctx.t('scores-no-year', { year })) }] }
      if (model?.stage === 'stopped')
        return { last: [{ text: notSent(ctx.t('models-is-stopped')) }] }
      if (!goesOn(set, published)) return { last: [{ text: notSent(ctx.t('scores-no-example')) }] }
      const marks = marksOf(set, draft.state.answers)
      const sent = await scoreSheets.send({ ...of, marks, personId, now: ctx.now })
      const markup = openSheet(ctx, sent.sheet)
      if (sent.outcome === 'scored')
        return { last: [{ text: scoredText(ctx, sent.sheet), markup }] }
      if (sent.outcome === 'other-set') {
        const { number, set: other } = sent.sheet
        const why = ctx.t('scores-other-set', { number, title: clip(other.title, 120) })
        return { last: [{ text: notSent(why), markup }] }
      }

      const standing = standingOf(set, marks, 'unit')
      await audit.append({
        ...{ at: ctx.now, actorId: personId, action: 'score.send' },
        ...{ object: `sheet:${sent.sheet.number}` },
        details: { unitId: draft.unitId, after: showPoints(standing.points, 'vi') },
      })
      const words = {
        ...{ number: sent.sheet.number, name: scoredName(ctx, sent.sheet) },
        shown: selfText(ctx, standing),
      }
      const text = ctx.t(sent.isAgain ? 'scores-sent-again' : 'scores-sent', words)
      return { last: [{ text, markup }] }
    },
  }
}

/** Why a unit can not send any more: the office has scored. */
export const scoredText = (ctx: BotContext, sheet: ScoreSheet): string =>
  ctx.t('scores-already', { number: sheet.number, shown: sheetText(ctx, sheet) })

/** The button that opens a sheet. */
export const openSheet = (ctx: Pick<BotContext, 't'>, { number }: Pick<ScoreSheet, 'number'>) =>
  menu(ctx, [sheetChoice(ctx, number)])

export const sheetChoice = ({ t }: Pick<BotContext, 't'>, number: number) => ({
  label: t('scores-open', { number }),
  data: `score:open:${number}`,
})
