import type { Database } from '../storage/database.ts'

/** Chat text is kept this long: for asking back, and no longer than that. */
const keptDays = 90

/** Deletes what was said long ago; what still waits to be handled, sent or fetched stays. */
export const createForget =
  ({ database }: { database: Database }) =>
  async (now: Date): Promise<number> => {
    const before = new Date(now.getTime() - keptDays * 24 * 60 * 60_000)
    return database.transaction(async (tx) => {
      const events = await tx.inboxEvent.deleteMany({
        where: { receivedAt: { lt: before }, status: { not: 'waiting' } },
      })
      const messages = await tx.outboxMessage.deleteMany({
        where: { createdAt: { lt: before }, status: { notIn: ['waiting', 'sending'] } },
      })
      const jobs = await tx.job.deleteMany({
        where: { createdAt: { lt: before }, status: { not: 'waiting' } },
      })
      return events.count + messages.count + jobs.count
    })
  }
