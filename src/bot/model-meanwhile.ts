import type { Filling, Refusal } from '../conversations/dialogue.ts'
import type { Model, ModelEntry } from '../domain/models.ts'
import { asking } from '../forms/schema.ts'
import { labelOf, shownAnswers } from '../forms/show.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { modelName } from './model-texts.ts'

/**
 * Why a correction is not taken at once: the model was corrected since the draft was begun, from
 * answers that are not there any more. Whoever knows it may send in spite of it.
 */
export function changedMeanwhile(
  ctx: BotContext,
  { draft, form, helps }: Filling,
  { model, story }: { model: Model; story: ModelEntry[] },
): Refusal | undefined {
  const last = story.findLast(({ kind, at }) => kind === 'changed' && at > draft.begunAt)
  if (!last) return undefined
  const seen = `changed:${last.id}`
  const mine = shownAnswers(form, draft.state, { ...helps, locale: 'vi' })
  const other = form.fields.filter(
    ({ key }) =>
      mine.find((each) => each.key === key)?.value !==
      model.shown.find((each) => each.key === key)?.value,
  )
  if (other.length === 0 || draft.state.accepted.includes(seen)) return undefined
  const refused = ctx.t('models-changed-meanwhile', {
    ...{ model: modelName(ctx, model), name: last.by ?? last.unit.name },
    day: showPlainDay(dayOf(last.at, helps.timezone)),
    list: other.map((field) => labelOf(asking(form, field, helps))).join(', '),
  })
  return { refused, seen }
}
