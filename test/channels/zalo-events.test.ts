import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zaloIncoming } from '../../src/channels/zalo-events.ts'
import { lan, withZalo } from './support.ts'

const now = new Date('2026-11-22T09:00:00Z')
const ms = now.getTime()
const read = (raw: unknown, at = now) => zaloIncoming(raw, { bot: '1459', now: at })

const from = { id: '6ede9afa66b88fe6d6a9', display_name: 'Ted', is_bot: false }
const chat = { id: '6ede9afa66b88fe6d6a9', chat_type: 'PRIVATE' }
const event = (parts: object, event_name = 'message.text.received') => ({
  event_name,
  message: { from, chat, message_id: '2d758cb5e222177a4e35', date: ms - 3_000, ...parts },
})
const written = (parts: object, name?: string) => read(event(parts, name))?.update.message
const wrapped = (result: unknown) => ({ ok: true, result })

describe('what people write', () => {
  const expected = {
    channel: 'zalo',
    chatKey: 'zalo:6ede9afa66b88fe6d6a9',
    dedupe: '1459:2d758cb5e222177a4e35',
    receivedAt: new Date(ms - 3_000),
    update: {
      update_id: ms,
      message: {
        message_id: ms - 3_000,
        date: ms / 1000 - 3,
        chat: { id: chat.id, type: 'private', first_name: 'Ted' },
        from: { id: from.id, is_bot: false, first_name: 'Ted' },
        text: 'Xin chào',
      },
    },
  }

  test.each([
    ['flat, as the webhooks that were seen', (raw: unknown) => raw],
    ['wrapped, as the manual has it', wrapped],
  ])('comes %s', (_, wrap) => {
    expect(read(wrap(event({ text: ' Xin cha\u0300o ' })))).toEqual(expected)
  })

  test.each([
    ['in milliseconds', ms - 60_000],
    ['in seconds', ms / 1000 - 60],
    ['in milliseconds, as a text', String(ms - 60_000)],
    ['in seconds, as a text', String(ms / 1000 - 60)],
  ])('carries its moment, %s', (_, date) => {
    expect(read(event({ date }))).toMatchObject({
      receivedAt: new Date(ms - 60_000),
      update: { message: { date: ms / 1000 - 60 } },
    })
  })

  const day = 24 * 60 * 60_000
  test.each([
    ['longer ago than a day', ms - day - 1],
    ['in the future', ms + 1],
    ['in another age', 1e300],
    ['before all time', -5],
    ['never', undefined],
    ['at no time', 'yesterday'],
    ['at null', null],
  ])('counts as written now when it was written %s', (_, date) => {
    expect(read(event({ date, text: 'A' }))?.receivedAt).toEqual(now)
  })

  test.each([
    ['/huy', 4],
    ['\u200b/start K7Q2M9XD', 6],
  ])('the command of “%s” is marked', (text, length) => {
    const entities = [{ type: 'bot_command', offset: 0, length }]
    expect(written({ text })).toMatchObject({ entities })
  })

  test('a text of 50,000 letters comes whole', () => {
    expect(written({ text: 'ă'.repeat(50_000) })).toMatchObject({ text: 'ă'.repeat(50_000) })
  })

  test('the name may be called otherwise, and ids may be numbers', () => {
    const raw = event({ from: { id: 12, first_name: 'Ted' }, chat: { id: 34 }, message_id: 56 })
    expect(read(raw)).toMatchObject({
      chatKey: 'zalo:34',
      dedupe: '1459:56',
      update: {
        message: { chat: { id: '34', type: 'private' }, from: { id: '12', first_name: 'Ted' } },
      },
    })
  })

  test('in a group by whom, and in which', () => {
    const group = { id: 'zgr-f8a7101d77709e2ec761', chat_type: 'GROUP' }
    expect(read(event({ chat: group, text: '@Bot ultty báo cáo' }))).toMatchObject({
      chatKey: 'zalo:zgr-f8a7101d77709e2ec761',
      update: { message: { chat: { id: group.id, type: 'group' }, from: { id: from.id } } },
    })
  })

  test.each([
    ['zgr-f8a7101d77709e2ec761', undefined],
    ['f8a7101d77709e2ec761', 'group'],
  ])('a group is known by its id or by its kind (%s, %s)', (id, chat_type) => {
    const raw = event({ chat: { id, chat_type }, text: 'báo cáo' })
    expect(read(raw)?.update).toMatchObject({ message: { chat: { type: 'group' } } })
  })
})

describe('photos', () => {
  const address = 'https://photo-stal-1.zdn.vn/a.jpg'

  test.each([
    ['as they were seen', { photo_url: address }],
    ['as the manual has them', { photo: address }],
    ['as both', { photo_url: address, photo: 'https://photo-stal-1.zdn.vn/b.jpg' }],
    ['with nothing in the other field', { photo_url: '', photo: address }],
    ['with junk in the other field', { photo_url: { a: 1 }, photo: address }],
  ])('come %s', (_, parts) => {
    expect(written(parts, 'message.image.received')).toMatchObject({
      photo: [{ file_id: address }],
      media_group_id: 'zalo',
    })
  })

  test.each([
    ['a caption', { caption: ' La\u0300ng ' }],
    ['a text', { text: 'Làng' }],
  ])('have %s', (_, parts) => {
    const message = written({ photo_url: address, ...parts })
    expect(message).toMatchObject({ caption: 'Làng' })
    expect(message).not.toHaveProperty('text')
  })

  test('have no caption when there is nothing in it', () => {
    expect(written({ photo_url: address, caption: ' ' })).not.toHaveProperty('caption')
  })
})

