import { costliest, criteriaOf } from '../domain/score-sheets.ts'
import type { DraftState } from '../forms/draft.ts'
import { marksOf, modelScoreForm, unitScoreForm } from '../forms/score-form.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { Models } from '../storage/models.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import type { OwnUnit } from './own-units.ts'
import { readSelfAbout } from './score-about.ts'
import { criterionName, scoredName } from './score-texts.ts'

export type ScoreDraftServices = {
  criteriaSets: Pick<CriteriaSets, 'byId'>
  models: Pick<Models, 'named'>
  drafts: {
    byId(id: string): Promise<ScoreDraft | undefined>
    ofPerson(personId: string, unitId: string): Promise<ScoreDraft[]>
  }
}

type ScoreDraft = { id: string; formId: string; state: DraftState }

/** What a unit has begun to score itself and not sent yet. */
export function createScoreDrafts({ criteriaSets, models, drafts }: ScoreDraftServices) {
  /** What a draft scores, and how many of its criteria have their points. */
  async function standing(ctx: BotContext, { state }: ScoreDraft) {
    const { setId, year, modelId } = readSelfAbout(state.about)
    const set = await criteriaSets.byId(setId)
    if (!set) return undefined
    const model = modelId === undefined ? null : await models.named(modelId)
    const name = scoredName(ctx, { year, model: model ? { id: '', ...model } : undefined })
    const marks = marksOf(set, state.answers)
    const own = criteriaOf(set, 'unit')
    const done = own.filter(({ code }) => marks[code]).length
    return { head: { name, done, total: own.length }, year, set, marks }
  }

  return {
    standing,

    /** The draft that this chat fills, where points are given in it. */
    async open({ account: { draftId } }: BotContext): Promise<ScoreDraft | undefined> {
      const draft = draftId === undefined ? undefined : await drafts.byId(draftId)
      return draft && isSelf(draft) ? draft : undefined
    },

    /** One that waits to be gone on with. */
    async waiting({ actor }: BotContext, units: OwnUnit[]): Promise<ScoreDraft | undefined> {
      if (!actor) return undefined
      const all = units.map(({ unitId }) => drafts.ofPerson(actor.personId, unitId))
      return (await Promise.all(all)).flat().find(isSelf)
    },

    /** What of it costs the most points; what is not scored yet costs all of them. */
    async less(
      ctx: BotContext,
      draft: ScoreDraft | undefined,
      wanted: number | undefined,
    ): Promise<string[] | undefined> {
      const found = draft && (await standing(ctx, draft))
      if (!found || (wanted !== undefined && wanted !== found.year)) return undefined
      const { head, set, marks } = found
      const lines = costliest(set, marks, 'unit').map(({ criterion, missing }) =>
        ctx.t(marks[criterion.code] ? 'scores-less-line' : 'scores-less-open', {
          criterion: criterionName(criterion, 90),
          missing: showPoints(missing, ctx.locale),
        }),
      )
      return lines.length === 0
        ? [ctx.t('scores-less-draft-nothing', head)]
        : [ctx.t('scores-less-draft', head), ...firstOf(ctx, lines)]
    },
  }
}

function firstOf({ t }: Pick<BotContext, 't'>, lines: string[]): string[] {
  const more = lines.length - mostLines
  return more > 0 ? [...lines.slice(0, mostLines), t('scores-less-more', { count: more })] : lines
}

const mostLines = 8

const isSelf = ({ formId }: ScoreDraft): boolean =>
  formId === unitScoreForm || formId === modelScoreForm
