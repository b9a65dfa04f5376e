import { defineDrill, type Drill } from './drill.ts'
import { platformDrill } from './platform-drill.ts'

/** What comes of officers who report on Telegram, on Zalo and on the web at once. */
const drillOf = (how: 'kill' | 'stop', ends: number, about: string): Drill =>
  defineDrill({
    about,
    numbers: { [`${how}s`]: ends, chats: 6 },
    async run(numbers, { server, seed }) {
      const ends = numbers[`${how}s`] ?? 0
      const found = await platformDrill({
        server,
        ends,
        how,
        chats: numbers.chats,
        rounds: 2,
        seed,
      })
      const { wrong, complaints, ...figures } = found
      const { slowestStopMs: ms } = figures
      if (ms > 10_000) wrong.push(`The slowest stop took ${ms} ms`)
      return { figures: { ...figures, complaints: complaints.length }, wrong, said: complaints }
    },
  })

export const platforms = drillOf('kill', 30, 'kills the bot while officers report on all channels')
export const stops = drillOf('stop', 20, 'stops it so often instead, as systemctl stop does')
