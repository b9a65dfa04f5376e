import { expect, test } from 'vitest'
import { simulateMany } from './simulation.ts'

// The long form: npm run drill -- simulation --seeds 1000
test('a few lives in memory keep every promise, and a seed lives the same life again', async () => {
  const ends = await simulateMany({ seeds: [3, 2, 3], steps: 60, processes: 1 })

  expect(ends.flatMap(({ wrong }) => wrong)).toEqual([])
  expect(ends.map(({ seed }) => seed)).toEqual([2, 3, 3])
  // The same people, faults and crashes, whatever was simulated before.
  expect(ends[1]?.counts).toEqual(ends[2]?.counts)
  expect(ends[0]?.mark).not.toBe(ends[1]?.mark)
  expect(ends[0]?.counts['shown']).toBeGreaterThan(20)
}, 300_000)
