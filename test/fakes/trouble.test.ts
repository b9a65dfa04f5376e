import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import type { Fake } from './fake.ts'
import { withFakeTelegram } from './telegram/telegram.ts'
import type { What } from './trouble.ts'
import { withFakeZalo } from './zalo/zalo.ts'

const id = { telegram: 5_550_001, zalo: '6ede9afa66b88fe6d6a9' }

/** What a client sees of a call: the status and the body, or the broken connection. */
function call({ url, token }: Fake, method: string, payload: object): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(
      `${url}/bot${token}/${method}`,
      { method: 'POST', headers },
      (response) => {
        let body = ''
        response.on('data', (part: Buffer) => (body += part.toString()))
        response.on('end', () => {
          resolve(`${response.statusCode ?? 0} ${body}`)
        })
      },
    )
    sent.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message)
    })
    sent.end(JSON.stringify(payload))
  })
}

const send = (fake: Fake, text = 'a') => call(fake, 'sendMessage', { chat_id: id[fake.name], text })

describe.each<[string, (work: (fake: Fake) => Promise<void>) => Promise<void>]>([
  ['Telegram', (work) => withFakeTelegram(work)],
  ['Zalo', (work) => withFakeZalo(work)],
])('trouble with %s', (name, withFake) => {
  const tooMany =
    name === 'Telegram' ? /^429 .*"parameters":\{"retry_after":7\}/ : /^200 .*Quota exceeded/

  test.each<[What, RegExp, shown: number]>([
    [{ status: 500, body: { ok: false } }, /^500 \{"ok":false\}$/, 0],
    [{ retryAfter: 7 }, tooMany, 0],
    [{ slow: 3 }, /^200 \{"ok":true/, 1],
    ['bad-gateway', /^502 <html>/, 0],
    ['reset', /^(ECONNRESET|socket hang up)$/, 0],
    ['reset-after', /^(ECONNRESET|socket hang up)$/, 1],
    ['garbled', /^200 \{"ok":tr$/, 1],
  ])('%o happens once', (what, met, shown) =>
    withFake(async (fake) => {
      const { [fake.name]: chat } = id
      fake.know(chat)
      fake.fail({ methods: ['sendMessage'], chatId: chat, what })
      expect(await send(fake)).toMatch(met)
      expect(fake.shown(chat)).toHaveLength(shown)
      expect(fake.calls[0]).toMatchObject({ method: 'sendMessage', isDone: shown === 1 })
      expect(await send(fake)).toMatch(/^200 \{"ok":true/)
    }),
  )

  test.each<[What, shown: number]>([
    ['hang', 0],
    ['hang-after', 1],
  ])('%s never answers, and ends with the fake', (what, shown) =>
    withFake(async (fake) => {
      fake.know(id[fake.name])
      fake.fail({ what })
      const met = send(fake)
      await until(() => fake.calls.length === 1 && fake.shown(id[fake.name]).length === shown)
      await fake.close()
      expect(await met).toMatch(/^(ECONNRESET|socket hang up)$/)
      expect(fake.calls[0]?.status).toBe(0)
    }),
  )

  test('a function decides for every call, until it is undone', () =>
    withFake(async (fake) => {
      fake.know(id[fake.name])
      const undo = fake.fail(({ payload }) => (payload['text'] === 'b' ? 'bad-gateway' : undefined))
      const answers = [await send(fake, 'a'), await send(fake, 'b'), await send(fake, 'b')]
      undo()
      answers.push(await send(fake, 'b'))
      expect(answers.map((answer) => answer.slice(0, 3))).toEqual(['200', '502', '502', '200'])
      expect(fake.sends()).toHaveLength(4)
    }))

  test('who is down refuses connections until they are back', () =>
    withFake(async (fake) => {
      fake.know(id[fake.name])
      const back = await fake.down()
      expect(await send(fake)).toBe('ECONNREFUSED')
      await back()
      expect(await send(fake)).toMatch(/^200/)
      expect(fake.calls).toHaveLength(1)
    }))

  test('one test drives either: who polls is answered, the rest is told', () =>
    withFake(async (fake) => {
      const chat = id[fake.name]
      const poll = call(fake, 'getUpdates', { timeout: 30 })
      await until(() => fake.calls.length === 1)
      await fake.say(chat, 'chào', { name: 'Lan' })
      expect(await poll).toContain('chào')
      const seen = fake.sees(chat, (shown) => shown.length === 1)
      await send(fake, 'Chào đồng chí')
      expect(await seen).toMatchObject([{ text: 'Chào đồng chí' }])
    }))
})
