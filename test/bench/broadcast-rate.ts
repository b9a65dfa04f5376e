import { autoRetry } from '@grammyjs/auto-retry'
import { Api } from 'grammy'
import { chatOf } from '../drills/broadcast-people.ts'
import { sendsOf } from '../drills/broadcast-trouble.ts'
import { ended } from '../drills/kill-broadcast-drill.ts'
import { busiestSecond, withFakeTelegram, type FakeTelegram } from '../fakes/index.ts'
import { slowly, withOffice, type Store } from './broadcast-office.ts'

export type RateFigures = {
  people: number
  seconds: number
  /** Of the 25 a second that are allowed. */
  share: number
  busiestSecond: number
  refused: number
  /** People who got it more than once, and not at all. */
  twice: number
  never: number
}

const allowed = 25
/** What the platform allows within any one second. */
const refusedAbove = 30

/** A broadcast at the rate of the office, with a restart on the way. */
export const measureRate = (store: Store, people: number): Promise<RateFigures> =>
  withOffice(store, { people, bulkRate: allowed }, async (office) => {
    const { telegram, bot } = office
    telegram.allowInAnySecond(refusedAbove)
    const id = await office.freeze()
    await bot.ask({ do: 'start', id })
    await office.arrived(people / 2)
    await bot.stop()
    await bot.start()
    await ended(bot, id)
    return figuresOf(telegram, people)
  })

/**
 * The same as it is usually written: one after another, and the plugin of grammY waits where the
 * platform says so. What is restarted begins again, for nobody wrote down how far it was.
 */
export const measureLoop = (people: number, isRestarted: boolean): Promise<RateFigures> =>
  withFakeTelegram(async (telegram) => {
    telegram.fail(slowly)
    telegram.allowInAnySecond(refusedAbove)
    const chats = Array.from({ length: people }, (_, at) => chatOf(at + 1))
    for (const chat of chats) telegram.know(chat)
    if (isRestarted) await sendToAll(telegram, chats.slice(0, people / 2))
    await sendToAll(telegram, chats)
    return figuresOf(telegram, people)
  })

async function sendToAll(telegram: FakeTelegram, chats: number[]): Promise<void> {
  const api = new Api(telegram.token, { apiRoot: telegram.url })
  api.config.use(autoRetry())
  for (const chat of chats) {
    try {
      await api.sendMessage(chat, `Kính gửi cán bộ số ${chat}: họp giao ban lúc 8 giờ ngày mai`)
    } catch (error) {
      console.error(error)
    }
  }
}

function figuresOf(telegram: FakeTelegram, people: number): RateFigures {
  const sends = sendsOf(telegram)
  const moments = sends.map(({ at }) => at)
  const seconds = (Math.max(...moments) - Math.min(...moments)) / 1000
  const copies = new Map<unknown, number>()
  for (const { payload, isDone } of sends) {
    const chat = payload['chat_id']
    if (isDone) copies.set(chat, (copies.get(chat) ?? 0) + 1)
  }
  return {
    people,
    seconds: Math.round(seconds),
    // The first message leaves at the beginning of its time.
    share: (people - 1) / seconds / allowed,
    busiestSecond: busiestSecond(moments),
    refused: sends.filter(({ status }) => status === 429).length,
    twice: [...copies.values()].filter((count) => count > 1).length,
    never: people - copies.size,
  }
}
