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

test('of a text in several messages only marks within the first are kept', async () => {
  const text = 'một hai '.repeat(800)
  const [first, second] = await parts({ text, entities: [bold(0, 3), bold(5000, 3)] })
  expect(first?.payload['entities']).toEqual([bold(0, 3)])
  expect(second?.payload).not.toHaveProperty('entities')
})

test('a text without bold words has no marks', async () => {
  const [only] = await parts({ text: 'xin chào', entities: [] })
  expect(only?.payload).not.toHaveProperty('entities')
})
