import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { openDatabase } from '../../src/storage/open.ts'
import { answers, withEmbeddedPlace, withServerPlace, type BenchPlace } from './bench-place.ts'
import type { BenchOptions } from './bench.ts'
import type { Job, Measured } from './reminder-bot.ts'
import { fillReminders } from './reminder-rows.ts'

type Line = { store: string; owed: number; when: Job['at']; way: Job['way'] } & Measured

const root = path.resolve(import.meta.dirname, '../..')
const sizes = [1_000, 10_000, 100_000, 1_000_000]

/** Everybody is reminded up to this size; on the embedded database nothing is larger than `lite`. */
const largest = { everybody: 100_000, lite: 10_000, usual: 10_000, usualQuiet: 100_000 }

/**
 * What a tick costs that has nothing to remind of, and one that must remind everybody, by how many
 * reports are owed; beside it the usual way: load all, look at each, insert one by one.
 */
export async function benchReminders({ server, most }: BenchOptions): Promise<void> {
  const lines: Line[] = []
  const isThere = server !== undefined && (await answers(server))
  if (!isThere) say('No PostgreSQL answers: only the embedded database is measured')
  for (const owed of sizes.filter((size) => size <= most)) {
    if (isThere) {
      const measured = withServerPlace(server, (place) => measureIn('PostgreSQL', owed, place))
      lines.push(...(await measured))
    }
    if (owed > largest.lite) continue
    lines.push(...(await withEmbeddedPlace((place) => measureIn('PGlite', owed, place))))
  }
  console.table(lines.map(row))
  for (const line of goals(lines)) console.log(line)
}

async function measureIn(store: string, owed: number, place: BenchPlace): Promise<Line[]> {
  say(`${store}: ${owed} reports are being owed`)
  const database = await openDatabase(place.where)
  await fillReminders(database, owed)
  await database.close()

  const lines: Line[] = []
  const add = async (job: Job) => {
    const measured = await measureAlone(job)
    say(`${store}, ${owed}, ${job.at}, ${job.way}: ${Math.round(measured.ms)} ms`)
    lines.push({ store, owed, when: job.at, way: job.way, ...measured })
  }
  const { where } = place
  await add({ where, way: 'tick', at: 'quiet' })
  await add({ where, way: 'reminders', at: 'quiet' })
  if (owed <= largest.usualQuiet) await add({ where, way: 'usual', at: 'quiet' })
  if (owed <= largest.usual) {
    await place.withCopy((copy) => add({ where: copy, way: 'usual', at: 'everybody' }))
  }
  if (owed <= largest.everybody) await add({ where, way: 'reminders', at: 'everybody' })
  return lines
}

async function measureAlone(job: Job): Promise<Measured> {
  const bot = path.join(import.meta.dirname, 'reminder-bot.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', bot, JSON.stringify(job)],
    { cwd: root },
  )
  return JSON.parse(stdout) as Measured
}

const row = ({ store, owed, when, way, ...cost }: Line) => ({
  store,
  owed,
  due: when === 'quiet' ? 'nothing' : 'everybody',
  way,
  ms: rounded(cost.ms),
  'CPU ms': rounded(cost.cpuMs),
  statements: cost.statements,
  'RSS MB': Math.round(cost.rssMb),
  'heap MB': Math.round(cost.heapMb),
  'µs each': cost.reminded > 0 ? Math.round((cost.ms * 1000) / cost.reminded) : '',
})

/** The two figures it is about, against what they are to be. */
function goals(lines: Line[]): string[] {
  const find = (owed: number, when: Job['at'], way: Job['way']) =>
    lines.find((line) => {
      const isIt = line.owed === owed && line.when === when && line.way === way
      return isIt && line.store === 'PostgreSQL'
    })
  const said: string[] = []
  for (const way of ['tick', 'reminders'] as const) {
    const [few, many] = [find(1_000, 'quiet', way), find(1_000_000, 'quiet', way)]
    if (!few || !many) continue
    const times = (many.ms / few.ms).toFixed(2)
    said.push(`Nothing due, ${way}: 10⁶ costs ${times} times what 10³ costs (at most 2)`)
  }
  const everybody = find(100_000, 'everybody', 'reminders')
  if (everybody) {
    const seconds = (everybody.ms / 1000).toFixed(1)
    said.push(
      `Everybody due at 10⁵: ${seconds} s (at most 30), heap ${Math.round(everybody.heapMb)} MB`,
    )
  }
  return said
}

const rounded = (ms: number) => (ms < 100 ? Number(ms.toFixed(2)) : Math.round(ms))

const say = (line: string) => process.stderr.write(`${line}\n`)
