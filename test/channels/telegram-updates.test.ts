import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { telegramIncoming } from '../../src/channels/telegram-updates.ts'
import { lan, withTelegram } from './support.ts'

const now = new Date('2026-11-22T09:00:00Z')
const seconds = now.getTime() / 1000
const read = (raw: unknown) => telegramIncoming(raw, { bot: '123456789', now })

const person = { id: 5_550_001, is_bot: false, first_name: 'Lan' }
const chat = { id: 5_550_001, type: 'private', first_name: 'Lan' }
const message = (parts: object) => ({
  message_id: 7,
  date: seconds - 3,
  chat,
  from: person,
  ...parts,
})
const update = (parts: object) => ({ update_id: 700_000_001, ...parts })
const written = (parts: object) => read(update({ message: message(parts) }))?.update['message']

describe('what people write', () => {
  test('comes with its chat, its number and the moment it was written', () => {
    expect(read(update({ message: message({ text: 'Chào' }) }))).toEqual({
      channel: 'telegram',
      chatKey: 'telegram:5550001',
      dedupe: '123456789:700000001',
      receivedAt: new Date(now.getTime() - 3_000 + 999),
      update: {
        update_id: 700_000_001,
        message: { message_id: 7, date: seconds - 3, chat, from: person, text: 'Chào' },
      },
    })
  })

  test.each([
    ['a text, tidied', { text: '  Ly\u0301\u200b\r\ndo ' }, { text: 'Lý\ndo' }],
    ['a caption, tidied', { caption: ' La\u0300ng ' }, { caption: 'Làng' }],
    [
      'a photo in its sizes',
      {
        photo: [
          { file_id: 'a', file_unique_id: 'ua', width: 90, height: 90, file_size: 1000 },
          { file_id: 'b', file_unique_id: 'ub', width: 800, height: 800 },
        ],
      },
      {
        photo: [
          { file_id: 'a', file_unique_id: 'ua', file_size: 1000 },
          { file_id: 'b', file_unique_id: 'ub' },
        ],
      },
    ],
    [
      'a photo sent as a file',
      {
        document: {
          file_id: 'a',
          file_unique_id: 'ua',
          mime_type: 'image/png',
          file_name: 'a.png',
        },
      },
      {
        document: {
          file_id: 'a',
          file_unique_id: 'ua',
          mime_type: 'image/png',
          file_name: 'a.png',
        },
      },
    ],
    [
      'a place',
      { location: { latitude: 14.1, longitude: 107.8, heading: 3 } },
      { location: { latitude: 14.1, longitude: 107.8 } },
    ],
    ['a photo of an album', { media_group_id: '13' }, { media_group_id: '13' }],
    [
      'a reply',
      { text: 'Ừ', reply_to_message: { message_id: 5, text: 'Có không?' } },
      { text: 'Ừ', reply_to_message: { message_id: 5 } },
    ],
    ['a group that moved', { migrate_to_chat_id: -1001 }, { migrate_to_chat_id: -1001 }],
    ['a group that came', { migrate_from_chat_id: -77 }, { migrate_from_chat_id: -77 }],
    [
      'a message that was pinned',
      { pinned_message: { message_id: 5, text: 'Số 12' } },
      { pinned_message: {} },
    ],
    ...['message_auto_delete_timer_changed', 'chat_background_set', 'write_access_allowed'].map(
      (kind): [string, object, object] => [kind, { [kind]: { a: 1 } }, { [kind]: {} }],
    ),
  ])('%s', (_, parts, kept) => {
    expect(written(parts)).toEqual({ ...message({}), ...kept })
  })

  test('a date that is none is no reason to lose what was said', () => {
    expect(written({ date: '2026', text: 'alo' })).toMatchObject({ text: 'alo', date: 0 })
  })

  test.each(['sticker', 'voice', 'video', 'contact', 'poll', 'new_chat_members', 'a new kind'])(
    '%s: it is known that something came',
    (kind) => {
      expect(written({ [kind]: { a: 1 } })).toEqual(message({}))
    },
  )

  test.each([
    ['/huy', 4],
    ['/start K7Q2M9XD', 6],
    ['\u200b /baocao@danvan_bot 2026', 18],
  ])('the command of “%s” is marked where it is after tidying', (text, length) => {
    const entities = [{ type: 'bot_command', offset: 0, length }]
    const wrong = [{ type: 'bot_command', offset: 2, length: 3 }]
    expect(written({ text, entities: wrong })).toMatchObject({ entities })
  })

  test('what is marked otherwise is a text like any other', () => {
    const entities = [{ type: 'bold', offset: 0, length: 4 }]
    expect(written({ text: 'Chào /huy', entities })).not.toHaveProperty('entities')
  })

  test('a message of 50,000 letters comes whole', () => {
    expect(written({ text: 'ă'.repeat(50_000) })).toMatchObject({ text: 'ă'.repeat(50_000) })
  })
})

