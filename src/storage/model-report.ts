import type { CountedModel } from '../domain/model-figures.ts'
import type { ModelKind, YearStatus } from '../domain/models.ts'
import { startOfDay } from '../text/days.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { textIn } from './model-rows.ts'

type OfYear = { unitId: string; year: number }

/** What the annual report of a unit takes from its models: each model is in that of one unit. */
export function createModelReport(database: Database, { timezone }: { timezone: string }) {
  const within = (year: number) => ({
    gte: startOfDay(`${year}-01-01`, timezone),
    lt: startOfDay(`${year + 1}-01-01`, timezone),
  })

  /**
   * The models a unit runs, or ran when the year ended: what went to another unit since is in
   * the report of that year of the one it came from.
   */
  const ranBy = ({ unitId, year }: OfYear): Prisma.ModelWhereInput => {
    const since = { kind: 'carried', at: { gte: within(year).lt } }
    const from = { path: ['fromUnitId'], equals: unitId }
    return {
      OR: [{ unitId, entries: { none: since } }, { entries: { some: { ...since, data: from } } }],
    }
  }

  return {
    /** Its models of a year, as they are counted. */
    async counted(of: OfYear): Promise<CountedModel[]> {
      const { year } = of
      const rows = await database.current().modelYear.findMany({
        where: { year, model: ranBy(of) },
        orderBy: { model: { number: 'asc' } },
        select: {
          status: true,
          model: {
            select: {
              name: true,
              kind: true,
              field: true,
              recognitions: { select: { day: true } },
              entries: {
                where: { kind: 'updated', at: within(year) },
                select: { data: true },
                orderBy: { at: 'desc' },
              },
            },
          },
        },
      })
      return rows.map(({ status, model }) => ({
        name: model.name,
        kind: model.kind as ModelKind,
        field: model.field,
        status: status as YearStatus,
        isRecognisedNow: model.recognitions.some(({ day }) => day.getUTCFullYear() === year),
        result: model.entries.flatMap(({ data }) => textIn(data, 'results'))[0],
      }))
    },

    /** The answers of all updates of these models in that year. */
    async updatesOf(of: OfYear): Promise<Record<string, unknown>[]> {
      const rows = await database.current().modelEntry.findMany({
        where: { model: ranBy(of), kind: 'updated', at: within(of.year) },
        select: { data: true },
        orderBy: { at: 'asc' },
      })
      return rows.map(({ data }) => data as Record<string, unknown>)
    },
  }
}
