import { openPlace, withPlace } from './kill-place.ts'
import { createChance, life } from './kill-chance.ts'
import { checkDatabase, type Found } from './kill-check.ts'
import { checkFirstStart, killFirstStarts } from './kill-first-start.ts'
import { inviteOfficers, type Invitation } from './kill-invite.ts'
import { createOfficer, type Visit } from './kill-officer.ts'
import { openPage, type Page } from './kill-page.ts'
import { createBotProcess, type Place } from './kill-process.ts'

export type KillDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  kills: number
  /** Kills of the very first start, before the others. */
  firstKills: number
  chats: number
  seed: number
}

export type KillFigures = Found & {
  kills: number
  firstKills: number
  dialogues: number
  reports: number
  acknowledged: number
  posts: number
  /** Posted again after a kill although the bot had stored it: kept once. */
  storedBefore: number
  /** Messages that a kill hit between the first try and the answer. */
  cutShort: number
  slowestAnswerMs: number
  readyMs: { median: number; most: number; first: number }
  complaints: string[]
}

/** Kills the real bot at random moments while officers report, and looks at what came of it. */
export const killDrill = (drill: KillDrill): Promise<KillFigures> =>
  withPlace(drill.server, (place) => drillIn(place, drill))

async function drillIn(place: Place, drill: KillDrill): Promise<KillFigures> {
  const { seed, kills, firstKills } = drill
  const clock = createClock(new Date('2026-11-20T09:00:00+07:00'))
  const bot = createBotProcess(place, clock)
  const chance = createChance(seed, 'kills')

  await killFirstStarts(bot, { kills: firstKills, chance })
  const first = bot.lives.at(-1)
  const count = drill.chats * Math.ceil(2 + kills / 5)
  const invitations = await inviteOfficers(place, count, clock.now())

  const pages: Page[] = []
  const visits: Visit[] = []
  let isOver = false
  const chats = Promise.all(Array.from({ length: drill.chats }, keepReporting))
  for (let kill = 0; kill < kills; kill += 1) {
    await life(chance)
    await bot.kill()
    await bot.start()
  }
  isOver = true
  await chats
  await bot.stop()

  const posts = new Map(pages.map(({ chat, figures }) => [chat, figures.posts]))
  const database = await openPlace(place)
  const found = await checkDatabase({ database, visits, posts, lives: bot.lives })
  const isDemo = place.databaseUrl === undefined
  const left = await checkFirstStart(database, { isDemo, officers: visits.length })
  await database.close()

  const again = bot.lives.slice(firstKills + 1).map(startMs)
  const sum = (count: (page: Page) => number) => pages.reduce((all, page) => all + count(page), 0)
  return {
    ...found,
    kills,
    firstKills,
    dialogues: visits.filter(({ isFinished }) => isFinished).length,
    reports: visits.flatMap(({ receipts }) => receipts).length,
    acknowledged: visits.reduce((all, visit) => all + visit.acknowledged, 0),
    posts: sum(({ figures }) => figures.posts),
    storedBefore: sum(({ figures }) => figures.storedBefore),
    cutShort: sum(({ figures }) => figures.cutShort),
    slowestAnswerMs: Math.round(Math.max(...pages.map(({ figures }) => figures.slowestMs))),
    readyMs: {
      first: first ? startMs(first) : 0,
      median: again.sort((a, b) => a - b)[Math.floor(again.length / 2)] ?? 0,
      most: Math.max(...again),
    },
    complaints: bot.complaints,
    wrong: [...found.wrong, ...left, ...visits.flatMap(({ misread }) => misread)],
  }

  /** One officer after another, until there have been enough kills. */
  async function keepReporting(): Promise<void> {
    for (let next = invitations.shift(); next && !isOver; next = invitations.shift()) {
      await visit(next)
    }
  }

  async function visit({ unit, code }: Invitation): Promise<void> {
    const page = openPage({ chat: `xa-${unit}`, bot })
    const officer = createOfficer({ unit, code, page, chance: createChance(seed, unit) })
    pages.push(page)
    visits.push(officer.visit)
    try {
      await officer.work()
    } catch (error) {
      // The other chats go on.
      officer.visit.misread.push(String(error))
    }
    await page.close()
  }
}

const startMs = ({ begunAt, readyAt }: { begunAt: Date; readyAt: Date | undefined }) =>
  readyAt ? readyAt.getTime() - begunAt.getTime() : 0

/** A clock that starts at a moment and goes on from there. */
function createClock(start: Date) {
  const offset = start.getTime() - performance.now()
  return { now: () => new Date(performance.now() + offset) }
}
