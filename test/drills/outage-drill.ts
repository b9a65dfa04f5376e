import { setTimeout as pause } from 'node:timers/promises'
import { withFakeTelegram, type FakeTelegram } from '../fakes/index.ts'
import { moment } from '../fakes/fake.ts'
import { freePort } from '../platforms/free-port.ts'
import { createTcpProxy, outages as manners, type Outage } from '../support/tcp-proxy.ts'
import { createChance, type Chance } from './kill-chance.ts'
import { startChats } from './kill-chats.ts'
import { checkDatabase, type Found } from './kill-check.ts'
import { inviteOfficers, type Invitation } from './kill-invite.ts'
import { createPage } from './kill-page.ts'
import { openPlace, withPlace } from './kill-place.ts'
import { createBotProcess, type Life, type Place } from './kill-process.ts'
import { checkWriters } from './outage-check.ts'
import { createKnock, knockerId } from './outage-knock.ts'
import { keepWriting, linkWriters } from './outage-writers.ts'

export type OutageDrill = {
  /** The address of the PostgreSQL server. */
  server: string
  outages: number
  /** Officers on the page, and officers on Telegram. */
  chats: number
  /** How often each on the page opens what they sent once more, at most. */
  rounds: number
  writers: number
  /** How long a black hole lasts; everything else is shorter. */
  holeSeconds: number
  /** The bot asks Telegram for news; otherwise Telegram calls. */
  isPolling: boolean
  seed: number
}

export type OutageFigures = Pick<Found, 'lost' | 'uncertain' | 'sentAgain' | 'wrong'> & {
  outages: number
  seconds: number
  reports: number
  acknowledged: number
  /** The longest a platform, and the page, waited for the word that something was taken or not. */
  slowestWebhookMs: number
  slowestPostMs: number
  unavailable: number
  /** The longest wait for an answer, from the end of the last outage on. */
  slowestRecoveryMs: number
  complaints: string[]
}

/** Breaks the way between the real bot and its server while people write, and looks at what came of it. */
export const outageDrill = (drill: OutageDrill): Promise<OutageFigures> =>
  withPlace(drill.server, (place) =>
    withFakeTelegram((telegram) => drillIn({ place, telegram, drill }), {
      webhook: { firstPauseMs: 300, longestPauseMs: 2_000 },
    }),
  )

type Office = { place: Place; telegram: FakeTelegram; drill: OutageDrill }

