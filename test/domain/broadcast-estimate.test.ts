import { expect, test } from 'vitest'
import { secondsFor } from '../../src/domain/broadcast-estimate.ts'

const rates = { telegram: 25, zalo: 1 }

test.each([
  ['nobody', [], undefined, 0],
  ['Telegram alone', [['telegram', 1000, 1]], undefined, 40],
  [
    'the slowest of two channels',
    [
      ['telegram', 1000, 1],
      ['zalo', 60, 2],
    ],
    undefined,
    120,
  ],
  ['a channel without a rate of its own', [['web', 50, 1]], undefined, 2],
  ['a rate of its own', [['telegram', 1000, 1]], 60, 1000],
] as [string, [string, number, number][], number | undefined, number][])(
  '%s',
  (_, shares, perMinute, seconds) => {
    const each = shares.map(([channel, people, messages]) => ({ channel, people, messages }))
    expect(secondsFor(each, { rates, perMinute })).toBe(seconds)
  },
)
