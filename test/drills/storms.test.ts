import { expect, test } from 'vitest'
import { stormDrill } from './storm-drill.ts'

// The long form: npm run drill -- storms
test('a platform that asks for silence is left alone, and for hours too', async () => {
  const place = { server: undefined, seed: 5 }
  const figures = await stormDrill({ ...place, seconds: 5, longestWait: 2, people: 30 })

  expect(figures).toMatchObject({
    insideWaits: 0,
    bulkBeforeReplies: 0,
    sendsInGiantWait: 0,
    alarms: 2,
    movedToZalo: 2,
  })
  expect(figures.waits).toBeGreaterThan(0)
  // How soon it goes on is for the drill: here others use the same machine.
  expect(figures.wrong.filter((each) => !each.startsWith('It took'))).toEqual([])
}, 300_000)
