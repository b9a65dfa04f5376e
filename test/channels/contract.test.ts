import { describe, expect, test } from 'vitest'
import { createWeb, webIncoming } from '../../src/channels/web.ts'
import { optionsAfter, readUpdate } from '../../src/messaging/door.ts'
import type { Call } from '../../src/messaging/channel.ts'
import { usedBy } from '../../src/messaging/quota.ts'
import { createWebLog } from '../../src/storage/web-log.ts'
import type { Fake, Shown } from '../fakes/index.ts'
import { answer, listen } from '../fakes/http.ts'
import { contractOf, type Seen, type WithSide } from './contract.ts'
import { callTo, lan, withTelegram, withZalo } from './support.ts'

const now = new Date('2026-11-22T09:00:00Z')
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

// === Telegram

contractOf('Telegram', (work) =>
  withTelegram(
    (fake, channel) =>
      work({
        channel,
        chatKey: `telegram:${lan.telegram}`,
        limits: { text: 4096, caption: 1024 },
        seen: () => Promise.resolve(fake.shown(lan.telegram).map(asSeen)),
        async pick(label) {
          const [shown] = fake.shown(lan.telegram)
          const button = shown?.buttons.find((each) => each.label === label)
          const raw = await fake.tap(lan.telegram, shown?.id ?? '', button?.data ?? '')
          return dataIn(channel.incoming(raw, now)?.update)
        },
        refuseAfter: (messages) => {
          refuseOnce(fake, messages)
        },
      }),
    { openFile: () => Promise.resolve({ bytes: jpeg, type: 'image/jpeg' }) },
  ),
)

// === Zalo

const withPhotoServer = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
  const server = await listen((_, response) => {
    answer(response, 200, jpeg)
    return Promise.resolve()
  })
  try {
    return await work(server.url)
  } finally {
    await server.close()
  }
}

const withZaloSide: WithSide = (work) =>
  withPhotoServer((url) =>
    withZalo(
      (fake, channel) =>
        work({
          channel,
          chatKey: `zalo:${lan.zalo}`,
          limits: { text: 2000, caption: 2000 },
          seen: () => Promise.resolve(fake.shown(lan.zalo).map(asSeen).map(withNumbered)),
          /** There is nothing to tap: they type the number, or the word. */
          async pick(label, call) {
            const typed = wordFor(label, fake.shown(lan.zalo).at(-1)?.text ?? '')
            const update = channel.incoming(await fake.say(lan.zalo, typed), now)?.update
            return dataIn(update && asTap(update, call))
          },
          refuseAfter: (messages) => {
            refuseOnce(fake, messages)
          },
        }),
      { linkFor: (name) => `${url}/${name}.jpg` },
    ),
  )

contractOf('Zalo', withZaloSide)

