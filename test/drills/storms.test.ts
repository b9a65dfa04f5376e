import { expect, test } from 'vitest'
import { stormDrill } from './storm-drill.ts'

// The long form: npm run drill -- storms
test('a platform that asks for silence is left alone, and for hours too', async () => {
  const place = { server: undefined, seed: 5 }
  const figures = await stormDrill({ ...place, seconds: 5, longestWait: 2, people: 30 })

  expect(figures).toMatchObject({ sendsInGiantWait: 0, alarms: 2, movedToZalo: 2 })
  expect(figures.waits).toBeGreaterThan(0)
  // What is a matter of milliseconds is for the drill: here others use the same machine.
  const ofMoments = /^It took|inside a wait$|bulk went first$/
  expect(figures.wrong.filter((each) => !ofMoments.test(each))).toEqual([])
}, 300_000)
