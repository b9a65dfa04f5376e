import { expect, test } from 'vitest'
import { createLately } from '../../src/messaging/lately.ts'

test('lets so many go within any second, and says when the next one may', () => {
  const lately = createLately(3)
  for (const at of [0, 400, 400]) lately.add(at)
  expect(lately.room(600)).toEqual({ free: 0, waitMs: 400 })
  expect(lately.room(999.5)).toEqual({ free: 0, waitMs: 1 })
  expect(lately.room(1_000)).toEqual({ free: 1, waitMs: 0 })
  expect(lately.room(1_400)).toEqual({ free: 3, waitMs: 0 })
})

test('strokes that were held up leave no faster than the rate once they go on', () => {
  const lately = createLately(28)
  const left: number[] = []
  // Two are paid every 80 ms; nothing gets to its turn for half a second, then all is due at once.
  for (let now = 0; now < 5_000; now += 1) {
    const isHeldUp = now >= 2_000 && now < 2_500
    const due = isHeldUp ? 0 : 2 * Math.floor(now / 80) - left.length
    const { free } = lately.room(now)
    for (let n = 0; n < Math.min(due, free); n += 1) {
      lately.add(now)
      left.push(now)
    }
  }
  const within = (from: number) => left.filter((at) => at >= from && at < from + 1_000).length
  expect(Math.max(...left.map(within))).toBe(28)
  expect(left.length).toBeGreaterThanOrEqual(2 * Math.floor(4_900 / 80))
})
