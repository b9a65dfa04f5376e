import type { Database } from './database.ts'

/** One line of the ledger, as it leaves the bot. */
export type ReminderLine = {
  report: string
  unitCode: string
  unitName: string
  person: string | null
  step: string
  /** The last good day that was told, "2026-12-09". */
  lastDay: string
  at: Date
  /** queued | sent | uncertain | unreached | skipped | nobody */
  outcome: string
  channel: string | null
  error: string | null
}

/** The whole ledger of reminders, by report, unit and time; on request of one unit. */
export async function readReminderLines(
  database: Database,
  unitCode?: string,
): Promise<ReminderLine[]> {
  const rows = await database.current().$queryRawUnsafe<Row[]>(
    `SELECT d.title || ' ' || q.label AS report, u.code AS "unitCode", u.name AS "unitName",
       p.name AS person, r.step, r.day::text AS "lastDay", coalesce(m."sentAt", r.at) AS at,
       r.status, m.status AS message, m.channel, m.error
     FROM "Reminder" r JOIN "Obligation" o ON o.id = r."obligationId"
     JOIN "Period" q ON q.id = o."periodId" JOIN "Duty" d ON d.id = q."dutyId"
     JOIN "Unit" u ON u.id = o."unitId" LEFT JOIN "ReminderMessage" m ON m.id = r."messageId"
     LEFT JOIN "Person" p ON p.id = r."personId"
     WHERE $1::text IS NULL OR u.code = $1 ORDER BY q."dueAt", d.id, u.code, r.at, r.key`,
    unitCode ?? null,
  )
  return rows.map(({ status, message, ...line }) => ({
    ...line,
    outcome: outcomeOf(status, message ?? undefined),
  }))
}

type Row = Omit<ReminderLine, 'outcome'> & { status: string; message: string | null }

/** What a line says became of it: of what was told, what became of its message. */
export function outcomeOf(status: string, message: string | undefined): string {
  if (status === 'failed') return 'unreached'
  return status === 'told' ? (message ?? 'sent') : status
}
