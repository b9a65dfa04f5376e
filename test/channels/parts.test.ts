import { expect, test, vi } from 'vitest'
import { performParts } from '../../src/channels/parts.ts'
import { patienceOf } from '../../src/channels/patience.ts'
import { limitsFor } from '../../src/messaging/limits.ts'

const withWordsAbove = (words: string, part: string) => `${words} ${part}`

test('only of the part that was not known to have left it is said that it comes again', async () => {
  const sent: string[] = []
  const send = (part: string) => {
    sent.push(part)
    return Promise.resolve({ outcome: 'sent' as const, providerIds: [part] })
  }
  const call = { partIds: ['a'], wordsAbove: 'again:' }
  await performParts(call, ['a', 'b', 'c'], { send, withWordsAbove })
  expect(sent).toEqual(['again: b', 'c'])
})

test('what takes long is sent in several turns, each part of it once', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const sent: string[] = []
  const send = (part: string) => {
    sent.push(part)
    clock.mockReturnValue(sent.length * 6_000)
    return Promise.resolve({ outcome: 'sent' as const, providerIds: [part] })
  }
  try {
    const parts = ['a', 'b', 'c', 'd']
    const first = await performParts({ partIds: [] }, parts, { send, withWordsAbove })
    expect(first).toMatchObject({ outcome: 'not-sent', partIds: ['a', 'b'] })
    const rest = await performParts({ partIds: ['a', 'b'] }, parts, { send, withWordsAbove })
    expect(rest).toEqual({ outcome: 'sent', providerIds: parts })
    expect(sent).toEqual(parts)
  } finally {
    clock.mockRestore()
  }
})

test('a turn and its longest part end before the sender gives the call up', () => {
  const turnMs = 10_000
  const { answerMs, photoMs } = patienceOf()
  const { performMs, slowPerformMs, leaseMs, stopMs, pollMs } = limitsFor(false)
  expect(turnMs + answerMs).toBeLessThan(performMs)
  expect(turnMs + photoMs).toBeLessThan(slowPerformMs)
  // While it stops, nobody prolongs the leases.
  expect(stopMs + 2 * pollMs).toBeLessThan(leaseMs)
})
