import type { WhyLost } from '../domain/attachments.ts'
import type { Database } from './database.ts'

/** A file to fetch from a platform, taken by somebody for a while. */
export type Job = {
  id: bigint
  channel: string
  chatKey: string
  reference: string
  attachmentId: string
  /** How often it was taken, this time included. */
  attempts: number
  createdAt: Date
  /** It is to be read as a document of the office, which may be plain text. */
  takesText: boolean
}

type NewJob = Pick<Job, 'channel' | 'chatKey' | 'reference' | 'attachmentId'> & { now: Date }
type Claim = { channel: string; now: Date; leaseMs: number }

export type Jobs = ReturnType<typeof createJobs>

/** The files that are still to be fetched. */
export function createJobs(database: Database) {
  /** The job as it was taken: who was overtaken while its lease ended decides nothing any more. */
  const taken = ({ id, attempts }: Job) => ({ id, attempts, status: 'waiting' })

  return {
    /** Notes a file to fetch; a chat that sends it again only tells the newer way to it. */
    async add({ now, ...job }: NewJob): Promise<void> {
      const table = database.current().job
      const { chatKey, attachmentId, reference } = job
      const waiting = await table.updateMany({
        where: { chatKey, attachmentId, status: 'waiting' },
        data: { reference, notBefore: now },
      })
      if (waiting.count > 0) return
      await table.create({ data: { ...job, notBefore: now, createdAt: now } })
    },

    /** Takes the oldest job of a channel that is due, for as long as the lease. */
    async claim({ channel, now, leaseMs }: Claim): Promise<Job | undefined> {
      const [job] = await database.current().$queryRawUnsafe<Job[]>(
        `UPDATE "Job" j SET attempts = j.attempts + 1,
           "leaseUntil" = now() + $3::int * interval '1 millisecond'
         FROM (SELECT id FROM "Job"
           WHERE status = 'waiting' AND channel = $1 AND "notBefore" <= $2::timestamptz
             AND ("leaseUntil" IS NULL OR "leaseUntil" <= now())
           ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) head
         WHERE j.id = head.id
         RETURNING j.id, j.channel, j."chatKey", j.reference, j."attachmentId", j.attempts,
           j."createdAt", EXISTS (SELECT 1 FROM "AwaitedDocument" a
             WHERE a."attachmentId" = j."attachmentId") AS "takesText"`,
        channel,
        now,
        leaseMs,
      )
      return job
    },

    /** Whoever is alone on the database is sure that nobody fetches what is marked as taken. */
    async takeBack(): Promise<void> {
      await database.current().job.updateMany({
        where: { status: 'waiting', leaseUntil: { not: null } },
        data: { leaseUntil: null },
      })
    },

    /** The file is there: says so of the attachment and of the job, together. */
    done: (job: Job, file: { hash: string; type: string; bytes: number }): Promise<boolean> =>
      database.transaction(async (tx) => {
        const data = { status: 'done', leaseUntil: null, error: null }
        const { count } = await tx.job.updateMany({ where: taken(job), data })
        if (count === 0) return false
        const { hash, type, bytes } = file
        await tx.attachment.update({
          where: { id: job.attachmentId },
          data: { hash, type, bytes, lost: null },
        })
        return true
      }),

    /** The file may be had later. */
    async again(job: Job, { at, reason }: { at: Date; reason: string }): Promise<boolean> {
      const data = { notBefore: at, leaseUntil: null, error: reason }
      const { count } = await database.current().job.updateMany({ where: taken(job), data })
      return count > 0
    },

    /**
     * The file can not be had; whether this is news to the chat that sent it. It is none when
     * the same file came in by another message meanwhile.
     */
    fail: (job: Job, { why, reason }: { why: WhyLost; reason: string }): Promise<boolean> =>
      database.transaction(async (tx) => {
        const data = { status: 'failed', leaseUntil: null, error: reason }
        const { count } = await tx.job.updateMany({ where: taken(job), data })
        if (count === 0) return false
        const lost = await tx.attachment.updateMany({
          where: { id: job.attachmentId, hash: null },
          data: { lost: why },
        })
        return lost.count > 0
      }),
  }
}
