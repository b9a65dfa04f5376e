import type { ModelLine, Recognition } from '../domain/models.ts'
import type { Database } from './database.ts'
import { lineColumns, toLine } from './model-rows.ts'
import { toDay } from './periods.ts'

/** A decision as it was written down, and how many models bear it so. */
export type Decision = Recognition & { count: number }

/** A model with the decision that recognised it. */
export type RecognisedLine = { line: ModelLine; said: Recognition }

/** Lists what was recognised by which decision. */
export function createDecisions(database: Database) {
  return {
    /** Every decision there is, the latest first. */
    async decisions(): Promise<Decision[]> {
      const rows = await database.current().recognition.groupBy({
        by: ['decision', 'level', 'day'],
        _count: true,
        orderBy: [{ day: 'desc' }, { decision: 'asc' }, { level: 'asc' }],
      })
      return rows.map(({ _count: count, day, ...said }) => ({ ...said, day: toDay(day), count }))
    },

    /** The models of a decision, however it was spelled, unit by unit. */
    async ofDecision(spellings: string[]): Promise<RecognisedLine[]> {
      const rows = await database.current().recognition.findMany({
        where: { decision: { in: spellings } },
        include: { model: { select: lineColumns } },
        orderBy: [{ model: { unit: { name: 'asc' } } }, { model: { number: 'asc' } }],
      })
      return rows.map(({ model, level, decision, day }) => ({
        line: toLine(model),
        said: { level, decision, day: toDay(day) },
      }))
    },
  }
}
