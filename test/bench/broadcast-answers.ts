import { setTimeout as pause } from 'node:timers/promises'
import { chatOf } from '../drills/broadcast-people.ts'
import type { FakeCall, FakeTelegram } from '../fakes/index.ts'
import { moment } from '../fakes/fake.ts'
import { withOffice, type Store } from './broadcast-office.ts'

export type AnswerFigures = { answers: number; idle: Times; busy: Times }
export type Times = { p50: number; p99: number }

/** Both are measured in turns, so that whatever else the machine does falls on both. */
const turns = 6
const warmUp = 20

/**
 * How long somebody who fills a form waits for the answer to what they typed, while nothing else
 * goes on and while a broadcast goes out.
 */
export const measureAnswers = (store: Store, answers: number): Promise<AnswerFigures> =>
  withOffice(store, { people: 20_000, bulkRate: 25 }, async ({ telegram, bot, freeze }) => {
    const id = await freeze()
    const officer = createOfficer(telegram)
    await officer.begin()
    for (let n = 0; n < warmUp; n += 1) await officer.answer()
    await bot.ask({ do: 'start', id })

    const idle: number[] = []
    const busy: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const each = Math.ceil(answers / turns)
      await pause(500)
      for (let n = 0; n < each; n += 1) busy.push(await officer.answer())
      await bot.ask({ do: 'pause', id })
      await pause(500)
      for (let n = 0; n < each; n += 1) idle.push(await officer.answer())
      await bot.ask({ do: 'resume', id })
    }
    await bot.ask({ do: 'cancel', id })
    return { answers: idle.length, idle: timesOf(idle), busy: timesOf(busy) }
  })

/** Somebody who answers the first question of a form, and comes back to it. */
function createOfficer(telegram: FakeTelegram) {
  const chat = chatOf(20_000)
  let answers = 0

  async function say(text: string): Promise<number> {
    const seen = telegram.calls.length
    const asked = moment()
    await telegram.say(chat, text)
    for (;;) {
      const answer = telegram.calls.slice(seen).find(isAnswer)
      if (answer) return answer.at - asked
      await pause(1)
    }
  }
  const isAnswer = ({ method, payload }: FakeCall) =>
    method === 'sendMessage' &&
    payload['chat_id'] === chat &&
    !String(payload['text']).includes('Thông báo')

  return {
    begin: () => say('cập nhật'),
    async answer(): Promise<number> {
      await pause(50)
      answers += 1
      return say(answers % 2 === 1 ? 'Quý III năm 2026' : 'quay lại')
    },
  }
}

function timesOf(times: number[]): Times {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}
