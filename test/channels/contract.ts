import { describe, expect, test } from 'vitest'
import type { Call, Channel, Delivery } from '../../src/messaging/channel.ts'
import { usedBy } from '../../src/messaging/quota.ts'

/** What a person sees of the bot: its texts with their buttons, and its photos. */
export type Seen = { text: string; buttons: string[]; hasPhoto: boolean }

/** A channel with a person at its other end. */
export type Side = {
  channel: Pick<Channel, 'perform'>
  chatKey: string
  /** The longest text and caption of one message. */
  limits: { text: number; caption: number }
  seen(): Promise<Seen[]>
  /** The person picks an option of the only call so far; gives its data as the bot gets it. */
  pick(label: string, call: Call): Promise<unknown>
  /** The message after so many is refused, once; missing where nothing can be. */
  refuseAfter?(messages: number): void
}

export type WithSide = (work: (side: Side) => Promise<void>) => Promise<void>

/** What every channel does with the calls of the bot. */
export function contractOf(name: string, withSide: WithSide): void {
  describe(`${name}: a text arrives`, () => {
    test.each([
      [
        'with signs that mean something elsewhere',
        `<b>A & B</b> "C" 'D' _e_ *f* [g](h) \`i\` ~j~ {k}`,
      ],
      ['with pictures', '👍🏽 👩‍👩‍👧 🇻🇳 1️⃣'],
      ['with its lines', 'Một\nHai\n\nBa'],
      ['with an address', 'https://bot.vn/a?b=1&c=2#d'],
      ['that looks like a command', '/huy /batdau@bot'],
    ])('%s', (_, text) =>
      withSide(async (side) => {
        await sent(side, { text })
        expect(await texts(side)).toEqual([text])
      }),
    )

    test('with its letters whole, however they were made', () =>
      withSide(async (side) => {
        const text = 'Đồng chí Lý, xã Ia Ly: 100%'
        await sent(side, { text: text.normalize('NFD') })
        expect((await texts(side)).map((shown) => shown.normalize('NFC'))).toEqual([text])
      }))

    test.each([1, 1999, 2000, 2001, 4000, 4096, 4097, 8193])(
      'whole when it has %d letters',
      (length) =>
        withSide(async (side) => {
          await sent(side, { text: letters(length) })
          const shown = await texts(side)
          expect(shown.join('')).toBe(letters(length))
          expect(shown).toHaveLength(Math.max(1, Math.ceil(length / side.limits.text)))
        }),
    )

    test.each([1998, 1999, 2000, 4094, 4095, 4096])('with no picture cut in two at %d', (at) =>
      withSide(async (side) => {
        await sent(side, { text: around(at) })
        const shown = await texts(side)
        expect(shown.join('')).toBe(around(at))
        expect(shown.filter((text) => /\p{Cs}/u.test(text))).toEqual([])
      }),
    )
  })

  describe(`${name}: buttons`, () => {
    const rows = [
      [
        { text: 'Báo cáo năm', callback_data: 'report:open:1' },
        { text: 'Danh sách', callback_data: 'list' },
      ],
      [{ text: '⬅️ Quay lại', callback_data: 'nav:back' }],
    ]
    const markup = { inline_keyboard: rows, typed: 'gõ' }

    test.each([
      ['Báo cáo năm', 'report:open:1'],
      ['Danh sách', 'list'],
      ['⬅️ Quay lại', 'nav:back'],
    ])('“%s” is shown and can be picked', (label, data) =>
      withSide(async (side) => {
        const { call } = await sent(side, { text: 'Đồng chí chọn:', reply_markup: markup })
        const [shown] = await side.seen()
        expect(shown?.buttons).toHaveLength(3)
        expect(await side.pick(label, call)).toBe(data)
      }),
    )

    test('stand below the end of a long text', () =>
      withSide(async (side) => {
        await sent(side, { text: letters(5000), reply_markup: markup })
        const shown = await side.seen()
        expect(shown.map(({ buttons }) => buttons.length).slice(0, -1)).not.toContain(3)
        expect(shown.at(-1)?.buttons).toHaveLength(3)
      }))
  })

  describe(`${name}: a message is changed`, () => {
    test.each([
      ['and what it says now is the last that is seen', 'Đã chọn.'],
      ['into one that is too long for one', letters(5000)],
    ])('%s', (_, text) =>
      withSide(async (side) => {
        const { id } = await sent(side, { text: 'Chọn:' })
        await sent(side, { text, message_id: id }, 'editMessageText')
        const shown = (await texts(side)).filter((each) => each !== 'Chọn:')
        expect(shown.join('')).toBe(text)
      }),
    )
  })

  describe(`${name}: a photo`, () => {
    test.each([0, 20, 1024, 1025, 2000, 2001, 4097])('arrives with a caption of %d', (length) =>
      withSide(async (side) => {
        const caption = letters(length)
        await sent(side, { photo: 'file:abc', ...(caption && { caption }) }, 'sendPhoto')
        const shown = await side.seen()
        expect(shown[0]?.hasPhoto).toBe(true)
        expect(shown.filter(({ hasPhoto }) => hasPhoto)).toHaveLength(1)
        expect(shown.map(({ text }) => text).join('')).toBe(caption)
        if (length <= side.limits.caption) expect(shown).toHaveLength(1)
      }),
    )
  })

  describe(`${name}: trouble in the middle`, () => {
    test.each([
      ['a text', 'sendMessage', { text: letters(9000) }],
      ['a photo with a long caption', 'sendPhoto', { photo: 'file:abc', caption: letters(2500) }],
    ])('of %s: what left is not sent again', (_, method, payload) =>
      withSide(async (side) => {
        if (!side.refuseAfter) return
        side.refuseAfter(1)
        const call = callOf(side, payload, method)
        const first = await side.channel.perform(call)
        expect(first).toMatchObject({ outcome: 'paused', partIds: [expect.any(String)] })
        expect(usedBy(first, [])).toBe(1)
        const partIds = partsOf(first)

        const second = await side.channel.perform({ ...call, partIds })
        expect(second).toMatchObject({ outcome: 'sent' })
        expect(partsOf(second).slice(0, 1)).toEqual(partIds)
        const { text, caption } = call.payload
        expect((await texts(side)).join('')).toBe(text ?? caption)
        expect((await side.seen()).length).toBe(partsOf(second).length)

        expect(await side.channel.perform({ ...call, partIds: partsOf(second) })).toEqual(second)
        expect((await side.seen()).length).toBe(partsOf(second).length)
      }),
    )
  })

  test.each([
    ['setMyCommands', { commands: [{ command: 'huy', description: 'Hủy' }] }],
    ['answerCallbackQuery', { callback_query_id: '1' }],
    ['sendChatAction', { action: 'typing' }],
  ])(`${name}: %s is no message`, (method, payload) =>
    withSide(async (side) => {
      const delivery = await side.channel.perform(callOf(side, payload, method))
      expect(delivery).toMatchObject({ outcome: 'sent' })
      expect(await side.seen()).toEqual([])
    }),
  )
}

