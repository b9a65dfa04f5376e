import { setTimeout as pause } from 'node:timers/promises'
import { dialogue } from './replies-dialogue.ts'
import type { Answered, Platform } from './replies-platform.ts'
import type { BotProcess } from './replies-process.ts'

export type Load = { answers: number; seconds: number; cpuMs: number; times: Answered[] }

/** So many wait for an answer at the same time when a bot is given all it can do. */
const atOnce = 16

/** People who fill in the report, each where they left it; whoever has waited longest writes next. */
export function createCrowd(platform: Platform, chats: number[]) {
  const people = chats.map((chat) => ({ chat, step: 0 }))

  async function one(bot: BotProcess, times: Answered[]): Promise<boolean> {
    const person = people.shift()
    if (!person) return false
    const text = dialogue[person.step % dialogue.length] ?? ''
    times.push(await platform.say(bot.address, person.chat, text))
    person.step += 1
    people.push(person)
    return true
  }

  return {
    /** Everybody begins, and gets so far that people are everywhere in the report. */
    async begin(bot: BotProcess): Promise<void> {
      const times: Answered[] = []
      for (let step = 0; step < dialogue.length; step += 1) {
        const further = people.filter((_, at) => at % dialogue.length >= step)
        for (const { chat } of further) {
          times.push(await platform.say(bot.address, chat, dialogue[step] ?? ''))
        }
        for (const person of further) person.step += 1
      }
    },

    /** As fast as the bot answers. */
    fill: (bot: BotProcess, answers: number) =>
      measured(bot, async (times) => {
        let left = answers
        const typist = async () => {
          while (left-- > 0) await one(bot, times)
        }
        await Promise.all(Array.from({ length: atOnce }, typist))
      }),

    /** So many a second, as long as anybody is left who does not wait for an answer. */
    async offer(bot: BotProcess, { answers, perSecond }: { answers: number; perSecond: number }) {
      let unasked = 0
      const load = await measured(bot, async (times) => {
        const begun = performance.now()
        const all: Promise<boolean>[] = []
        for (let n = 0; n < answers; n += 1) {
          const early = begun + (n * 1000) / perSecond - performance.now()
          if (early > 0) await pause(early)
          all.push(one(bot, times))
        }
        unasked = (await Promise.all(all)).filter((wasAsked) => !wasAsked).length
      })
      return { ...load, unasked }
    },
  }
}

async function measured(
  bot: BotProcess,
  work: (times: Answered[]) => Promise<void>,
): Promise<Load> {
  const times: Answered[] = []
  const [begun, cpu] = [performance.now(), bot.cpuMs()]
  await work(times)
  const seconds = (performance.now() - begun) / 1000
  return { answers: times.length, seconds, cpuMs: bot.cpuMs() - cpu, times }
}
