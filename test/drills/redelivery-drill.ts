import { setTimeout as pause } from 'node:timers/promises'
import { isFine, post } from '../fakes/post.ts'
import { moment } from '../fakes/fake.ts'
import { withFakeTelegram, withFakeZalo, type RawEvent } from '../fakes/index.ts'
import { freePort } from '../platforms/free-port.ts'
import { createChance, type Chance } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import { createBotProcess, type BotProcess, type Place } from './kill-process.ts'
import { linkOfficers, withPlaceOpen, type Reminded } from './kill-reminder-people.ts'
import { checkPlatforms, type PlatformFound } from './platform-check.ts'
import { bringing, environmentOf, type Platforms } from './platform-office.ts'
import { checkRedelivery, type RedeliveryFound } from './redelivery-check.ts'
import { shuffled, type Delivery } from './redelivery-order.ts'
import { makeAsides, makeScript, type Deed, type Script } from './redelivery-script.ts'

export type RedeliveryDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  updates: number
  /** How many officers they are of; beyond one for each unit, the others only look on. */
  chats: number
  kills: number
  seed: number
}

export type RedeliveryFigures = RedeliveryFound &
  Omit<PlatformFound, 'wrong' | 'lost'> & {
    updates: number
    deliveries: number
    kills: number
    complaints: string[]
  }

/** Brings every update once, twice or three times, out of order, to a bot that is killed. */
export const redeliveryDrill = (drill: RedeliveryDrill): Promise<RedeliveryFigures> =>
  withPlace(drill.server, (place) => {
    const start = Date.parse('2026-11-20T09:00:00+07:00') - performance.now()
    const now = () => Math.round(start + performance.now())
    return withFakeTelegram(
      (telegram) =>
        withFakeZalo((zalo) => drillIn({ ...place, telegram, zalo, now }, drill), {
          ...bringing.zalo,
          now,
        }),
      { ...bringing.telegram, now },
    )
  })

type Office = Place & Platforms & { now: () => number }

async function drillIn(office: Office, drill: RedeliveryDrill): Promise<RedeliveryFigures> {
  const { seed, updates, chats } = drill
  const { telegram, zalo, now } = office
  const clock = { now: () => new Date(now()) }
  const people = await linkOfficers({
    ...{ place: office, fakes: [telegram, zalo], count: chats, now: clock.now() },
  })
  const each = Math.max(6, Math.round(updates / chats))
  const scripts = people.map(({ unit, chatKey }, at) => {
    const isFirst = people.findIndex((other) => other.unit === unit) === at
    const own = createChance(seed, isFirst ? unit : chatKey)
    return isFirst ? makeScript(each, own) : makeAsides(each, own)
  })
  const deliveries = shuffled(
    scripts.map(({ deeds }) => deeds.length),
    createChance(seed, 'order'),
  )
  // Nothing goes out by itself: the drill brings what people do, in its own order.
  telegram.hold()
  zalo.hold()

  const bot = createBotProcess(office, clock, environmentOf(office, await freePort()))
  await bot.start()
  const taken = { count: 0 }
  const brought = bringAll({ people, scripts, deliveries, bot, taken })
  const kills = await killAround({
    ...{ bot, kills: drill.kills, chance: createChance(seed) },
    share: () => taken.count / deliveries.length,
  })
  await brought
  await allDone(bot)
  await bot.stop()

  const [found, shown] = await withPlaceOpen(office, async (database) => [
    await checkRedelivery({ database, people, scripts }),
    await checkPlatforms({ database, fakes: [telegram, zalo], doubtful: new Set(), kills }),
  ])
  return {
    updates: scripts.reduce((sum, { deeds }) => sum + deeds.length, 0),
    deliveries: deliveries.length,
    kills: kills.length,
    ...shown,
    ...found,
    lost: found.lost + shown.lost,
    complaints: bot.complaints,
    wrong: [...found.wrong, ...shown.wrong],
  }
}

