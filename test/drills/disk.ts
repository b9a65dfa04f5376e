import { diskDrill } from './disk-drill.ts'
import { defineDrill } from './drill.ts'

export const disk = defineDrill({
  about:
    'fills a small file system (TMPDIR) to its last byte while officers report, and makes room again',
  numbers: { fills: 10, writers: 4, 'full-seconds': 10 },
  async run({ fills, writers, 'full-seconds': fullSeconds }, { seed }) {
    const found = await diskDrill({ fills, writers, fullSeconds, seed })
    const { wrong, complaints, ...figures } = found
    return {
      figures: { ...figures, complaints: complaints.length },
      wrong,
      said: complaints,
    }
  },
})
