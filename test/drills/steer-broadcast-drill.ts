import { setTimeout as pause } from 'node:timers/promises'
import { moment } from '../fakes/fake.ts'
import { withFakeTelegram, type FakeTelegram } from '../fakes/index.ts'
import { chatOf, linkPeople } from './broadcast-people.ts'
import { createBroadcastProcess, type BroadcastProcess } from './broadcast-process.ts'
import { sendsOf } from './broadcast-trouble.ts'
import { createChance, type Chance } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'

export type SteerDrill = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  /** How often somebody does something while it goes out. */
  moves: number
  bulkRate: number
  seed: number
}

export type SteerFigures = {
  pauses: number
  resumes: number
  rates: number
  cancels: number
  /** Until the last message left after a wish to stop, in ms: the slowest of them. */
  pauseMs: number
  cancelMs: number
  /** Until a broadcast that was resumed went on. */
  resumeMs: number
  /** Sent to somebody more than once, or to nobody of those who were never given up. */
  doubled: number
  lost: number
  wrong: string[]
}

/** Steers broadcasts at random moments under load, and looks at what still left. */
export const steerDrill = (drill: SteerDrill): Promise<SteerFigures> =>
  withPlace(drill.server, (place) =>
    withFakeTelegram((telegram) => drillIn({ ...place, telegram }, drill)),
  )

const people = 5_000
const slow = 120

async function drillIn(office: Place & { telegram: FakeTelegram }, drill: SteerDrill) {
  const { telegram } = office
  await linkPeople(office, telegram, people)
  telegram.fail(({ method }) => (method === 'sendMessage' ? { slow: 50 } : undefined))
  const bot = createBroadcastProcess({ ...office, bulkRate: drill.bulkRate })
  await bot.start()
  const steering = createSteering(bot, telegram, createChance(drill.seed, 'steering'))
  for (let n = 0; n < drill.moves; n += 1) await steering.move()
  await steering.cancel()
  await bot.stop()
  return steering.figures
}

function createSteering(bot: BroadcastProcess, telegram: FakeTelegram, chance: Chance) {
  const figures: SteerFigures = {
    ...{ pauses: 0, resumes: 0, rates: 0, cancels: 0, pauseMs: 0, cancelMs: 0, resumeMs: 0 },
    ...{ doubled: 0, lost: 0, wrong: [] },
  }
  let id = ''
  let from = 0
  let isPaused = false

  return {
    figures,
    cancel,
    /** Lets it go for a moment, then does something. */
    async move(): Promise<void> {
      if (id === '') await begin()
      if (isPaused) {
        await resume()
        return
      }
      await pause(chance.whole(0, 2_500))
      if (chance.percent(50)) await stop('pause')
      else if (chance.percent(60)) await changeRate()
      else await cancel()
    },
  }

  async function begin(): Promise<void> {
    from = sendsOf(telegram).length
    const text = 'Kính gửi {tên}: họp giao ban lúc 8 giờ ngày mai'
    id = (await bot.ask({ do: 'freeze', text, doubts: 'hold' })).id
    await bot.ask({ do: 'start', id })
  }

  /** When the last message left after somebody wished that none does. */
  async function stop(wish: 'pause' | 'cancel'): Promise<void> {
    const at = moment()
    const { status, ms: doneMs } = await bot.ask({ do: wish, id })
    const wanted = wish === 'pause' ? 'paused' : 'cancelled'
    if (status !== wanted) figures.wrong.push(`${status} after ${wish}`)
    await pause(1_500)
    const last = Math.max(at, ...sendsOf(telegram).map((call) => call.at))
    const ms = Math.round(last - at)
    if (ms > 1_000)
      figures.wrong.push(`${ms} ms to the last message after ${wish}, done in ${doneMs} ms`)
    if (wish === 'cancel') {
      figures.cancels += 1
      figures.cancelMs = Math.max(figures.cancelMs, ms)
      await checkEnd()
    } else {
      figures.pauses += 1
      figures.pauseMs = Math.max(figures.pauseMs, ms)
      isPaused = true
    }
  }

  async function resume(): Promise<void> {
    const before = sendsOf(telegram).length
    const at = moment()
    await bot.ask({ do: 'resume', id })
    while (sendsOf(telegram).length === before && moment() - at < 10_000) await pause(5)
    const ms = Math.round(moment() - at)
    if (ms >= 10_000) figures.wrong.push('It did not go on after a pause')
    figures.resumes += 1
    figures.resumeMs = Math.max(figures.resumeMs, ms)
    isPaused = false
  }

  /** Slows it down, looks at what leaves in some seconds, and lets it go again. */
  async function changeRate(): Promise<void> {
    await bot.ask({ do: 'rate', id, perMinute: slow })
    // What was under way has left by then.
    await pause(500)
    const before = sendsOf(telegram).length
    await pause(3_000)
    const sent = sendsOf(telegram).length - before
    const most = (slow / 60) * 3 + 3
    if (sent > most) figures.wrong.push(`${sent} messages in 3 s at ${slow} a minute`)
    if (sent === 0) figures.wrong.push(`Nothing went out in 3 s at ${slow} a minute`)
    await bot.ask({ do: 'rate', id, perMinute: undefined })
    figures.rates += 1
  }

  async function cancel(): Promise<void> {
    if (id !== '') await stop('cancel')
    id = ''
    isPaused = false
  }

  /** Whoever was written down as reached has it once, and nobody else has it. */
  async function checkEnd(): Promise<void> {
    const { counts } = await bot.ask({ do: 'look', id })
    const sends = sendsOf(telegram).slice(from)
    const reached = new Set(sends.map(({ payload }) => payload['chat_id']))
    figures.doubled += sends.length - reached.size
    figures.lost += Math.abs(counts.sent - reached.size)
    if (sends.length !== reached.size) figures.wrong.push('Somebody got it twice')
    if (counts.sent !== reached.size)
      figures.wrong.push(`${counts.sent} written down as sent, ${reached.size} shown`)
    if (counts.waiting + counts.queued > 0) figures.wrong.push('Somebody still waits at the end')
    if (reached.has(chatOf(0))) figures.wrong.push('A stranger got it')
  }
}
