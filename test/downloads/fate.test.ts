import { describe, expect, test } from 'vitest'
import { fateOf, pauseAfter } from '../../src/downloads/fate.ts'
import { at } from '../support/reporting.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

test.each([
  [1, 5 * second],
  [2, 30 * second],
  [3, 2 * minute],
  [4, 10 * minute],
  [5, 30 * minute],
  [6, hour],
  [30, hour],
])('after attempt %i the pause is %i ms', (attempts, pause) => {
  expect(pauseAfter(attempts)).toBe(pause)
})

describe('a photo of 14:02 that is not there yet', () => {
  const createdAt = at('2026-11-22 14:02')
  const later = { outcome: 'later', reason: '502' } as const

  test.each([
    ['a moment ago', 1, '2026-11-22 14:02', 'again', '2026-11-22 14:02:05'],
    ['for an hour', 6, '2026-11-22 15:00', 'again', '2026-11-22 16:00:00'],
    ['nearly for a day', 28, '2026-11-23 13:32', 'again', '2026-11-23 14:02:00'],
    ['for a day', 29, '2026-11-23 14:02', 'lost', ''],
    [
      'for two days, in which the bot was off',
      1,
      '2026-11-24 14:02',
      'again',
      '2026-11-24 14:02:05',
    ],
    ['and was tried a little since', 5, '2026-11-24 14:10', 'again', '2026-11-24 14:40:00'],
    ['and was tried enough', 6, '2026-11-24 14:40', 'lost', ''],
  ])('%s', (_, attempts, now, fate, next) => {
    const expected =
      fate === 'lost'
        ? { fate: 'lost', why: 'gone', reason: '502' }
        : { fate: 'again', at: new Date(`${next.replace(' ', 'T')}+07:00`), reason: '502' }
    expect(fateOf({ attempts, createdAt }, later, at(now))).toEqual(expected)
  })

  test.each(['too-large', 'not-taken', 'gone'] as const)('and never will: %s', (why) => {
    const never = { outcome: 'never', why, reason: 'said so' } as const
    const fate = fateOf({ attempts: 1, createdAt }, never, createdAt)
    expect(fate).toEqual({ fate: 'lost', why, reason: 'said so' })
  })

  test('is kept, however late it comes', () => {
    const file = { hash: 'ab12', type: 'image/jpeg', bytes: 2048 }
    const kept = { outcome: 'kept', file } as const
    const now = at('2026-11-30 14:02')
    expect(fateOf({ attempts: 40, createdAt }, kept, now)).toEqual({ fate: 'done', file })
  })
})
