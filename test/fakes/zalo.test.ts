import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import type { RawEvent } from './fake.ts'
import { listen } from './http.ts'
import type { FakeZalo } from './zalo/shape.ts'
import { withFakeZalo } from './zalo/zalo.ts'

const lan = '6ede9afa66b88fe6d6a9'
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

type Answer = {
  status: number
  ok: boolean
  result?: Record<string, unknown>
  error_code?: number
  description?: string
}

async function call({ url, token }: FakeZalo, method: string, payload: object = {}) {
  const response = await fetch(`${url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })
  return { status: response.status, ...((await response.json()) as object) } as Answer
}

describe('polling', () => {
  test('one event comes for each call, and only once', () =>
    withFakeZalo(async (zalo) => {
      await zalo.say(lan, 'một', { name: 'Lan' })
      await zalo.say(lan, 'hai')
      expect(await call(zalo, 'getUpdates', { timeout: '30' })).toMatchObject({
        ok: true,
        result: {
          event_name: 'message.text.received',
          message: {
            text: 'một',
            chat: { id: lan, chat_type: 'PRIVATE' },
            from: { id: lan, display_name: 'Lan', is_bot: false },
          },
        },
      })
      expect(await call(zalo, 'getUpdates')).toMatchObject({ result: { message: { text: 'hai' } } })
      expect(await call(zalo, 'getUpdates', { timeout: 0 })).toMatchObject({
        status: 200,
        ok: false,
        error_code: 408,
      })
    }))

  test('who waits is told at once', () =>
    withFakeZalo(async (zalo) => {
      const waiting = call(zalo, 'getUpdates', { timeout: 30 })
      await until(() => zalo.calls.length === 1)
      await zalo.say(lan, 'chào')
      expect(await waiting).toMatchObject({ result: { message: { text: 'chào' } } })
    }))

  test('errors may come as the status too', () =>
    withFakeZalo(
      async (zalo) => {
        expect(await call(zalo, 'getUpdates', { timeout: 30 })).toMatchObject({ status: 408 })
        expect(await call(zalo, 'getWebhookInfo')).toMatchObject({ status: 404, error_code: 404 })
      },
      { errorStatus: 'code', longestPollMs: 0 },
    ))
})

describe('sending', () => {
  test('what was sent is seen, and it counts', () =>
    withFakeZalo(
      async (zalo) => {
        await zalo.say(lan, 'chào')
        const sent = await call(zalo, 'sendMessage', { chat_id: lan, text: 'Chào đồng chí' })
        expect(sent.result?.['message_id']).toMatch(/^[0-9a-f]{20}$/)
        expect(zalo.shown(lan)).toMatchObject([{ text: 'Chào đồng chí', buttons: [] }])
        expect(await call(zalo, 'sendChatAction', { chat_id: lan, action: 'typing' })).toEqual({
          status: 200,
          ok: true,
        })
        expect(await call(zalo, 'sendMessage', { chat_id: lan, text: 'a' })).toEqual({
          status: 200,
          ok: false,
          error_code: 429,
          description: 'Quota exceeded',
        })
        zalo.resetMonth()
        expect(await call(zalo, 'sendMessage', { chat_id: lan, text: 'a' })).toMatchObject({
          ok: true,
        })
        expect(zalo.used()).toBe(1)
      },
      { quota: 1 },
    ))

  test.each<[string, number, object]>([
    ['nobody wrote from there', 400, { chat_id: 'ffff', text: 'a' }],
    ['no number is an id', 400, { chat_id: 1, text: 'a' }],
    ['a text is too long', 400, { chat_id: lan, text: 'a'.repeat(2001) }],
    ['a text is empty', 400, { chat_id: lan, text: '' }],
    ['people beyond the plan get nothing', 403, { chat_id: 'second', text: 'a' }],
    ['who blocked the bot gets nothing', 403, { chat_id: 'blocked', text: 'a' }],
  ])('%s: %i', (_, code, payload) =>
    withFakeZalo(
      async (zalo) => {
        zalo.know(lan)
        zalo.know('second')
        await zalo.block('blocked')
        zalo.know('blocked')
        expect(await call(zalo, 'sendMessage', payload)).toMatchObject({ error_code: code })
      },
      { userCap: 1 },
    ),
  )

  test('a photo is fetched twice, and black when it was there once', () =>
    withFakeZalo(async (zalo) => {
      zalo.know(lan)
      let visits = 0
      const host = await listen((request, response) => {
        visits += 1
        const isThere = request.url === '/a.jpg' || (request.url === '/once.jpg' && visits === 1)
        response.writeHead(isThere ? 200 : 404, { 'content-type': 'image/jpeg' })
        response.end(jpeg)
        return Promise.resolve()
      })
      const photo = (path: string) =>
        call(zalo, 'sendPhoto', { chat_id: lan, photo: `${host.url}${path}`, caption: path })
      expect(await photo('/once.jpg')).toMatchObject({ ok: true })
      expect(await photo('/a.jpg')).toMatchObject({ ok: true })
      expect(visits).toBe(4)
      expect(await photo('/none.jpg')).toMatchObject({ ok: false, error_code: 400 })
      await host.close()
      expect(zalo.shown(lan).map(({ text, photo }) => [text, photo])).toEqual([
        ['/once.jpg', new Uint8Array()],
        ['/a.jpg', jpeg],
      ])
    }))
})

describe('what comes in', () => {
  const messageOf = (event: RawEvent | undefined) => event?.['message'] as Record<string, unknown>

  test('a photo lies at an open address', () =>
    withFakeZalo(async (zalo) => {
      const event = await zalo.photo(lan, jpeg, { caption: 'Ảnh' })
      const message = messageOf(event)
      expect(message).toMatchObject({ caption: 'Ảnh', message_type: 'CHAT_PHOTO' })
      const file = await fetch(String(message['photo_url']))
      expect(file.headers.get('content-type')).toBe('image/jpeg')
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(jpeg)
      const other = messageOf(await zalo.photo(lan, jpeg, { field: 'photo' }))
      expect(other).toHaveProperty('photo')
      expect(other).not.toHaveProperty('photo_url')
    }))

  test('a group is heard when it names the bot', () =>
    withFakeZalo(async (zalo) => {
      expect(await zalo.sayInGroup('zgr-1', lan, 'chào cả nhà')).toBeUndefined()
      const event = await zalo.sayInGroup('zgr-1', lan, '@Bot Dân vận khéo giúp với')
      expect(messageOf(event)['chat']).toEqual({ chat_type: 'GROUP', id: 'zgr-1' })
    }))

  test('unknown kinds have no content, and what is held back comes in any order', () =>
    withFakeZalo(async (zalo) => {
      const held = zalo.hold()
      await zalo.unsupported(lan)
      await zalo.event(lan, 'user.follow')
      await held.release(([first = {}, second = {}]) => [second, first, first])
      const names = []
      while (zalo.pending() > 0) names.push((await call(zalo, 'getUpdates')).result?.['event_name'])
      expect(names).toEqual([
        'user.follow',
        'message.unsupported.received',
        'message.unsupported.received',
      ])
    }))
})
