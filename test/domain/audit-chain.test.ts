import { describe, expect, test } from 'vitest'
import {
  chainStart,
  sealOf,
  verifyChain,
  type Link,
  type SealedEntry,
} from '../../src/domain/audit-chain.ts'

const sealed = (
  { position, hash }: Link,
  change: Partial<Omit<SealedEntry, 'hash'>> = {},
): SealedEntry => {
  const entry = {
    id: position * 3n,
    at: new Date('2026-11-25T02:12:00.123Z'),
    actorId: null,
    action: 'extension.grant',
    object: 'obligation:1',
    details: '{"after": "2026-12-15"}',
    position: position + 1n,
    previous: hash,
    ...change,
  }
  return { ...entry, hash: sealOf(entry) }
}

const chain = (count: number): SealedEntry[] => {
  const entries: SealedEntry[] = []
  for (let at = 0; at < count; at += 1) entries.push(sealed(entries.at(-1) ?? chainStart))
  return entries
}

test('a chain as it was made holds, whole or page by page', () => {
  const entries = chain(7)
  const whole = verifyChain(entries)
  expect(whole).toEqual({ ok: true, last: { position: 7n, hash: entries[6]?.hash } })
  const first = verifyChain(entries.slice(0, 3))
  expect(first.ok && verifyChain(entries.slice(3), first.last)).toEqual(whole)
  expect(verifyChain([])).toEqual({ ok: true, last: chainStart })
})

describe('what was done to it is found, with the position', () => {
  const changes: Partial<SealedEntry>[] = [
    { at: new Date('2026-11-25T02:12:00.124Z') },
    { actorId: 'somebody' },
    { action: 'extension.refuse' },
    { object: 'obligation:2' },
    { details: '{"after": "2026-12-16"}' },
    { id: 99n },
  ]
  test.each(changes)('changed: %o', (change) => {
    const entries = chain(5).map((entry, at) => (at === 2 ? { ...entry, ...change } : entry))
    expect(verifyChain(entries)).toEqual({ ok: false, at: 3n, why: 'content' })
  })

  test('changed and sealed anew: the next one hangs on what is not there any more', () => {
    const entries = chain(5)
    const [, second, third] = entries
    if (!second || !third) throw new Error('too short')
    entries[2] = sealed(second, { action: 'person.erase' })
    expect(verifyChain(entries)).toEqual({ ok: false, at: 4n, why: 'link' })
  })

  test('removed, moved, put in between', () => {
    const [one, two, three, four] = chain(4)
    if (!one || !two || !three || !four) throw new Error('too short')
    expect(verifyChain([one, two, four])).toEqual({ ok: false, at: 3n, why: 'missing' })
    expect(verifyChain([two, three])).toEqual({ ok: false, at: 1n, why: 'missing' })
    expect(verifyChain([one, { ...three, position: 2n }])).toMatchObject({ at: 2n, why: 'link' })
    expect(verifyChain([one, two, two])).toEqual({ ok: false, at: 3n, why: 'missing' })
  })
})

test('values that only together read the same have other seals', () => {
  const [one, other] = [
    sealed(chainStart, { action: 'a', object: '1:b' }),
    sealed(chainStart, { action: 'a,3:1:b', object: '' }),
  ]
  expect(one.hash).not.toBe(other.hash)
})
