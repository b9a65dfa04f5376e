import type { Database } from './database.ts'

/** A question that several people ask, in the words it was asked in last. */
export type Counted = { text: string; count: number }

/** What people ask most: counted without a word of who asked. */
export function createQuestionCounts(database: Database) {
  const count = (outcomes: string[], since: Date) =>
    database.current().$queryRawUnsafe<Counted[]>(
      `SELECT (array_agg(text ORDER BY at DESC, id DESC))[1] AS text, count(*)::int AS count
       FROM "Question"
       WHERE at >= $1::timestamptz AND key <> '' AND outcome = ANY($2::text[])
       GROUP BY key ORDER BY count(*) DESC, max(at) DESC, key LIMIT ${shown}`,
      since,
      outcomes,
    )

  return {
    /** The questions asked most since a moment, and those declined most. */
    mostAsked: async (since: Date): Promise<{ asked: Counted[]; declined: Counted[] }> => ({
      // One that was asked back comes again with its meaning.
      asked: await count(['answered', 'declined', 'fact'], since),
      declined: await count(['declined'], since),
    }),
  }
}

const shown = 10
