import type { OfficeQuestion } from '../domain/questions.ts'
import type { Database, Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { toOffice } from './question-rows.ts'

/** What came of handing a question over: it waits now, or did before; undefined when it is gone. */
export type HandedOver = { isNew: boolean; question: OfficeQuestion } | undefined

/** What came of settling a question; somebody may have been faster: the question says who. */
export type Settling = { isDone: boolean; question: OfficeQuestion } | undefined

type Deed = { number: number; byId: string; now: Date }

/** The questions that went to the office: the first word of it counts, whoever says it. */
export function createOfficeQuestions(database: Database) {
  const one = async (tx: Tx, where: Prisma.QuestionWhereInput) =>
    (await toOffice(tx, await tx.question.findMany({ where, take: 1 })))[0]

  /** Changes a question that still waits; whoever comes second finds what the first one said. */
  const settle = (number: number, data: Prisma.QuestionUncheckedUpdateInput): Promise<Settling> =>
    database.transaction(async (tx) => {
      // A row that another transaction changes is waited for, and looked at again.
      const { count } = await tx.question.updateMany({
        where: { number, ...waiting },
        data,
      })
      const question = await one(tx, { number })
      return question && { isDone: count > 0, question }
    })

  return {
    /**
     * Gives somebody's own question to the office, under the next number. The same words of the
     * same person wait once.
     */
    handOver: ({ id, personId, now }: { id: string; personId: string; now: Date }) =>
      database.transaction(async (tx): Promise<HandedOver> => {
        // One at a time: a second tap finds the number of the first.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${numbersLock}::bigint)`
        const row = await tx.question.findFirst({ where: { id, personId } })
        if (!row) return undefined
        const same = { personId, key: row.key, ...waiting }
        const before =
          row.number === null && row.key !== '' ? await one(tx, same) : await one(tx, { id })
        if (before) return { isNew: false, question: before }
        const { _max: last } = await tx.question.aggregate({ _max: { number: true } })
        const number = (last.number ?? 0) + 1
        await tx.question.update({ where: { id }, data: { number, handedOverAt: now } })
        const question = await one(tx, { id })
        return question && { isNew: true, question }
      }),

    /** What waits for the office, the oldest first. */
    async waiting(): Promise<OfficeQuestion[]> {
      const tx = database.current()
      return toOffice(
        tx,
        await tx.question.findMany({
          where: waiting,
          orderBy: [{ handedOverAt: 'asc' }, { number: 'asc' }],
        }),
      )
    },

    /** How many wait. */
    countWaiting: (): Promise<number> => database.current().question.count({ where: waiting }),

    /** The questions somebody gave to the office, the latest first. */
    async ofPerson(personId: string): Promise<OfficeQuestion[]> {
      const tx = database.current()
      return toOffice(
        tx,
        await tx.question.findMany({
          where: { personId, handedOverAt: { not: null } },
          orderBy: { number: 'desc' },
        }),
      )
    },

    /** A question of the office by its number. */
    byNumber: (number: number): Promise<OfficeQuestion | undefined> =>
      one(database.current(), { number }),

    /** Answers a question that waits. */
    answer: ({ number, byId, now, text }: Deed & { text: string }): Promise<Settling> =>
      settle(number, { answer: text, answeredById: byId, answeredAt: now }),

    /** Puts a question that waits aside, for a reason. */
    putAside: ({ number, byId, now, reason }: Deed & { reason: string }): Promise<Settling> =>
      settle(number, { closeReason: reason, closedById: byId, closedAt: now }),
  }
}

/** It went to the office, and nothing has been said to it. */
export const waiting = { handedOverAt: { not: null }, answeredAt: null, closedAt: null } as const

/** The lock under which questions are numbered. */
const numbersLock = 72707373
