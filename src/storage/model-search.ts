import type { ModelQuery } from '../domain/model-query.ts'
import type { ModelLine } from '../domain/models.ts'
import type { Database, Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lineColumns, toLine } from './model-rows.ts'

/** A page of what was found; `isLoose` when nothing has all the words, and these have some. */
export type FoundModels = { lines: ModelLine[]; total: number; isLoose: boolean }

export type Page = { skip: number; take: number }

/** So many are put in order by how well they fit; nobody turns more pages. */
const most = 500

/** Finds models by words, unit, field, year and status: what fits best first, then the latest. */
export function createModelSearch(database: Database) {
  return async ({ words, ...rest }: ModelQuery, { skip, take }: Page): Promise<FoundModels> => {
    const tx = database.current()
    const where = conditions(rest, await unitsBefore(tx, rest.aroundIds ?? []))
    if (words.length === 0) {
      const total = await tx.model.count({ where })
      const rows = await tx.model.findMany({ where, select: lineColumns, orderBy, skip, take })
      return { lines: rows.map(toLine), total, isLoose: false }
    }
    const ranked = async (match: Prisma.ModelWhereInput) => {
      const rows = await tx.model.findMany({
        where: { ...where, ...match },
        select: { id: true },
        orderBy,
        take: most,
      })
      return byFit(tx, { ids: rows.map(({ id }) => id), words })
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

/**
 * Models by how many of the words they have; a word in the name says more than one somewhere in
 * the text. Counted where the words are: to bring them here takes longer than all the rest.
 */
async function byFit(tx: Tx, { ids, words }: { ids: string[]; words: string[] }) {
  if (ids.length < 2) return ids
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT model.id
    FROM unnest(${ids}::text[]) WITH ORDINALITY AS found (id, rank)
    JOIN "Model" model ON model.id = found.id
    ORDER BY
      (SELECT count(*) FROM unnest(model.words) word WHERE word = ANY (${words})) +
      2 * (SELECT count(*) FROM unnest(model."nameWords") word WHERE word = ANY (${words})) DESC,
      found.rank`
  return rows.map(({ id }) => id)
}

function conditions(query: Omit<ModelQuery, 'words'>, beforeIds: string[]): Prisma.ModelWhereInput {
  const { unitIds, aroundIds, field, year, status, stage, isRecognised } = query
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
    ...(aroundIds ? around({ aroundIds, beforeIds, inYear }) : {}),
  }
}

/**
 * What a unit took over is found under both names; what went to another successor of the same
 * unit is not its own.
 */
function around({ aroundIds, beforeIds, inYear }: Around): Prisma.ModelWhereInput {
  const once = { years: { some: { ...inYear, unitId: { in: aroundIds } } } }
  const unitId = { in: [...aroundIds, ...beforeIds] }
  return { OR: [once, { unitId, years: { some: { ...inYear, unitId } } }] }
}

type Around = {
  aroundIds: string[]
  beforeIds: string[]
  inYear: { year?: number; status?: string }
}

/** The units that some units came from, and those before them. */
async function unitsBefore(tx: Tx, unitIds: string[]): Promise<string[]> {
  if (unitIds.length === 0) return []
  const rows = await tx.unitSuccession.findMany({ select: { fromId: true, toId: true } })
  const known = new Set(unitIds)
  // A set that grows while it is walked: each unit is looked at once, also in a circle.
  for (const id of known) for (const { fromId, toId } of rows) if (toId === id) known.add(fromId)
  return [...known].filter((id) => !unitIds.includes(id))
}
