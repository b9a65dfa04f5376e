import { expect, test } from 'vitest'
import { fuzzDrill } from './fuzz-drill.ts'

// The long form: npm run drill -- fuzz --inputs 10000
test('nothing hostile breaks the bot, and nobody who writes to it is met with silence', async () => {
  const figures = await fuzzDrill({ inputs: 60, seed: 1 })

  expect(figures.wrong).toEqual([])
  expect(figures).toMatchObject({ rejections: 0, dead: 0, silent: 0, refusedByPlatforms: 0 })
  expect(figures.events).toBeGreaterThan(40)
}, 300_000)
