import type { Database } from './database.ts'
import { waiting } from './question-office.ts'

/** A question by its number, with the unit of who asked. */
export type NumberedQuestion = { number: number; unitName: string | undefined }

/** What the admins have not heard of the questions; whoever takes it tells them at once. */
export function createQuestionNews(database: Database) {
  return {
    /** The right to tell of questions until the transaction ends: of several replicas one does. */
    async takeTurn(): Promise<void> {
      await database.current().$executeRaw`SELECT pg_advisory_xact_lock(${newsLock}::bigint)`
    },

    /** The questions that came since the admins were told last, once a quarter of an hour. */
    takeNew: (now: Date): Promise<NumberedQuestion[]> =>
      database.transaction(async (tx) => {
        if ((await tx.question.count({ where: isNew })) === 0) return []
        // A mark from the future, left by a clock that ran ahead, holds nothing back.
        const since = new Date(now.getTime() - quarterMs)
        const told = { noticedAt: { gt: since, lte: now } }
        if ((await tx.question.count({ where: told })) > 0) return []
        const rows = await tx.question.updateManyAndReturn({
          where: isNew,
          data: { noticedAt: now },
          select: { number: true, unitId: true },
        })
        return withUnits(database, rows)
      }),

    /** The questions whose answer has reached nobody, on none of the chats of who asked. */
    async takeUnheard(now: Date): Promise<NumberedQuestion[]> {
      const rows = await database.current().$queryRawUnsafe<Numbered[]>(
        `UPDATE "Question" q SET "unheardAt" = $1::timestamptz
         FROM "OutboxMessage" root
         WHERE q.number IS NOT NULL AND q."unheardAt" IS NULL AND q."personId" IS NOT NULL
           AND (q."answeredAt" IS NOT NULL OR q."closedAt" IS NOT NULL)
           AND root.dedupe = 'question:' || q.id || ':' || q."personId"
           AND NOT EXISTS (SELECT 1 FROM "OutboxMessage" o
             WHERE (o.id = root.id OR o."rootId" = root.id)
               AND NOT (o.status = 'failed' OR o.status = 'expired' AND o.attempts = 0))
         RETURNING q.number, q."unitId"`,
        now,
      )
      return withUnits(database, rows)
    },
  }
}

type Numbered = { number: number | null; unitId: string | null }

async function withUnits(database: Database, rows: Numbered[]): Promise<NumberedQuestion[]> {
  const ids = rows.flatMap(({ unitId }) => unitId ?? [])
  const units = await database.current().unit.findMany({ where: { id: { in: ids } } })
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return rows
    .flatMap(({ number, unitId }) =>
      number === null ? [] : [{ number, unitName: names.get(unitId ?? '') }],
    )
    .toSorted((a, b) => a.number - b.number)
}

const isNew = { ...waiting, noticedAt: null } as const

/** The lock under which the admins are told of questions. */
const newsLock = 72707374

const quarterMs = 15 * 60_000
