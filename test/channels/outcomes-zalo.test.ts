import { describe, expect, test } from 'vitest'
import { usedBy } from '../../src/messaging/quota.ts'
import type { What } from '../fakes/index.ts'
import {
  actionOf,
  callTo,
  canary,
  expectNoSecret,
  lan,
  openZalo,
  say,
  withZalo,
} from './support.ts'

const refused = (code: number, description = '', more: object = {}) => ({
  ok: false,
  error_code: code,
  description,
  ...more,
})

type Row = [string, object, object, string]

const rows: Row[] = [
  [
    'the month is used up',
    refused(429, 'Quota exceeded'),
    { outcome: 'used-up', reason: '429 Quota exceeded' },
    'tried again',
  ],
  [
    'too many requests, with a word of when',
    refused(429, 'Too many', { parameters: { retry_after: 9 } }),
    { outcome: 'paused', seconds: 9 },
    'tried again',
  ],
  [
    'the token is no good',
    refused(401, 'Unauthorized'),
    { outcome: 'unauthorized' },
    'tried again',
  ],
  [
    'what the manual calls 403',
    refused(403, 'Internal server error'),
    { outcome: 'unknown' },
    'tried once more',
  ],
  [
    'a person who does not want to hear',
    refused(403, 'Forbidden: bot was blocked by the user'),
    { outcome: 'blocked' },
    'given up',
  ],
  [
    'a chat it does not know',
    refused(400, 'Bad Request: chat not found'),
    { outcome: 'blocked' },
    'given up',
  ],
  [
    'a text it does not like',
    refused(400, 'Bad Request: text must be 1-2000'),
    { outcome: 'refused' },
    'given up',
  ],
  ['a method it does not know', refused(404, 'Not Found'), { outcome: 'refused' }, 'given up'],
  ['it took too long', refused(408, 'Request timeout'), { outcome: 'unknown' }, 'tried once more'],
  ['it broke', refused(500, 'Internal'), { outcome: 'unknown' }, 'tried once more'],
  [
    'the code under its other name',
    { ok: false, errorCode: 401, description: '' },
    { outcome: 'unauthorized' },
    'tried again',
  ],
  [
    'the code as a text',
    { ok: false, error_code: '429', description: 'Quota exceeded' },
    { outcome: 'used-up' },
    'tried again',
  ],
]

describe.each([200, 'the code'])('what Zalo says of a message, with HTTP %s', (how) => {
  test.each(rows)('%s', (_, body, expected, action) =>
    withZalo(async (fake, channel) => {
      const { error_code: code, errorCode = code } = body as Record<string, string>
      fake.fail({ what: { status: how === 200 ? 200 : Number(errorCode), body } })
      const delivery = await say(channel)
      expect(delivery).toMatchObject({ ...expected, partIds: [] })
      expect(actionOf(delivery)).toBe(action)
      expectNoSecret(delivery)
    }),
  )
})

describe('what is not the answer of Zalo', () => {
  test.each<[string, What, string, string]>([
    ['a page that forbids it', { status: 403, body: '<h1>No</h1>' }, 'not-sent', 'tried again'],
    ['a page that is not found', { status: 404, body: '<h1>No</h1>' }, 'not-sent', 'tried again'],
    ['a gateway that is busy', { status: 429, body: 'Slow down' }, 'paused', 'tried again'],
    ['a gateway that waited', { status: 408, body: '' }, 'unknown', 'tried once more'],
    ['a redirect', { status: 302, body: 'Elsewhere' }, 'not-sent', 'tried again'],
    ['JSON of somebody else', { status: 200, body: { hello: 1 } }, 'unknown', 'tried once more'],
    [
      'a refusal without a reason',
      { status: 200, body: { ok: false } },
      'unknown',
      'tried once more',
    ],
    [
      'a refusal without a sense',
      { status: 200, body: { ok: false, error_code: {} } },
      'unknown',
      'tried once more',
    ],
  ])('%s', (_, what, outcome, action) =>
    withZalo(async (fake, channel) => {
      fake.fail({ what })
      const delivery = await say(channel)
      expect(delivery).toMatchObject({ outcome })
      expect(actionOf(delivery)).toBe(action)
      expectNoSecret(delivery)
    }),
  )
})

test.each(['always-200', 'code'] as const)(
  'a month that is used up, as the fake says it (%s)',
  (errorStatus) =>
    withZalo(
      async (fake, channel) => {
        expect(await say(channel)).toMatchObject({ outcome: 'sent' })
        const delivery = await say(channel)
        expect(delivery).toMatchObject({ outcome: 'used-up', partIds: [] })
        expect(usedBy(delivery, [])).toBe(0)
        expect(fake.used()).toBe(1)
      },
      {},
      { quota: 1, errorStatus },
    ),
)

test('who blocked the bot is marked, who is over the limit of the plan too', () =>
  withZalo(
    async (fake, channel) => {
      await fake.block(lan.zalo)
      expect(await say(channel)).toMatchObject({ outcome: 'blocked' })
      fake.know('7777')
      const call = callTo('zalo', { text: 'A' }, { chatId: '7777' })
      expect(await channel.perform(call)).toMatchObject({ outcome: 'blocked' })
    },
    {},
    { userCap: 1 },
  ))

test('an answer without a result is an answer', () =>
  withZalo(async (fake, channel) => {
    fake.fail({ what: { status: 200, body: { ok: true } } })
    expect(await say(channel)).toEqual({ outcome: 'sent', providerIds: [''] })
  }))

test('a token of another bot', () =>
  withZalo(async (fake) => {
    const stranger = openZalo({ apiRoot: fake.url }, { token: `1:${canary}` })
    const delivery = await say(stranger)
    expect(delivery).toMatchObject({ outcome: 'unauthorized' })
    expectNoSecret(delivery)
  }))
