import { expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { outageDrill } from './outage-drill.ts'

// The long form: npm run drill -- proxy --outages 100 --hole-seconds 30 --database-url postgresql://…
test.skipIf(!serverUrl)(
  'a bot whose way to PostgreSQL breaks in every manner loses no answer that it took',
  async () => {
    const figures = await outageDrill({
      server: serverUrl ?? '',
      ...{ outages: 5, chats: 1, rounds: 0, writers: 1, holeSeconds: 2, isPolling: false, seed: 2 },
    })
    expect(figures.lost).toBe(0)
    expect(figures.acknowledged).toBeGreaterThan(0)
    // How soon is for the drill: here others use the same machine.
    const late = /^(?:It took|A platform waited|The page waited)/
    expect(figures.wrong.filter((each) => !late.test(each))).toEqual([])
  },
  600_000,
)
