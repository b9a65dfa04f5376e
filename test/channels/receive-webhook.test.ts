import { describe, expect, test } from 'vitest'
import { listen } from '../../src/server/listen.ts'
import { webhookRoutes } from '../../src/server/webhooks.ts'
import type { Fake } from '../fakes/index.ts'
import { until } from '../messaging/path.ts'
import { withReceiver, type Receiving } from './receiving.ts'
import { canary, lan, withTelegram, withZalo, type AnyChannel } from './support.ts'

const minute = 60_000
const secret = `${canary}-webhook`

/** Lends a platform that knows the way to the server of the bot, though its name is not of here. */
type WithDoor = (
  work: (fake: Fake, channel: AnyChannel, door: { url: string }) => Promise<void>,
) => Promise<void>

const platforms: { name: 'telegram' | 'zalo'; header: string; withPlatform: WithDoor }[] = [
  {
    name: 'telegram',
    header: 'x-telegram-bot-api-secret-token',
    withPlatform(work) {
      const door = { url: '' }
      const reach = () => door.url
      const webhook = { reach, longestPauseMs: 10 }
      return withTelegram((fake, channel) => work(fake, channel, door), {}, { webhook })
    },
  },
  {
    name: 'zalo',
    header: 'x-bot-api-secret-token',
    withPlatform(work) {
      const door = { url: '' }
      const reach = () => door.url
      const webhook = { reach, redeliver: { times: 5, pauseMs: 10 } }
      return withZalo((fake, channel) => work(fake, channel, door), {}, { webhook })
    },
  },
]

describe.each(platforms)('$name calls us', ({ name, header, withPlatform }) => {
  const path = `/${name}/webhook`
  const webhook = { url: `https://bot.vn${path}`, secret }
  const person = lan[name]
  const setCalls = (fake: Fake) => fake.calls.filter(({ method }) => method === 'setWebhook')

  /** The real door of the server before a receiver that runs. */
  const withOpenDoor = (
    work: (fake: Fake, receiving: Receiving, channel: AnyChannel) => Promise<void>,
    prepare: (fake: Fake) => void = () => undefined,
  ) =>
    withPlatform((fake, channel, door) => {
      prepare(fake)
      return withReceiver(
        channel,
        async (receiving) => {
          const app = webhookRoutes([{ path, header, secret, take: receiving.take }])
          app.onError((_, c) => c.json({ error: 'unavailable' }, 503))
          const closing = new AbortController()
          const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
          door.url = `${server.url}${path}`
          try {
            await work(fake, receiving, channel)
          } finally {
            await server.close()
          }
        },
        { webhook },
      )
    })

  test('once we have told where', () =>
    withOpenDoor(async (fake, { rest, stored, state }) => {
      expect(await rest()).toBe(10 * minute)
      expect(state()).toMatchObject({ way: 'webhook' })
      expect(setCalls(fake)[0]?.payload).toMatchObject({ url: webhook.url, secret_token: secret })
      await fake.say(person, 'Chào')
      expect(stored).toMatchObject([{ channel: name, update: { message: { text: 'Chào' } } }])
    }))

  test('again with what could not be stored', () =>
    withOpenDoor(async (fake, { rest, stored, trouble }) => {
      await rest()
      trouble.push(
        () => {
          throw new Error('The database is away')
        },
        () => ({ stored: 'full' }),
      )
      await fake.say(person, 'Chào')
      await until(() => stored.length === 1)
      expect(trouble).toEqual([])
    }))

  test('as long as nobody takes the webhook away; we look every ten minutes', () =>
    withOpenDoor(async (fake, { wake, rest }, channel) => {
      expect(await wake()).toBe(10 * minute)
      expect(await rest()).toBe(10 * minute)
      expect(setCalls(fake)).toHaveLength(1)

      await channel.startPolling()
      await wake()
      await rest()
      expect(setCalls(fake)).toHaveLength(2)
      expect(await channel.hasWebhook(webhook.url)).toBe(true)
    }))

  test('also after an hour without a network', () =>
    withOpenDoor(async (fake, { wake, rest, state, logged }) => {
      await rest()
      const restore = fake.fail(() => 'reset')
      expect(await wake()).toBe(10 * minute)
      expect(await wake()).toBe(3_000)
      expect(await wake()).toBe(3_000)
      expect(state()).toMatchObject({ way: 'failing' })
      await rest()
      restore()
      await wake()
      expect(await rest()).toBe(10 * minute)
      expect(state().way).toBe('webhook')
      expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1)
    }))

  test('not where it must not', () =>
    withOpenDoor(
      async (_, { wake, rest, state }) => {
        expect(await wake()).toBe(3_000)
        expect(state()).toMatchObject({ way: 'failing', reason: '400 webhook.err.blocked' })
        expect(await rest()).toBe(10 * minute)
      },
      (fake) =>
        fake.fail({
          methods: ['setWebhook'],
          what: {
            status: 400,
            body: { ok: false, error_code: 400, description: 'webhook.err.blocked' },
          },
        }),
    ))
})

test('a webhook that Zalo keeps but can not reach is tried again after a minute', () =>
  withZalo(async (fake, channel) => {
    const url = 'https://bot.vn/zalo/webhook'
    const verification = { ok: false, outcome: 'webhook.http.5xx', hint: 'Answer 200' }
    const what = { status: 200, body: { ok: true, result: { url, verification } } }
    fake.fail({ methods: ['setWebhook'], times: 2, what })
    const verified = {
      status: 200,
      body: { ok: true, result: { url, verification: { ok: true } } },
    }
    fake.fail({ methods: ['setWebhook'], what: verified })
    await withReceiver(
      channel,
      async ({ wake, rest, state, logged }) => {
        expect(await wake()).toBe(minute)
        const reason = 'Zalo can not reach the webhook: webhook.http.5xx Answer 200'
        expect(state()).toMatchObject({ way: 'failing', reason })
        expect(await wake()).toBe(minute)
        expect(await rest()).toBe(10 * minute)
        expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1)
      },
      { webhook: { url, secret } },
    )
  }))

test.each([undefined, null, {}, { verification: null }])(
  'what Zalo does not say of a webhook (%j) is no trouble',
  (result) =>
    withZalo(async (fake, channel) => {
      fake.fail({ methods: ['setWebhook'], what: { status: 200, body: { ok: true, result } } })
      await expect(channel.setWebhook('https://bot.vn/z', secret)).resolves.toBeUndefined()
    }),
)

test('Telegram is told what we want to hear of', () =>
  withTelegram(async (fake, channel) => {
    await channel.setWebhook('https://bot.vn/telegram/webhook', secret)
    expect(fake.calls[0]?.payload['allowed_updates']).toEqual([
      'message',
      'edited_message',
      'callback_query',
      'my_chat_member',
    ])
  }))
