import { describe, expect, test } from 'vitest'
import type { Ending } from '../../src/messaging/deliver.ts'
import { outcomeOf } from '../../src/messaging/outcomes.ts'

const now = new Date('2026-11-22T09:00:00Z')
const reply = { id: 7n, lane: 0, attempts: 1, createdAt: now, partIds: ['800'] }
const reminder = { ...reply, lane: 1 }
const broadcast = { ...reply, lane: 2 }
const second = { attempts: 2 }

const unknown: Ending = { outcome: 'unknown', reason: 'timeout' }
const refused: Ending = { outcome: 'refused', reason: '400' }
const blocked: Ending = { outcome: 'blocked', reason: '403' }
const notSent: Ending = { outcome: 'not-sent', reason: 'ECONNREFUSED' }

test.each([
  ['a reply that was sent', reply, { outcome: 'sent', providerIds: ['900', '901'] }, 'sent', 1],
  ['a call that has no message', reply, { outcome: 'sent', providerIds: [] }, 'sent', 1],
  ['a reply that surely did not leave', reply, notSent, 'waiting', 0],
  ['a broadcast that surely did not leave', broadcast, notSent, 'waiting', 0],
  ['a reply in a pause', reply, { outcome: 'paused', seconds: 3 }, 'waiting', 0],
  ['a broadcast in a pause', broadcast, { outcome: 'paused', seconds: 3 }, 'waiting', 0],
  ['a reply that was refused', reply, refused, 'failed', 1],
  ['a reminder to one who blocked us', reminder, blocked, 'failed', 1],
  ['a reply in doubt', reply, unknown, 'waiting', 1],
  ['a reply in doubt again', { ...reply, ...second }, unknown, 'uncertain', 2],
  ['a reminder in doubt', reminder, unknown, 'waiting', 1],
  ['a reminder in doubt again', { ...reminder, ...second }, unknown, 'uncertain', 2],
  ['a broadcast in doubt', broadcast, unknown, 'unknown', 1],
  ['a doubt, then surely not', { ...reply, ...second }, notSent, 'waiting', 1],
  ['a reply, the month being used up', reply, { outcome: 'used-up', reason: '429' }, 'waiting', 0],
  ['a reply to a chat that moved', reply, { outcome: 'moved', chatId: '-1001' }, 'waiting', 0],
  [
    'a reminder of a bot that may not send',
    reminder,
    { outcome: 'unauthorized', reason: '401' },
    'waiting',
    0,
  ],
  ['a reply that came too late', reply, { outcome: 'expired' }, 'expired', 0],
  ['an edit of what never left', reply, { outcome: 'pointless' }, 'failed', 0],
] satisfies [string, typeof reply, Ending, string, number][])(
  '%s',
  (_, message, ending, status, attempts) => {
    expect(outcomeOf(message, ending, now)).toMatchObject({ id: '7', status, attempts })
  },
)

describe('a message of several parts', () => {
  test('is known by its last', () => {
    const sent: Ending = { outcome: 'sent', providerIds: ['900', '901'] }
    const expected = { providerId: '901', partIds: ['900', '901'] }

    expect(outcomeOf(reply, sent, now)).toMatchObject(expected)
  })

  test('remembers the parts that left before the trouble came', () => {
    expect(outcomeOf(reply, { ...notSent, partIds: ['800', '801'] }, now)).toMatchObject({
      status: 'waiting',
      partIds: ['800', '801'],
    })
    expect(outcomeOf(reply, unknown, now)).toMatchObject({ partIds: ['800'] })
  })
})

test.each([
  [0, 1],
  [10, 5],
  [60, 30],
  [3600, 300],
])('%i s after it was written, the next try comes in %i s', (age, pause) => {
  const createdAt = new Date(now.getTime() - age * 1000)

  expect(outcomeOf({ ...reply, createdAt }, notSent, now).notBefore).toBe(
    new Date(now.getTime() + pause * 1000).toISOString(),
  )
})
