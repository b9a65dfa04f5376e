import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chatOf, linkPeople } from '../drills/broadcast-people.ts'
import { answers as answersAt, withServerPlace } from './bench-place.ts'
import type { BenchOptions } from './bench.ts'
import { createCrowd, type Load } from './replies-load.ts'
import { openPlatform, type Answered } from './replies-platform.ts'
import { startBot, type BotProcess } from './replies-process.ts'

type Kind = 'ours' | 'usual' | 'echo'
type Way = { name: string; kind: Kind; store: Store }
type Store = 'PostgreSQL' | 'PGlite' | 'none'
type Running = Way & { bot: BotProcess; crowd: ReturnType<typeof createCrowd>; rounds: Load[] }

const people = 220
const rounds = 5
const perSecond = 100

/**
 * How fast somebody who fills in a report is answered, beside a bot that only echoes and beside
 * the usual stack: the same people, the same words, over loopback, in turns.
 */
export async function benchReplies({ server, most }: BenchOptions): Promise<void> {
  const isThere = server !== undefined && (await answersAt(server))
  if (!isThere) say('No PostgreSQL answers: only the embedded database is measured')
  const stores: Store[] = [...(isThere ? ['PostgreSQL' as const] : []), 'PGlite']
  const ways: Way[] = [
    { name: 'grammY, an echo', kind: 'echo', store: 'none' },
    ...stores.flatMap((store): Way[] => [
      { name: `the usual stack on ${store}`, kind: 'usual', store },
      { name: `the bot on ${store}`, kind: 'ours', store },
    ]),
  ]
  const each = Math.min(5 * people, most)
  const sizes = { each, people: Math.ceil(each / 5), rounds: most < 5 * people ? 1 : rounds }

  const platform = await openPlatform()
  await withBots(ways, { platform, server, people: sizes.people }, async (running) => {
    for (const { name, crowd, bot } of running) {
      say(`Warming up: ${name}`)
      await crowd.begin(bot)
      await crowd.fill(bot, sizes.each)
    }
    for (let round = 1; round <= sizes.rounds; round += 1) {
      for (const { name, crowd, bot, rounds } of running) {
        const load = await crowd.fill(bot, sizes.each)
        rounds.push(load)
        say(`${round}. ${name}: ${rateOf(load).toFixed(0)}/s, ${cpuOf(load).toFixed(2)} ms CPU`)
      }
    }
    const offered: [string, Load & { unasked: number }][] = []
    for (const { name, crowd, bot } of running) {
      say(`${perSecond} a second: ${name}`)
      offered.push([name, await crowd.offer(bot, { answers: sizes.each, perSecond })])
    }

    console.log(`As fast as it answers, 16 people at a time, the median of ${sizes.rounds} rounds`)
    console.table(running.map(rowOf))
    console.log(`${perSecond} answers a second offered, in ms (goal: p99 below 250)`)
    console.table(
      offered.map(([name, load]) => ({ name, ...latencyOf(load), 'all waited': load.unasked })),
    )
    console.log('The bot beside the usual stack, round by round, the median (goal: 1.0 or more)')
    console.table(stores.map((store) => ratiosOn(store, running)))
  })
  await platform.close()
}

type Ground = {
  platform: Awaited<ReturnType<typeof openPlatform>>
  server: string | undefined
  people: number
}

/** Lends bots that run side by side, each with people and a database of its own. */
async function withBots(
  [way, ...others]: Way[],
  ground: Ground,
  work: (running: Running[]) => Promise<void>,
): Promise<void> {
  if (!way) return work([])
  await withStore(way.store, ground.server, async ({ folder, databaseUrl }) => {
    const place = { apiRoot: ground.platform.url, folder, databaseUrl }
    if (way.store !== 'none') await linkPeople(place, { know: () => undefined }, ground.people)
    const bot = await startBot(way.kind, place)
    const chats = Array.from({ length: ground.people }, (_, at) => chatOf(at + 1))
    const mine = { ...way, bot, crowd: createCrowd(ground.platform, chats), rounds: [] }
    try {
      await withBots(others, ground, (running) => work([mine, ...running]))
    } finally {
      await bot.stop()
      for (const line of bot.complaints.slice(0, 3)) say(`${way.name} complained: ${line}`)
    }
  })
}

async function withStore<T>(
  store: Store,
  server: string | undefined,
  work: (place: { folder: string; databaseUrl: string | undefined }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-replies-'))
  try {
    if (store !== 'PostgreSQL' || server === undefined)
      return await work({ folder, databaseUrl: undefined })
    return await withServerPlace(server, ({ where }) =>
      work({ folder, databaseUrl: (where as { url: string }).url }),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const rateOf = ({ answers, seconds }: Load) => answers / seconds
const cpuOf = ({ answers, cpuMs }: Load) => cpuMs / answers

function rowOf({ name, rounds }: Running) {
  const times = rounds.flatMap((load) => load.times)
  return {
    name,
    'a second': Math.round(median(rounds.map(rateOf))),
    'CPU ms each': median(rounds.map(cpuOf)).toFixed(2),
    ...latencyOf({ times }),
  }
}

/** From the moment somebody wrote until the webhook was answered, and until they were. */
function latencyOf({ times }: { times: Answered[] }) {
  const [stored, delivered] = [
    times.map(({ storedMs }) => storedMs),
    times.map(({ deliveredMs }) => deliveredMs),
  ]
  return {
    'taken p50': quantile(stored, 0.5).toFixed(1),
    'taken p99': quantile(stored, 0.99).toFixed(1),
    'answered p50': quantile(delivered, 0.5).toFixed(1),
    'answered p99': quantile(delivered, 0.99).toFixed(1),
  }
}

function ratiosOn(store: Store, running: Running[]) {
  const of = (kind: Kind) =>
    running.find((each) => each.kind === kind && each.store === store)?.rounds ?? []
  const [ours, usual] = [of('ours'), of('usual')]
  const ratios = (figure: (load: Load) => number) =>
    ours.flatMap((load, at) => {
      const beside = usual[at]
      return beside ? [figure(load) / figure(beside)] : []
    })
  return {
    store,
    'answers a second': median(ratios(rateOf)).toFixed(2),
    'answers per CPU second': (1 / median(ratios(cpuOf))).toFixed(2),
  }
}

function quantile(all: number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}

const median = (all: number[]) => quantile(all, 0.5)

const say = (line: string) => process.stderr.write(`${line}\n`)
