import type { Database } from './database.ts'
import { isTakingBack } from './broadcast-rows.ts'
import type { Prisma } from './generated/client.ts'

/** A question of a broadcast with the answer, as they were read. */
type ShownReply = { label: string; value: string }

/** What somebody answered to a broadcast. */
export type BroadcastReply = {
  personId: string
  name: string
  unitId: string
  unit: string
  /** By the key of the question: q1, q2, … */
  answers: Record<string, unknown>
  shown: ShownReply[]
  at: Date
}

type NewReply = {
  broadcastId: string
  personId: string
  unitId: string
  answers: Record<string, unknown>
  shown: ShownReply[]
  now: Date
}

/** Where it is there, or may be. */
const reached = ['sent', 'unknown', 'uncertain'] as const

/** The list of answers is read in one go up to here; the file has them all. */
const most = 100_000

export type BroadcastAnswers = ReturnType<typeof createBroadcastAnswers>

/** What people answered to the questions of a broadcast: one answer each, the last one. */
export function createBroadcastAnswers(database: Database) {
  return {
    /** Keeps an answer in place of an earlier one of the same person. */
    async keep({ broadcastId, personId, unitId, now, ...said }: NewReply): Promise<void> {
      const reply = {
        unitId,
        answers: said.answers as Prisma.InputJsonObject,
        shown: said.shown,
        at: now,
      }
      await database.current().broadcastAnswer.upsert({
        where: { broadcastId_personId: { broadcastId, personId } },
        create: { broadcastId, personId, ...reply },
        update: reply,
      })
    },

    /** When somebody answered; undefined while they have not. */
    async at(broadcastId: string, personId: string): Promise<Date | undefined> {
      const row = await database.current().broadcastAnswer.findUnique({
        where: { broadcastId_personId: { broadcastId, personId } },
        select: { at: true },
      })
      return row?.at
    },

    /** The last broadcast that asks something, reached this person and was not taken back. */
    async latestAsked(personId: string): Promise<number | undefined> {
      const row = await database.current().broadcast.findFirst({
        where: {
          // What follows it asks the same, but the answers are those of the first.
          kind: 'message',
          followers: { none: isTakingBack },
          questions: { not: [] },
          recipients: { some: { personId, status: { in: [...reached] } } },
        },
        orderBy: { number: 'desc' },
        select: { number: true },
      })
      return row?.number
    },

    /** Those that came since and ask something this person has not answered; two are enough. */
    async unanswered(personId: string, since: Date): Promise<number[]> {
      const rows = await database.current().broadcast.findMany({
        where: {
          kind: 'message',
          followers: { none: isTakingBack },
          questions: { not: [] },
          recipients: { some: { personId, status: { in: [...reached] }, sentAt: { gte: since } } },
          answers: { none: { personId } },
        },
        select: { number: true },
        take: 2,
      })
      return rows.map(({ number }) => number)
    },

    count: (broadcastId: string): Promise<number> =>
      database.current().broadcastAnswer.count({ where: { broadcastId } }),

    /** All answers, by unit and then by name. */
    of: (broadcastId: string): Promise<BroadcastReply[]> =>
      database.current().$queryRawUnsafe<BroadcastReply[]>(
        `SELECT a."personId", p.name, a."unitId", u.name AS unit, a.answers, a.shown,
           a.at
         FROM "BroadcastAnswer" a JOIN "Person" p ON p.id = a."personId"
         JOIN "Unit" u ON u.id = a."unitId"
         WHERE a."broadcastId" = $1 ORDER BY u.name, p.name, a."personId" LIMIT ${most}`,
        broadcastId,
      ),
  }
}
