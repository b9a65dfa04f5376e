import { describe, expect, test } from 'vitest'
import type { What } from '../fakes/index.ts'
import {
  actionOf,
  callTo,
  canary,
  expectNoSecret,
  lan,
  openTelegram,
  say,
  withTelegram,
} from './support.ts'

const chat = lan.telegram
const refusal = (code: number, description: string, parameters?: object): What => ({
  status: code,
  body: { ok: false, error_code: code, description, ...(parameters && { parameters }) },
})
const bad = (why: string) => refusal(400, `Bad Request: ${why}`)

describe('what Telegram says of a message', () => {
  test.each<[string, What, object, string]>([
    ['too many requests', { retryAfter: 7 }, { outcome: 'paused', seconds: 7 }, 'tried again'],
    [
      'too many requests, without a word of when',
      refusal(429, 'Too Many Requests'),
      { outcome: 'paused', seconds: 5 },
      'tried again',
    ],
    [
      'the token is no good',
      refusal(401, 'Unauthorized'),
      { outcome: 'unauthorized', reason: '401 Unauthorized' },
      'tried again',
    ],
    ['there is no such bot', refusal(404, 'Not Found'), { outcome: 'unauthorized' }, 'tried again'],
    [
      'a method it does not know',
      refusal(404, 'Not Found: method not found'),
      { outcome: 'refused', reason: '404 Not Found: method not found' },
      'given up',
    ],
    ['a text it does not like', bad('message is too long'), { outcome: 'refused' }, 'given up'],
    ['a chat it does not know', bad('chat not found'), { outcome: 'blocked' }, 'given up'],
    ['a person it does not know', bad('PEER_ID_INVALID'), { outcome: 'blocked' }, 'given up'],
    [
      'a bot without rights in a group',
      bad('have no rights to send a message'),
      { outcome: 'blocked' },
      'given up',
    ],
    [
      'a person who never wrote',
      refusal(403, "Forbidden: bot can't initiate conversation with a user"),
      { outcome: 'blocked' },
      'given up',
    ],
    [
      'a group that is another one now',
      refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: -1001234567890,
      }),
      { outcome: 'moved', chatId: '-1001234567890' },
      'tried again',
    ],
    ['a conflict', refusal(409, 'Conflict'), { outcome: 'refused' }, 'given up'],
  ])('%s', (_, what, expected, action) =>
    withTelegram(async (fake, channel) => {
      fake.fail({ what })
      const delivery = await say(channel)
      expect(delivery).toMatchObject({ ...expected, partIds: [] })
      expect(actionOf(delivery)).toBe(action)
      expectNoSecret(delivery)
    }),
  )
})

describe('what people do', () => {
  test.each<[string, (fake: Parameters<Parameters<typeof withTelegram>[0]>[0]) => unknown]>([
    ['they block the bot', (fake) => fake.block(chat)],
    [
      'their account is no more',
      (fake) => {
        fake.deactivate(chat)
      },
    ],
  ])('%s', (_, act) =>
    withTelegram(async (fake, channel) => {
      await act(fake)
      const delivery = await say(channel)
      expect(delivery).toMatchObject({ outcome: 'blocked' })
      expect(actionOf(delivery)).toBe('given up')
    }),
  )

  test('nobody was ever there', () =>
    withTelegram(async (_, channel) => {
      const call = callTo('telegram', { text: 'A' }, { chatId: 404 })
      expect(await channel.perform(call)).toMatchObject({ outcome: 'blocked' })
    }))

  test('their group grows into another one', () =>
    withTelegram(async (fake, channel) => {
      await fake.addToGroup(-77, chat)
      const next = await fake.migrateGroup(-77, chat)
      const call = callTo('telegram', { text: 'A' }, { chatId: -77 })
      const delivery = await channel.perform(call)
      expect(delivery).toEqual({ outcome: 'moved', chatId: String(next), partIds: [] })
    }))
})

test('a token of another bot', () =>
  withTelegram(async (fake) => {
    const stranger = openTelegram({ apiRoot: fake.url }, { token: `1:${canary}` })
    const delivery = await say(stranger)
    expect(delivery).toMatchObject({ outcome: 'unauthorized' })
    expectNoSecret(delivery)
  }))

describe('an edit', () => {
  const edit = (id: string, text: string) =>
    callTo('telegram', { message_id: Number(id), text }, { method: 'editMessageText' })

  test('that changes nothing is fine', () =>
    withTelegram(async (fake, channel) => {
      await say(channel, 'Chào')
      const [shown] = fake.shown(chat)
      const delivery = await channel.perform(edit(shown?.id ?? '', 'Chào'))
      expect(actionOf(delivery)).toBe('sent')
    }))

  test.each(['message to edit not found', "message can't be edited", 'MESSAGE_ID_INVALID'])(
    'of what is gone is said anew (%s)',
    (why) =>
      withTelegram(async (fake, channel) => {
        fake.fail({ methods: ['editMessageText'], what: bad(why) })
        const delivery = await channel.perform(edit('77', 'Chào'))
        const [shown] = fake.shown(chat)
        expect(shown).toMatchObject({ text: 'Chào', editedTimes: 0 })
        expect(delivery).toEqual({ outcome: 'sent', providerIds: [shown?.id] })
      }),
  )

  test('of what is gone in a chat that is gone is given up', () =>
    withTelegram(async (fake, channel) => {
      fake.fail({ methods: ['editMessageText'], what: bad('message to edit not found') })
      await fake.block(chat)
      expect(await channel.perform(edit('77', 'Chào'))).toMatchObject({ outcome: 'blocked' })
    }))
})

test.each([
  ['answerCallbackQuery', { callback_query_id: '1' }],
  ['deleteMessage', { message_id: 99 }],
])('%s of what is over is no trouble', (method, payload) =>
  withTelegram(async (_, channel) => {
    const delivery = await channel.perform(callTo('telegram', payload, { method }))
    expect(delivery).toEqual({ outcome: 'sent', providerIds: [''] })
  }),
)

test('a server that does not know the menu of commands keeps nobody from being written to', () =>
  withTelegram(async (fake, channel) => {
    fake.fail({ methods: ['setMyCommands'], what: refusal(404, 'Not Found') })
    const call = callTo('telegram', { commands: [] }, { method: 'setMyCommands' })
    expect(await channel.perform(call)).toMatchObject({ outcome: 'refused' })
  }))

test('a photo that can not be read now was not sent', () =>
  withTelegram(
    async (fake, channel) => {
      const call = callTo('telegram', { photo: 'file:a', caption: 'Làng' }, { method: 'sendPhoto' })
      const delivery = await channel.perform(call)
      expect(actionOf(delivery)).toBe('tried again')
      expect(fake.calls).toEqual([])
    },
    { openFile: () => Promise.reject(new Error('The database is away')) },
  ))
