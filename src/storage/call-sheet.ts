import type { Database } from './database.ts'
import { isUnanswered } from './reminder-people.ts'

/** Somebody the office has to telephone: a person who was not reached, or a unit without people. */
export type Unreached = {
  unitName: string
  phone: string | undefined
  /** The person who was to be told; undefined where the unit has nobody. */
  name: string | undefined
  /** no chat | month | late | refused | nobody */
  why: 'no-chat' | 'month' | 'late' | 'refused' | 'nobody'
}

/**
 * Who was to be reminded, was not reached and still owes, and is on no call sheet yet; they are
 * taken for good. Whoever takes them tells the office in the same transaction.
 *
 * `before` leaves those out who may still be joined by others; `queuedBefore` adds who still
 * waits for a platform then.
 */
export async function takeUnreached(
  database: Database,
  { before, queuedBefore, now }: { before: Date; queuedBefore: Date | undefined; now: Date },
): Promise<Unreached[]> {
  const tx = database.current()
  // One statement each: every one has an index of its own, and nothing else is read.
  const list = (which: string, at: Date) =>
    tx.$queryRawUnsafe<{ id: string }[]>(
      `UPDATE "ReminderMessage" SET "listedAt" = $2::timestamptz
       WHERE status = '${which}' AND "listedAt" IS NULL AND "createdAt" <= $1::timestamptz
       RETURNING id`,
      at,
      now,
    )
  const messages = [
    ...(await list('unreached', before)),
    ...(queuedBefore ? await list('queued', queuedBefore) : []),
  ]
  const orphans = await tx.$queryRawUnsafe<{ obligationId: string }[]>(
    `UPDATE "Reminder" SET "listedAt" = $2::timestamptz
     WHERE status = 'nobody' AND "listedAt" IS NULL AND at <= $1::timestamptz
     RETURNING "obligationId"`,
    before,
    now,
  )
  if (messages.length + orphans.length === 0) return []
  const rows = await tx.$queryRawUnsafe<Row[]>(
    `SELECT DISTINCT u.name AS "unitName", u.phone, p.name, m.status, m.error
     FROM "Reminder" r JOIN "Obligation" o ON o.id = r."obligationId"
     JOIN "Unit" u ON u.id = o."unitId" JOIN "ReminderMessage" m ON m.id = r."messageId"
     JOIN "Person" p ON p.id = m."personId" JOIN "Period" q ON q.id = o."periodId"
     WHERE m.id = ANY($1::text[]) AND ${isUnanswered}
     UNION SELECT u.name, u.phone, NULL, 'nobody', NULL
     FROM "Obligation" o JOIN "Unit" u ON u.id = o."unitId"
     JOIN "Period" q ON q.id = o."periodId" WHERE o.id = ANY($2::text[]) AND ${isUnanswered}
     ORDER BY 1, 3`,
    messages.map(({ id }) => id),
    orphans.map(({ obligationId }) => obligationId),
  )
  return rows.map(({ unitName, phone, name, status, error }) => ({
    unitName,
    phone: phone ?? undefined,
    name: name ?? undefined,
    why: whyOf(status, error),
  }))
}

type Row = {
  unitName: string
  phone: string | null
  name: string | null
  status: string
  error: string | null
}

function whyOf(status: string, error: string | null): Unreached['why'] {
  if (status === 'nobody') return 'nobody'
  if (error === 'no chat') return 'no-chat'
  if (error === 'month') return 'month'
  return status === 'queued' || error === 'too late' ? 'late' : 'refused'
}
