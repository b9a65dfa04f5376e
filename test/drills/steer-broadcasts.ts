import { defineDrill } from './drill.ts'
import { steerDrill } from './steer-broadcast-drill.ts'

export const steering = defineDrill({
  about: 'pauses, resumes, cancels and slows a broadcast at random moments while it goes out',
  numbers: { moves: 10, rate: 25 },
  async run({ moves, rate: bulkRate }, { server, seed }) {
    const { wrong, ...figures } = await steerDrill({ server, moves, bulkRate, seed })
    return { figures, wrong }
  },
})
