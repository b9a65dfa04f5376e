import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createAssistant } from '../../src/bot/assistant.ts'
import { seedPlan } from '../../src/knowledge/seed-plan.ts'
import { createFiles } from '../../src/storage/files.ts'
import type { Database } from '../../src/storage/database.ts'
import { readMigrations } from '../../src/storage/migrate.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { seedTerms } from '../../src/storage/terms.ts'
import { loadTemplate } from '../support/database.ts'
import { texts } from '../support/forms.ts'

export type SimPerson = {
  name: string
  unit: string
  role: 'officer' | 'leader' | 'admin'
  chats: string[]
}

/** Who lives in a simulation. The careful ones wait for each answer, and have a unit to themselves. */
export const people: SimPerson[] = [
  { name: 'Rơ Châm Lan', unit: '23734', role: 'officer', chats: ['telegram:101'] },
  { name: 'Siu H’Loan', unit: '23638', role: 'officer', chats: ['zalo:201'] },
  { name: 'Trần Thị Hoa', unit: 'DUCQD', role: 'officer', chats: ['telegram:103', 'zalo:203'] },
  { name: 'Ksor Hà', unit: '23563', role: 'officer', chats: ['zalo:204'] },
  { name: 'Nguyễn Văn Minh', unit: '23563', role: 'leader', chats: ['telegram:105'] },
  { name: 'Đinh Thị Nga', unit: '23575', role: 'officer', chats: ['telegram:106'] },
  { name: 'Lê An', unit: 'BTGDV', role: 'admin', chats: ['telegram:107'] },
  { name: 'Trần Thị Bình', unit: 'BTGDV', role: 'admin', chats: ['zalo:208'] },
]
export const careful = ['telegram:101', 'zalo:201']
export const timezone = 'Asia/Ho_Chi_Minh'
const begun = new Date('2026-01-05T08:00:00+07:00')

export type SimWorld = Awaited<ReturnType<typeof makeWorld>>

/** One database for many simulations: units, plan, duty and people stand in it, and come back. */
export async function makeWorld() {
  const database = await openDatabase({ memory: true, from: await settledWorld() })
  const tables = await tablesOf(database)
  const run = (sql: string) => database.current().$executeRawUnsafe(sql)
  const full = await fullOf(database, tables)
  const places = await database
    .current()
    .$queryRawUnsafe<{ name: string; last: string | null }[]>(
      `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public'`,
    )
  await run(`SET session_replication_role = replica`)

  return {
    database,
    /** Everything as it was when the world was made. */
    async reset(): Promise<void> {
      await run(`TRUNCATE ${tables.map((each) => `"${each}"`).join()} RESTART IDENTITY`)
      for (const table of full)
        await run(`INSERT INTO public."${table}" SELECT * FROM kept."${table}"`)
      for (const { name, last } of places)
        if (last !== null) await run(`SELECT setval('"${name}"', ${last})`)
    },
  }
}

/** The world as a file, made once: to open it takes a tenth of the time of making it. */
export async function settledWorld(): Promise<Blob> {
  const root = path.resolve(import.meta.dirname, '../..')
  const sources = [import.meta.filename, ...['plan.json', 'units.json', 'terms.json'].map(seedFile)]
  const texts = await Promise.all(sources.map((file) => readFile(file, 'utf8')))
  const made = [...texts, ...(await readMigrations()).map(({ checksum }) => checksum)].join()
  const hash = createHash('sha256').update(made).digest('hex').slice(0, 16)
  const file = path.join(root, 'node_modules/.cache', `world-${hash}.tar`)
  const known = await readFile(file).catch(() => undefined)
  if (known) return new Blob([known])

  const database = await openDatabase({ memory: true, from: await loadTemplate() })
  await settle(database)
  const run = (sql: string) => database.current().$executeRawUnsafe(sql)
  await run('CREATE SCHEMA kept')
  for (const table of await tablesOf(database))
    await run(`CREATE TABLE kept."${table}" AS TABLE public."${table}"`)
  const dump = await database.dump?.()
  await database.close()
  if (!dump) throw new Error('The embedded database gave no dump')
  await writeFile(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
  await rename(`${file}.${process.pid}`, file)
  return dump
}

const seedFile = (name: string) => path.resolve(import.meta.dirname, '../../prisma/seed', name)

async function settle(database: Database): Promise<void> {
  await seedUnits(database)
  await seedTerms(database)
  await seedPlan(database, begun)
  const { storage } = createAssistant({
    ...{ database, texts, timezone, channels: [], defaultLocale: 'vi', log: silent },
    files: createFiles('/nonexistent'),
    clock: { now: () => begun },
  })
  await storage.duties.create({
    title: 'Báo cáo năm',
    formId: 'annual-report',
    basis: 'theo mẫu mục III.4 Kế hoạch 2017–2020',
    clause: 'III.4',
    unitKinds: ['commune', 'ward', 'direct-committee'],
    ...{ dueMonth: 12, dueDay: 10, year: 2026, createdById: undefined, now: begun },
  })
  for (const { chats, unit, ...who } of people) {
    const found = await storage.units.byCode(unit)
    if (!found) throw new Error(`There is no unit ${unit}`)
    let personId: string | undefined
    for (const chatKey of chats) {
      const linked = await storage.people.link({
        ...{ ...who, chatKey, unitId: found.id, now: begun },
        ...(personId !== undefined && { personId }),
      })
      personId ??= linked
    }
  }
}

async function tablesOf(database: Database): Promise<string[]> {
  const rows = await database.current().$queryRawUnsafe<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename`,
  )
  return rows.map(({ name }) => name)
}

async function fullOf(database: Database, tables: string[]): Promise<string[]> {
  const full: string[] = []
  for (const table of tables) {
    const rows = await database
      .current()
      .$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int AS count FROM kept."${table}"`)
    if ((rows[0]?.count ?? 0) > 0) full.push(table)
  }
  return full
}

export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
