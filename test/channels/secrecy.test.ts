import { expect, test } from 'vitest'
import { describeError } from '../../src/messaging/log.ts'
import type { What } from '../fakes/index.ts'
import { canary, expectNoSecret, platforms } from './support.ts'

const refusal = (code: number): What => ({
  status: code,
  body: { ok: false, error_code: code, description: 'No' },
})

const troubles: [string, What][] = [
  ['a refused token', refusal(401)],
  ['a refusal', refusal(400)],
  ['too many requests', refusal(429)],
  ['an error', refusal(500)],
  ['a broken connection', 'reset'],
  ['half an answer', { status: 200, body: '{"ok":tr' }],
  ['a page', { status: 403, body: '<h1>No</h1>' }],
]

const signal = new AbortController().signal

test.each(
  platforms.flatMap(({ name, withFake }) =>
    troubles.map(([trouble, what]) => ({ name, withFake, trouble, what })),
  ),
)('no error of $name tells the token, its address or a secret: $trouble', ({ withFake, what }) =>
  withFake(async (fake, channel) => {
    fake.fail(() => what)
    const secret = `${canary}-webhook`
    const errors = await Promise.all(
      [
        channel.open(),
        channel.poll(signal),
        channel.setWebhook('https://bot.vn/w', secret),
        channel.hasWebhook('https://bot.vn/w'),
      ].map((call) => (call as Promise<unknown>).catch((error: unknown) => error)),
    )
    for (const error of errors) {
      expect(error).toBeInstanceOf(Error)
      expectNoSecret(error, describeError(error))
    }
  }),
)
