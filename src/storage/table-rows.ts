import type pg from 'pg'

/** The one thing that is asked of a connection. */
export type Client = Pick<pg.ClientBase, 'query'>

/** A table as it is written to an archive: its columns, and what its rows are ordered by. */
export type Table = { name: string; columns: { name: string; type: string; isKey: boolean }[] }

/** The tables of ours in a database; the book of migrations is none of them. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string } & Table['columns'][number]>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       coalesce(a.attnum = ANY (i.indkey), false) AS "isKey"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.relkind = 'r' AND c.relname <> '_prisma_migrations'
     ORDER BY c.relname COLLATE "C", a.attnum`,
  )
  const tables = new Map<string, Table>()
  for (const { table: name, ...column } of rows) {
    const table = tables.get(name) ?? { name, columns: [] }
    table.columns.push(column)
    tables.set(name, table)
  }
  return [...tables.values()]
}

/** So many rows are in memory at once. */
const rowsAtOnce = 500

/**
 * The rows of a table, page by page, in the order of its key: each a line of JSON that holds
 * every column as the database writes it. So nothing is rounded on the way, and the same rows are
 * the same lines on every database.
 */
export async function* readRows(
  client: Client,
  { name, columns }: Table,
): AsyncGenerator<string[]> {
  const values = columns.map((column) => `${quoted(column.name)}::text`).join()
  const order = columns.filter(({ isKey }) => isKey).map(inOrder)
  const from = `FROM ${quoted(name)}${order.length > 0 ? ` ORDER BY ${order.join()}` : ''}`
  await client.query(
    `DECLARE page NO SCROLL CURSOR FOR SELECT json_build_array(${values})::text AS line ${from}`,
  )
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${rowsAtOnce} FROM page`)
    if (rows.length > 0) yield rows.map(({ line }) => line)
    if (rows.length < rowsAtOnce) break
  }
  await client.query('CLOSE page')
}

/** Writes lines that were read from a table back into it. */
export async function writeRows(
  client: Client,
  { name, columns }: Table,
  lines: string[],
): Promise<void> {
  const values = columns.map(({ type }, at) => `(v ->> ${at})::${type}`).join()
  await client.query(
    `INSERT INTO ${quoted(name)} (${columns.map((each) => quoted(each.name)).join()})
     SELECT ${values} FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS rows(v, at)
     ORDER BY at`,
    [`[${lines.join()}]`],
  )
}

/** How the database writes moments and numbers, whatever its own settings are. */
export async function writeAlike(client: Client): Promise<void> {
  await client.query(`SET LOCAL timezone = 'UTC'`)
  await client.query(`SET LOCAL datestyle = 'ISO, YMD'`)
  await client.query('SET LOCAL extra_float_digits = 1')
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Each database has an order of letters of its own; that of the bytes is everywhere the same. */
const inOrder = ({ name, type }: Table['columns'][number]) =>
  `${quoted(name)}${/^(text|character)/.test(type) ? ' COLLATE "C"' : ''}`