describe('the moment somebody wrote', () => {
  const day = 24 * 60 * 60
  test.each([
    ['just now', { date: seconds }, 0],
    ['a minute ago', { date: seconds - 60 }, -60],
    ['a day ago', { date: seconds - day }, -day],
    ['longer ago than Telegram keeps anything', { date: seconds - day - 2 }, 0],
    ['in the future, by a clock that is wrong', { date: seconds + 60 }, 0],
    ['before there was a Telegram', { date: 0 }, 0],
  ])('%s', (_, parts, ago) => {
    const { receivedAt } = read(update({ message: message(parts) })) ?? {}
    // The end of its second, unless that is still to come.
    expect(receivedAt).toEqual(new Date(now.getTime() + ago * 1000 + (ago === 0 ? 0 : 999)))
  })

  test('is that of the change when something was changed', () => {
    const edited_message = message({ date: seconds - 7200, edit_date: seconds - 60, text: 'A' })
    expect(read(update({ edited_message }))).toMatchObject({
      receivedAt: new Date(now.getTime() - 60_000 + 999),
      update: { edited_message: { text: 'A', date: seconds - 7200 } },
    })
  })
})

describe('what people do', () => {
  const tap = { id: '4', from: person, chat_instance: '1', data: 'list' }

  test.each([
    ['below a message', { message_id: 9, date: seconds, chat, text: 'Chọn:' }, seconds],
    ['below a message that is too old to be shown', { message_id: 9, date: 0, chat }, 0],
  ])('they tap on a button %s', (_, below, date) => {
    expect(read(update({ callback_query: { ...tap, message: below } }))).toMatchObject({
      chatKey: 'telegram:5550001',
      receivedAt: now,
      update: { callback_query: { ...tap, message: { message_id: 9, date, chat } } },
    })
  })

  test('they tap where no chat is known', () => {
    const callback_query = { ...tap, inline_message_id: 'x' }
    expect(read(update({ callback_query }))).toBeUndefined()
  })

  test.each(['kicked', 'member', 'left', 'administrator'])('the bot is now “%s”', (status) => {
    const my_chat_member = {
      chat,
      from: person,
      date: seconds,
      old_chat_member: { user: person, status: 'member' },
      new_chat_member: { user: person, status },
    }
    expect(read(update({ my_chat_member }))?.update).toMatchObject({
      my_chat_member: { new_chat_member: { status } },
    })
  })

  test('the bot may write less, and it is known whether it is still there', () => {
    const member = (is_member: boolean) => ({ user: person, status: 'restricted', is_member })
    const my_chat_member = {
      chat: { id: -1001, type: 'supergroup' },
      from: person,
      date: seconds,
      old_chat_member: member(true),
      new_chat_member: member(false),
    }
    expect(read(update({ my_chat_member }))?.update).toMatchObject({
      my_chat_member: {
        old_chat_member: { is_member: true },
        new_chat_member: { is_member: false },
      },
    })
  })

  test.each(['migrate_to_chat_id', 'migrate_from_chat_id'])(
    'a group that moves says so in its own name (%s)',
    (kind) => {
      const from = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }
      const moved = { from, sender_chat: { id: -1001, type: 'supergroup' }, [kind]: -77 }
      expect(written(moved)).toMatchObject({ [kind]: -77 })
    },
  )

  test('they write in a group', () => {
    const group = { id: -1001234567890, type: 'supergroup', title: 'Tổ dân vận' }
    const raw = update({ message: message({ chat: group, text: '/huy@bot' }) })
    expect(read(raw)).toMatchObject({
      chatKey: 'telegram:-1001234567890',
      update: { message: { chat: group, from: person } },
    })
  })
})

