import { expect, test } from 'vitest'
import { pagesOf } from '../../src/bot/pages.ts'

const sizes = (lengths: number[]) =>
  pagesOf(lengths, (length) => 'x'.repeat(length)).map((page) => page.length)

test.each([
  ['nothing', [], []],
  ['few short things', [10, 10], [2]],
  ['more than ten things', Array<number>(12).fill(10), [10, 2]],
  ['long things', [1000, 500, 1, 1499], [2, 2]],
  ['one that is longer than a page', [10, 3000, 10], [1, 1, 1]],
])('%s', (_, lengths, expected) => {
  expect(sizes(lengths)).toEqual(expected)
})