type Bringing = {
  people: Reminded[]
  scripts: Script[]
  deliveries: Delivery[]
  bot: BotProcess
  /** How many deliveries the bot has taken. */
  taken: { count: number }
}

/** Ten at a time, each until it is taken; what is next in a chat waits for what is before it. */
async function bringAll({ people, scripts, deliveries, bot, taken }: Bringing): Promise<void> {
  const raws = new Map<string, Promise<RawEvent>>()
  const firsts = new Map<string, Promise<void>>()
  const queue = [...deliveries]
  const nameOf = ({ chat, deed }: Pick<Delivery, 'chat' | 'deed'>) => `${chat}/${deed}`

  const bring = async (delivery: Delivery): Promise<void> => {
    const { chat, deed } = delivery
    const person = people[chat]
    const what = scripts[chat]?.deeds[deed]
    if (!person || !what) return
    await firsts.get(nameOf({ chat, deed: deed - 1 }))
    const name = nameOf(delivery)
    const raw = raws.get(name) ?? rawOf(person, what)
    raws.set(name, raw)
    const { path, header, secret } = doors[person.fake.name]
    const body = JSON.stringify(await raw)
    for (;;) {
      const url = `${await bot.address()}${path}`
      const headers = { 'content-type': 'application/json', [header]: secret }
      const signal = new AbortController().signal
      if (isFine(await post(url, { body, headers, timeoutMs: 20_000, signal }))) return
      await pause(50)
    }
  }
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const done = bring(next)
      if (next.isFirst) firsts.set(nameOf(next), done)
      await done
      taken.count += 1
    }
  }
  await Promise.all(Array.from({ length: 10 }, work))
}

const doors = {
  telegram: {
    path: '/telegram/webhook',
    header: 'x-telegram-bot-api-secret-token',
    secret: 'a-secret-of-telegram',
  },
  zalo: { path: '/zalo/webhook', header: 'x-bot-api-secret-token', secret: 'a-secret-of-zalo' },
}

/** What somebody did, as their platform puts it; the oldest buttons of a form are out of date. */
async function rawOf({ fake, chatKey }: Reminded, deed: Deed): Promise<RawEvent> {
  const text = chatKey.slice(fake.name.length + 1)
  const id = fake.name === 'telegram' ? Number(text) : text
  // Zalo has no buttons: there one types what stood on it.
  if ('say' in deed || !fake.tap) return fake.say(id, 'say' in deed ? deed.say : '/trangthai')
  for (;;) {
    const old = fake.shown(id).find(({ buttons }) => buttons.some(({ data }) => isOfForm(data)))
    const data = old?.buttons.find(({ data }) => isOfForm(data))?.data
    if (old && data !== undefined) return fake.tap(id, old.id, data)
    await pause(50)
  }
}

const isOfForm = (data = '') => /^(nav:)?f:/.test(data)

type Killing = { bot: BotProcess; kills: number; chance: Chance; share: () => number }

/** Kills at random moments, spread over the run by how much has been taken. */
async function killAround({ bot, kills, chance, share }: Killing): Promise<number[]> {
  const done: number[] = []
  while (done.length < kills) {
    const due = (0.95 * (done.length + 1)) / (kills + 1)
    while (share() < due) await pause(20)
    await pause(chance.whole(0, 500))
    done.push(moment())
    await bot.kill()
    await bot.start()
  }
  return done
}

/** Waits until no event and no message waits, as the gauges tell. */
async function allDone(bot: BotProcess): Promise<void> {
  for (let looks = 0; looks < 3;) {
    const page = await fetch(`${await bot.address()}/metrics`).then((answer) => answer.text())
    const waiting = [...page.matchAll(/^bot_waiting_(?:events|messages)(?:{.*})? (\d+)$/gm)]
    looks = waiting.every(([, count]) => count === '0') ? looks + 1 : 0
    await pause(400)
  }
}
