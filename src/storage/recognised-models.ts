import type { Database } from './database.ts'
import { lineColumns, toLine } from './model-rows.ts'
import type { FoundModels, Page } from './model-search.ts'

/** Lists what was recognised, the latest decision first: what the press may write about (III.3). */
export function createRecognisedModels(database: Database) {
  return async ({ skip, take }: Page): Promise<FoundModels> => {
    const tx = database.current()
    const total = await tx.model.count({ where: { recognitions: { some: {} } } })
    const latest = await tx.recognition.groupBy({
      by: ['modelId'],
      _max: { day: true },
      orderBy: [{ _max: { day: 'desc' } }, { modelId: 'desc' }],
      skip,
      take,
    })
    const ids = latest.map(({ modelId }) => modelId)
    const rows = await tx.model.findMany({ where: { id: { in: ids } }, select: lineColumns })
    const lines = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []).map(toLine)
    return { lines, total, isLoose: false }
  }
}
