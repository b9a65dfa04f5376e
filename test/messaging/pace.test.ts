import { describe, expect, test } from 'vitest'
import { limitsFor } from '../../src/messaging/limits.ts'
import { paceOf } from '../../src/messaging/pace.ts'

const limits = limitsFor(false)

describe('the pace of bulk', () => {
  test.each([
    [1, { slots: 4, batch: 1, burst: 1, most: 2 }],
    [12, { slots: 4, batch: 1, burst: 1.08, most: 13 }],
    [25, { slots: 8, batch: 2, burst: 2.25, most: 28 }],
    [100, { slots: 30, batch: 8, burst: 9, most: 112 }],
    [1_000, { slots: 64, batch: 80, burst: 90, most: 1_120 }],
  ])('%d messages a second go out with %j', (rate, pace) => {
    expect(paceOf(rate, limits)).toEqual(pace)
  })

  test('allows no more in one second than a fifth above its rate', () => {
    for (const rate of [20, 25, 30, 100, 1_000]) {
      expect(paceOf(rate, limits).most).toBeLessThan(rate * 1.2)
    }
  })

  test('can always gather a whole batch', () => {
    for (let rate = 1; rate <= 2_000; rate += 1) {
      const { batch, burst } = paceOf(rate, limits)
      expect(batch).toBeLessThanOrEqual(burst)
    }
  })
})
