import { createChance, life } from './kill-chance.ts'
import { startChats } from './kill-chats.ts'
import { checkDatabase, type Found } from './kill-check.ts'
import { checkFirstStart, killFirstStarts } from './kill-first-start.ts'
import { inviteOfficers, type Invitation } from './kill-invite.ts'
import { createPage, type Page } from './kill-page.ts'
import { openPlace, withPlace } from './kill-place.ts'
import { createBotProcess, createClock, type Life, type Place } from './kill-process.ts'

export type KillDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  kills: number
  /** Kills of the very first start, before the others. */
  firstKills: number
  /** How many officers report at once. */
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
  const { seed, kills, firstKills, chats: atOnce } = drill
  const clock = createClock(new Date('2026-11-20T09:00:00+07:00'))
  const bot = createBotProcess(place, clock)
  const chance = createChance(seed, 'kills')

  await killFirstStarts({ bot, place, kills: firstKills, chance })
  const count = atOnce * Math.ceil(2 + kills / 5)
  const invitations = await inviteOfficers(place, count, clock.now())
  const pageOf = ({ unit }: Invitation) => createPage({ chat: `xa-${unit}`, bot })
  const chats = startChats({ invitations, atOnce, seed, pageOf })
  for (let kill = 0; kill < kills; kill += 1) {
    await life(chance)
    await bot.kill()
    await bot.start()
  }
  const { visits, pages } = await chats.finish()
  await bot.stop()

  const posts = new Map(pages.map(({ chatKey, figures }) => [chatKey, figures.posts]))
  const database = await openPlace(place)
  const found = await checkDatabase({ database, visits, posts, lives: bot.lives })
  const isDemo = place.databaseUrl === undefined
  const left = await checkFirstStart(database, { isDemo, officers: visits.length })
  await database.close()

  const sum = (of: (page: Page) => number) => pages.reduce((all, page) => all + of(page), 0)
  return {
    kills,
    firstKills,
    dialogues: visits.filter(({ isFinished }) => isFinished).length,
    reports: visits.flatMap(({ receipts }) => receipts).length,
    acknowledged: visits.reduce((all, visit) => all + visit.acknowledged, 0),
    posts: sum(({ figures }) => figures.posts),
    storedBefore: sum(({ figures }) => figures.storedBefore),
    cutShort: sum(({ figures }) => figures.cutShort),
    ...found,
    slowestAnswerMs: Math.round(Math.max(...pages.map(({ figures }) => figures.slowestMs))),
    readyMs: readiness(bot.lives.slice(firstKills)),
    complaints: bot.complaints,
    wrong: [
      ...found.wrong,
      ...left,
      ...visits.flatMap((each) => [...each.misread, ...each.unheard]),
    ],
  }
}

/** From the start of the process until everything is open, the first time and later. */
function readiness(lives: Life[]): KillFigures['readyMs'] {
  const [first = 0, ...again] = lives.map(
    ({ begunAt, readyAt = begunAt }) => readyAt.getTime() - begunAt.getTime(),
  )
  again.sort((a, b) => a - b)
  return { first, median: again[Math.floor(again.length / 2)] ?? 0, most: again.at(-1) ?? 0 }
}
