import { expect, test } from 'vitest'
import { showRanges } from '../../src/text/ranges.ts'

test.each<[numbers: number[], shown: string]>([
  [[], ''],
  [[7], '7'],
  [[8, 7], '7, 8'],
  [[15, 20, 21, 22, 12], '12, 15, 20-22'],
])('%j are shown as “%s”', (numbers, shown) => {
  expect(showRanges(numbers)).toBe(shown)
})