/** Its options, which are lines of the text there: “1. Báo cáo”, “(gõ: quay lại)”. */
function withNumbered(seen: Seen): Seen {
  const buttons = seen.text.split('\n').filter((line) => /^(\d+\. |\(gõ: )/.test(line))
  return { ...seen, buttons }
}

function wordFor(label: string, text: string): string {
  const number = text.split('\n').find((line) => line.endsWith(`. ${label}`))
  return number?.split('.')[0] ?? /\(gõ: (.*)\)/.exec(text)?.[1] ?? ''
}

/** The typed word as the tap that it means, by what the message before it offered. */
function asTap(update: Record<string, unknown>, { number, payload }: Call) {
  const options = optionsAfter([{ number, payload }], now)
  if (!options) return {}
  const memory = { options } as Parameters<typeof readUpdate>[0]['memory']
  return readUpdate({ id: 1n, update, memory, numbers: {}, now, optionsLifeMs: 1000 })
}

// === The web

contractOf('The web', (work) => {
  const web = createWeb()
  const outbox: object[] = []
  const log = createWebLog({
    current: () =>
      ({
        inboxEvent: { findMany: () => Promise.resolve([]) },
        outboxMessage: { findMany: () => Promise.resolve([...outbox].reverse()) },
      }) as never,
  })
  return work({
    channel: {
      // What the sender has taken is what the page shows.
      perform(call) {
        const { number: id, method, payload } = call
        outbox.push({ id, method, payload, createdAt: now })
        return web.perform(call)
      },
    },
    chatKey: 'web:lan',
    limits: { text: Infinity, caption: Infinity },
    async seen() {
      const messages = new Map<number, Seen>()
      for (const entry of await log.entries('web:lan')) {
        if (entry.kind !== 'message' && entry.kind !== 'edit') continue
        const photos = 'photos' in entry ? entry.photos : []
        const buttons = 'buttons' in entry ? entry.buttons.flat().map(({ text }) => text) : []
        const id = 'message' in entry ? entry.message : 0
        messages.set(id, { text: entry.text ?? '', buttons, hasPhoto: photos.length > 0 })
      }
      return [...messages.values()]
    },
    pick(label, { number, payload }) {
      const markup = payload['reply_markup'] as { inline_keyboard: Button[][] }
      const button = markup.inline_keyboard.flat().find(({ text }) => text === label)
      const tap = { messageId: Number(number), data: button?.callback_data ?? '' }
      const post = { id: 'a1b2c3d4e5f6', tap }
      return Promise.resolve(dataIn(webIncoming({ chat: 'lan', post, now }).update))
    },
  })
})

type Button = { text: string; callback_data: string }

// === What a platform alone does

describe('Zalo has neither buttons nor edits, and counts its messages', () => {
  test.each([
    ['leaveChat', {}],
    ['setMyCommands', { commands: [] }],
    ['answerCallbackQuery', { callback_query_id: '1' }],
    ['sendChatAction', { action: 'typing' }],
    ['deleteMessage', { message_id: '2d758cb5e222177a4e35' }],
    ['editMessageReplyMarkup', { message_id: '2d758cb5e222177a4e35' }],
    ['sendDice', {}],
    ['sendMessage', { text: ' \n ' }],
  ])('%s uses nothing of the month and is not even called', (method, payload) =>
    withZalo(async (fake, channel) => {
      const delivery = await channel.perform(callTo('zalo', payload, { method }))
      expect(delivery).toEqual({ outcome: 'sent', providerIds: [] })
      expect(usedBy(delivery, [])).toBe(0)
      expect(fake.calls).toEqual([])
      expect(fake.used()).toBe(0)
    }),
  )

  test('what it shows is what it counts', () =>
    withZalo(async (fake, channel) => {
      const delivery = await channel.perform(callTo('zalo', { text: 'a'.repeat(4001) }))
      expect(usedBy(delivery, [])).toBe(3)
      expect(fake.used()).toBe(3)
    }))

  test.each([
    ['a photo', 'sendPhoto', { photo: 'file:a', caption: 'Làng' }, ['Làng (có ảnh)']],
    ['a photo without words', 'sendPhoto', { photo: 'file:a' }, ['(có ảnh)']],
    ['a document', 'sendDocument', { document: 'file:a', caption: 'Sổ' }, ['Sổ\n(có ảnh)']],
    [
      'an album',
      'sendMediaGroup',
      { media: [{ media: 'file:a', caption: 'Một' }, { media: 'file:b' }] },
      ['Một (có ảnh)', '(có ảnh)'],
    ],
  ])('%s without a public address is words', (_, method, payload, texts) =>
    withZalo(async (fake, channel) => {
      await channel.perform(callTo('zalo', payload, { method }))
      expect(fake.shown(lan.zalo).map(({ text }) => text)).toEqual(texts)
    }),
  )

  test('a document is its words and its address', () =>
    withZalo(
      async (fake, channel) => {
        const payload = { document: 'attachment:7', caption: 'Tệp: Kế hoạch.docx' }
        await channel.perform(callTo('zalo', payload, { method: 'sendDocument' }))
        expect(fake.shown(lan.zalo).map(({ text }) => text)).toEqual([
          'Tệp: Kế hoạch.docx\nhttps://bot.vn/attachment:7',
        ])
      },
      { linkFor: (name) => `https://bot.vn/${name}` },
    ))

  test('a group has an id of its own kind', () =>
    withZalo(async (fake, channel) => {
      const chatId = 'zgr-f8a7101d77709e2ec761'
      fake.know(chatId)
      await channel.perform(callTo('zalo', { text: 'Chào nhóm' }, { chatId }))
      expect(fake.shown(chatId).map(({ text }) => text)).toEqual(['Chào nhóm'])
    }))
})

describe('Telegram has buttons, and menus', () => {
  test('the words to type are ours alone', () =>
    withTelegram(async (fake, channel) => {
      const markup = { inline_keyboard: [[{ text: 'Hủy', callback_data: 'nav:x' }]], typed: 'gõ' }
      await channel.perform(callTo('telegram', { text: 'A', reply_markup: markup }))
      const { reply_markup: given } = fake.calls[0]?.payload ?? {}
      expect(given).toEqual({ inline_keyboard: markup.inline_keyboard })
    }))

  test('ids of chats are numbers, below zero for groups', () =>
    withTelegram(async (fake, channel) => {
      await fake.addToGroup(-1001234567890, lan.telegram)
      const call = callTo('telegram', { text: 'Chào nhóm' }, { chatId: '-1001234567890' })
      await channel.perform(call)
      expect(fake.calls.at(-1)?.payload['chat_id']).toBe(-1001234567890)
      expect(fake.shown(-1001234567890).map(({ text }) => text)).toEqual(['Chào nhóm'])
    }))

  test('a chat that moved is written to where it is now', () =>
    withTelegram(async (fake, channel) => {
      // The call was made for the old chat.
      const { payload, ...call } = callTo('telegram', { text: 'A' })
      await channel.perform({ ...call, payload: { ...payload, chat_id: -77 } })
      expect(fake.shown(lan.telegram)).toHaveLength(1)
    }))

  test('it leaves a group', () =>
    withTelegram(async (fake, channel) => {
      await fake.addToGroup(-77, lan.telegram)
      const leave = callTo('telegram', {}, { method: 'leaveChat', chatId: -77 })
      expect(await channel.perform(leave)).toMatchObject({ outcome: 'sent' })
      const say = callTo('telegram', { text: 'A' }, { chatId: -77 })
      expect(await channel.perform(say)).toMatchObject({ outcome: 'blocked' })
    }))

  test('a chat can have a menu of its own', () =>
    withTelegram(async (fake, channel) => {
      const commands = [{ command: 'huy', description: 'Hủy' }]
      const scope = { type: 'chat', chat_id: lan.telegram }
      const call = callTo('telegram', {}, { method: 'setMyCommands' })
      const payload = { commands, scope }
      expect(await channel.perform({ ...call, payload })).toMatchObject({ outcome: 'sent' })
      expect(fake.menu(lan.telegram, 'vi')).toEqual(commands)
    }))

  test('a photo nobody can find is its words', () =>
    withTelegram(async (fake, channel) => {
      const call = callTo('telegram', { photo: 'file:a', caption: 'Làng' }, { method: 'sendPhoto' })
      await channel.perform(call)
      expect(fake.shown(lan.telegram)).toMatchObject([{ text: 'Làng' }])
    }))

  test('a document arrives as a file', () =>
    withTelegram(
      async (fake, channel) => {
        const call = callTo(
          'telegram',
          { document: 'file:a', caption: 'Sổ' },
          { method: 'sendDocument' },
        )
        await channel.perform(call)
        expect(fake.shown(lan.telegram)).toMatchObject([
          { text: 'Sổ', document: { name: 'tai-lieu.pdf', content: jpeg } },
        ])
      },
      { openFile: () => Promise.resolve({ bytes: jpeg, type: 'application/pdf' }) },
    ))

  test('a document arrives under its name', () =>
    withTelegram(
      async (fake, channel) => {
        const payload = { document: 'attachment:7' }
        await channel.perform(callTo('telegram', payload, { method: 'sendDocument' }))
        const [shown] = fake.shown(lan.telegram)
        expect(shown?.document?.name).toBe('Kế hoạch 2026.doc')
      },
      {
        openFile: () =>
          Promise.resolve({ bytes: jpeg, type: 'application/msword', name: 'Kế hoạch 2026.doc' }),
      },
    ))

  test('an album arrives photo by photo, from our store', () =>
    withTelegram(
      async (fake, channel) => {
        const media = [
          { type: 'photo', media: 'file:a', caption: 'Một' },
          { type: 'photo', media: 'file:b' },
        ]
        const call = callTo('telegram', { media }, { method: 'sendMediaGroup' })
        expect(await channel.perform(call)).toEqual({ outcome: 'sent', providerIds: ['1', '2'] })
        expect(fake.shown(lan.telegram)).toMatchObject([
          { text: 'Một', photo: jpeg },
          { text: '', photo: jpeg },
        ])
      },
      { openFile: () => Promise.resolve({ bytes: jpeg, type: 'image/jpeg' }) },
    ))
})

// === What the sides share

const asSeen = ({ text, buttons, photo }: Shown): Seen => ({
  text,
  buttons: buttons.map(({ label }) => label),
  hasPhoto: photo instanceof Uint8Array && photo.length > 0,
})

const dataIn = (update: Record<string, unknown> | undefined) =>
  (update?.['callback_query'] as { data?: unknown } | undefined)?.data

function refuseOnce(fake: Fake, after: number): void {
  let messages = 0
  const body = { ok: false, error_code: 429, description: '', parameters: { retry_after: 3 } }
  fake.fail(() => ((messages += 1) === after + 1 ? { status: 429, body } : undefined))
}
