import type { Tx } from './database.ts'
import type { Wanted } from './reminder-people.ts'
import { isReminded, isStillOwed } from './reminder-people.ts'

/** Held by whoever reminds: of several replicas one does, page by page. */
const remindersLock = 72707372

/** The right to remind, until the transaction ends; another replica has it otherwise. */
export async function takeTurn(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRawUnsafe<{ mine: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(${remindersLock}::bigint) AS mine`,
  )
  return row?.mine ?? false
}

/**
 * The obligations and people to look at by now: what waits longest first, and of what came due at
 * one moment the earliest deadline.
 */
export async function dueNow(tx: Tx, now: Date, limit: number): Promise<Wanted> {
  const obligations = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id FROM "Obligation" WHERE "nextStepAt" <= $1::timestamptz
     ORDER BY "nextStepAt", "dueAt", id LIMIT $2::int`,
    now,
    limit,
  )
  const people = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id FROM "Person" WHERE "remindAt" <= $1::timestamptz ORDER BY "remindAt", id
     LIMIT $2::int`,
    now,
    limit,
  )
  return { obligationIds: obligations.map(({ id }) => id), personIds: people.map(({ id }) => id) }
}

/**
 * A page of everything that is owed, whatever was planned: for the daily check, for a dry run,
 * and for the office's “now”. The first page comes after "".
 */
export async function allOwed(
  tx: Tx,
  { after, limit, timezone, now, of = {} }: AllOwed,
): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT o.id FROM "Obligation" o JOIN "Period" q ON q.id = o."periodId"
     JOIN "Unit" u ON u.id = o."unitId"
     WHERE o.id > $1 AND q."opensAt" <= $2::timestamptz AND ${isStillOwed('$3')}
       AND ($4::text IS NULL OR o."periodId" = $4) AND ($5::text IS NULL OR o."unitId" = $5)
     ORDER BY o.id LIMIT $6::int`,
    after,
    now,
    timezone,
    of.periodId ?? null,
    of.unitId ?? null,
    limit,
  )
  return rows.map(({ id }) => id)
}

type AllOwed = {
  after: string
  limit: number
  timezone: string
  now: Date
  of?: { periodId?: string; unitId?: string }
}

/** How many people of units that owe have been reminded on the day of `now`. */
export async function countHeard(
  tx: Tx,
  { periodId = null, unitId = null }: { periodId?: string | null; unitId?: string | null },
  now: Date,
  timezone: string,
): Promise<number> {
  const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(
    `SELECT count(DISTINCT m."personId")::int AS count FROM "Obligation" o
     JOIN "Period" q ON q.id = o."periodId" JOIN "Unit" u ON u.id = o."unitId"
     JOIN "Membership" m ON m."unitId" = u.id AND ${isReminded('$1')}
     JOIN "ReminderMessage" s ON s."personId" = m."personId"
       AND s.day = ($1::timestamptz AT TIME ZONE $2)::date AND s.kind = 'digest'
       AND s.status <> 'withdrawn'
     WHERE ${isStillOwed('$2')} AND ($3::text IS NULL OR o."periodId" = $3)
       AND ($4::text IS NULL OR o."unitId" = $4)`,
    now,
    timezone,
    periodId,
    unitId,
  )
  return row?.count ?? 0
}

/** Notes when each of these obligations, and people who asked, is to be looked at again. */
export async function plan(
  tx: Tx,
  { obligationIds, personIds }: Wanted,
  { next, wait }: { next: Map<string, Date>; wait: Map<string, Date> },
): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "Obligation" o SET "nextStepAt" = x.at
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, at timestamptz) WHERE o.id = x.id`,
    JSON.stringify(obligationIds.map((id) => ({ id, at: next.get(id) ?? null }))),
  )
  if (personIds.length === 0) return
  await tx.$executeRawUnsafe(
    `UPDATE "Person" p SET "remindAt" = x.at
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, at timestamptz) WHERE p.id = x.id`,
    JSON.stringify(personIds.map((id) => ({ id, at: wait.get(id) ?? null }))),
  )
}
