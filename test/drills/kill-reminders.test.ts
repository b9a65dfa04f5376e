import { describe, expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { remindDrill } from './kill-reminder-drill.ts'

const servers = [
  { name: 'embedded', server: undefined, isThere: true },
  { name: 'server', server: serverUrl, isThere: serverUrl !== undefined },
]

// The long form: npm run drill -- reminders --kills 100 --officers 300
describe.each(servers)('a bot that is killed while it reminds ($name)', ({ server, isThere }) => {
  test.skipIf(!isThere)(
    'loses no reminder, and doubles only what was under way',
    async () => {
      const figures = await remindDrill({ server, kills: 3, officers: 40, steps: 2, seed: 5 })
      expect(figures).toMatchObject({ kills: 3, lost: 0, wrong: [] })
      expect(figures.shown).toBeGreaterThanOrEqual(figures.expected - figures.uncertain)
    },
    300_000,
  )
})
