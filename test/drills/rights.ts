import { defineDrill } from './drill.ts'
import { rightsDrill } from './rights-drill.ts'

export const rights = defineDrill({
  about: 'has random people press the buttons of others, and forged ones',
  numbers: { presses: 1_000, forged: 1_000 },
  async run({ presses, forged }, { seed }) {
    const { wrong, ...figures } = await rightsDrill({ presses, forged, seed })
    return { figures, wrong }
  },
})
