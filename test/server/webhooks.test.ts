import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { telegramIncoming } from '../../src/channels/telegram-updates.ts'
import { zaloIncoming } from '../../src/channels/zalo-events.ts'
import { listen } from '../../src/server/listen.ts'
import type { Webhook } from '../../src/server/webhooks.ts'
import { now, serverWith } from './support.ts'

const secret = 'Secret-of_the-tests'

const platforms = [
  {
    name: 'Telegram',
    path: '/telegram/webhook',
    header: 'x-telegram-bot-api-secret-token',
    read: (raw: unknown) => telegramIncoming(raw, { bot: '1', now }),
    event: {
      update_id: 1,
      message: { message_id: 1, date: 1, chat: { id: 5, type: 'private' }, text: 'Chào' },
    },
  },
  {
    name: 'Zalo',
    path: '/zalo/webhook',
    header: 'x-bot-api-secret-token',
    read: (raw: unknown) => zaloIncoming(raw, { bot: '1', now }),
    event: {
      event_name: 'message.text.received',
      message: { message_id: '2d75', chat: { id: '6ede' }, text: 'Chào' },
    },
  },
]

describe.each(platforms)('the door of $name', ({ path, header, read, event }) => {
  /** The whole server with this door, and what was stored behind it. */
  function opened(take?: Webhook['take']) {
    const stored = new Set<string>()
    const store: Webhook['take'] = (raw) => {
      const incoming = read(raw)
      if (!incoming) return Promise.resolve('ignored')
      const isKnown = stored.has(incoming.dedupe)
      stored.add(incoming.dedupe)
      return Promise.resolve(isKnown ? 'again' : 'new')
    }
    const { app, ...rest } = serverWith({
      webhooks: [{ path, header, secret, take: take ?? store }],
    })
    const call = (
      body: string | Uint8Array<ArrayBuffer> | undefined,
      headers: Record<string, string> = {},
      method = 'POST',
    ) =>
      app.request(path, {
        method,
        headers: { [header]: secret, ...headers },
        ...(body !== undefined && { body }),
      })
    return { app, call, stored, ...rest }
  }

  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify(event)

  test('takes an event once, however often it comes', async () => {
    const { call, stored } = opened()
    for (let time = 0; time < 3; time += 1) {
      const response = await call(body, json)
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ ok: true })
    }
    expect(stored.size).toBe(1)
  })

  test('wants no content-type', async () => {
    const { call, stored } = opened()
    expect((await call(body)).status).toBe(200)
    expect(stored.size).toBe(1)
  })

  test.each([
    ['another secret', 'Secret-of_the-testS'],
    ['the start of the secret', secret.slice(0, -1)],
    ['more than the secret', `${secret}x`],
    ['no secret', ''],
    ['a very long secret', 'x'.repeat(10_000)],
  ])('is shut to %s', async (_, given) => {
    const { call, stored } = opened()
    const response = await call(body, { ...json, [header]: given })
    expect(response.status).toBe(401)
    expect(stored.size).toBe(0)
  })

  test('is shut to a thousand guesses', async () => {
    const { call, stored } = opened()
    for (let guess = 0; guess < 1_000; guess += 1) {
      const at = guess % secret.length
      const wrong = `${secret.slice(0, at)}${guess}${secret.slice(at + 1)}`
      expect((await call(body, { ...json, [header]: wrong })).status).toBe(401)
    }
    expect(stored.size).toBe(0)
  })

  test('is shut to those who show no secret at all, or that of another platform', async () => {
    const { app, stored } = opened()
    const other = platforms.find((each) => each.header !== header)?.header ?? ''
    for (const headers of [json, { ...json, [other]: secret }])
      expect((await app.request(path, { method: 'POST', headers, body })).status).toBe(401)
    expect(stored.size).toBe(0)
  })

  test('does not read what comes without the secret, however much it is', async () => {
    const { app, closing } = opened()
    const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
    try {
      expect(await pour(`${server.url}${path}`)).toBe(401)
    } finally {
      await server.close()
    }
  })

  const megabyte = 1024 * 1024
  test.each([
    ['up to a megabyte', megabyte, 200],
    ['more than a megabyte', megabyte + 1, 413],
  ])('takes %s', async (_, length, status) => {
    const { call, stored } = opened()
    const padded = body.slice(0, -1) + ' '.repeat(length - Buffer.byteLength(body)) + '}'
    expect((await call(padded, json)).status).toBe(status)
    expect(stored.size).toBe(status === 200 ? 1 : 0)
  })

  test('takes no more when the length was not told', async () => {
    const { app, stored } = opened()
    const chunks = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)))
      },
    })
    const endless = { method: 'POST', headers: { [header]: secret }, body: chunks, duplex: 'half' }
    const response = await app.request(path, endless as RequestInit)
    expect(response.status).toBe(413)
    expect(stored.size).toBe(0)
  })

  test.each([
    ['nothing, as a probe', undefined],
    ['an empty body', ''],
    ['half an event', body.slice(0, 20)],
    ['a page', '<html>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['an event of nobody', '{"ok":true,"result":{}}'],
    ['depth', '['.repeat(100_000)],
    ['depth that ends', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['a megabyte of brackets', '['.repeat(1024 * 1024)],
    [
      'numbers that are none',
      '{"update_id":1e999,"message":{"message_id":NaN,"chat":{"id":1e999}}}',
    ],
    ['the inside of an object', '{"__proto__":{"message":{}},"constructor":null}'],
    ['bytes', new Uint8Array([0, 255, 254])],
  ])('answers 200 to %s and stores nothing', async (_, junk) => {
    const { call, stored, heard } = opened()
    expect((await call(junk)).status).toBe(200)
    expect(stored.size).toBe(0)
    expect(heard.errors).toEqual([])
  })

  test('asks to come again when the store is away', async () => {
    const { call, heard } = opened(() => Promise.reject(new Error('The database is away')))
    const response = await call(body, json)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(heard.errors).toHaveLength(1)
  })

  test('asks to come again when too much waits', async () => {
    const { call } = opened(() => Promise.resolve('full'))
    const response = await call(body, json)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('3')
  })

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('has nothing for %s', async (method) => {
    const { call } = opened()
    expect([404, 405]).toContain((await call(undefined, {}, method)).status)
  })

  test('is not there where no platform is', async () => {
    const { app } = serverWith()
    expect((await app.request(path, { method: 'POST', body })).status).toBe(404)
  })
})

/** Posts without an end, and gives the status that comes in between. */
function pour(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const posting = request(url, { method: 'POST' }, (response) => {
      resolve(response.statusCode)
      posting.destroy()
    })
    posting.on('error', reject)
    const more = () => {
      while (!posting.destroyed && posting.write('x'.repeat(64 * 1024)));
    }
    posting.on('drain', more)
    more()
  })
}
