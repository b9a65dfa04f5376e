import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { expect, test } from 'vitest'
import { createDatabase } from '../../src/storage/database.ts'
import { holdAlone } from '../../src/storage/hold.ts'
import { migrate, migrationsFolder } from '../../src/storage/migrate.ts'
import { createPGlitePool } from '../../src/storage/pglite-pool.ts'
import { openReminderOffice } from '../support/reminder-office.ts'

const reminders = '20261125205814_reminders'

/** What an office had before there were reminders: Ia Ly owes, Chư Păh has reported. */
const before = `
  INSERT INTO "Unit" (id, code, kind, name) VALUES
    ('u1', '1', 'commune', 'Ia Ly'), ('u2', '2', 'commune', 'Chư Păh');
  INSERT INTO "Person" (id, name, "createdAt") VALUES
    ('p1', 'Lan', '2026-01-05'), ('p2', 'Hà', '2026-01-05');
  INSERT INTO "Membership" (id, "personId", "unitId", role, "validFrom") VALUES
    ('m1', 'p1', 'u1', 'officer', '2026-01-05'), ('m2', 'p2', 'u2', 'officer', '2026-01-05');
  INSERT INTO "ChatAccount" (key, channel, "personId", "createdAt") VALUES
    ('zalo:lan', 'zalo', 'p1', '2026-01-05'), ('zalo:ha', 'zalo', 'p2', '2026-01-05');
  INSERT INTO "Duty" (id, title, "formId", basis, clause, "unitKinds", "dueMonth", "dueDay",
      "validFrom", "createdAt") VALUES
    ('d', 'Báo cáo năm', 'annual-report', 'Kế hoạch', 'III.4', '{commune}', 12, 10,
      '2026-01-01', '2026-01-05');
  INSERT INTO "Period" (id, "dutyId", label, "opensAt", "dueAt") VALUES
    ('q', 'd', '2026', '2026-01-01 00:00+07', '2026-12-10 00:00+07');
  INSERT INTO "Obligation" (id, "periodId", "unitId", "reportedAt") VALUES
    ('o1', 'q', 'u1', NULL), ('o2', 'q', 'u2', '2026-11-20 09:00+07');`

test('an older database is reminded of no step of the past, and of all that come', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'older-'))
  const lite = await PGlite.create({ extensions: { unaccent, pg_trgm } })
  const pool = createPGlitePool(lite)
  try {
    await cp(migrationsFolder, folder, { recursive: true })
    await rm(path.join(folder, reminders), { recursive: true })
    await migrate(pool, folder)
    await pool.query(before)

    // The moment of the change is one of this story, not of today.
    const sql = await readFile(path.join(migrationsFolder, reminders, 'migration.sql'), 'utf8')
    await cp(migrationsFolder, folder, { recursive: true })
    const then = sql.replaceAll('now()', `'2026-12-03 09:00+07'::timestamptz`)
    await writeFile(path.join(folder, reminders, 'migration.sql'), then)
    await migrate(pool, folder)

    const end = () => pool.end()
    const database = createDatabase({ pool, embedded: true, hold: holdAlone, end })
    const office = openReminderOffice(database)
    await office.live('2026-12-03 09:01')
    await office.live('2026-12-04 07:29')
    expect(office.told('zalo:lan')).toEqual([])
    await office.live('2026-12-04 07:30')
    expect(office.told('zalo:lan')).toEqual([expect.stringMatching(/^⏰ Còn 5 ngày/)])
    await office.live('2026-12-10 07:30')
    expect(office.told('zalo:lan')).toEqual([expect.stringMatching(/^⏰ Quá hạn 1 ngày/)])
    expect(office.told('zalo:ha')).toEqual([])
    await database.close()
  } finally {
    await lite.close()
    await rm(folder, { recursive: true })
  }
})
