import type { Database } from '../../src/storage/database.ts'

/**
 * An office with so many reports that were sent in, and messages, written at one stroke: every
 * kind of column, texts that are awkward to quote, and a broadcast that follows a later one.
 */
export async function fillOffice(database: Database, { reports = 20 } = {}): Promise<void> {
  const write = (sql: string, ...values: unknown[]) =>
    database.current().$executeRawUnsafe(sql, ...values)
  const at = `timestamptz '2026-12-01 07:30:00.123+07'`
  await write(
    `INSERT INTO "Unit" (id, code, kind, name, "validFrom")
     VALUES ('u', '23734', 'commune', 'Đảng ủy xã "Ia Ly" \\ ' || chr(10) || chr(8232), '2025-07-01')`,
  )
  await write(`INSERT INTO "Person" (id, name, "createdAt") VALUES ('p', 'Rơ Châm H’Lan', ${at})`)
  await write(
    `INSERT INTO "Duty" (id, title, "formId", basis, "unitKinds", "dueMonth", "dueDay", "validFrom", "createdAt")
     VALUES ('d', 'Báo cáo', 'annual-report', 'III.4', '{commune,"a,b",NULL}'::text[], 12, 10, '2026-01-01', ${at})`,
  )
  await write(
    `INSERT INTO "Period" (id, "dutyId", label, "opensAt", "dueAt")
     SELECT 'k' || n, 'd', n::text, ${at}, ${at} FROM generate_series(1, $1::int) n`,
    reports,
  )
  await write(
    `INSERT INTO "Obligation" (id, "periodId", "unitId", "dueAt", "createdAt")
     SELECT 'o' || n, 'k' || n, 'u', ${at}, ${at} FROM generate_series(1, $1::int) n`,
    reports,
  )
  await write(
    `INSERT INTO "Report" (id, number, "formId", "unitId", "obligationId", "createdAt")
     SELECT 'r' || n, n, 'annual-report', 'u', 'o' || n, ${at} FROM generate_series(1, $1::int) n`,
    reports,
  )
  await write(
    `INSERT INTO "ReportVersion" (id, "reportId", version, "formVersion", answers, shown, "submittedById", "submittedAt")
     SELECT 'v' || n, 'r' || n, 1, 'f', jsonb_build_object('models', n, 'note', repeat('Vườn rau sạch ', 20)),
       'null'::jsonb, 'p', ${at} + n * interval '1 second' FROM generate_series(1, $1::int) n`,
    reports,
  )
  await write(
    `INSERT INTO "OutboxMessage" (channel, "chatKey", dedupe, kind, method, payload, "notBefore", "notAfter", "createdAt", "partIds")
     SELECT 'web', 'web:lan', 'd' || n, 'reply', 'sendMessage', '{"text": "Đã lưu\\n"}', ${at}, ${at}, ${at}, '{1,2}'
     FROM generate_series(1, $1::int) n`,
    reports,
  )
  await write(
    `INSERT INTO "ChannelState" (name, tokens, rate, burst) VALUES ('web', 0.1::float + 0.2, 25, 2.25)`,
  )
  await write(
    `INSERT INTO "Broadcast" (id, number, contents, audience, "createdAt", "ofId")
     VALUES ('a', 1, '{}', '{}', ${at}, 'b'), ('b', 2, '{}', '{}', ${at}, NULL)`,
  )
}
