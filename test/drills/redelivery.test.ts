import { describe, expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { createChance } from './kill-chance.ts'
import { redeliveryDrill } from './redelivery-drill.ts'
import { shuffled } from './redelivery-order.ts'

const servers = [
  { name: 'embedded', server: undefined, isThere: true },
  { name: 'server', server: serverUrl, isThere: serverUrl !== undefined },
]

// The long form: npm run drill -- redelivery --updates 5000 --chats 120 --kills 40
describe.each(servers)('updates that come twice and out of order ($name)', (place) => {
  test.skipIf(!place.isThere)(
    'have the effect that a model says, once each, around a kill',
    async () => {
      const drill = { server: place.server, updates: 27, chats: 3, kills: 1, seed: 4 }
      const figures = await redeliveryDrill(drill)
      expect(figures).toMatchObject({ handled: figures.updates, lost: 0, wrong: [] })
      expect(figures).toMatchObject({ doubledAnswers: 0 })
      expect(figures.stalePresses).toBeGreaterThan(0)
    },
    300_000,
  )
})

test('what a chat brings comes in its order, and each at least once and at most three times', () => {
  const counts = [7, 40, 1]
  const all = shuffled(counts, createChance(2, 'order'))
  for (const [chat, count] of counts.entries()) {
    const own = all.filter((delivery) => delivery.chat === chat)
    const firsts = own.filter(({ isFirst }) => isFirst).map(({ deed }) => deed)
    expect(firsts).toEqual(Array.from({ length: count }, (_, deed) => deed))
    for (const deed of firsts) {
      const times = own.filter((delivery) => delivery.deed === deed)
      expect(times.length).toBeLessThanOrEqual(3)
      expect(times[0]).toMatchObject({ isFirst: true })
    }
  }
})
