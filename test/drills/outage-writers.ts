import { setTimeout as pause } from 'node:timers/promises'
import { createLinkMany } from '../../src/storage/link-many.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { moment } from '../fakes/fake.ts'
import type { FakeTelegram } from '../fakes/index.ts'
import { storageOf } from './kill-invite.ts'
import type { Place } from './kill-process.ts'
import { withPlaceOpen } from './kill-reminder-people.ts'

/** Somebody who fills in the first question of a report on Telegram again and again. */
export type Writer = {
  chatId: number
  unit: string
  /** What was typed, in its order, and the last number that the bot said it has. */
  said: string[]
  acknowledged: number
  /** Answers that came, each by its text. */
  told: string[]
  /** The longest wait for an answer since it was said, or the last outage ended. */
  slowestMs: number
  wrong: string[]
}

type Office = { place: Place; telegram: FakeTelegram; count: number; now: Date }

/** Links so many officers on Telegram, of the last communes of the list. */
export async function linkWriters({ place, telegram, count, now }: Office): Promise<Writer[]> {
  const communes = readSeed().units.filter(({ kind }) => kind === 'commune')
  const writers = communes.slice(-count).map(({ code }, at): Writer => {
    telegram.know(7_001 + at)
    const figures = { acknowledged: 0, slowestMs: 0 }
    return { chatId: 7_001 + at, unit: code, said: [], told: [], wrong: [], ...figures }
  })
  await withPlaceOpen(place, async (database) => {
    const { units } = storageOf(database)
    const ids = new Map((await units.all()).map(({ code, id }) => [code, id]))
    const links = writers.map(({ chatId, unit }) => ({
      ...{ chatKey: `telegram:${chatId}`, unitId: ids.get(unit) ?? '', now },
      ...{ role: 'officer' as const, name: `Cán bộ ${chatId}` },
    }))
    await createLinkMany(database)(links)
  })
  return writers
}

type Way = {
  telegram: FakeTelegram
  isOver: () => boolean
  /** When the last outage ended; now, while one lasts. */
  calmSince: () => number
}

/** Writes number after number, each once the one before was acknowledged. */
export async function keepWriting(writer: Writer, way: Way): Promise<void> {
  await say('/baocao', '(1/19)')
  while (!way.isOver()) {
    const next = writer.acknowledged + 1
    await say(String(next), `Đã ghi: ${next} mô hình`)
    writer.acknowledged = next
    await say('quay lại', '(1/19)')
  }

  async function say(text: string, words: string): Promise<void> {
    const { telegram, calmSince } = way
    const { chatId, said, told } = writer
    const before = telegram.shown(chatId).length
    const saidAt = moment()
    said.push(text)
    // It comes again until it is taken: whoever types does not wait for that.
    void telegram.say(chatId, text)
    const isAnswered = () =>
      telegram
        .shown(chatId)
        .slice(before)
        .some((message) => message.text.includes(words))
    while (!isAnswered()) {
      const waitedMs = moment() - Math.max(saidAt, calmSince())
      writer.slowestMs = Math.max(writer.slowestMs, waitedMs)
      if (waitedMs > patienceMs) {
        writer.wrong.push(`${chatId} waits in vain for “${words}” after “${text}”`)
        throw new Error(writer.wrong.at(-1))
      }
      await pause(20)
    }
    // A copy of the answer before may come late, and is no answer to what is said next.
    told.push(words)
  }
}

const patienceMs = 120_000