test.each([
  ['a post of a channel', { channel_post: message({ text: 'A' }) }],
  ['a post that was edited', { edited_channel_post: message({ text: 'A' }) }],
  [
    'a channel that writes in a group',
    { message: message({ sender_chat: { id: -1 }, text: 'A' }) },
  ],
  ['something through another bot', { message: message({ via_bot: { id: 1 }, text: 'A' }) }],
  ['another bot', { message: message({ from: { ...person, is_bot: true }, text: 'A' }) }],
  ['a poll', { poll_answer: { poll_id: '1' } }],
  ['a kind nobody knows yet', { widget_query: { id: '1' } }],
  ['nothing', {}],
])('%s is nobody’s word', (_, parts) => {
  expect(read(update(parts))).toBeUndefined()
})

describe('junk is nobody’s word, and no trouble', () => {
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 7],
    ['a text', 'update'],
    ['depth', deep],
    ['no number', { message: message({ text: 'A' }) }],
    ['a number that is none', { ...update({ message: message({}) }), update_id: NaN }],
    ['a chat that is none', update({ message: message({ chat: { id: NaN, type: 'private' } }) })],
    [
      'a chat beyond numbers',
      update({ message: message({ chat: { id: 1e300, type: 'private' } }) }),
    ],
    ['a chat of no kind', update({ message: message({ chat: { id: 1, type: 'sphere' } }) })],
    ['a text that is none', update({ message: message({ text: { a: 1 } }) })],
  ])('%s', (_, raw) => {
    expect(read(raw)).toBeUndefined()
  })

  test.each([
    ['photo', deep],
    ['photo', [{ file_id: 1 }]],
    ['document', 'a.pdf'],
    ['location', { latitude: 'north' }],
    ['reply_to_message', []],
    ['sticker', deep],
  ])('a %s that can not be read leaves the message standing', (kind, junk) => {
    expect(written({ [kind]: junk, text: 'A' })).toEqual(message({ text: 'A' }))
  })

  test('whatever comes, nothing is thrown', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.anything())
    const odd = fc.record({
      update_id: fc.oneof(fc.integer(), anything),
      message: fc.record({
        message_id: fc.oneof(fc.integer(), anything),
        date: fc.oneof(fc.integer(), anything),
        chat: fc.oneof(fc.constant(chat), anything),
        from: fc.oneof(fc.constant(person), anything),
        text: fc.oneof(fc.string({ unit: 'binary' }), anything),
        photo: anything,
        document: anything,
      }),
    })
    fc.assert(
      fc.property(fc.oneof(anything, odd), (raw) => {
        const incoming = read(raw)
        if (incoming) expect(incoming.chatKey).toMatch(/^telegram:-?\d+$/)
      }),
      { numRuns: 500 },
    )
  })
})

test('what the platform of the tests sends can be read, all of it', () =>
  withTelegram(async (fake, channel) => {
    const id = lan.telegram
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff])
    const updates = [
      await fake.say(id, '/start ABC'),
      await fake.photo(id, jpeg, { caption: 'A', album: '1' }),
      await fake.document(id, { name: 'a.png', bytes: jpeg, mime: 'image/png' }),
      await fake.location(id, 14, 107),
      await fake.sticker(id),
      await fake.voice(id),
      await fake.edit(id, 1, 'B'),
      await fake.tap(id, 99, 'list'),
      await fake.addToGroup(-77, id),
      await fake.sayInGroup(-77, id, '/huy'),
    ]
    const now = new Date()
    const kinds = updates.map((raw) => Object.keys(channel.incoming(raw, now)?.update ?? {})[1])
    expect(kinds).toEqual([
      ...Array.from({ length: 6 }, () => 'message'),
      'edited_message',
      'callback_query',
      'message',
      'message',
    ])
  }))
