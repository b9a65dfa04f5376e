import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createAssistant, type Assistant } from '../../src/bot/assistant.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { createLinkMany } from '../../src/storage/link-many.ts'
import { readSeed, seedUnits } from '../../src/storage/seed.ts'
import { seedTerms } from '../../src/storage/terms.ts'
import {
  createClock,
  createPlatform,
  message,
  type Clock,
  type Platform,
} from '../messaging/path.ts'
import { texts } from '../support/forms.ts'
import { createChance, type Chance } from './kill-chance.ts'
import { inDatabase, storageOf } from './kill-invite.ts'
import { checkRedelivery, type RedeliveryFound } from './redelivery-check.ts'
import { makeAsides, makeScript } from './redelivery-script.ts'
import { checkSweeps, type SweepFound } from './replicas-check.ts'

export type ReplicasDrill = {
  /** A replica's own way to the database that both share. */
  open: () => Promise<Database>
  chats: number
  /** What each of them does. */
  deeds: number
  /** Transactions that break after their work, in parts of a hundred. */
  crashes: number
  sweeps: number
  seed: number
}

export type ReplicasFigures = RedeliveryFound &
  SweepFound & { chats: number; deliveries: number; crashed: number; sweeps: number }

const timezone = 'Asia/Ho_Chi_Minh'

/** Two replicas that both get every update and both sweep, on one database that breaks off. */
export async function replicasDrill(drill: ReplicasDrill): Promise<ReplicasFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'replicas-'))
  const chance = createChance(drill.seed, 'crashes')
  const clock = createClock('2026-11-07T09:00:00+07:00')
  const platform = oneAtATime(createPlatform('telegram'))
  const crashed = { count: 0 }
  const databases = [await drill.open(), await drill.open()]
  const [database] = databases
  if (!database) throw new Error('There are two')
  try {
    const people = await linkPeople(database, drill.chats, clock.now())
    const replicas = databases.map((own) =>
      assistantOn(breaking(own, { percent: drill.crashes, chance, crashed }), {
        ...{ clock, platform, folder },
      }),
    )
    for (const replica of replicas) await replica.start()
    const scripts = people.map(({ unit, isFirst }) => {
      const own = createChance(drill.seed, `${unit} ${String(isFirst)}`)
      return isFirst ? makeScript(drill.deeds, own) : makeAsides(drill.deeds, own)
    })
    await Promise.all(
      people.map(async ({ chat }, at) => {
        for (const deed of scripts[at]?.deeds ?? []) {
          const text = 'say' in deed ? deed.say : '/trangthai'
          const incoming = {
            ...message(text, { from: chat, now: clock.now() }),
            ...{ channel: 'telegram', chatKey: `telegram:${chat}` },
          }
          await Promise.all(replicas.map(({ messaging }) => messaging.inbox.store(incoming)))
        }
      }),
    )
    await settle(replicas, clock)
    const answered = platform.calls.length
    await sweep(replicas, { clock, sweeps: drill.sweeps })
    await settle(replicas, clock)
    for (const replica of replicas) await replica.stop()

    const writers = people.map(({ unit, chat }) => ({
      ...{ unit, chatKey: `telegram:${chat}`, fake: {} },
    }))
    const found = await checkRedelivery({ database, people: writers, scripts })
    const hasReported = new Set(
      people.flatMap(({ unit }, at) => (scripts[at]?.model?.versions.length ? [unit] : [])),
    )
    const owing = people.filter(({ unit }) => !hasReported.has(unit))
    const reminders = platform.calls.slice(answered)
    const swept = await checkSweeps({ database, owing, reminders, answers: platform.calls })
    const overlaps = platform.overlaps()
    return {
      chats: people.length,
      deliveries: 2 * scripts.reduce((sum, { deeds }) => sum + deeds.length, 0),
      crashed: crashed.count,
      sweeps: drill.sweeps * replicas.length,
      ...found,
      ...swept,
      lost: found.lost + swept.lost,
      wrong: [
        ...found.wrong,
        ...swept.wrong,
        ...(overlaps > 0 ? [`${overlaps} messages were sent beside another of their chat`] : []),
      ],
    }
  } finally {
    await Promise.all(databases.map((each) => each.close()))
    await rm(folder, { recursive: true, force: true })
  }
}

