import { expect, test } from 'vitest'
import { telegramParts } from '../../src/channels/telegram-parts.ts'

const parts = (payload: Record<string, unknown>) =>
  telegramParts(
    {
      ...{ number: 1n, partIds: [], channel: 'telegram', chatKey: 'telegram:7' },
      ...{ method: 'sendMessage', payload: { chat_id: '7', ...payload } },
    },
    () => Promise.resolve(undefined),
  )

const bold = (offset: number, length: number) => ({ type: 'bold', offset, length })

test('bold words go with the text they stand in', async () => {
  const [only, ...rest] = await parts({ text: 'trước ngày 10', entities: [bold(6, 7)] })
  expect(only?.payload).toMatchObject({ text: 'trước ngày 10', entities: [bold(6, 7)] })
  expect(rest).toEqual([])
})

test('of a text in several messages each has its own marks, and what of one it shares', async () => {
  const text = 'một hai '.repeat(800)
  const entities = [bold(0, 3), bold(4088, 16), bold(4800, 3)]
  const [first, second] = await parts({ text, entities })
  expect([first, second].map((part) => String(part?.payload['text']).length)).toEqual([4095, 2303])
  expect(first?.payload['entities']).toEqual([bold(0, 3), bold(4088, 7)])
  expect(second?.payload['entities']).toEqual([bold(0, 8), bold(704, 3)])
})

test('marks go along with letters that become one, and with spaces that go', async () => {
  const [only] = await parts({ text: ' Hòa *'.normalize('NFD'), entities: [bold(1, 4)] })
  expect(only?.payload).toMatchObject({ text: 'Hòa *', entities: [bold(0, 3)] })
})

test('a text without bold words has no marks', async () => {
  const [only] = await parts({ text: 'xin chào', entities: [] })
  expect(only?.payload).not.toHaveProperty('entities')
})