test.each([
  ['a file', 'message.unsupported.received', {}],
  ['a sticker', 'message.sticker.received', { sticker: '0e07', url: 'https://a.vn/s' }],
  ['a voice', 'message.voice.received', { voice_url: 'https://f2.zdn.vn/a.aac' }],
  ['a kind nobody knows yet', 'message.video.received', { video_url: 'https://a.vn/v' }],
  ['a text without a word', 'message.text.received', { text: '\u200b' }],
  ['a photo without an address', 'message.image.received', { photo_url: '' }],
])('%s can not be read, and that is said once', (_, name, parts) => {
  const message = written(parts, name)
  expect(message).toMatchObject({ media_group_id: 'zalo' })
  expect(message).not.toHaveProperty('text')
  expect(message).not.toHaveProperty('photo')
})

test.each(['user.follow', undefined, 7])('the name of an event (%s) says nothing', (name) => {
  const raw = { ...event({ text: 'A' }), event_name: name }
  expect(read(raw)?.update.message).toMatchObject({ text: 'A' })
})

describe('what is one event is one event', () => {
  const without = (parts: object) => event({ message_id: undefined, text: '1', ...parts })

  test('by its own id', () => {
    expect(read(event({ text: 'A' }))?.dedupe).toBe(read(wrapped(event({ text: 'B' })))?.dedupe)
  })

  test('without an id, by what it says and when', () => {
    const dedupe = read(without({}))?.dedupe
    expect(read(wrapped(without({})))?.dedupe).toBe(dedupe)
    expect(read(without({ date: ms - 9_000 }))?.dedupe).not.toBe(dedupe)
    expect(read(without({ text: '2' }))?.dedupe).not.toBe(dedupe)
  })

  test('without id and date, a word said again is said again', () => {
    const raw = without({ date: undefined })
    const later = new Date(ms + 60_000)
    expect(read(raw, later)?.dedupe).not.toBe(read(raw)?.dedupe)
  })
})

describe('junk is nobody’s word, and no trouble', () => {
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown

  test.each<[string, unknown]>([
    ['nothing, as a probe', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 7],
    ['a text', 'event'],
    ['depth', deep],
    ['a wrap around nothing', wrapped(undefined)],
    ['a wrap around null', wrapped(null)],
    ['a refusal', { ok: false, error_code: 408 }],
    ['no message', { event_name: 'user.follow' }],
    ['no chat', event({ chat: undefined })],
    ['a chat without an id', event({ chat: { id: '' } })],
    ['a chat with no number', event({ chat: { id: NaN } })],
    ['another bot', event({ from: { ...from, is_bot: true }, text: 'A' })],
  ])('%s', (_, raw) => {
    expect(read(raw)).toBeUndefined()
  })

  test.each([
    ['text', deep],
    ['photo_url', 7],
    ['caption', {}],
    ['from', deep],
    ['from', null],
    ['date', deep],
    ['sticker', deep],
  ])('a %s that can not be read leaves the event standing', (field, junk) => {
    const incoming = read(event({ message_id: undefined, [field]: junk }))
    expect(incoming?.chatKey).toBe('zalo:6ede9afa66b88fe6d6a9')
  })

  test('whatever comes, nothing is thrown', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.anything())
    const odd = fc.record({
      message: fc.record({
        message_id: anything,
        date: fc.oneof(fc.double(), anything),
        chat: fc.oneof(fc.constant(chat), anything),
        from: anything,
        text: fc.oneof(fc.string({ unit: 'binary' }), anything),
        photo: anything,
      }),
    })
    fc.assert(
      fc.property(fc.oneof(anything, odd, odd.map(wrapped)), (raw) => {
        const incoming = read(raw)
        if (incoming) expect(incoming.receivedAt.getTime()).toBeLessThanOrEqual(ms)
      }),
      { numRuns: 500 },
    )
  })
})

test('what the platform of the tests sends can be read, all of it', () =>
  withZalo(async (fake, channel) => {
    const group = 'zgr-1'
    const events = [
      await fake.say(lan.zalo, '/start ABC'),
      await fake.photo(lan.zalo, new Uint8Array(3), { caption: 'A' }),
      await fake.photo(lan.zalo, new Uint8Array(3), { field: 'photo' }),
      await fake.sticker(lan.zalo),
      await fake.voice(lan.zalo),
      await fake.unsupported(lan.zalo),
      await fake.event(lan.zalo, 'message.video.received'),
      await fake.sayInGroup(group, lan.zalo, '@Bot Dân vận khéo chào'),
    ]
    const chats = events.map((raw) => channel.incoming(raw, new Date())?.chatKey)
    expect(chats).toEqual([...Array.from({ length: 7 }, () => `zalo:${lan.zalo}`), 'zalo:zgr-1'])
  }))
