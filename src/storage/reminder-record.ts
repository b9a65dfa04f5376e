import { randomUUID } from 'node:crypto'
import type { Tx } from './database.ts'

/** A message to one person, with the reasons it is sent for. */
export type NewReminderMessage = {
  personId: string
  /** "digest", "moved:<day>", or "moved:<day>:<obligation>": of each a person gets one a day. */
  kind: string
  text: string
  /** Where it is to go; without a chat it can not be sent at all, and `error` says why. */
  channel: string | undefined
  error?: string
  reasons: NewReminder[]
}

/** One line of the ledger: `step` is an offset, or why else the person was told: now, asked, moved, also. */
export type NewReminder = {
  obligationId: string
  personId: string | undefined
  step: string
  /** The last good day that is told. */
  lastDay: string
}

/** A message that was written down, under the key it has in the outbox. */
export type Written = { id: string; dedupe: string; message: NewReminderMessage }

type When = { now: Date; today: string }

/**
 * Writes down whom is told what, and returns the messages that are new: one a day of each kind
 * for a person, unless the one before was taken back. The ledger names every step once.
 */
export async function writeReminders(
  tx: Tx,
  messages: NewReminderMessage[],
  { now, today }: When,
): Promise<Written[]> {
  const rows = messages.map(({ personId, kind, text, channel = null, error = null }) => ({
    id: randomUUID(),
    personId,
    kind,
    text,
    channel,
    error,
    status: channel === null ? 'unreached' : 'queued',
  }))
  const taken = await tx.$queryRawUnsafe<TakenRow[]>(
    `INSERT INTO "ReminderMessage" AS m (id, "personId", day, kind, text, status, channel, error,
       "createdAt")
     SELECT x.id, x."personId", $2::date, x.kind, x.text, x.status, x.channel, x.error,
       $3::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, "personId" text, kind text, text text,
       status text, channel text, error text)
     ON CONFLICT ("personId", day, kind) DO UPDATE SET take = m.take + 1, text = excluded.text,
       status = excluded.status, channel = excluded.channel, error = excluded.error,
       "outboxId" = NULL, "createdAt" = excluded."createdAt", "listedAt" = NULL
     WHERE m.status = 'withdrawn' RETURNING id, "personId", kind, take`,
    JSON.stringify(rows),
    today,
    now,
  )
  const byPerson = new Map(messages.map((each) => [`${each.personId}:${each.kind}`, each]))
  const written = taken.flatMap(({ id, personId, kind, take }): Written[] => {
    const message = byPerson.get(`${personId}:${kind}`)
    const dedupe = `remind:${personId}:${today}:${kind}:${take}`
    return message ? [{ id, dedupe, message }] : []
  })
  const lines = written.flatMap(({ id, message }) =>
    message.reasons.map((reason) => ({
      ...reason,
      messageId: id,
      status: message.channel === undefined ? 'failed' : 'told',
    })),
  )
  await writeLines(tx, lines, { now, today })
  return written
}

/** Notes the steps that passed without being told, and those there was nobody to tell. */
export const noteReminders = (
  tx: Tx,
  lines: (NewReminder & { status: 'skipped' | 'nobody' })[],
  when: When,
): Promise<void> => writeLines(tx, lines, when)

type Line = NewReminder & { status: string; messageId?: string }

async function writeLines(tx: Tx, lines: Line[], { now, today }: When): Promise<void> {
  if (lines.length === 0) return
  const rows = lines.map((line) => ({ ...line, key: keyOf(line, today) }))
  await tx.$executeRawUnsafe(
    `INSERT INTO "Reminder" AS r (key, "obligationId", "personId", step, status, day, at,
       "messageId")
     SELECT x.key, x."obligationId", x."personId", x.step, x.status, x."lastDay",
       $2::timestamptz, x."messageId"
     FROM jsonb_to_recordset($1::jsonb) AS x(key text, "obligationId" text, "personId" text,
       step text, status text, "lastDay" date, "messageId" text)
     ON CONFLICT (key) DO UPDATE SET status = excluded.status, day = excluded.day,
       at = excluded.at, "messageId" = excluded."messageId"
     WHERE r.status = 'skipped' AND excluded.status <> 'skipped'`,
    JSON.stringify(rows),
    now,
  )
}

/**
 * The identity of a reminder. What is not a step of the ladder may come again on another day, and
 * a deadline may move twice on one.
 */
function keyOf({ obligationId, personId = '', step, lastDay }: NewReminder, today: string): string {
  const key = `${obligationId}:${personId}:${step}`
  if (/^-?\d+$/.test(step)) return key
  return step === 'moved' ? `${key}:${today}:${lastDay}` : `${key}:${today}`
}

type TakenRow = { id: string; personId: string; kind: string; take: number }

/** Names the outbox message of each. */
export async function nameMessages(
  tx: Tx,
  names: { id: string; outboxId: bigint }[],
): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "ReminderMessage" m SET "outboxId" = x."outboxId"
     FROM jsonb_to_recordset($1::jsonb) AS x(id text, "outboxId" bigint) WHERE m.id = x.id`,
    JSON.stringify(names.map(({ id, outboxId }) => ({ id, outboxId: String(outboxId) }))),
  )
}
