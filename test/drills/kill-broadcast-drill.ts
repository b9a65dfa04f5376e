import { setTimeout as pause } from 'node:timers/promises'
import { limitsFor } from '../../src/messaging/limits.ts'
import { paceOf } from '../../src/messaging/pace.ts'
import { moment } from '../fakes/fake.ts'
import { busiestSecond, withFakeTelegram, type FakeTelegram } from '../fakes/index.ts'
import { checkBroadcast, type BroadcastFound } from './broadcast-check.ts'
import { chatOf, linkPeople } from './broadcast-people.ts'
import { createBroadcastProcess, type BroadcastProcess } from './broadcast-process.ts'
import { blockSome, sendsOf, troubled } from './broadcast-trouble.ts'
import { createChance, type Chance } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'
import { withPlaceOpen } from './kill-reminder-people.ts'

export type BroadcastDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  replicas: number
  people: number
  kills: number
  /** The bot's own limit, in messages a second. */
  bulkRate: number
  /** What is done about a message in doubt: it is held, or sent once more. */
  doubts: 'hold' | 'again'
  seed: number
}

export type BroadcastFigures = BroadcastFound & {
  kills: number
  seconds: number
  busiestSecond: number
  storms: number
  refused: number
  complaints: string[]
}

/** Kills the bot while it broadcasts on an unreliable platform, and looks at what people got. */
export const broadcastDrill = (drill: BroadcastDrill): Promise<BroadcastFigures> =>
  withPlace(drill.server, (place) =>
    withFakeTelegram((telegram) => drillIn({ ...place, telegram }, drill)),
  )

type Office = Place & { telegram: FakeTelegram }

async function drillIn(office: Office, drill: BroadcastDrill): Promise<BroadcastFigures> {
  const { telegram } = office
  const { people, bulkRate, doubts, seed } = drill
  await linkPeople(office, telegram, people)
  const chats = Array.from({ length: people }, (_, at) => chatOf(at + 1))
  const gone = blockSome(telegram, { chats, percent: 2, chance: createChance(seed, 'gone') })
  const trouble = troubled(
    telegram,
    { latencyMs: 50, failing: 1, unanswered: 0.5, isStormy: true },
    createChance(seed, 'trouble'),
  )
  const replicas = Array.from({ length: drill.replicas }, () =>
    createBroadcastProcess({ ...office, bulkRate }),
  )
  for (const replica of replicas) await replica.start()

  const [first] = replicas
  if (!first) throw new Error('A drill needs a replica at least')
  const text = 'Kính gửi {tên}: họp giao ban lúc 8 giờ ngày mai'
  const { id } = await first.ask({ do: 'freeze', text, doubts })
  await first.ask({ do: 'start', id })
  const begun = moment()
  const kills = await killAround({ office, drill, replicas, chance: createChance(seed, 'kills') })
  await ended(first, id)
  const seconds = Math.round((moment() - begun) / 1000)
  for (const replica of replicas) await replica.stop()

  const sends = sendsOf(telegram)
  const { slots } = paceOf(bulkRate, limitsFor(false))
  const found = await withPlaceOpen(office, (database) =>
    checkBroadcast({ database, id, sends, gone, kills, slots, doubtful: trouble.doubtful }),
  )
  const busiest = busiestSecond(sends.map(({ at }) => at))
  if (busiest > bulkRate * 1.2) found.wrong.push(`${busiest} sends within one second`)
  return {
    ...found,
    kills: kills.length,
    seconds,
    busiestSecond: busiest,
    storms: trouble.storms(),
    refused: trouble.refused(),
    complaints: replicas.flatMap(({ complaints }) => complaints),
  }
}

type Killing = {
  office: Office
  drill: BroadcastDrill
  replicas: BroadcastProcess[]
  chance: Chance
}

/** Kills at random moments, spread over the run by how many messages have left. */
async function killAround({ office, drill, replicas, chance }: Killing): Promise<number[]> {
  const kills: number[] = []
  const { people } = drill
  while (kills.length < drill.kills) {
    const due = (people * 0.9 * (kills.length + 1)) / (drill.kills + 1)
    while (sendsOf(office.telegram).length < due) await pause(20)
    await pause(chance.whole(0, 1_000))
    const [first, ...others] = replicas
    if (!first) break
    const victim = chance.pick([first, ...others])
    await victim.kill()
    kills.push(moment())
    if (replicas.length === 1) await endLeases(office)
    await victim.start()
  }
  return kills
}

/** Nobody waits for the leases of a process that is known to be dead and was alone. */
async function endLeases(place: Place): Promise<void> {
  if (place.databaseUrl === undefined) return
  const end = `UPDATE "OutboxMessage" SET "leaseUntil" = now() WHERE status = 'sending'`
  await withPlaceOpen(place, (database) => database.current().$executeRawUnsafe(end))
}

/** Waits until nobody waits any more. */
export async function ended(bot: BroadcastProcess, id: string): Promise<void> {
  for (;;) {
    const { status } = await bot.ask({ do: 'look', id })
    if (status !== 'running') return
    await pause(300)
  }
}
