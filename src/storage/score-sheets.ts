import type { Mark, Marks } from '../domain/criteria.ts'
import {
  changedCodes,
  subjectOf,
  type Scored,
  type ScoreSheet,
  type ScoreSide,
} from '../domain/score-sheets.ts'
import type { Database, Tx } from './database.ts'
import { scoreRow, toSheets, wholeSheet } from './score-rows.ts'

export type ScoreSheets = ReturnType<typeof createScoreSheets>

type Given = { marks: Record<string, Mark>; personId: string; now: Date }

/**
 * What became of the points a unit sent. scored: the office had scored before. other-set: the unit
 * has sent its points of that year under another set, and no year is scored under two.
 */
export type Sent =
  | { outcome: 'sent'; sheet: ScoreSheet; isAgain: boolean }
  | { outcome: 'scored'; sheet: ScoreSheet }
  | { outcome: 'other-set'; sheet: ScoreSheet }

/**
 * What became of the points the office gave. other: something was given since the sheet was
 * looked at. own: who sends for the unit does not score for the office.
 */
export type Ruled =
  | { outcome: 'done'; sheet: ScoreSheet; before: ScoreSheet; changed: string[] }
  | { outcome: 'other' | 'own'; sheet: ScoreSheet }
  | { outcome: 'gone' }

/** The sheets of points: every point is written once, and under a lock of its sheet. */
export function createScoreSheets(database: Database) {
  const many = async (where: object, orderBy: object[]): Promise<ScoreSheet[]> =>
    toSheets(await database.current().scoreSheet.findMany({ where, include: wholeSheet, orderBy }))

  const one = async (where: object): Promise<ScoreSheet | undefined> =>
    (await many(where, [{ number: 'asc' }]))[0]

  const oneSure = async (id: string): Promise<ScoreSheet> => {
    const sheet = await one({ id })
    if (!sheet) throw new Error(`The score sheet ${id} is not there though it was just written`)
    return sheet
  }

  return {
    byId: (id: string) => one({ id }),

    /** A sheet as it was at a stamp: all that was given until then is still there. */
    async asOf(id: string, stamp: string): Promise<ScoreSheet | undefined> {
      const tx = database.current()
      const row = await tx.scoreSheet.findUnique({ where: { id }, include: wholeSheet })
      if (!row) return undefined
      const scores = row.scores.slice(0, Number(stamp))
      const status = scores.some(({ side }) => side === 'office') ? 'scored' : 'sent'
      return toSheets([{ ...row, scores, status }])[0]
    },

    /** The sheet people call by this number. */
    byNumber: (number: number) => one({ number }),

    /** All sheets of a unit and its models, the newest year first. */
    ofUnit: (unitId: string) => many({ unitId }, [{ year: 'desc' }, { number: 'desc' }]),

    /** The sheets of one model, the newest last. */
    ofModel: (modelId: string) => many({ modelId }, [{ year: 'asc' }, { number: 'asc' }]),

    /** What the office has not scored yet, the oldest first. */
    waiting: () => many({ status: 'sent' }, [{ sentAt: 'asc' }, { number: 'asc' }]),

    /** How many wait for the office. */
    countWaiting: (): Promise<number> =>
      database.current().scoreSheet.count({ where: { status: 'sent' } }),

    ofYear: (year: number) => many({ year }, [{ number: 'asc' }]),

    /** Keeps what a unit gives itself, for the first time or again until the office has scored. */
    send: ({ setId, unitId, modelId, year, ...given }: Given & Scored & { setId: string }) =>
      database.transaction(async (tx): Promise<Sent> => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${numbersLock}::bigint)`
        const known = await knownOf(tx, { setId, unitId, modelId, year })
        const id = known?.id ?? (await create(tx, { setId, unitId, modelId, year, ...given }))
        await lock(tx, id)
        const before = await oneSure(id)
        if (before.status === 'scored') return { outcome: 'scored', sheet: before }
        if (before.set.id !== setId) return { outcome: 'other-set', sheet: before }
        await keep(tx, { id, side: 'unit', before: before.marks.unit, ...given })
        return { outcome: 'sent', sheet: await oneSure(id), isAgain: known !== undefined }
      }),

    /** Keeps what the office gives; `stamp` is that of the sheet it was given on. */
    rule: ({ id, stamp, ...given }: Given & { id: string; stamp: string }) =>
      database.transaction(async (tx): Promise<Ruled> => {
        await lock(tx, id)
        const before = await one({ id })
        if (!before) return { outcome: 'gone' }
        if (before.stamp !== stamp) return { outcome: 'other', sheet: before }
        if (before.senders.includes(given.personId)) return { outcome: 'own', sheet: before }
        const marks = before.marks.office
        const changed = await keep(tx, { id, side: 'office', before: marks, ...given })
        if (changed.length === 0) return { outcome: 'done', before, changed, sheet: before }
        await tx.scoreSheet.update({
          where: { id },
          data: { status: 'scored', scoredAt: given.now },
        })
        return { outcome: 'done', before, changed, sheet: await oneSure(id) }
      }),
  }
}

/** The one sheet of what is scored in a year; one under an example binds only to examples. */
async function knownOf(
  tx: Tx,
  { setId, unitId, modelId, year }: Scored & { setId: string },
): Promise<{ id: string } | undefined> {
  const { isExample } = await tx.criteriaSet.findUniqueOrThrow({ where: { id: setId } })
  const rows = await tx.scoreSheet.findMany({
    where: { subject: subjectOf({ unitId, modelId }), year, set: { isExample } },
    select: { id: true },
    orderBy: { number: 'desc' },
    take: 1,
  })
  return rows[0]
}

async function create(tx: Tx, of: Given & Scored & { setId: string }): Promise<string> {
  const { setId, unitId, modelId = null, year, now } = of
  const { _max: last } = await tx.scoreSheet.aggregate({ _max: { number: true } })
  const { id } = await tx.scoreSheet.create({
    data: {
      ...{ number: (last.number ?? 0) + 1, setId, unitId, modelId, year },
      subject: subjectOf({ unitId, modelId: modelId ?? undefined }),
      ...{ status: 'sent', createdAt: now, sentAt: now },
    },
    select: { id: true },
  })
  return id
}

/** Whoever writes to the sheet waits here until the one before is through. */
const lock = (tx: Tx, id: string) =>
  tx.$queryRaw`SELECT id FROM "ScoreSheet" WHERE id = ${id} FOR UPDATE`

/** Writes down what is given anew by a side; gives the codes of that. */
async function keep(
  tx: Tx,
  {
    id,
    side,
    before,
    marks,
    personId,
    now,
  }: Given & { id: string; side: ScoreSide; before: Marks },
): Promise<string[]> {
  const changed = changedCodes(before, marks)
  await tx.score.createMany({
    data: changed.flatMap((code) => {
      const mark = marks[code]
      return mark ? [{ ...scoreRow(code, mark), sheetId: id, side, byId: personId, at: now }] : []
    }),
  })
  return changed
}

/** Numbers are given one after the other: nobody else gives one meanwhile. */
const numbersLock = 72707376
