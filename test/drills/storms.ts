import { defineDrill } from './drill.ts'
import { stormDrill } from './storm-drill.ts'

export const storms = defineDrill({
  about: 'has Telegram ask for silence at half of the sends, then for three hours, beside Zalo',
  numbers: { seconds: 60, 'longest-wait': 30, people: 200 },
  async run({ seconds, 'longest-wait': longestWait, people }, { server, seed }) {
    const { wrong, ...figures } = await stormDrill({ server, seconds, longestWait, people, seed })
    return { figures, wrong }
  },
})
