import { placeIn, type Placed } from '../domain/similar-models.ts'
import type { Model, ModelEntry, ModelLine } from '../domain/models.ts'
import type { Database } from './database.ts'
import { proposerOf } from './model-writes.ts'
import { lineColumns, modelColumns, textIn, toEntry, toLine, toModel } from './model-rows.ts'

type OfYear = { unitId: string; year: number }

/** What is read of models. */
export function createModelReads(database: Database) {
  const lines = async (where: object): Promise<ModelLine[]> => {
    const rows = await database
      .current()
      .model.findMany({ where, select: lineColumns, orderBy: { number: 'asc' } })
    return rows.map(toLine)
  }

  const one = async (where: { number: number } | { id: string }): Promise<Model | undefined> => {
    const tx = database.current()
    const row = await tx.model.findUnique({ where, select: modelColumns })
    if (!row) return undefined
    const press = await tx.unit.findMany({
      where: { id: { in: row.articles.map(({ unitId }) => unitId) } },
      select: { id: true, name: true },
    })
    return toModel(row, new Map(press.map(({ id, name }) => [id, name])))
  }

  return {
    byId: (id: string) => one({ id }),

    /** The model people call by this number. */
    byNumber: (number: number) => one({ number }),

    /** What people call a model; asked with every question of a form about it. */
    named: (id: string): Promise<Pick<Model, 'number' | 'name'> | null> =>
      database.current().model.findUnique({ where: { id }, select: { number: true, name: true } }),

    /** How many models wait to be recognised. */
    countProposed: (): Promise<number> =>
      database.current().model.count({ where: { stage: 'proposed' } }),

    /** Who proposed a model last, by their id. */
    proposedBy: (id: string) => proposerOf(database.current(), id),

    /** The models a unit runs, in the order they were registered. */
    ofUnit: (unitId: string) => lines({ unitId }),

    /** Models by their ids, in no order that means anything. */
    linesOf: (ids: string[]) => lines({ id: { in: ids } }),

    /** The models of a unit of which nothing is said yet for a year, and that lived the year before. */
    unsaid: ({ unitId, year }: OfYear) => lines({ unitId, ...unsaidIn(year) }),

    /** How many models of each unit wait so; units with none are left out. */
    async unsaidByUnit(year: number): Promise<{ unitId: string; count: number }[]> {
      const rows = await database.current().model.groupBy({
        by: ['unitId'],
        where: unsaidIn(year),
        _count: true,
        orderBy: { unitId: 'asc' },
      })
      return rows.map(({ unitId, _count: count }) => ({ unitId, count }))
    },

    /** The story of a model, oldest first. */
    async story(id: string): Promise<ModelEntry[]> {
      const rows = await database.current().modelEntry.findMany({
        where: { modelId: id },
        include: { unit: true, by: true },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toEntry)
    },

    /** Every model that may be meant by another one: what was not stopped before `year`. */
    async placed(year: number): Promise<Placed[]> {
      const rows = await database.current().model.findMany({
        where: { OR: [{ stage: { not: 'stopped' } }, { years: { some: { year } } }] },
        select: { id: true, name: true, place: true, unit: { select: { name: true } } },
      })
      return rows.map(({ place, unit, ...row }) => ({ ...row, place: placeIn(place, unit.name) }))
    },

    /** What models are about: the problem, how they work, the expected result. */
    async contentsOf(ids: string[]): Promise<Map<string, string>> {
      const rows = await database.current().model.findMany({
        where: { id: { in: ids } },
        select: { id: true, answers: true },
      })
      return new Map(rows.map(({ id, answers }) => [id, contentOf(answers)]))
    },
  }
}

const unsaidIn = (year: number) => ({
  stage: { not: 'stopped' },
  years: { some: { year: { lt: year } }, none: { year } },
})

const contentOf = (answers: unknown): string =>
  ['problem', 'method', 'expected'].flatMap((key) => textIn(answers, key)).join('\n')
