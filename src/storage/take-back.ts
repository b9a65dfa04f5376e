import { mayMove, stageAfter, type Stage } from '../domain/model-life.ts'
import type { Recognition } from '../domain/models.ts'
import type { Database } from './database.ts'
import { lockModel, tellStory, type By } from './model-writes.ts'
import { toDay } from './periods.ts'

/** A recognition that is not there any more, and what its model was and is. */
export type TakenBack = { modelId: string; before: Stage; after: Stage }

/** Takes back what was entered by mistake; the story and the record of changes keep both. */
export function createTakeBack(database: Database) {
  return {
    /** What a model was recognised by, what was entered last first. */
    async recognitionsOf(modelId: string): Promise<(Recognition & { id: string })[]> {
      const rows = await database.current().recognition.findMany({
        where: { modelId },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      })
      return rows.map(({ id, level, decision, day }) => ({ id, level, decision, day: toDay(day) }))
    },

    /** One recognition with its model. */
    async recognition(id: string): Promise<(Recognition & { modelId: string }) | undefined> {
      const row = await database.current().recognition.findUnique({ where: { id } })
      if (!row) return undefined
      const { modelId, level, decision, day } = row
      return { modelId, level, decision, day: toDay(day) }
    },

    /** Takes a recognition of a model back; undefined when somebody else has done so. */
    takeBack: ({
      id,
      modelId,
      reason,
      ...by
    }: By & { id: string; modelId: string; reason: string }) =>
      database.transaction(async (tx): Promise<TakenBack | undefined> => {
        const model = await lockModel(tx, modelId)
        if (!model || !mayMove('take-back', model.stage, 'office')) return undefined
        const row = await tx.recognition.findFirst({ where: { id, modelId } })
        if (!row) return undefined
        await tx.recognition.delete({ where: { id } })
        const isRecognised = (await tx.recognition.count({ where: { modelId } })) > 0
        const after = stageAfter('take-back', model.stage, isRecognised)
        await tx.model.update({ where: { id: modelId }, data: { stage: after } })
        const { level, decision, day } = row
        const data = { level, decision, day: toDay(day), reason }
        await tellStory(tx, model, { kind: 'unrecognised', data, ...by })
        return { modelId, before: model.stage, after }
      }),
  }
}
