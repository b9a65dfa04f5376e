import { nearModels, similarModels, type Described } from '../../src/domain/similar-models.ts'
import type { Database } from '../../src/storage/database.ts'
import { createModels } from '../../src/storage/models.ts'
import { openDatabase } from '../../src/storage/open.ts'
import { timezone } from '../support/reporting.ts'
import { similarTo } from '../support/similar.ts'
import { answers, withEmbeddedPlace, withServerPlace, type BenchPlace } from './bench-place.ts'
import type { BenchOptions } from './bench.ts'
import { fillModels, year } from './model-fill.ts'
import { markedPairs, type Distortion } from './model-pairs.ts'
import { modelRows } from './model-rows.ts'
import { modelSearches } from './model-searches.ts'

type Line = { store: string; models: number; search: number[]; check: number[]; cpu: number } & Told

/** The share of the pairs of each kind that were found, and of the models that are taken for others. */
type Told = { found: Map<Distortion, number>; recall: number; alarms: number }

const sizes = [1_000, 20_000]
const runs = { searches: 2_000, checks: 100 }

/** What is looked at for recall and false alarms; among many models each look takes long. */
const looks = (models: number) =>
  models > 1_000 ? { pairs: 140, alarms: 200 } : { pairs: 560, alarms: 1_000 }

/**
 * What a search of the models costs, and a look for near-duplicates with what it finds and
 * misses; in a year of 140 units, and in the years to come.
 */
export async function benchModels({ server, most }: BenchOptions): Promise<void> {
  const lines: Line[] = []
  const isThere = server !== undefined && (await answers(server))
  if (!isThere) say('No PostgreSQL answers: only the embedded database is measured')
  for (const models of sizes.filter((size) => size <= most)) {
    if (isThere) {
      lines.push(await withServerPlace(server, (place) => measureIn('PostgreSQL', models, place)))
    }
    lines.push(await withEmbeddedPlace((place) => measureIn('PGlite', models, place)))
  }
  console.table(lines.map(row))
  console.table(lines.map(({ store, models, found }) => ({ store, models, ...shares(found) })))
  for (const line of goals(lines)) console.log(line)
}

async function measureIn(store: string, count: number, place: BenchPlace): Promise<Line> {
  say(`${store}: ${String(count)} models are registered`)
  const database = await openDatabase(place.where)
  try {
    const rows = modelRows({ count, seed: 1 })
    await fillModels(database, rows)
    const search = await timesOfSearches(database, rows)
    say(`${store}, ${String(count)}: searched, p99 ${at(search, 0.99).toFixed(1)} ms`)
    const pairs = markedPairs({ rows, seed: 1, count: looks(count).pairs })
    const checked = await timesOfChecks(database, pairs)
    const told = tell(await described(database), pairs)
    say(`${store}, ${String(count)}: ${percent(told.recall)} of the pairs are found`)
    return { store, models: count, search, ...checked, ...told }
  } finally {
    await database.close()
  }
}

async function timesOfSearches(database: Database, rows: ReturnType<typeof modelRows>) {
  const { find } = createModels(database, { timezone })
  const page = { skip: 0, take: 8 }
  const searches = (seed: number, count: number) => modelSearches(database, { rows, count, seed })
  // The first ones compile what the others only run.
  for (const query of await searches(2, 100)) await find(query, page)
  const times: number[] = []
  for (const query of await searches(1, runs.searches)) {
    times.push(await timeOf(() => find(query, page)))
  }
  return times
}

/** One look for near-duplicates, the models read from the database; `cpu` is the comparing alone. */
async function timesOfChecks(database: Database, pairs: ReturnType<typeof markedPairs>) {
  const models = createModels(database, { timezone })
  const check: number[] = []
  let compared = 0
  const compare = <T>(work: () => T): T => {
    const before = process.cpuUsage()
    const done = work()
    const { user, system } = process.cpuUsage(before)
    compared += (user + system) / 1000
    return done
  }
  for (const { again } of pairs.slice(0, runs.checks)) {
    const whole = timeOf(async () => {
      const others = await models.placed(year)
      const near = compare(() => nearModels(again, others))
      const contents = await models.contentsOf(near.map(({ id }) => id))
      compare(() => similarModels(again, near, contents))
    })
    check.push(await whole)
  }
  return { check, cpu: compared / check.length }
}

async function described(database: Database): Promise<Described[]> {
  const models = createModels(database, { timezone })
  const placed = await models.placed(year)
  const contents = await models.contentsOf(placed.map(({ id }) => id))
  return placed.map((model) => ({ ...model, content: contents.get(model.id) ?? '' }))
}

function tell(others: Described[], pairs: ReturnType<typeof markedPairs>): Told {
  const isFound = pairs.map(({ kind, original, again }) => ({
    kind,
    found: similarTo(again, others).some(({ id }) => id === original),
  }))
  const shareOf = (some: typeof isFound) => some.filter(({ found }) => found).length / some.length
  const kinds = [...new Set(pairs.map(({ kind }) => kind))]
  const looked = others.slice(0, looks(others.length).alarms)
  return {
    recall: shareOf(isFound),
    found: new Map(
      kinds.map((kind) => [kind, shareOf(isFound.filter((one) => one.kind === kind))]),
    ),
    alarms: looked.filter((mine) => similarTo(mine, others).length > 0).length / looked.length,
  }
}

const row = ({ store, models, search, check, cpu, recall, alarms }: Line) => ({
  store,
  models,
  'search p50 ms': rounded(at(search, 0.5)),
  'search p99 ms': rounded(at(search, 0.99)),
  'check p50 ms': rounded(at(check, 0.5)),
  'check p99 ms': rounded(at(check, 0.99)),
  'of it comparing, CPU ms': rounded(cpu),
  recall: percent(recall),
  'false alarms': percent(alarms),
})

const shares = (found: Told['found']) =>
  Object.fromEntries([...found].map(([kind, share]) => [kind, percent(share)]))

/** The figures it is about, against what they are to be. */
function goals(lines: Line[]): string[] {
  const year = lines.find(({ store, models }) => store === 'PostgreSQL' && models === 1_000)
  if (!year) return []
  return [
    `A search of 1,000 models: p99 ${at(year.search, 0.99).toFixed(1)} ms (under 50)`,
    `Near-duplicates: ${percent(year.recall)} found (at least 95 %), ` +
      `${percent(year.alarms)} false alarms (under 5 %)`,
  ]
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function at(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

const rounded = (ms: number) => Number(ms.toFixed(1))

const say = (line: string) => process.stderr.write(`${line}\n`)
