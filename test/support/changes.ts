import type { Database } from '../../src/storage/database.ts'

/**
 * What the office answers for, table by table; of some only these columns, since the rest is what
 * the machine notes for itself: when to look again, how far it is.
 */
const watched: Record<string, string[]> = {
  Unit: [],
  Person: ['name', 'erasedAt'],
  Membership: [],
  Invite: [],
  Group: [],
  Duty: ['title', 'validTo', 'unitKinds', 'unitIds', 'ladder'],
  Period: ['dueAt', 'closedAt'],
  Obligation: ['dueAt', 'reportedAt', 'isOnPaper', 'paperClaimedAt', 'exemptAt'],
  Extension: [],
  Ruling: [],
  DayOff: [],
  Report: [],
  ReportVersion: [],
  Review: [],
  Term: [],
  Model: [],
  ModelYear: [],
  ModelEntry: [],
  Recognition: [],
  CriteriaSet: [],
  Criterion: [],
  ScoreSheet: [],
  Score: [],
  Article: [],
  Document: [],
  Question: ['handedOverAt', 'answer', 'closedAt'],
  Broadcast: ['status', 'contents', 'audience', 'questions', 'perMinute'],
  BroadcastAnswer: [],
}

/** Whoever asks makes a question, which is nothing the office has to answer for. */
const madeByAsking = ['Question']

/** Has a database of a test note which of these tables is changed, whoever does it. */
export async function noteChanges(database: Database): Promise<void> {
  const run = (sql: string) => database.current().$executeRawUnsafe(sql)
  await run('CREATE TABLE "_changes" (id BIGSERIAL PRIMARY KEY, name TEXT NOT NULL)')
  await run(`CREATE FUNCTION note_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    BEGIN INSERT INTO "_changes" (name) VALUES (TG_TABLE_NAME); RETURN NULL; END $$`)
  for (const [table, columns] of Object.entries(watched)) {
    const of = columns.length > 0 ? ` OF ${columns.map((each) => `"${each}"`).join(', ')}` : ''
    const made = madeByAsking.includes(table) ? '' : 'INSERT OR '
    await run(`CREATE TRIGGER note_change AFTER ${made}UPDATE${of} OR DELETE ON "${table}"
      FOR EACH ROW EXECUTE FUNCTION note_change()`)
  }
}

/** How many changes there were, and how many entries in the record of changes. */
export async function countChanges(database: Database) {
  const [row] = await database.current().$queryRawUnsafe<{ last: bigint; entries: bigint }[]>(
    `SELECT (SELECT coalesce(max(id), 0) FROM "_changes") AS last,
            (SELECT count(*) FROM "AuditEntry") AS entries`,
  )
  return { last: row?.last ?? 0n, entries: row?.entries ?? 0n }
}

type Counted = Awaited<ReturnType<typeof countChanges>>

/** The tables that were changed since then. */
export async function changedSince(database: Database, { last }: Counted): Promise<string[]> {
  const rows = await database
    .current()
    .$queryRawUnsafe<{ name: string }[]>(
      'SELECT DISTINCT name FROM "_changes" WHERE id > $1 ORDER BY name',
      last,
    )
  return rows.map(({ name }) => name)
}

/** The tables that were changed since then though nothing of it stands in the record of changes. */
export async function unrecordedSince(database: Database, before: Counted): Promise<string[]> {
  const { entries } = await countChanges(database)
  return entries > before.entries ? [] : changedSince(database, before)
}