async function drillIn({ place, telegram, drill }: Office): Promise<OutageFigures> {
  const { seed, isPolling } = drill
  const direct = new URL(place.databaseUrl ?? '')
  const proxy = await createTcpProxy({ host: direct.hostname, port: Number(direct.port || 5432) })
  const url = new URL(direct)
  url.host = `127.0.0.1:${proxy.port}`
  const clock = { now: () => new Date() }
  const port = await freePort()
  const bot = createBotProcess({ ...place, databaseUrl: url.href }, clock, {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    PORT: String(port),
    ...(isPolling ? {} : { PUBLIC_URL: `http://127.0.0.1:${port}` }),
    ...(isPolling ? {} : { TELEGRAM_WEBHOOK_SECRET: secret }),
  })
  await bot.start()
  const begun = moment()
  const invitations = await inviteOfficers(place, drill.chats * 12, clock.now())
  const writers = await linkWriters({ place, telegram, count: drill.writers, now: clock.now() })

  const calm = { since: moment(), isBroken: false }
  const calmSince = () => (calm.isBroken ? moment() : calm.since)
  let isOver = false
  telegram.know(knockerId)
  const knock = createKnock({ url: `http://127.0.0.1:${port}/telegram/webhook`, secret })
  const knocking = isPolling ? Promise.resolve() : knock.keepKnocking(() => isOver)
  const pageOf = ({ unit }: Invitation) => createPage({ chat: `xa-${unit}`, bot })
  const chats = startChats({ invitations, atOnce: drill.chats, seed, rounds: drill.rounds, pageOf })
  const writing = Promise.all(
    writers.map((writer) =>
      keepWriting(writer, { telegram, isOver: () => isOver, calmSince }).catch(() => undefined),
    ),
  )

  const lives: Life[] = []
  const chance = createChance(seed, 'outages')
  for (let at = 0; at < drill.outages; at += 1) {
    await pause(chance.whole(500, 3_000))
    const manner = manners[at % manners.length] ?? 'reset'
    process.stderr.write(`${at} ${manner} ${Math.round((moment() - begun) / 1000)} s\n`)
    calm.isBroken = true
    const end = await proxy.begin(manner)
    await pause(lengthOf(manner, drill, chance))
    await end()
    Object.assign(calm, { isBroken: false, since: moment() })
    // A message may be handed over once more for each outage, as for each kill.
    const now = clock.now()
    lives.push({ begunAt: now, readyAt: now, killedAt: now, endedAt: now })
    // Half of the time the next one comes before everybody is well again.
    if (chance.percent(50)) await settled(writers, telegram)
  }
  isOver = true
  await writing
  const { visits, pages } = await chats.finish()
  await knocking
  await bot.stop()
  await proxy.close()

  const posts = new Map(pages.map(({ chatKey, figures }) => [chatKey, figures.posts]))
  const database = await openPlace(place)
  const found = await checkDatabase({ database, visits, posts, lives })
  const others = await checkWriters({ database, writers, telegram })
  await database.close()

  const most = (numbers: number[]) => Math.round(Math.max(0, ...numbers))
  const slowest = {
    slowestWebhookMs: Math.round(knock.figures.slowestMs),
    slowestPostMs: most(pages.map(({ figures }) => figures.slowestPostMs ?? 0)),
    slowestRecoveryMs: most(writers.map(({ slowestMs }) => slowestMs)),
  }
  const late = [
    ...(slowest.slowestWebhookMs > 5_000 ? ['A platform waited for more than 5 s'] : []),
    ...(slowest.slowestPostMs > 5_000 ? ['The page waited for more than 5 s'] : []),
    ...(slowest.slowestRecoveryMs > 60_000 ? ['It took more than a minute to recover'] : []),
  ]
  return {
    outages: drill.outages,
    seconds: Math.round((moment() - begun) / 1000),
    reports: visits.flatMap(({ receipts }) => receipts).length,
    acknowledged:
      visits.reduce((all, visit) => all + visit.acknowledged, 0) +
      writers.reduce((all, writer) => all + writer.acknowledged, 0),
    lost: found.lost + others.lost,
    uncertain: found.uncertain,
    sentAgain: found.sentAgain,
    ...slowest,
    unavailable: knock.figures.unavailable,
    complaints: [...new Set(bot.complaints.map((line) => shortOf(line)))],
    wrong: [...found.wrong, ...others.wrong, ...late, ...visits.flatMap(({ misread }) => misread)],
  }
}

const secret = 'drill-secret-0123456789'

/** Waits until everybody has been answered since the outage, or somebody gave up. */
async function settled(
  writers: { told: string[]; wrong: string[] }[],
  telegram: FakeTelegram,
): Promise<void> {
  const before = writers.map(({ told }) => told.length)
  while (writers.some(({ told, wrong }, at) => wrong.length === 0 && told.length === before[at])) {
    if (telegram.pending() > 1_000) return
    await pause(50)
  }
}

function lengthOf(manner: Outage, { holeSeconds }: OutageDrill, chance: Chance): number {
  if (manner === 'black-hole') return holeSeconds * 1_000
  if (manner === 'latency') return chance.whole(3_000, 500 * holeSeconds)
  return chance.whole(0, 4_000)
}

/** A complaint without what differs from one to the next. */
export const shortOf = (line: string) =>
  line.replace(/"(?:time|message|event|chatKey)":\s*(?:"[^"]*"|\d+),?/g, '').slice(0, 400)
