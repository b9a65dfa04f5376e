import { seedUnits } from '../../src/storage/seed.ts'
import type { FakeTelegram } from '../fakes/index.ts'
import type { Place } from './kill-process.ts'
import { withPlaceOpen } from './kill-reminder-people.ts'

/** The chat of the nth officer, from 1. */
export const chatOf = (n: number) => 5_000_000 + n

const id = (table: number) =>
  `'01990000-0000-7000-8${String(table).padStart(3, '0')}-' || lpad(to_hex(n), 12, '0')`

/** Links so many officers of communes, each with a chat on Telegram. */
export async function linkPeople(
  place: Place,
  telegram: Pick<FakeTelegram, 'know'>,
  count: number,
) {
  for (let n = 1; n <= count; n += 1) telegram.know(chatOf(n))
  const all = `generate_series(1, ${count}) n`
  const statements = [
    `INSERT INTO "Person" (id, name, "createdAt")
     SELECT ${id(2)}, 'Cán bộ số ' || n, now() FROM ${all}`,
    `WITH units AS (SELECT id, row_number() OVER (ORDER BY code) - 1 AS at, count(*) OVER () AS all
       FROM "Unit" WHERE kind = 'commune')
     INSERT INTO "Membership" (id, "personId", "unitId", role, "validFrom")
     SELECT ${id(3)}, ${id(2)}, u.id, 'officer', now() - interval '1 day'
     FROM ${all} JOIN units u ON u.at = n % u.all`,
    `INSERT INTO "ChatAccount" (key, channel, "personId", locale, "consentAt", "linkedAt",
       "lastWroteAt", "createdAt")
     SELECT 'telegram:' || (${chatOf(0)} + n), 'telegram', ${id(2)}, 'vi', now(), now(), now(),
       now() FROM ${all}`,
    // What the planner knows of an office that has been running for a while.
    'ANALYZE',
  ]
  await withPlaceOpen(place, async (database) => {
    await seedUnits(database)
    for (const statement of statements) await database.current().$executeRawUnsafe(statement)
  })
}
