import { defineDrill } from './drill.ts'
import { fuzzDrill } from './fuzz-drill.ts'

export const fuzz = defineDrill({
  about: 'hands in hostile inputs at all doors of the bot',
  numbers: { inputs: 1_000 },
  async run({ inputs }, { seed }) {
    const { wrong, ...figures } = await fuzzDrill({ inputs, seed })
    return { figures, wrong }
  },
})
