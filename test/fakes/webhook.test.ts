import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import type { Fake, RawEvent } from './fake.ts'
import { answer, listen, readBody } from './http.ts'
import { withFakeTelegram } from './telegram/telegram.ts'
import { withFakeZalo } from './zalo/zalo.ts'

type Heard = { body: string; secret: string | undefined; type: string | undefined }
type Bot = { url: string; heard: Heard[]; statuses: number[]; texts(): string[] }

const lan = '6ede9afa66b88fe6d6a9'

/** Lends a server as the bot's; it answers 200 unless `statuses` holds something else. */
async function withBot(secretHeader: string, work: (bot: Bot) => Promise<void>): Promise<void> {
  const heard: Heard[] = []
  const statuses: number[] = []
  const server = await listen(async (request, response) => {
    const body = (await readBody(request)).toString()
    const secret = request.headers[secretHeader] as string | undefined
    heard.push({ body, secret, type: request.headers['content-type'] })
    answer(response, statuses.shift() ?? 200, {})
  })
  const texts = () => heard.flatMap(({ body }) => /"text":"([^"]*)"/.exec(body)?.[1] ?? [])
  await work({ url: server.url, heard, statuses, texts }).finally(() => server.close())
}

async function call({ url, token }: Fake, method: string, payload: object = {}): Promise<unknown> {
  const body = new URLSearchParams(payload as Record<string, string>)
  return (await fetch(`${url}/bot${token}/${method}`, { method: 'POST', body })).json()
}

describe('the webhook of Telegram', () => {
  const secret = 'x-telegram-bot-api-secret-token'

  test('what was refused comes again, in its order', () =>
    withBot(secret, (bot) =>
      withFakeTelegram(
        async (telegram) => {
          await telegram.say(1, 'trước')
          await call(telegram, 'setWebhook', { url: bot.url, secret_token: 'abc' })
          bot.statuses.push(200, 500, 503)
          const both = [telegram.say(1, 'một'), telegram.say(1, 'hai')]
          await Promise.all(both)
          expect(bot.texts()).toEqual(['trước', 'một', 'một', 'một', 'hai'])
          expect(bot.heard.every((each) => each.secret === 'abc')).toBe(true)
          expect(await call(telegram, 'getWebhookInfo')).toMatchObject({
            result: {
              url: bot.url,
              pending_update_count: 0,
              last_error_message: 'Wrong response from the webhook: 503',
            },
          })
          expect(await call(telegram, 'getUpdates')).toMatchObject({ error_code: 409 })
        },
        { webhook: { firstPauseMs: 1 } },
      ),
    ))

  test('an open poll ends, and what waits is polled once the webhook is gone', () =>
    withBot(secret, (bot) =>
      withFakeTelegram(async (telegram) => {
        const poll = call(telegram, 'getUpdates', { timeout: '50' })
        await until(() => telegram.calls.length === 1)
        await call(telegram, 'setWebhook', { url: bot.url })
        expect(await poll).toMatchObject({ error_code: 409 })
        bot.statuses.push(500)
        const saying = telegram.say(1, 'chào')
        await until(() => bot.heard.length === 1)
        await call(telegram, 'deleteWebhook')
        await saying
        expect(await call(telegram, 'getUpdates')).toMatchObject({ result: [{ message: {} }] })
      }),
    ))

  test('a chat whose event fails does not hold up the others', () =>
    withBot(secret, (bot) =>
      withFakeTelegram(async (telegram) => {
        await call(telegram, 'setWebhook', { url: bot.url })
        bot.statuses.push(500)
        void telegram.say(1, 'một')
        await until(() => bot.heard.length === 1)
        await telegram.say(2, 'hai')
        expect(bot.texts()).toEqual(['một', 'hai'])
        expect(telegram.pending()).toBe(1)
      }),
    ))

  test.each(['', 'a b', 'a'.repeat(257)])('the secret “%s” is refused', (word) =>
    withFakeTelegram(async (telegram) => {
      const payload = { url: 'http://127.0.0.1:9', secret_token: word }
      expect(await call(telegram, 'setWebhook', payload)).toMatchObject({ error_code: 400 })
    }),
  )
})

describe('the webhook of Zalo', () => {
  const header = 'x-bot-api-secret-token'
  const secret = 'eight-or-more'

  test('it is checked with an empty body, then bodies come flat and wrapped', () =>
    withBot(header, (bot) =>
      withFakeZalo(async (zalo) => {
        expect(
          await call(zalo, 'setWebhook', { url: bot.url, secret_token: secret }),
        ).toMatchObject({
          ok: true,
          result: { url: bot.url, verification: { ok: true, outcome: 'webhook.ok' } },
        })
        await zalo.say(lan, 'một')
        await zalo.say(lan, 'hai')
        expect(bot.heard[0]).toEqual({ body: '', secret, type: undefined })
        const [flat, wrapped] = bot.heard.slice(1).map(({ body }) => JSON.parse(body) as RawEvent)
        expect(flat).toMatchObject({ message: { text: 'một' } })
        expect(wrapped).toMatchObject({ ok: true, result: { message: { text: 'hai' } } })
        expect(await call(zalo, 'getUpdates', { timeout: '0' })).toMatchObject({ error_code: 408 })
        expect(await call(zalo, 'testWebhook')).toMatchObject({ result: { ok: true } })
      }),
    ))

  test('what was refused is lost, unless it is told to come again', () =>
    withBot(header, async (bot) => {
      const run = (times: number) =>
        withFakeZalo(
          async (zalo) => {
            await call(zalo, 'setWebhook', { url: bot.url, secret_token: secret })
            bot.statuses.push(500)
            await zalo.say(lan, 'chào')
            return zalo.lost.length
          },
          { webhook: { redeliver: { times, pauseMs: 1 } } },
        )
      expect([await run(0), await run(1)]).toEqual([1, 0])
    }))

  test('an address that does not answer is saved all the same', () =>
    withFakeZalo(async (zalo) => {
      const url = 'http://127.0.0.1:9/zalo'
      expect(await call(zalo, 'setWebhook', { url, secret_token: secret })).toMatchObject({
        ok: true,
        result: { verification: { ok: false, outcome: 'webhook.err.conn' } },
      })
      expect(await call(zalo, 'getWebhookInfo')).toMatchObject({ result: { url } })
      await call(zalo, 'deleteWebhook')
      expect(await call(zalo, 'getWebhookInfo')).toMatchObject({ ok: false, error_code: 404 })
    }))

  test.each([
    [{ url: 'http://127.0.0.1:9', secret_token: 'short' }, 'secret_token'],
    [{ url: 'http://127.0.0.1:9' }, 'secret_token'],
    [{ url: 'http://127.0.0.1:9', secret_token: secret }, 'webhook.err.blocked'],
  ])('%o is refused: %s', (payload, why) =>
    withFakeZalo(
      async (zalo) => {
        expect(await call(zalo, 'setWebhook', payload)).toMatchObject({
          ok: false,
          error_code: 400,
          description: expect.stringContaining(why) as string,
        })
      },
      { webhook: { blocksLoopback: true } },
    ),
  )
})
