import { describe, expect, test } from 'vitest'
import type { Incoming } from '../../src/messaging/inbox.ts'
import { until } from '../messaging/path.ts'
import { createFakeTelegram, createFakeZalo, type Fake, type What } from '../fakes/index.ts'
import { withReceiver } from './receiving.ts'
import {
  canary,
  lan,
  openTelegram,
  openZalo,
  platforms,
  withTelegram,
  withZalo,
} from './support.ts'

const second = 1_000
const minute = 60 * second

const polls = (fake: Fake) => fake.calls.filter(({ method }) => method === 'getUpdates')
/** A poll is under way, and nobody has answered it. */
const isPolling = (fake: Fake) => polls(fake).at(-1)?.status === 0
const textsOf = (stored: Incoming[]) =>
  stored.map(({ update }) => (update['message'] as { text: string }).text)

const away = () => {
  throw new Error('The database is away')
}
const full = () => ({ stored: 'full' as const })

const refusal = (code: number, description = ''): What => ({
  status: code,
  body: { ok: false, error_code: code, description },
})

describe.each(platforms)('polling $name', ({ name, open, withFake }) => {
  const person = lan[name]

  test('brings what people write, in order', () =>
    withFake((fake, channel) =>
      withReceiver(channel, async ({ stored, state }) => {
        for (const text of ['Một', 'Hai', 'Ba']) await fake.say(person, text)
        await until(() => stored.length === 3)
        expect(textsOf(stored)).toEqual(['Một', 'Hai', 'Ba'])
        expect(state()).toMatchObject({ way: 'polling', lastAt: expect.any(Date) as Date })
        expect(state().name).toMatch(/danvankheo/i)
      }),
    ))

  test('polls though nobody can say whether a webhook is set', () =>
    withFake((fake, channel) => {
      fake.fail({
        methods: ['getWebhookInfo', 'deleteWebhook'],
        times: 2,
        what: refusal(400, 'Bad Request'),
      })
      return withReceiver(channel, async ({ stored }) => {
        await fake.say(person, 'Chào')
        await until(() => stored.length === 1)
      })
    }))

  test('keeps what it brought until the store takes it', () =>
    withFake((fake, channel) =>
      withReceiver(channel, async ({ stored, trouble, wake, logged }) => {
        trouble.push(away, away, full)
        await fake.say(person, 'Chào')
        for (let left = 3; left > 0; left -= 1) expect(await wake()).toBe(second)
        await until(() => stored.length === 1)
        await until(() => polls(fake).length === 2)
        expect(logged.filter(({ text }) => text === 'An event waits for the store')).toHaveLength(2)
      }),
    ))

  test('rests five minutes when the token is refused', () =>
    withFake((fake, channel) => {
      fake.fail({ methods: ['getMe'], times: 2, what: refusal(401, 'Unauthorized') })
      return withReceiver(channel, async ({ wake, state, logged }) => {
        expect(await wake()).toBe(5 * minute)
        expect(state()).toMatchObject({ way: 'failing', reason: 'The token is refused' })
        expect(await wake()).toBe(5 * minute)
        await until(() => isPolling(fake))
        // Once for each trouble, not at every try.
        expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1)
      })
    }))

  test.each<[string, What]>([
    ['a bad gateway', 'bad-gateway'],
    ['a broken connection', 'reset'],
    ['half an answer', { status: 200, body: '{"ok":tr' }],
    ['an error', refusal(500, 'Internal')],
  ])('tries again after %s, and tells of it once', (_, what) =>
    withFake((fake, channel) => {
      fake.fail({ methods: ['getUpdates'], times: 3, what })
      return withReceiver(channel, async ({ wake, state, stored, logged }) => {
        for (let left = 3; left > 0; left -= 1) {
          expect(await wake()).toBe(3 * second)
          expect(state().way).toBe('failing')
        }
        await fake.say(person, 'Chào')
        await until(() => stored.length === 1)
        await until(() => state().way === 'polling')
        expect(logged.filter(({ level }) => level === 'error')).toHaveLength(1)
      })
    }),
  )

  test('goes on when the network is gone and back', async () => {
    const start = name === 'telegram' ? createFakeTelegram : createFakeZalo
    const options = { token: `123456789:${canary}` }
    const before = await start(options)
    const port = Number(new URL(before.url).port)
    const own = { token: options.token }
    const at = { apiRoot: before.url }
    const channel = name === 'telegram' ? openTelegram(at, own) : openZalo(at, own)
    await withReceiver(channel, async ({ rest, wake, stored, state }) => {
      await until(() => isPolling(before))
      await before.close()
      expect(await wake()).toBe(3 * second)
      expect(await rest()).toBe(3 * second)
      expect(state()).toMatchObject({ way: 'failing', reason: 'No answer: ECONNREFUSED' })
      const after = await start({ ...options, port })
      try {
        await after.say(person, 'Chào')
        await wake()
        await until(() => stored.length === 1 && state().way === 'polling')
      } finally {
        await after.close()
      }
    })
  })

  const junk = { telegram: [{ update_id: 699 }], zalo: {} }
  const nothing = { telegram: { ok: true, result: [] }, zalo: { ok: false, error_code: 408 } }
  test.each<[string, object]>([
    ['brings nothing', nothing[name]],
    ['brings the same junk again', { ok: true, result: junk[name] }],
  ])('does not ask without end when nobody holds a poll that %s', (_, body) =>
    withFake((fake, channel) => {
      fake.fail(({ method }) => (method === 'getUpdates' ? { status: 200, body } : undefined))
      return withReceiver(channel, async ({ wake }) => {
        for (const [asked, pause] of [100, 200, 400, 500, 500].entries()) {
          expect(await wake()).toBe(pause)
          expect(polls(fake).length).toBeLessThanOrEqual(asked + 2)
        }
      })
    }),
  )

  test('leaves it to another replica as long as that one lives', () =>
    withFake((fake, channel) =>
      withReceiver(channel, async ({ lease, wake, rest, state, stored }) => {
        await until(() => isPolling(fake))
        lease.isFree = false
        lease.isLost = true
        await fake.say(person, 'Chào')
        expect(await rest()).toBe(5 * second)
        expect(lease.released).toBe(1)
        expect(state().way).toBe('elsewhere')
        expect(stored).toHaveLength(1)

        const asked = polls(fake).length
        expect(await wake()).toBe(5 * second)
        expect(await rest()).toBe(5 * second)
        expect(polls(fake)).toHaveLength(asked)

        lease.isFree = true
        await wake()
        await until(() => isPolling(fake))
        expect(state().way).toBe('polling')
      }),
    ))

  test('takes away the webhook that somebody left', () =>
    withFake(async (fake, channel) => {
      const somebody = open({ apiRoot: fake.url })
      await somebody
        .setWebhook(`${fake.url}/elsewhere`, 'secret-of-the-tests')
        .catch(() => undefined)
      expect(await somebody.hasWebhook(`${fake.url}/elsewhere`)).toBe(true)
      await withReceiver(channel, async ({ stored }) => {
        await until(() => isPolling(fake))
        await fake.say(person, 'Chào')
        await until(() => stored.length === 1)
      })
    }))

  test('stops at once in the middle of a poll', () =>
    withFake((fake, channel) =>
      withReceiver(channel, async ({ stop, lease, logged }) => {
        await until(() => isPolling(fake))
        expect(await stop()).toBeLessThan(2 * second)
        expect(lease.released).toBe(1)
        expect(logged.filter(({ level }) => level === 'error')).toEqual([])
      }),
    ))

  test('lets go of what is nobody’s word', () =>
    withFake((fake, channel) =>
      withReceiver(channel, async ({ stored, logged, wake }) => {
        const junk = { update_id: 699, text: 'a secret', from: 'a person' }
        await fake.push(junk)
        await wake()
        await fake.say(person, 'Chào')
        await until(() => stored.length === 1)
        expect(stored).toHaveLength(1)
        const told = logged.find(({ text }) => text === 'An event that nobody has to answer')
        expect(told?.fields).toEqual({ channel: name, kinds: ['update_id', 'text', 'from'] })
      }),
    ))
})

