import { expect, test } from 'vitest'
import type { Channel, Delivery } from '../../src/messaging/channel.ts'
import { withPlatformIds } from '../../src/messaging/message-ids.ts'
import { callTo, lan, withTelegram } from './support.ts'

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const openFile = () => Promise.resolve({ bytes: jpeg, type: 'image/jpeg' })

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length })
const buttons = { inline_keyboard: [[{ text: 'Đã nhận', callback_data: 'bc:got:7' }]] }

/** Sends a call and gives the id its message is known by afterwards. */
async function sent(channel: Pick<Channel, 'perform'>, method: string, payload: object) {
  const delivery: Delivery = await channel.perform(callTo('telegram', { ...payload }, { method }))
  if (delivery.outcome !== 'sent') throw new Error(`It was ${delivery.outcome}`)
  return Number(delivery.providerIds.at(-1))
}

test('a caption is corrected with its marks and buttons', () =>
  withTelegram(
    async (fake, channel) => {
      const id = await sent(channel, 'sendPhoto', { photo: 'file:a', caption: 'Cũ' })
      const caption = { caption: 'Mới hẳn', caption_entities: [bold(0, 3)] }
      const edit = { message_id: id, ...caption, reply_markup: buttons }
      await sent(channel, 'editMessageCaption', edit)
      expect(fake.shown(lan.telegram)).toMatchObject([
        { text: 'Mới hẳn', photo: jpeg, buttons: [{ label: 'Đã nhận' }] },
      ])
      expect(fake.calls.at(-1)?.payload).toMatchObject(caption)
    },
    { openFile },
  ))

test('a caption that is too long now goes on below, its buttons at the end', () =>
  withTelegram(
    async (fake, channel) => {
      const id = await sent(channel, 'sendPhoto', { photo: 'file:a', caption: 'Cũ' })
      const caption = 'một hai '.repeat(200).trim()
      const caption_entities = [bold(1020, 15), bold(1600 - 9, 7)]
      const edit = { message_id: id, caption, caption_entities, reply_markup: buttons }
      await sent(channel, 'editMessageCaption', edit)
      const [first, second, ...rest] = fake.shown(lan.telegram)
      expect(`${first?.text ?? ''} ${second?.text ?? ''}`).toBe(caption)
      expect([first?.buttons.length, second?.buttons.length, rest.length]).toEqual([0, 1, 0])
      const [above, below] = fake.calls.slice(-2).map(({ payload }) => payload)
      expect(above?.['caption_entities']).toEqual([bold(1020, 3)])
      expect(below?.['entities']).toEqual([bold(0, 11), bold(1591 - 1024, 7)])
    },
    { openFile },
  ))

test('words too long to stand below the photo are corrected where they stand', () =>
  withTelegram(
    async (fake, channel) => {
      const id = await sent(channel, 'sendPhoto', { photo: 'file:a', caption: 'a '.repeat(600) })
      const caption = { caption: 'Mới hẳn', caption_entities: [bold(0, 3)] }
      await sent(channel, 'editMessageCaption', { message_id: id, ...caption })
      expect(fake.shown(lan.telegram).map(({ text }) => text)).toEqual(['', 'Mới hẳn'])
      expect(fake.calls.at(-1)).toMatchObject({
        method: 'editMessageText',
        payload: { text: 'Mới hẳn', entities: [bold(0, 3)] },
      })
    },
    { openFile },
  ))

test.each([
  ['Mới hẳn', ['Mới hẳn']],
  ['a'.repeat(1025), ['Cũ', 'a'.repeat(1025)]],
])('a text that turns out to be a caption is corrected there, or said anew', (text, shown) =>
  withTelegram(
    async (fake, channel) => {
      const id = await sent(channel, 'sendPhoto', { photo: 'file:a', caption: 'Cũ' })
      await sent(channel, 'editMessageText', { message_id: id, text, entities: [bold(0, 3)] })
      expect(fake.shown(lan.telegram).map((each) => each.text)).toEqual(shown)
    },
    { openFile },
  ),
)

test('a caption whose message is gone is said anew, as a text', () =>
  withTelegram(async (fake, channel) => {
    const caption = { caption: 'Mới hẳn', caption_entities: [bold(0, 3)] }
    await sent(channel, 'editMessageCaption', { message_id: 99, ...caption })
    expect(fake.shown(lan.telegram)).toMatchObject([{ text: 'Mới hẳn' }])
    expect(fake.calls.at(-1)?.payload).toMatchObject({ entities: [bold(0, 3)] })
  }))

test('a caption whose message never left is a text with the same marks', () => {
  const payload = { message_id: -7, caption: 'Mới', caption_entities: [bold(0, 3)] }
  expect(withPlatformIds({ method: 'editMessageCaption', payload }, {})).toEqual({
    method: 'sendMessage',
    payload: { text: 'Mới', entities: [bold(0, 3)] },
  })
})

test('an album with buttons has its words and buttons below the last photo', () =>
  withTelegram(
    async (fake, channel) => {
      const media = [
        { media: 'file:a', caption: 'Hội nghị', caption_entities: [bold(0, 3)] },
        { media: 'file:b' },
      ]
      await sent(channel, 'sendMediaGroup', { media, reply_markup: buttons })
      expect(fake.shown(lan.telegram)).toMatchObject([
        { text: '', buttons: [] },
        { text: 'Hội nghị', buttons: [{ label: 'Đã nhận' }] },
      ])
    },
    { openFile },
  ))
