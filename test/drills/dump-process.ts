import { createBulkHold } from '../../src/storage/bulk-hold.ts'
import { createDumps } from '../../src/storage/dumps.ts'
import { openDatabase } from '../../src/storage/open.ts'

/** What the database that is killed says of itself. */
export type DumpNote =
  | { note: 'open'; rows: number; last: number; held: boolean }
  | { note: 'kept'; row: number }
  | { note: 'dumped'; rows: number }

// The process that is killed: it writes row after row, and dumps now and then, until it is told to
// stop. `process.argv`: its folder, the folder of its dumps, how many rows lie between two dumps.
const [, , folder = '', dumpsFolder = '', between = '0'] = process.argv
const database = await openDatabase({ folder, dumps: dumpsFolder })
const dumps = createDumps(database, dumpsFolder)
const setting = () => database.current().setting
const stop = { isWanted: false }
process.on('message', () => (stop.isWanted = true))

const [known] = await database.current().$queryRawUnsafe<{ rows: number; last: number }[]>(
  `SELECT count(*)::int AS rows, coalesce(max(substr(key, 5)::int), 0) AS last
   FROM "Setting" WHERE key LIKE 'row-%'`,
)
const { rows, last } = known ?? { rows: 0, last: 0 }
const held = (await createBulkHold(database).current()) !== undefined
tell({ note: 'open', rows, last, held })

for (let row = last + 1; !stop.isWanted; row += 1) {
  await setting().create({ data: { key: `row-${row}`, value: 'x'.repeat(row % 2_000) } })
  tell({ note: 'kept', row })
  if (Number(between) > 0 && row % Number(between) === 0) await dump()
}
await dump()
await database.close()
process.disconnect()

async function dump(): Promise<void> {
  const count = await setting().count({ where: { key: { startsWith: 'row-' } } })
  if (await dumps.make(new Date())) tell({ note: 'dumped', rows: count })
}

function tell(note: DumpNote): void {
  process.send?.(note)
}