describe('polling Telegram', () => {
  test('confirms nothing before it is stored', () =>
    withTelegram((fake, channel) =>
      withReceiver(channel, async ({ trouble, rest, wake, stored }) => {
        trouble.push(away)
        await fake.say(lan.telegram, 'Chào')
        await rest()
        expect(fake.pending()).toBe(1)
        expect(polls(fake)).toHaveLength(1)
        await wake()
        await until(() => fake.pending() === 0)
        expect(stored).toHaveLength(1)
      }),
    ))

  test('begins again where the store stopped, in another process', () =>
    withTelegram(async (fake, channel) => {
      for (const text of ['Một', 'Hai', 'Ba']) await fake.say(lan.telegram, text)
      const stored: Incoming[] = []
      const trouble = [undefined, away]
      await withReceiver(
        channel,
        async ({ rest }) => {
          await rest()
        },
        { stored, trouble },
      )
      expect(textsOf(stored)).toEqual(['Một'])
      expect(fake.pending()).toBe(3)

      const other = openTelegram({ apiRoot: fake.url })
      await withReceiver(other, () => until(() => fake.pending() === 0), { stored })
      expect(textsOf(stored)).toEqual(['Một', 'Hai', 'Ba'])
    }))

  test('says after how long it may come back', () =>
    withTelegram((fake, channel) => {
      fake.fail({ methods: ['getUpdates'], what: { retryAfter: 7 } })
      return withReceiver(channel, async ({ wake }) => {
        expect(await wake()).toBe(7 * second)
        await until(() => isPolling(fake))
      })
    }))

  test('beside somebody who polls with the same token', () =>
    withTelegram((fake, channel) =>
      withReceiver(channel, async ({ rest, wake, state }) => {
        await until(() => isPolling(fake))
        const other = new AbortController()
        const theirs = openTelegram({ apiRoot: fake.url }).poll(other.signal)
        expect(await rest()).toBe(3 * second)
        expect(state()).toMatchObject({ reason: expect.stringMatching(/^409 Conflict/) as string })
        await wake()
        await expect(theirs).rejects.toThrow('409')
      }),
    ))

  test('opens with its menus and its link', () => {
    const vi = [{ command: 'huy', description: 'Hủy' }]
    const en = [{ command: 'huy', description: 'Cancel' }]
    return withTelegram(
      async (fake, channel) => {
        expect(channel.linkFor('A')).toBeUndefined()
        expect(await channel.open()).toBe('@danvankheo_bot')
        expect(channel.linkFor('K7Q2M9XD')).toBe('https://t.me/danvankheo_bot?start=K7Q2M9XD')
        expect(fake.menu(lan.telegram, 'vi')).toEqual(vi)
        expect(fake.menu(lan.telegram, 'en')).toEqual(en)
      },
      { menus: { default: vi, en } },
    )
  })
})

test('Zalo, which does not say when to come back, is left alone for a minute', () =>
  withZalo((fake, channel) => {
    fake.fail({ methods: ['getUpdates'], what: { retryAfter: 7 } })
    return withReceiver(channel, async ({ wake }) => {
      expect(await wake()).toBe(minute)
      await until(() => isPolling(fake))
    })
  }))
