import type { Filling, Refusal } from '../conversations/dialogue.ts'
import type { ModelLine } from '../domain/models.ts'
import { modelView } from '../domain/model-view.ts'
import { nearModels, placeIn, similarModels } from '../domain/similar-models.ts'
import type { ModelAnswers } from '../storage/model-writes.ts'
import type { Models } from '../storage/models.ts'
import { yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { modelName } from './model-texts.ts'
import { unitNameOf } from './own-units.ts'

export type ModelSimilarServices = {
  timezone: string
  models: Pick<Models, 'linesOf' | 'placed' | 'contentsOf'>
}

/** The model itself when it is put right, and the one whose example it follows. */
type Known = { model: ModelLine | undefined; origin: ModelLine | undefined }

/** Holds a model that is about to be saved against the others: what may be the same is told once. */
export function createModelSimilar({ timezone, models }: ModelSimilarServices) {
  /** The models that this one may be, but for those that are known to be others. */
  async function similarTo(
    ctx: BotContext,
    { draft: { state, unitId } }: Filling,
    { model, origin }: Known,
  ): Promise<ModelLine[]> {
    const answers = state.answers as ModelAnswers
    const known = [model?.id, origin?.id]
    // The office is no member of the unit it writes for.
    const unitName = model?.unit.name ?? unitNameOf(ctx, unitId)
    const texts = ['problem', 'method', 'expected'].map((key) => answers[key])
    const content = texts.filter((text) => typeof text === 'string').join('\n')
    const place = placeIn(answers.place, unitName)
    const mine = { id: model?.id ?? '', name: answers.name, place, content }
    const year = yearOf(ctx.now, timezone)
    const others = (await models.placed(year)).filter(({ id }) => !known.includes(id))
    // The contents are read of the few alone that name and place leave open.
    const near = nearModels(mine, others)
    const contents = await models.contentsOf(near.map(({ id }) => id))
    const ids = similarModels(mine, near, contents).map(({ id }) => id)
    const lines = await models.linesOf(ids)
    return ids.flatMap((id) => lines.find((line) => line.id === id) ?? [])
  }

  /** What may be the same; of a model that one does not see, no more than that there is one. */
  function similarText(ctx: BotContext, alike: ModelLine[]): string {
    const visible = alike.filter((line) => modelView(ctx.actor, line))
    const lines = visible.map(
      (line) => `– ${modelName(ctx, line)}, ${line.unit.name}, ${line.place}`,
    )
    const number = String(visible[0]?.number ?? '')
    return [ctx.t('models-similar'), ...lines, ctx.t('models-similar-hint', { number })].join('\n')
  }

  return async (ctx: BotContext, filling: Filling, known: Known): Promise<Refusal | undefined> => {
    const alike = await similarTo(ctx, filling, known)
    const seen = `similar:${alike.map(({ number }) => number).join()}`
    const isTold = alike.length === 0 || filling.draft.state.accepted.includes(seen)
    return isTold ? undefined : { refused: similarText(ctx, alike), seen }
  }
}
