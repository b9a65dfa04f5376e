import type { Question, QuestionOutcome, QuestionState } from '../domain/questions.ts'
import type { Database } from './database.ts'
import type { Question as Row } from './generated/client.ts'

/** What was asked and how the bot took it, to be kept. */
export type AskedQuestion = Omit<Question, 'id' | 'number' | 'handedOverAt' | 'state'>

export type Questions = ReturnType<typeof createQuestions>

/** What people asked; the office's side of it is in office-questions. */
export function createQuestions(database: Database) {
  return {
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

/** A question as it is kept. */
export const toQuestion = (row: Row): Question => ({
  id: row.id,
  number: row.number ?? undefined,
  chatKey: row.chatKey,
  personId: row.personId ?? undefined,
  unitId: row.unitId ?? undefined,
  text: row.text,
  key: row.key,
  at: row.at,
  outcome: row.outcome as QuestionOutcome,
  why: row.why ?? undefined,
  documentId: row.documentId ?? undefined,
  position: row.position ?? undefined,
  knownId: row.knownId ?? undefined,
  handedOverAt: row.handedOverAt ?? undefined,
  state: stateOf(row),
})

function stateOf({ handedOverAt, answeredAt, closedAt }: Row): QuestionState {
  if (answeredAt) return 'answered'
  if (closedAt) return 'put-aside'
  return handedOverAt ? 'waiting' : 'not-sent'
}

/** As long as chat text is kept. */
const keptDays = 90
