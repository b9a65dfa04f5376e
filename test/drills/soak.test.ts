import { expect, test } from 'vitest'
import { slopeOf } from './soak-slope.ts'
import { soak } from './soak.ts'

// The long form: npm run drill -- soak --updates 50000 --samples 50
test('whoever uses the bot is answered while it is weighed', async () => {
  const numbers = { updates: 60, people: 4, samples: 2 }
  const { figures, wrong } = await soak.run(numbers, { server: undefined, seed: 1 })

  expect(wrong).toEqual([])
  expect(figures['visits']).toBeGreaterThan(0)
  expect(figures['sends']).toBeGreaterThan(20)
}, 300_000)

test.each([
  { points: [0, 1, 2, 3], slope: 0 },
  { points: [0, 1, 2, 3], slope: 2 },
  { points: [0, 10_000, 20_000], slope: -0.5 },
])('the slope of a line is its slope: $slope', ({ points, slope }) => {
  expect(slopeOf(points.map((x) => [x, 7 + slope * x]))).toBeCloseTo(slope)
})
