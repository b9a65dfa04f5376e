import type {
  Model,
  ModelAnswer,
  ModelDeed,
  ModelEntry,
  ModelKind,
  ModelLine,
  YearStatus,
} from '../domain/models.ts'
import type { Stage } from '../domain/model-life.ts'
import type { Prisma } from './generated/client.ts'
import { toDay } from './periods.ts'

const unitName = { select: { id: true, code: true, name: true } } as const

/** What a line of a list needs. */
export const lineColumns = {
  id: true,
  number: true,
  name: true,
  unit: unitName,
  kind: true,
  field: true,
  place: true,
  stage: true,
  years: { select: { year: true, status: true }, orderBy: { year: 'desc' }, take: 1 },
  _count: { select: { recognitions: true } },
} as const satisfies Prisma.ModelSelect

/** What a whole model needs. */
export const modelColumns = {
  ...lineColumns,
  answers: true,
  shown: true,
  startedOn: true,
  registeredAt: true,
  years: { include: { unit: unitName }, orderBy: { year: 'asc' } },
  recognitions: { orderBy: [{ day: 'asc' }, { id: 'asc' }] },
  articles: { orderBy: [{ day: 'asc' }, { id: 'asc' }] },
  origin: { select: lineColumns },
  replicas: { select: lineColumns, orderBy: { number: 'asc' } },
} as const satisfies Prisma.ModelSelect

type LineRow = Prisma.ModelGetPayload<{ select: typeof lineColumns }>
type ModelRow = Prisma.ModelGetPayload<{ select: typeof modelColumns }>
type EntryRow = Prisma.ModelEntryGetPayload<{ include: { unit: true; by: true } }>

/** A model as a line of a list. */
export function toLine(row: LineRow): ModelLine {
  const [last] = row.years
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    unit: row.unit,
    kind: row.kind as ModelKind,
    field: row.field,
    place: row.place,
    stage: row.stage as Stage,
    isRecognised: row._count.recognitions > 0,
    last: last && { year: last.year, status: last.status as YearStatus },
  }
}

/** A whole model; the press names come from the units that brought its articles. */
export function toModel(row: ModelRow, unitNames: Map<string, string>): Model {
  const years = row.years.map(({ year, status, reason, unit }) => ({
    year,
    status: status as YearStatus,
    reason: reason ?? undefined,
    unit,
  }))
  return {
    ...toLine({ ...row, years: row.years.slice(-1) }),
    answers: row.answers as Record<string, unknown>,
    shown: row.shown as ModelAnswer[],
    startedOn: toDay(row.startedOn),
    registeredAt: row.registeredAt,
    years,
    recognitions: row.recognitions.map(({ level, decision, day }) => ({
      level,
      decision,
      day: toDay(day),
    })),
    articles: row.articles.map(({ title, link, day, unitId }) => ({
      title,
      link,
      day: toDay(day),
      unitName: unitNames.get(unitId) ?? '',
    })),
    origin: row.origin ? toLine(row.origin) : undefined,
    replicas: row.replicas.map(toLine),
  }
}

/** A thing of a story. */
export const toEntry = ({ id, at, unit, by, kind, data, shown }: EntryRow): ModelEntry => ({
  id,
  at,
  unit: { id: unit.id, name: unit.name },
  by: by?.name,
  shown: shown as ModelAnswer[],
  ...({ kind, data } as ModelDeed),
})

/** An answer that is a text, in what is stored as JSON; none if it is not there. */
export const textIn = (data: unknown, key: string): string[] => {
  const text = (data as Record<string, unknown>)[key]
  return typeof text === 'string' ? [text] : []
}
