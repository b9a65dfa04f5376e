import type { Mark, Marks } from '../domain/criteria.ts'
import type { ScoreSheet, ScoreSide, SheetStatus } from '../domain/score-sheets.ts'
import { toRecord, withCriteria } from './criteria-rows.ts'
import type { Prisma } from './generated/client.ts'

/** All that a sheet is made of. */
export const wholeSheet = {
  set: { include: withCriteria },
  unit: { select: { id: true, name: true } },
  model: { select: { id: true, number: true, name: true } },
  scores: {
    include: { by: { select: { name: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.ScoreSheetInclude

export type SheetRow = Prisma.ScoreSheetGetPayload<{ include: typeof wholeSheet }>

/** Sheets as values; the sets they share are read once. */
export function toSheets(rows: SheetRow[]): ScoreSheet[] {
  const sets = new Map(rows.map(({ set }) => [set.id, set]))
  const known = new Map([...sets].map(([id, set]) => [id, toRecord(set)]))
  return rows.flatMap((row) => {
    const set = known.get(row.setId)
    return set ? [{ ...toSheet(row), set }] : []
  })
}

function toSheet({ scores, ...row }: SheetRow): Omit<ScoreSheet, 'set'> {
  const ofSide = (side: ScoreSide) => scores.filter((each) => each.side === side)
  return {
    ...{ id: row.id, number: row.number, year: row.year, unit: row.unit },
    status: row.status as SheetStatus,
    model: row.model ?? undefined,
    marks: { unit: marksOf(ofSide('unit')), office: marksOf(ofSide('office')) },
    by: { unit: lastOf(ofSide('unit')), office: lastOf(ofSide('office')) },
    senders: [...new Set(ofSide('unit').flatMap(({ byId }) => byId ?? []))],
    stamp: String(scores.length),
  }
}

/** The last one that was given for each criterion. */
const marksOf = (scores: SheetRow['scores']): Marks =>
  Object.fromEntries(
    scores.map(({ code, points, ticked, reason, attachments }) => [
      code,
      { points, ticked, reason: reason ?? undefined, attachments },
    ]),
  )

function lastOf(scores: SheetRow['scores']) {
  const last = scores.at(-1)
  return last && { name: last.by?.name, at: last.at }
}

/** A mark as a row of its sheet. */
export const scoreRow = (code: string, { points, ticked, reason, attachments }: Mark) => ({
  ...{ code, points, ticked, attachments },
  reason: reason ?? null,
})
