import type { Database } from '../../src/storage/database.ts'

/** Every row of every table as text, to look for what must lie nowhere. */
export async function everythingStored(database: Pick<Database, 'current'>): Promise<string> {
  const tables = await database
    .current()
    .$queryRawUnsafe<{ name: string }[]>(
      `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
    )
  const parts: string[] = []
  for (const { name } of tables) {
    const rows = await database
      .current()
      .$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM ${name} t`)
    parts.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return parts.join('\n')
}