const hour = 60 * 60_000
const days = 38

/**
 * The weeks before a deadline and the one after it, from seven to eight each day, in so many steps
 * at which both look at once.
 */
async function sweep(replicas: Assistant[], { clock, sweeps }: { clock: Clock; sweeps: number }) {
  const first = Date.parse('2026-11-09T07:00:00+07:00')
  for (let at = 0; at < sweeps; at += 1) {
    const day = Math.floor((at * days) / sweeps)
    const part = (at * days) / sweeps - day
    clock.pass(first + (24 * day + 13 * part) * hour - clock.now().getTime())
    const now = clock.now()
    const ends = await Promise.allSettled(
      replicas.map(({ reminding }) => reminding.sendDue({ now })),
    )
    // One that broke off leaves its work to the next, as a tick does.
    const isNews = ends.some((end) => end.status === 'fulfilled' && end.value.queued > 0)
    if (isNews) for (const replica of replicas) await replica.idle()
  }
}

/** Until nothing waits any more: what failed is tried again a little later. */
async function settle(replicas: Assistant[], clock: Clock): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    for (const replica of replicas) await replica.idle()
    clock.pass(20_000)
  }
}

/** A database whose transactions break now and then when their work is done. */
function breaking(
  database: Database,
  { percent, chance, crashed }: { percent: number; chance: Chance; crashed: { count: number } },
): Database {
  return {
    ...database,
    transaction: (work, options) =>
      database.transaction(async (tx) => {
        const done = await work(tx)
        if (!chance.percent(percent)) return done
        crashed.count += 1
        throw new Error('an injected crash before the commit')
      }, options),
  }
}

type With = { clock: Clock; platform: Platform; folder: string }

function assistantOn(database: Database, { clock, platform, folder }: With): Assistant {
  const silence = () => undefined
  return createAssistant({
    database,
    files: createFiles(folder),
    channels: [platform],
    bulkRates: { telegram: 1_000 },
    ...{ texts, clock, timezone, defaultLocale: 'vi' },
    log: { info: silence, warn: silence, error: silence },
  })
}

/** Officers of communes; where there are more of them than communes, the second of one looks on. */
async function linkPeople(database: Database, count: number, now: Date) {
  await seedUnits(database)
  await seedTerms(database)
  await inDatabase(database, [], now)
  const communes = readSeed().units.filter(({ kind }) => kind === 'commune')
  const ids = new Map((await storageOf(database).units.all()).map(({ code, id }) => [code, id]))
  const people = Array.from({ length: count }, (_, at) => ({
    chat: String(5_001 + at),
    unit: communes[at % communes.length]?.code ?? '',
    isFirst: at < communes.length,
  }))
  const links = people.map(({ chat, unit }) => ({
    ...{ chatKey: `telegram:${chat}`, unitId: ids.get(unit) ?? '' },
    ...{ role: 'officer' as const, name: `Cán bộ ${chat}`, now },
  }))
  await createLinkMany(database)(links)
  return people
}

/** The platform of both, which notices when it is given two messages of one chat at once. */
function oneAtATime(platform: Platform): Platform & { overlaps(): number } {
  const inHand = new Set<string>()
  let overlaps = 0
  return {
    ...platform,
    overlaps: () => overlaps,
    async perform(call) {
      if (inHand.has(call.chatKey)) overlaps += 1
      inHand.add(call.chatKey)
      const delivery = await platform.perform(call)
      await new Promise(setImmediate)
      inHand.delete(call.chatKey)
      return delivery
    },
  }
}
