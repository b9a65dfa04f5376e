import { measureAnswers } from './broadcast-answers.ts'
import { answers as answersAt } from './bench-place.ts'
import type { BenchOptions } from './bench.ts'
import type { Store } from './broadcast-office.ts'
import { measureLoop, measureRate, type RateFigures } from './broadcast-rate.ts'
import { measureSize, measureSpeed } from './broadcast-speed.ts'

type Row = Record<string, unknown>
type Table = 'rates' | 'speeds' | 'sizes' | 'felt'

/**
 * How broadcasts go out: what is achieved of the allowed rate, the highest rate, what a large list
 * costs, and whether somebody who fills a form feels it; beside it a loop as people write it.
 */
export async function benchBroadcasts({ server, most }: BenchOptions): Promise<void> {
  const isThere = server !== undefined && (await answersAt(server))
  if (!isThere) say('No PostgreSQL answers: only the embedded database is measured')
  const stores: Store[] = [
    ...(isThere ? [{ name: 'PostgreSQL' as const, server }] : []),
    { name: 'PGlite' },
  ]
  const upTo = (size: number) => Math.min(size, most)

  const tables: Record<Table, Row[]> = { rates: [], speeds: [], sizes: [], felt: [] }
  // What was measured is said at once: the whole takes more than an hour.
  const add = (table: Table, row: Row) => {
    tables[table].push(row)
    say(JSON.stringify(row))
  }
  for (const store of stores) {
    const { name } = store
    say(`${name}: as fast as it can, to ${upTo(10_000)} people`)
    add('speeds', speedRow(name, await measureSpeed(store, upTo(10_000))))
    for (const people of new Set([upTo(1_000), upTo(100_000)])) {
      say(`${name}: a list of ${people}`)
      add('sizes', sizeRow(name, await measureSize(store, people)))
    }
    say(`${name}: answers while a broadcast goes out`)
    add('felt', answerRow(name, await measureAnswers(store, upTo(1_200))))
    say(`${name}: ${upTo(10_000)} people at 25 a second`)
    add('rates', rateRow(`the bot on ${name}, restarted`, await measureRate(store, upTo(10_000))))
  }
  for (const isRestarted of [false, true]) {
    const way = `a loop with auto-retry${isRestarted ? ', restarted' : ''}`
    say(way)
    add('rates', rateRow(way, await measureLoop(upTo(1_000), isRestarted)))
  }

  console.log(
    'At 25 messages a second, on a platform that refuses the 31st of a second (goal: 0.97)',
  )
  console.table(tables.rates)
  console.log('As fast as it can (goal: 300 a second on PostgreSQL, 150 on PGlite)')
  console.table(tables.speeds)
  console.log('Large lists (goal: 10⁵ within 10 s, and memory that does not grow)')
  console.table(tables.sizes)
  console.log('The answer to what is typed into a form, in ms (goal: p99 at most 1.2 of idle)')
  console.table(tables.felt)
}

const rateRow = (way: string, { share, ...figures }: RateFigures): Row => ({
  way,
  ...figures,
  share: share.toFixed(3),
})

const speedRow = (store: string, figures: Awaited<ReturnType<typeof measureSpeed>>): Row => ({
  store,
  people: figures.people,
  'a second': Math.round(figures.perSecond),
  'CPU ms each': figures.cpuMsEach.toFixed(2),
})

const sizeRow = (store: string, figures: Awaited<ReturnType<typeof measureSize>>): Row => ({
  store,
  people: figures.people,
  'frozen in s': figures.freezeSeconds.toFixed(1),
  'heap MB': Object.values(figures.heap).map(Math.round).join(' → '),
  'RSS MB': Object.values(figures.rss).map(Math.round).join(' → '),
})

const answerRow = (
  store: string,
  { answers, idle, busy }: Awaited<ReturnType<typeof measureAnswers>>,
): Row => ({
  store,
  answers,
  'idle p50': idle.p50.toFixed(1),
  'busy p50': busy.p50.toFixed(1),
  'idle p99': idle.p99.toFixed(1),
  'busy p99': busy.p99.toFixed(1),
  'p99 ratio': (busy.p99 / idle.p99).toFixed(2),
})

const say = (line: string) => process.stderr.write(`${line}\n`)
