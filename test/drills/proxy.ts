import { defineDrill } from './drill.ts'
import { outageDrill } from './outage-drill.ts'

export const proxy = defineDrill({
  about:
    'breaks the way to PostgreSQL in five manners while officers report on the page and on Telegram',
  numbers: { outages: 15, chats: 4, writers: 4, 'hole-seconds': 10, polling: 0 },
  async run(numbers, { server, seed }) {
    if (server === undefined) throw new Error('The way to a server is broken: --database-url …')
    const { outages, chats, writers, 'hole-seconds': holeSeconds, polling } = numbers
    const isPolling = polling > 0
    const found = await outageDrill({
      server,
      outages,
      chats,
      rounds: 2,
      writers,
      holeSeconds,
      isPolling,
      seed,
    })
    const { wrong, complaints, ...figures } = found
    return { figures: { ...figures, complaints: complaints.length }, wrong, said: complaints }
  },
})
