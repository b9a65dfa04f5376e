import type { Question } from '../domain/questions.ts'
import type { Database } from './database.ts'
import { createKnownAnswers } from './known-answers.ts'
import { createQuestionCounts } from './question-counts.ts'
import { createQuestionNews } from './question-news.ts'
import { createOfficeQuestions } from './question-office.ts'
import { toQuestion } from './question-rows.ts'

/** What was asked and how the bot took it, to be kept. */
export type AskedQuestion = Omit<Question, 'id' | 'number' | 'handedOverAt' | 'state'>

export type Questions = ReturnType<typeof createQuestions>

/** What people asked, and what the office makes of it. */
export function createQuestions(database: Database) {
  return {
    ...createOfficeQuestions(database),
    ...createKnownAnswers(database),
    ...createQuestionCounts(database),
    ...createQuestionNews(database),

    /** Keeps what somebody asked and what it was answered with. */
    async note(asked: AskedQuestion): Promise<{ id: string }> {
      const { personId, unitId, why, documentId, position, knownId, ...rest } = asked
      return database.current().question.create({
        data: {
          ...rest,
          ...{ personId: personId ?? null, unitId: unitId ?? null, why: why ?? null },
          ...{ documentId: documentId ?? null, position: position ?? null },
          knownId: knownId ?? null,
        },
        select: { id: true },
      })
    },

    /** What was asked last in a chat, not before a moment. */
    async lastOf(chatKey: string, since: Date): Promise<Question | undefined> {
      const row = await database.current().question.findFirst({
        where: { chatKey, at: { gte: since } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      })
      return row ? toQuestion(row) : undefined
    },

    /** A question that is still kept. */
    async byId(id: string): Promise<Question | undefined> {
      const row = await database.current().question.findUnique({ where: { id } })
      return row ? toQuestion(row) : undefined
    },

    /** Deletes what was asked long ago; what went to the office stays. */
    async forget(now: Date): Promise<number> {
      const before = new Date(now.getTime() - keptDays * 24 * 60 * 60_000)
      const { count } = await database
        .current()
        .question.deleteMany({ where: { handedOverAt: null, at: { lt: before } } })
      return count
    },
  }
}

/** As long as chat text is kept. */
const keptDays = 90