function callOf({ chatKey }: Side, payload: object, method = 'sendMessage'): Call {
  const chat_id = chatKey.slice(chatKey.indexOf(':') + 1)
  const hasChat = method !== 'setMyCommands' && method !== 'answerCallbackQuery'
  return {
    number: (calls += 1n),
    chatKey,
    method,
    payload: { ...(hasChat && { chat_id }), ...payload },
    partIds: [],
  }
}

let calls = 0n

/** Performs a call that has to succeed; gives the id of its message, as the bot gives it back. */
async function sent(side: Side, payload: object, method?: string) {
  const call = callOf(side, payload, method)
  const delivery = await side.channel.perform(call)
  expect(delivery).toMatchObject({ outcome: 'sent' })
  const id = partsOf(delivery).at(-1) ?? ''
  return { call, id: Number.isSafeInteger(Number(id)) ? Number(id) : id }
}

const partsOf = (delivery: Delivery): string[] =>
  (delivery.outcome === 'sent' ? delivery.providerIds : delivery.partIds) ?? []

const texts = async (side: Side) => (await side.seen()).map(({ text }) => text)

/** So many letters without a place to cut, no two of them alike beside each other. */
const letters = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 26))).join('')

/** A picture whose two halves stand around a place. */
const around = (at: number) => `${letters(at - 1)}👍👍${letters(30)}`
