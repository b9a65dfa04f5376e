import { moment } from '../fakes/fake.ts'
import { withFakeTelegram, withFakeZalo, type FakeCall } from '../fakes/index.ts'
import { limitsFor } from '../../src/messaging/limits.ts'
import { freePort } from '../platforms/free-port.ts'
import { troubled } from './broadcast-trouble.ts'
import { busyLife, createChance } from './kill-chance.ts'
import { startChats } from './kill-chats.ts'
import { checkDatabase, type Found } from './kill-check.ts'
import { createBotProcess, createClock, type Place } from './kill-process.ts'
import { withPlace } from './kill-place.ts'
import { withPlaceOpen } from './kill-reminder-people.ts'
import { checkPlatforms, type PlatformFound } from './platform-check.ts'
import {
  bringing,
  environmentOf,
  inviteBefore,
  isCalled,
  pagesOn,
  type Platforms,
} from './platform-office.ts'

export type PlatformDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  /** How often the process ends, and how: as a power cut ends it, or as `systemctl stop`. */
  ends: number
  how: 'kill' | 'stop'
  /** How many officers report at once: in turn on Telegram, on Zalo and on the web. */
  chats: number
  /** How often each opens what they sent once more, at most. */
  rounds: number
  seed: number
}

export type PlatformFigures = Found &
  PlatformFound & {
    ends: number
    dialogues: number
    reports: number
    acknowledged: number
    posts: number
    /** Calls that the platforms refused with 429, and those whose end they left open. */
    refused: number
    doubtful: number
    /** Ends that were asked for: how long each took, and those with another code than 0. */
    slowestStopMs: number
    badCodes: number
    complaints: string[]
  }

/** Ends the real bot at random moments while officers report on all channels. */
export const platformDrill = (drill: PlatformDrill): Promise<PlatformFigures> =>
  withPlace(drill.server, (place) =>
    withFakeTelegram(
      (telegram) =>
        withFakeZalo((zalo) => drillIn({ ...place, telegram, zalo }, drill), bringing.zalo),
      bringing.telegram,
    ),
  )

async function drillIn(office: Place & Platforms, drill: PlatformDrill): Promise<PlatformFigures> {
  const { seed, ends, how, chats: atOnce, rounds } = drill
  const { telegram, zalo } = office
  const clock = createClock(new Date('2026-11-20T09:00:00+07:00'))
  const count = Math.min(135, atOnce * (2 + ends))
  const invitations = await inviteBefore(office, count, clock.now())
  const bot = createBotProcess(office, clock, environmentOf(office, await freePort()))
  const chance = createChance(seed, how)
  const troubles = { latencyMs: 20, failing: 1, unanswered: 0.3, refusing: 1, isStormy: false }
  const shaken = [telegram, zalo].map((fake) =>
    troubled(fake, troubles, createChance(seed, fake.name)),
  )

  await bot.start()
  await isCalled(office)
  const chats = startChats({ invitations, atOnce, seed, rounds, pageOf: pagesOn(office, bot) })
  const kills: number[] = []
  const stops: { code: number | null; ms: number }[] = []
  for (let end = 0; end < ends; end += 1) {
    await busyLife(chance, () => chats.posts() + telegram.calls.length + zalo.calls.length)
    if (how === 'kill') {
      kills.push(moment())
      await bot.kill()
    } else stops.push(await bot.stop())
    await bot.start()
  }
  const { visits, pages } = await chats.finish()
  await bot.stop()

  const doubtful = new Set<FakeCall>(shaken.flatMap(({ doubtful }) => [...doubtful]))
  const posts = new Map(pages.map(({ chatKey, figures }) => [chatKey, figures.posts]))
  const [found, shown] = await withPlaceOpen(office, async (database) => [
    await checkDatabase({ database, visits, posts, lives: bot.lives }),
    await checkPlatforms({ database, fakes: [telegram, zalo], doubtful, kills }),
  ])
  const wrong = [...found.wrong, ...shown.wrong, ...visits.flatMap(({ misread }) => misread)]
  const most = kills.length * 2 * limitsFor(false).inFlight
  if (shown.doubledByEnd > most) wrong.push(`${shown.doubledByEnd} doubled by ${ends} ends`)
  for (const { code } of stops) if (code !== 0) wrong.push(`A stop ended with code ${String(code)}`)
  return {
    ends,
    dialogues: visits.filter(({ isFinished }) => isFinished).length,
    reports: visits.flatMap(({ receipts }) => receipts).length,
    acknowledged: visits.reduce((all, visit) => all + visit.acknowledged, 0),
    posts: [...posts.values()].reduce((all, each) => all + each, 0),
    refused: shaken.reduce((all, each) => all + each.refused(), 0),
    ...{ ...found, ...shown, lost: found.lost + shown.lost },
    doubtful: doubtful.size,
    slowestStopMs: Math.round(Math.max(0, ...stops.map(({ ms }) => ms))),
    badCodes: stops.filter(({ code }) => code !== 0).length,
    complaints: bot.complaints,
    wrong,
  }
}
