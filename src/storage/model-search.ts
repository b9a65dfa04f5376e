import type { Stage } from '../domain/model-life.ts'
import type { ModelLine, YearStatus } from '../domain/models.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lineColumns, toLine } from './model-rows.ts'

/** What is looked for; nothing given finds every model. */
export type ModelQuery = {
  words: string[]
  /** Their models of today, and those that were theirs in the year that is asked for. */
  unitIds?: string[] | undefined
  field?: string | undefined
  year?: number | undefined
  status?: YearStatus | undefined
  stage?: Stage | undefined
  /** Only what was recognised: all that the press may see. */
  isRecognised?: boolean | undefined
}

/** A page of what was found; `isLoose` when nothing has all the words, and these have some. */
export type FoundModels = { lines: ModelLine[]; total: number; isLoose: boolean }

type Page = { skip: number; take: number }

/** So many are put in order by how well they fit; nobody turns more pages. */
const most = 500

/** Finds models by words, unit, field, year and status: what fits best first, then the latest. */
export function createModelSearch(database: Database) {
  return async ({ words, ...rest }: ModelQuery, { skip, take }: Page): Promise<FoundModels> => {
    const tx = database.current()
    const where = conditions(rest)
    if (words.length === 0) {
      const total = await tx.model.count({ where })
      const rows = await tx.model.findMany({ where, select: lineColumns, orderBy, skip, take })
      return { lines: rows.map(toLine), total, isLoose: false }
    }
    const ranked = async (match: Prisma.ModelWhereInput) => {
      const rows = await tx.model.findMany({
        where: { ...where, ...match },
        select: { id: true, words: true, nameWords: true },
        orderBy,
        take: most,
      })
      return rows
        .map(({ id, words: all, nameWords }) => ({ id, fit: fit(words, all, nameWords) }))
        .sort((a, b) => b.fit - a.fit)
        .map(({ id }) => id)
    }
    const exact = await ranked({ words: { hasEvery: words } })
    const ids = exact.length > 0 ? exact : await ranked({ words: { hasSome: words } })
    const page = ids.slice(skip, skip + take)
    const rows = await tx.model.findMany({ where: { id: { in: page } }, select: lineColumns })
    const lines = page.flatMap((id) => rows.find((row) => row.id === id) ?? []).map(toLine)
    return { lines, total: ids.length, isLoose: exact.length === 0 && ids.length > 0 }
  }
}

const orderBy = [
  { changedAt: 'desc' },
  { number: 'desc' },
] as const satisfies Prisma.ModelOrderByWithRelationInput[]

/** A word in the name says more than one somewhere in the text. */
const fit = (words: string[], all: string[], nameWords: string[]): number =>
  words.filter((word) => all.includes(word)).length +
  2 * words.filter((word) => nameWords.includes(word)).length

function conditions(query: Omit<ModelQuery, 'words'>): Prisma.ModelWhereInput {
  const { unitIds, field, year, status, stage, isRecognised } = query
  const inYear = {
    ...(year === undefined ? {} : { year }),
    ...(status === undefined ? {} : { status }),
  }
  const unitId = unitIds && { in: unitIds }
  return {
    ...(field === undefined ? {} : { field }),
    ...(stage === undefined ? {} : { stage }),
    ...(isRecognised ? { recognitions: { some: {} } } : {}),
    ...(year === undefined && unitId ? { unitId } : {}),
    ...(Object.keys(inYear).length > 0
      ? { years: { some: { ...inYear, ...(year !== undefined && unitId ? { unitId } : {}) } } }
      : {}),
  }
}
