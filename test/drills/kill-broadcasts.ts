import { defineDrill } from './drill.ts'
import { broadcastDrill } from './kill-broadcast-drill.ts'

export const broadcasts = defineDrill({
  about:
    'kills the bot while it broadcasts on a platform with 50 ms latency, storms of 429, blocked' +
    ' people, errors and answers that never come; --again 1 sends doubts once more',
  numbers: { people: 500, kills: 5, replicas: 1, rate: 25, again: 0 },
  async run({ people, kills, replicas, rate: bulkRate, again }, { server, seed }) {
    const found = await broadcastDrill({
      ...{ server, people, kills, bulkRate, seed },
      replicas: server === undefined ? 1 : replicas,
      doubts: again > 0 ? 'again' : 'hold',
    })
    const { wrong, complaints, ...figures } = found
    return {
      figures: { ...figures, complaints: complaints.length },
      wrong: [...wrong, ...(figures.lost > 0 ? [`${figures.lost} people were lost`] : [])],
      said: complaints,
    }
  },
})
