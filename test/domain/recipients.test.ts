import { describe, expect, test } from 'vitest'
import { fateOf, type Ended } from '../../src/domain/recipients.ts'

const ended = (outcome: string, rest: Partial<Ended> = {}): Ended => ({
  outcome,
  error: undefined,
  isInDoubt: false,
  wasInDoubt: false,
  hasOther: false,
  isBlocked: false,
  ...rest,
})

const hold = { doubts: 'hold', status: 'running' } as const
const again = { doubts: 'again', status: 'running' } as const

describe('a message that', () => {
  test('was sent is sent; after a doubt it may have come twice, which is marked', () => {
    expect(fateOf(ended('sent'), hold)).toMatchObject({ status: 'sent', error: undefined })
    const twice = fateOf(ended('sent', { wasInDoubt: true }), again)
    expect(twice).toMatchObject({ status: 'sent', error: 'twice' })
  })

  test('was refused goes to the next chat, until there is none', () => {
    const refused = { error: 'Bad Request' }
    const next = fateOf(ended('failed', { ...refused, hasOther: true }), hold)
    expect(next).toEqual({ status: 'waiting', error: undefined, isRefused: true })
    const last = fateOf(ended('failed', refused), hold)
    expect(last).toEqual({ status: 'failed', error: 'Bad Request', isRefused: true })
    const blocked = fateOf(ended('failed', { ...refused, isBlocked: true }), hold)
    expect(blocked).toMatchObject({ status: 'unreachable', error: 'blocked' })
  })

  test('was refused half-way goes nowhere else: a part of it has been read', () => {
    const half = ended('failed', { error: '400', isInDoubt: true, hasOther: true })
    expect(fateOf(half, hold)).toMatchObject({ status: 'failed', error: '400' })
  })

  test('is in doubt is held, or goes once more where the author said so, and never again', () => {
    const doubt = ended('unknown', { error: 'No answer', isInDoubt: true })
    expect(fateOf(doubt, hold)).toMatchObject({ status: 'unknown', error: 'No answer' })
    expect(fateOf(doubt, again)).toMatchObject({ status: 'waiting', error: 'doubt' })
    const second = { ...doubt, wasInDoubt: true }
    expect(fateOf(second, again)).toMatchObject({ status: 'uncertain' })
    expect(fateOf(second, hold)).toMatchObject({ status: 'uncertain' })
  })

  test('may have arrived stays in doubt, whatever becomes of the second one', () => {
    const refused = ended('failed', { error: '403', wasInDoubt: true, hasOther: true })
    expect(fateOf(refused, again)).toMatchObject({ status: 'unknown' })
    const late = ended('expired', { wasInDoubt: true })
    expect(fateOf(late, again)).toMatchObject({ status: 'waiting', error: 'doubt' })
  })

  test('did not leave in time waits again; of a cancelled one nothing waits', () => {
    expect(fateOf(ended('expired'), hold)).toMatchObject({ status: 'waiting' })
    expect(fateOf(ended('expired', { isInDoubt: true }), hold)).toMatchObject({ status: 'unknown' })
    const cancelled = { doubts: 'again', status: 'cancelled' } as const
    expect(fateOf(ended('expired'), cancelled)).toMatchObject({ status: 'cancelled' })
    expect(fateOf(ended('failed', { hasOther: true }), cancelled).status).toBe('cancelled')
    expect(fateOf(ended('unknown', { isInDoubt: true }), cancelled).status).toBe('unknown')
    const wasInDoubt = ended('expired', { wasInDoubt: true })
    expect(fateOf(wasInDoubt, cancelled).status).toBe('unknown')
  })
})
