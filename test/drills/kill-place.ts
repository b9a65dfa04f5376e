import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { openDatabase } from '../../src/storage/open.ts'
import type { Place } from './kill-process.ts'

/** Lends an empty folder, and on a server an empty database; what went wrong in it is kept. */
export async function withPlace<T extends { wrong: string[] }>(
  server: string | undefined,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'drill-'))
  const name = `drill_${randomBytes(6).toString('hex')}`
  if (server !== undefined) await command(server, `CREATE DATABASE ${name}`)
  const databaseUrl = server === undefined ? undefined : addressOf(server, name)

  let isKept = true
  try {
    const result = await work({ folder, databaseUrl })
    isKept = result.wrong.length > 0
    return result
  } finally {
    if (isKept) console.error(`Kept to be looked at: ${folder} ${server === undefined ? '' : name}`)
    else await takeBack()
  }

  async function takeBack(): Promise<void> {
    await rm(folder, { recursive: true, force: true })
    if (server !== undefined) await command(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
}

/** Opens the database of a place; no bot may be running on an embedded one. */
export const openPlace = ({ folder, databaseUrl }: Place) =>
  openDatabase(
    databaseUrl === undefined ? { folder: path.join(folder, 'demo/pg') } : { url: databaseUrl },
  )

function addressOf(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function command(server: string, sql: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
