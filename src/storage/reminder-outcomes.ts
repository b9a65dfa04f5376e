import type { Database, Tx } from './database.ts'
import { lockOfMessages } from './lock-obligations.ts'

/** What came of the messages that were queued, counted. */
export type Settled = { sent: number; uncertain: number; unreached: number }

/**
 * Takes down what became of reminders, wherever they went in the end.
 *
 * One that did not leave in time is tried again on the next working day: its step is untold. One
 * that no chat of the person took is not, and the office finds it on the call sheet.
 */
export async function settle(database: Database, now: Date): Promise<Settled> {
  const counts: Settled = { sent: 0, uncertain: 0, unreached: 0 }
  for (;;) {
    const ended = await readEnded(database.current())
    if (ended.length > 0) await database.transaction((tx) => write(tx, ended, now))
    for (const { status } of ended) counts[statusOf(status)] += 1
    if (ended.length < atOnce) return counts
  }
}

const atOnce = 1000

/** Queued messages whose way has ended, the best of their ways first. */
const readEnded = (tx: Tx): Promise<Ended[]> =>
  tx.$queryRawUnsafe<Ended[]>(
    // What expired after an attempt that may have arrived is in doubt, not missed.
    `SELECT m.id, CASE WHEN o.status = 'expired' AND o.attempts > 0 THEN 'uncertain'
         ELSE o.status END AS status, o.channel, o."sentAt", o.error FROM "ReminderMessage" m
     CROSS JOIN LATERAL (SELECT * FROM "OutboxMessage" o
       WHERE o.id = m."outboxId" OR o."rootId" = m."outboxId"
       ORDER BY array_position(ARRAY['sent', 'uncertain', 'sending', 'waiting'], o.status), o.id DESC
       LIMIT 1) o
     WHERE m.status = 'queued' AND o.status NOT IN ('waiting', 'sending')
     ORDER BY m.id LIMIT ${atOnce}`,
  )

type Ended = {
  id: string
  status: string
  channel: string
  sentAt: Date | null
  error: string | null
}

const statusOf = (status: string): keyof Settled =>
  status === 'sent' || status === 'uncertain' ? status : 'unreached'

async function write(tx: Tx, ended: Ended[], now: Date): Promise<void> {
  const late = ended.filter(({ status }) => status === 'expired').map(({ id }) => id)
  // Obligations before messages, as everybody locks them.
  if (late.length > 0) await lockOfMessages(tx, late)
  const rows = ended.map(({ status, error, ...row }) => ({
    ...row,
    status: statusOf(status),
    error: status === 'expired' ? 'too late' : error,
    isAgain: status === 'expired',
  }))
  await tx.$executeRawUnsafe(
    `WITH x AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id text, status text,
       channel text, "sentAt" timestamptz, error text, "isAgain" boolean)),
     settled AS (
       UPDATE "ReminderMessage" m SET status = x.status, channel = x.channel,
         "sentAt" = x."sentAt", error = x.error
       FROM x WHERE m.id = x.id AND m.status = 'queued'
       RETURNING m.id, m.day, x.status, x."isAgain"
     ), lines AS (
       UPDATE "Reminder" r SET status = 'failed',
         key = CASE WHEN settled."isAgain" THEN r.key || '@' || settled.day ELSE r.key END
       FROM settled WHERE r."messageId" = settled.id AND settled.status = 'unreached'
       RETURNING r."obligationId", r."personId", r.step, settled."isAgain"
     ), asked AS (
       UPDATE "Person" p SET "remindAt" = $2::timestamptz FROM lines
       WHERE p.id = lines."personId" AND lines."isAgain" AND lines.step = 'asked'
     )
     UPDATE "Obligation" o SET "nextStepAt" = $2::timestamptz FROM lines
     WHERE o.id = lines."obligationId" AND lines."isAgain" AND o."reportedAt" IS NULL`,
    JSON.stringify(rows),
    now,
  )
}
