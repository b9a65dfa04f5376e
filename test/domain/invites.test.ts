import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blockedUntil,
  hashCode,
  inviteLifetime,
  looksLikeWords,
  makeCode,
  readCode,
  refuseInvite,
  triesLeft,
} from '../../src/domain/invites.ts'

const now = new Date('2026-11-22T02:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const bytes =
  (...all: number[]) =>
  () =>
    Uint8Array.from(all)

test.each([
  [bytes(0, 0, 0, 0, 0), '00000000'],
  [bytes(255, 255, 255, 255, 255), 'ZZZZZZZZ'],
  [bytes(0, 0, 0, 0, 1), '00000001'],
  [bytes(0x98, 0xae, 0x23, 0xa9, 0x2e), 'K2Q27A9E'],
])('a code is made of forty bits', (random, code) => {
  expect(makeCode(random)).toBe(code)
})

test('every code is read back, however it is written', () => {
  const rewrite = fc.record({
    seed: fc.uint8Array({ minLength: 5, maxLength: 5 }),
    gap: fc.constantFrom('', ' ', '-', ' - ', '–', '\n'),
    every: fc.constantFrom(1, 2, 4),
    small: fc.boolean(),
  })
  fc.assert(
    fc.property(rewrite, ({ seed, gap, every, small }) => {
      const code = makeCode(() => seed)
      const spaced = code.replace(new RegExp(`.{${every}}(?=.)`, 'g'), `$&${gap}`)
      expect(readCode(small ? spaced.toLowerCase() : spaced)).toBe(code)
    }),
  )
})

test.each([
  ['k7q2 m9xd', 'K7Q2M9XD'],
  ['K7Q2-M9XD', 'K7Q2M9XD'],
  [' k7q2m9xd ', 'K7Q2M9XD'],
  ['O7Q2 M9XI', '07Q2M9X1'],
  ['ol7q m9xd', '017QM9XD'],
  ['Ｋ７Ｑ２Ｍ９ＸＤ', 'K7Q2M9XD'],
  ['12345678', '12345678'],
  ['xin chao a', undefined],
  ['Xin Chao A', undefined],
  ['chao anh a', undefined],
  ['xin chào ạ', undefined],
  ['k7q2 m9x', undefined],
  ['k7q2 m9xdd', undefined],
  ['k7u2 m9xd', undefined],
  ['', undefined],
])('%j is the code %s', (text, code) => {
  expect(readCode(text)).toBe(code)
})

test.each([
  ['kinh chao', true],
  ['xin chao a', true],
  ['k7q2 m9xd', false],
  ['abcdefgh', false],
])('%j could be ordinary words: %s', (text, could) => {
  expect(looksLikeWords(text)).toBe(could)
})

test('what is stored of a code says nothing without the pepper', () => {
  const hash = hashCode('K7Q2M9XD', 'pepper')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hash).not.toBe(hashCode('K7Q2M9XD', 'salt'))
  expect(hash).toBe(hashCode('K7Q2M9XD', 'pepper'))
})

test.each([
  ['is good', {}, undefined],
  ['is good in its last second', { expiresAt: minutes(1) }, undefined],
  ['has run out', { expiresAt: now }, 'expired'],
  ['was used by somebody else', { usedAt: now, usedByChat: 'zalo:2' }, 'used'],
  ['was used by this chat', { usedAt: now, usedByChat: 'zalo:1' }, 'already-yours'],
  ['bears the same name', { name: 'rơ châm hà' }, undefined],
  ['bears the same name without marks', { name: 'Ro Cham Ha' }, undefined],
  ['bears the name of another person', { name: 'Siu Hương' }, 'other-person'],
] as const)('a linked chat types a code that %s', (_, change, refusal) => {
  const invite = { ...fresh, ...change }
  const asked = { invite, tries: { chat: [], all: [] }, chatKey: 'zalo:1', now }
  expect(refuseInvite({ ...asked, linkedTo: 'Rơ Châm Hà' })).toBe(refusal)
})

const fresh = {
  name: undefined,
  expiresAt: new Date(now.getTime() + inviteLifetime),
  usedAt: undefined,
  usedByChat: undefined,
}

test('a stranger may use a code of any name, but not the code they used before they erased', () => {
  const asked = { tries: { chat: [], all: [] }, chatKey: 'zalo:1', linkedTo: undefined, now }
  expect(refuseInvite({ ...asked, invite: { ...fresh, name: 'Siu Hương' } })).toBeUndefined()
  const used = { ...fresh, usedAt: now, usedByChat: 'zalo:1' }
  expect(refuseInvite({ ...asked, invite: used })).toBe('used')
  expect(refuseInvite({ ...asked, invite: undefined })).toBe('unknown')
})

test.each([
  ['after four wrong codes', 4, 4, undefined, 1],
  ['after five wrong codes', 5, 5, minutes(55), 0],
  ['when others typed ninety-nine', 0, 99, undefined, 5],
  ['when others typed a hundred', 0, 100, minutes(-40), 5],
])('%s', (_, ofChat, ofAll, until, left) => {
  // One wrong code a minute, the last one a minute ago.
  const typed = (count: number) => Array.from({ length: count }, (_, at) => minutes(at - count))
  const tries = { chat: typed(ofChat), all: typed(ofAll) }
  expect(blockedUntil(tries)).toEqual(until)
  expect(triesLeft(tries)).toBe(left)
  const asked = { invite: fresh, tries, chatKey: 'zalo:1', linkedTo: undefined, now }
  expect(refuseInvite(asked)).toBe(until ? 'too-many-tries' : undefined)
})

test('forty bits: ten thousand codes, none twice', () => {
  const codes = new Set(Array.from({ length: 10_000 }, () => makeCode(randomBytes)))
  expect(codes.size).toBe(10_000)
})

test('ten thousand guesses in an hour, from a thousand chats: a hundred are looked up', () => {
  const all: Date[] = []
  const chats = new Map<string, Date[]>()
  const said: Record<string, number> = {}
  for (let guess = 0; guess < 10_000; guess += 1) {
    const chatKey = `zalo:${guess % 1_000}`
    const at = new Date(now.getTime() + guess * 350)
    const own = chats.get(chatKey) ?? []
    // As it is asked of the store: the last hour, and of many only the latest.
    const recent = (times: Date[], most: number) =>
      times.filter((each) => at.getTime() - each.getTime() < 3_600_000).slice(-most)
    const tries = { chat: recent(own, 5), all: recent(all, 100) }
    // Even the right code is not taken from whoever guesses.
    const invite = guess === 9_999 ? fresh : undefined
    const why = refuseInvite({ invite, tries, chatKey, linkedTo: undefined, now: at }) ?? 'taken'
    said[why] = (said[why] ?? 0) + 1
    if (why !== 'unknown') continue
    chats.set(chatKey, [...own, at])
    all.push(at)
  }
  expect(said).toEqual({ unknown: 100, 'too-many-tries': 9_900 })
})
