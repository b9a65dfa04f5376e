import { inspect } from 'node:util'
import { expect } from 'vitest'
import type { Patience } from '../../src/channels/patience.ts'
import { createTelegram, type Telegram } from '../../src/channels/telegram.ts'
import { createZalo, type Zalo } from '../../src/channels/zalo.ts'
import type { Call, Delivery } from '../../src/messaging/channel.ts'
import { outcomeOf } from '../../src/messaging/outcomes.ts'
import {
  withFakeTelegram,
  withFakeZalo,
  type Fake,
  type FakeTelegram,
  type FakeZalo,
} from '../fakes/index.ts'

/** Whoever finds this word in what a channel says has found the token. */
export const canary = 'CANARY-of-the-tests-0123456789'

const tokens = { telegram: `123456789:${canary}`, zalo: `1459232241454765289:${canary}` }

/** Someone who wrote to the bot before. */
export const lan = { telegram: 5_550_001, zalo: '6ede9afa66b88fe6d6a9' }

export type Way = { apiRoot: string; proxy?: string; patience?: Partial<Patience> }

type OwnTelegram = Partial<Parameters<typeof createTelegram>[0]>
type OwnZalo = Partial<Parameters<typeof createZalo>[0]>

export const openTelegram = (way: Way, own: OwnTelegram = {}): Telegram =>
  createTelegram({
    token: tokens.telegram,
    openFile: () => Promise.resolve(undefined),
    menus: {},
    ...way,
    ...own,
  })

export const openZalo = (way: Way, own: OwnZalo = {}): Zalo =>
  createZalo({
    token: tokens.zalo,
    perMonth: 3000,
    linkFor: () => undefined,
    noFile: '(có ảnh)',
    ...way,
    ...own,
  })

/** A channel over its fake, where Lan is known. */
export const withTelegram = <T>(
  work: (fake: FakeTelegram, channel: Telegram) => Promise<T>,
  own: OwnTelegram = {},
  options: Parameters<typeof withFakeTelegram>[1] = {},
): Promise<T> =>
  withFakeTelegram(
    (fake) => {
      fake.know(lan.telegram, { name: 'Lan' })
      return work(fake, openTelegram({ apiRoot: fake.url }, own))
    },
    { token: tokens.telegram, ...options },
  )

export const withZalo = <T>(
  work: (fake: FakeZalo, channel: Zalo) => Promise<T>,
  own: OwnZalo = {},
  options: Parameters<typeof withFakeZalo>[1] = {},
): Promise<T> =>
  withFakeZalo(
    (fake) => {
      fake.know(lan.zalo, { name: 'Lan' })
      return work(fake, openZalo({ apiRoot: fake.url }, own))
    },
    { token: tokens.zalo, ...options },
  )

export type AnyChannel = Telegram | Zalo
type WithAny = (
  work: (fake: Fake, channel: AnyChannel) => Promise<void>,
  own?: { patience?: Partial<Patience> },
) => Promise<void>

/** What both platforms have in common, for the tests that both have to pass. */
export const platforms: {
  name: 'telegram' | 'zalo'
  open: (way: Way) => AnyChannel
  withFake: WithAny
}[] = [
  { name: 'telegram', open: openTelegram, withFake: withTelegram },
  { name: 'zalo', open: openZalo, withFake: withZalo },
]

/** A call of the bot to Lan. */
export function callTo(
  name: 'telegram' | 'zalo',
  payload: Record<string, unknown>,
  { method = 'sendMessage', partIds = [], chatId = lan[name] }: CallHow = {},
): Call {
  const chatKey = `${name}:${chatId}`
  return { number: 7n, chatKey, method, payload: { chat_id: chatId, ...payload }, partIds }
}

type CallHow = { method?: string; partIds?: string[]; chatId?: number | string }

export const say = (channel: AnyChannel, text = 'Chào đồng chí'): Promise<Delivery> =>
  channel.perform(callTo(channel.name, { text }))

const now = new Date('2026-11-22T09:00:00Z')

/** What becomes of a reply that met this at its first attempt. */
export function actionOf(delivery: Delivery): string {
  const reply = { id: 7n, lane: 0, attempts: 1, createdAt: now, partIds: [] }
  const { status, attempts } = outcomeOf(reply, delivery, now)
  if (status !== 'waiting') return status === 'failed' ? 'given up' : status
  return attempts === 0 ? 'tried again' : 'tried once more'
}

/** Neither the token nor the address with it, however deep it lies. */
export function expectNoSecret(...said: unknown[]): void {
  const text = inspect(said, { depth: Infinity, showHidden: true, maxStringLength: Infinity })
  expect(text).not.toContain(canary)
  expect(text).not.toMatch(/https?:\/\/|127\.0\.0\.1/)
}
