import { describe, expect, test } from 'vitest'
import type { Ending } from '../../src/messaging/deliver.ts'
import { monthOf, openLanes, usedBy } from '../../src/messaging/quota.ts'

test.each([
  [0, 'broadcast', 2400],
  [2399, 'broadcast', 1],
  [2400, 'reminder', 600],
  [2999, 'reminder', 1],
  [3000, 'reply', 0],
  [3100, 'reply', 0],
])('%i of 3000 messages used: lanes up to %s are open, for %i more', (used, lastLane, left) => {
  expect(openLanes({ used, perMonth: 3000 })).toEqual({ lastLane, left })
})

test('a plan without messages leaves replies alone', () => {
  expect(openLanes({ used: 0, perMonth: 0 })).toEqual({ lastLane: 'reply', left: 0 })
})

test.each([
  ['2026-11-30T16:59:59Z', '2026-11'],
  ['2026-11-30T17:00:00Z', '2026-12'],
])('%s counts in the month %s of the office', (moment, month) => {
  expect(monthOf(new Date(moment), 'Asia/Ho_Chi_Minh')).toBe(month)
})

describe('what an attempt uses up', () => {
  test.each([
    [1, [], { outcome: 'sent', providerIds: ['a'] }],
    [0, [], { outcome: 'sent', providerIds: [] }],
    [2, ['a'], { outcome: 'sent', providerIds: ['a', 'b', 'c'] }],
    [0, [], { outcome: 'not-sent', reason: 'ECONNREFUSED' }],
    [1, [], { outcome: 'not-sent', reason: 'ECONNREFUSED', partIds: ['a'] }],
    [1, [], { outcome: 'unknown', reason: 'timeout' }],
    [2, ['a'], { outcome: 'unknown', reason: 'timeout', partIds: ['a', 'b'] }],
    [0, [], { outcome: 'used-up', reason: '429' }],
    [0, [], { outcome: 'blocked', reason: '403' }],
    [0, ['a'], { outcome: 'expired' }],
    [0, [], { outcome: 'pointless' }],
  ] satisfies [number, string[], Ending][])(
    '%i, when %j had left before: %j',
    (used, before, ending) => {
      expect(usedBy(ending, before)).toBe(used)
    },
  )
})
