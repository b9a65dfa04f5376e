import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Where } from '../../src/storage/open.ts'

/** Where a bench works: a database of its own, which can be copied as it lies there. */
export type BenchPlace = {
  where: Where
  /** Lends a copy, made while nobody has the database open. */
  withCopy<T>(work: (where: Where) => Promise<T>): Promise<T>
}

/** Lends a database on a server, and drops it afterwards. */
export async function withServerPlace<T>(
  server: string,
  work: (place: BenchPlace) => Promise<T>,
): Promise<T> {
  const name = `bench_${randomBytes(6).toString('hex')}`
  return withNamed(server, name, '', (where) =>
    work({
      where,
      withCopy: (inside) => withNamed(server, `${name}_copy`, ` TEMPLATE ${name}`, inside),
    }),
  )
}

/** Lends an embedded database in a folder, and removes it afterwards. */
export async function withEmbeddedPlace<T>(work: (place: BenchPlace) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(path.join(tmpdir(), 'bench-'))
  const folder = path.join(parent, 'pg')
  try {
    return await work({
      where: { folder },
      async withCopy(inside) {
        const copy = path.join(parent, 'copy')
        await cp(folder, copy, { recursive: true })
        try {
          return await inside({ folder: copy })
        } finally {
          await rm(copy, { recursive: true, force: true })
        }
      },
    })
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}

/** Is there a PostgreSQL server at this address? */
export async function answers(server: string): Promise<boolean> {
  return command(server, 'SELECT 1').then(
    () => true,
    () => false,
  )
}

async function withNamed<T>(
  server: string,
  name: string,
  from: string,
  work: (where: Where) => Promise<T>,
): Promise<T> {
  await command(server, `CREATE DATABASE ${name}${from}`)
  try {
    const url = new URL(server)
    url.pathname = `/${name}`
    return await work({ url: url.href })
  } finally {
    await command(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
}

async function command(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3_000 })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
