import { describe, expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { broadcastDrill } from './kill-broadcast-drill.ts'

const places = [
  { name: 'embedded', server: undefined, replicas: 1, isThere: true },
  { name: 'three replicas', server: serverUrl, replicas: 3, isThere: serverUrl !== undefined },
]

// The long form: npm run drill -- broadcasts --people 10000 --kills 50
describe.each(places)('a bot that is killed while it broadcasts ($name)', (place) => {
  test.skipIf(!place.isThere)(
    'loses nobody, and what was under way is named',
    async () => {
      const drill = { ...place, people: 120, kills: 2, bulkRate: 25, seed: 3 } as const
      const figures = await broadcastDrill({ ...drill, doubts: 'hold' })
      expect(figures).toMatchObject({ recipients: 120, kills: 2, doubled: 0, lost: 0, wrong: [] })
      expect(figures.busiestSecond).toBeLessThanOrEqual(30)
    },
    300_000,
  )
})
