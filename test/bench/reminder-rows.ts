import type { Database, Tx } from '../../src/storage/database.ts'

/** A working morning with nothing due, and the next one, on which everybody is to be reminded. */
export const quiet = new Date('2026-11-24T10:07:00+07:00')
export const everybody = new Date('2026-11-25T07:30:00+07:00')

/**
 * Fills an empty database with so many units that owe the annual report, each with one officer on
 * Telegram who heard the step before; the next step of all is the same moment.
 */
export async function fillReminders(database: Database, count: number): Promise<void> {
  const fill = async (tx: Tx) => {
    for (const statement of statements) {
      await tx.$executeRawUnsafe(statement.replaceAll('{count}', String(count)))
    }
  }
  await database.transaction(fill, { timeoutMs: 30 * 60_000 })
}

/** Ids look like those of the bot, and go up with their number as those do. */
const id = (table: number, n: string) =>
  `'01990000-0000-7000-8${String(table).padStart(3, '0')}-' || lpad(to_hex(${n}), 12, '0')`

const all = 'generate_series(1, {count}) n'
const before = `timestamptz '2026-10-01 08:00+07'`
const due = `timestamptz '2026-12-10 00:00+07'`
const heard = `timestamptz '2026-11-09 07:30+07'`

const statements = [
  // A statement of a million rows takes longer than any of the bot may.
  'SET LOCAL statement_timeout = 0',
  `INSERT INTO "Unit" (id, code, kind, name)
   SELECT ${id(1, 'n')}, 'b' || n, 'commune', 'Đảng ủy xã số ' || n FROM ${all}`,
  `INSERT INTO "Person" (id, name, "createdAt")
   SELECT ${id(2, 'n')}, 'Cán bộ số ' || n, ${before} FROM ${all}`,
  `INSERT INTO "Membership" (id, "personId", "unitId", role, "validFrom")
   SELECT ${id(3, 'n')}, ${id(2, 'n')}, ${id(1, 'n')}, 'officer', ${before} FROM ${all}`,
  `INSERT INTO "ChatAccount" (key, channel, "personId", locale, "consentAt", "linkedAt",
     "lastWroteAt", "createdAt")
   SELECT 'telegram:' || (5000000 + n), 'telegram', ${id(2, 'n')}, 'vi', ${before}, ${before},
     ${before}, ${before} FROM ${all}`,
  `INSERT INTO "Duty" (id, title, "formId", basis, clause, "unitKinds", "dueMonth", "dueDay",
     "validFrom", "createdAt", "openedDay")
   VALUES (${id(4, '1')}, 'Báo cáo năm', 'annual-report', 'theo mẫu mục III.4, do Ban đặt', 'III.4',
     ARRAY['commune'], 12, 10, '2026-01-01', ${before}, '2026-11-24')`,
  `INSERT INTO "Period" (id, "dutyId", label, "opensAt", "dueAt", "listAt")
   VALUES (${id(5, '1')}, ${id(4, '1')}, '2026', ${before}, ${due}, ${due})`,
  `INSERT INTO "Obligation" (id, "periodId", "unitId", "dueAt", "createdAt", "nextStepAt")
   SELECT ${id(6, 'n')}, ${id(5, '1')}, ${id(1, 'n')}, ${due}, ${before},
     timestamptz '2026-11-25 07:30+07' FROM ${all}`,
  `INSERT INTO "OutboxMessage" (id, channel, "chatKey", dedupe, lane, kind, method, payload, status,
     attempts, "notBefore", "notAfter", "providerId", "createdAt", "sentAt")
   SELECT n, 'telegram', 'telegram:' || (5000000 + n), 'remind:' || n, 1, 'reminder', 'sendMessage',
     jsonb_build_object('chat_id', 5000000 + n, 'text', 'Còn 30 ngày'), 'sent', 1, ${heard},
     ${heard}, n, ${heard}, ${heard} FROM ${all}`,
  `SELECT setval('"OutboxMessage_id_seq"', {count})`,
  `INSERT INTO "ReminderMessage" (id, "personId", day, kind, text, status, channel, "outboxId",
     "createdAt", "sentAt")
   SELECT ${id(7, 'n')}, ${id(2, 'n')}, '2026-11-09', 'digest', 'Còn 30 ngày', 'sent', 'telegram',
     n, ${heard}, ${heard} FROM ${all}`,
  `INSERT INTO "Reminder" (key, "obligationId", "personId", step, status, day, at, "messageId")
   SELECT ${id(6, 'n')} || ':' || ${id(2, 'n')} || ':-30', ${id(6, 'n')}, ${id(2, 'n')}, '-30',
     'told', '2026-12-09', ${heard}, ${id(7, 'n')} FROM ${all}`,
  // What the planner knows of an office that has been running for a while.
  'ANALYZE',
]
