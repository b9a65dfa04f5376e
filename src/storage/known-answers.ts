import type { OfficeQuestion } from '../domain/questions.ts'
import type { Database } from './database.ts'
import { changeKnowledge } from './knowledge-version.ts'
import { toOffice } from './question-rows.ts'
import type { Settling } from './question-office.ts'

type Deed = { number: number; byId: string; now: Date }

/** The answers of the office that everybody finds, from their approval until they are withdrawn. */
export function createKnownAnswers(database: Database) {
  const change = (
    { number, isKnown }: { number: number; isKnown: boolean },
    data: Parameters<ReturnType<Database['current']>['question']['updateMany']>[0]['data'],
  ): Promise<Settling> =>
    database.transaction(async (tx) => {
      const where = { number, answeredAt: { not: null } }
      const { count } = await tx.question.updateMany({
        where: isKnown ? { ...where, ...inUse } : { ...where, NOT: inUse },
        data,
      })
      if (count > 0) await changeKnowledge(tx)
      const [question] = await toOffice(tx, await tx.question.findMany({ where: { number } }))
      return question && { isDone: count > 0, question }
    })

  return {
    /** What questions are answered with besides the documents; in an order that stays. */
    async known() {
      const found = await inUseNow(database)
      return found.flatMap(({ id, known }) =>
        known
          ? [{ id, question: known.question, answer: known.text, by: known.by, at: known.at }]
          : [],
      )
    },

    /** The same as the office sees it, the latest first. */
    inUse: async (): Promise<OfficeQuestion[]> => (await inUseNow(database)).reverse(),

    /** Lets everybody find an answer, in general words. */
    approve: ({ number, byId, now, ...words }: Deed & { question: string; answer: string }) =>
      change(
        { number, isKnown: false },
        {
          ...{ knownText: words.question, knownAnswer: words.answer },
          ...{ knownAt: now, knownById: byId, withdrawnAt: null, withdrawnById: null },
        },
      ),

    /** Nobody finds an answer any more. */
    withdraw: ({ number, byId, now }: Deed) =>
      change({ number, isKnown: true }, { withdrawnAt: now, withdrawnById: byId }),
  }
}

async function inUseNow(database: Database): Promise<OfficeQuestion[]> {
  const tx = database.current()
  const rows = await tx.question.findMany({
    where: inUse,
    orderBy: [{ knownAt: 'asc' }, { id: 'asc' }],
  })
  return toOffice(tx, rows)
}

const inUse = { knownAt: { not: null }, withdrawnAt: null } as const
