import { lastRecognised } from '../domain/models.ts'
import {
  answerableQuestions,
  mayDecide,
  nameOfReviewed,
  openQuestions,
  type Decided,
  type ReturnedAnswer,
  type Review,
  type Reviewed,
  type ReviewState,
  type Waiting,
} from '../domain/reviews.ts'
import type { Database, Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lockModel } from './model-writes.ts'
import { waitingModels, waitingReports } from './review-queue.ts'
import { toReview, withReviewer } from './review-rows.ts'

export type Reviews = ReturnType<typeof createReviews>

type By = { byId: string; now: Date }

/** The version of a report that somebody saw. */
type Seen = { number: number; version: number; byId: string }

/** What the office decides on the version of a report that it saw. */
export type Decision = Seen & {
  now: Date
  kind: 'accepted' | 'returned'
  fields?: readonly ReturnedAnswer[]
  text?: string
}

/** A report that waits to be mended, and since when. */
export type Returned = { number: number; unitId: string; returned: Review }

/** What the office and the units say to each other about reports and models: written once each. */
export function createReviews(database: Database) {
  /** Locks what a review is about; undefined when there is no such thing. */
  async function locked(tx: Tx, { kind, number }: Reviewed) {
    if (kind === 'report') {
      const [row] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM "Report" WHERE number = ${number} FOR UPDATE`
      return row && { reportId: row.id }
    }
    const row = await tx.model.findUnique({ where: { number }, select: { id: true } })
    const model = row && (await lockModel(tx, row.id))
    return model && { modelId: model.id }
  }

  return {
    /** What waits for the office: reports and proposed models, in no order that means anything. */
    async waiting(): Promise<Waiting[]> {
      const tx = database.current()
      return [...(await waitingReports(tx)), ...(await waitingModels(tx))]
    },

    /** How many reports wait. */
    countWaiting: (): Promise<number> =>
      database.current().report.count({ where: { review: 'waiting' } }),

    /** Everything that was said of a report or a model, oldest first. */
    of: ({ kind, number }: Reviewed): Promise<Review[]> =>
      reviewsWhere(database.current(), { [kind]: { number } }),

    /** Whether somebody may decide on a report as they saw it; `decide` asks it once more. */
    async mayDecide(seen: Seen): Promise<Decided> {
      return (await judged(database.current(), seen)).decided
    },

    /**
     * Accepts a report or returns it, as it was seen. Of two who decide at once the second is told
     * that it is settled.
     */
    decide: ({ kind, fields = [], text = '', now, ...seen }: Decision) =>
      database.transaction(async (tx): Promise<Decided> => {
        await locked(tx, { kind: 'report', number: seen.number })
        const { decided, reportId } = await judged(tx, seen)
        if (decided !== 'done') return decided
        const { version, byId } = seen
        await tx.review.create({
          data: { reportId, version, kind, fields: [...fields], text, byId, at: now },
        })
        await tx.report.update({ where: { id: reportId }, data: { review: kind } })
        return decided
      }),

    /** Notes which answers of a model are to be mended before it is proposed again. */
    returnModel: ({ number, fields, text, byId, now }: By & Noted): Promise<boolean> =>
      database.transaction(async (tx) => {
        const found = await locked(tx, { kind: 'model', number })
        if (!found) return false
        await tx.review.create({
          data: { ...found, kind: 'returned', fields, text, byId, at: now },
        })
        return true
      }),

    /** Asks the unit something; false when there is nothing to ask about any more. */
    ask: ({ text, byId, now, ...about }: By & Reviewed & { text: string }): Promise<boolean> =>
      database.transaction(async (tx) => {
        const found = await locked(tx, about)
        if (!found) return false
        await tx.review.create({ data: { ...found, kind: 'asked', text, byId, at: now } })
        return true
      }),

    /**
     * Answers everything that the office asked so far and gives back what that was; nothing when
     * somebody was faster.
     */
    answer: ({ text, byId, now, ...about }: By & Reviewed & { text: string }): Promise<Review[]> =>
      database.transaction(async (tx) => {
        const found = await locked(tx, about)
        if (!found) return []
        const open = answerableQuestions(await reviewsWhere(tx, found))
        if (open.length === 0) return []
        await tx.review.create({ data: { ...found, kind: 'answered', text, byId, at: now } })
        return open
      }),

    /** What of these units the office asked about and has no answer to, the latest at the end. */
    async unanswered(unitIds: string[]): Promise<(Reviewed & { unitId: string })[]> {
      const ofUnits = { unitId: { in: unitIds } }
      const rows = await database.current().review.findMany({
        where: { OR: [{ report: ofUnits }, { model: ofUnits }] },
        select: {
          ...{ kind: true, at: true },
          report: { select: { number: true, unitId: true } },
          model: { select: { number: true, unitId: true, entries: lastRecognition } },
        },
        orderBy: inOrder,
      })
      const talks = new Map<string, Talk>()
      for (const { kind, at, report, model } of rows) {
        const of = report ?? model
        if (!of) continue
        const { number, unitId } = of
        const about = { kind: report ? ('report' as const) : ('model' as const), number, unitId }
        const key = nameOfReviewed(about)
        const said = [...(talks.get(key)?.said ?? []), { kind: kind as Review['kind'], at }]
        // Whatever was talked about last moves to the end.
        talks.delete(key)
        talks.set(key, { about, said, recognisedAt: lastRecognised(model?.entries ?? []) })
      }
      return [...talks.values()]
        .filter(({ said, recognisedAt }) => openQuestions(said, recognisedAt).length > 0)
        .map(({ about }) => about)
    },

    /** The reports that wait to be mended, by their numbers. */
    async returned(): Promise<Returned[]> {
      const rows = await database.current().report.findMany({
        where: { review: 'returned' },
        select: {
          number: true,
          unitId: true,
          reviews: { where: { kind: 'returned' }, include: withReviewer, orderBy: inOrder },
        },
        orderBy: { number: 'asc' },
      })
      return rows.flatMap(({ number, unitId, reviews }) => {
        const last = reviews.at(-1)
        return last ? [{ number, unitId, returned: toReview(last) }] : []
      })
    },
  }
}

/** What was said of one thing. */
type Talk = {
  about: Reviewed & { unitId: string }
  said: Pick<Review, 'kind' | 'at'>[]
  recognisedAt: Date | undefined
}

type Noted = { number: number; fields: ReturnedAnswer[]; text: string }

const inOrder = [{ at: 'asc' }, { id: 'asc' }] satisfies Prisma.ReviewOrderByWithRelationInput[]

const lastRecognition = {
  where: { kind: 'recognised' },
  orderBy: [{ at: 'desc' }, { id: 'desc' }],
  select: { kind: true, at: true },
  take: 1,
} satisfies Prisma.Model$entriesArgs

async function judged(tx: Tx, { number, ...seen }: Seen) {
  const report = await tx.report.findUnique({
    where: { number },
    select: {
      id: true,
      review: true,
      versions: { select: { version: true, submittedById: true }, orderBy: { version: 'asc' } },
    },
  })
  if (!report) return { decided: 'gone' as const }
  const versions = report.versions.map(({ version, submittedById: byId }) => ({ version, byId }))
  const review = (report.review ?? undefined) as ReviewState | undefined
  return { decided: mayDecide({ review, versions }, seen), reportId: report.id }
}

const reviewsWhere = async (tx: Tx, where: Prisma.ReviewWhereInput): Promise<Review[]> =>
  (await tx.review.findMany({ where, include: withReviewer, orderBy: inOrder })).map(toReview)
