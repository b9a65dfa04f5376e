import { expect, test } from 'vitest'
import {
  numbersIn,
  platformIdsIn,
  withOurNumbers,
  withPlatformIds,
} from '../../src/messaging/message-ids.ts'

test.each([
  ['a tapped button', { callback_query: { data: 'go', message: { message_id: 901 } } }],
  ['an answer', { message: { text: 'có', reply_to_message: { message_id: 901 } } }],
  ['a reaction', { message_reaction: { message_id: 901 } }],
])('%s speaks of our message by our number', (_, update) => {
  expect(platformIdsIn(update)).toEqual(['901'])
  expect(JSON.stringify(withOurNumbers(update, { 901: 7 }))).toContain('"message_id":-7')
})

test('a message of somebody else keeps its id', () => {
  const update = { callback_query: { message: { message_id: 5 } } }

  expect(withOurNumbers(update, {})).toEqual(update)
})

test('an id that is no number is exchanged as well', () => {
  const update = { message: { reply_to_message: { message_id: '6ede9a' } } }

  expect(withOurNumbers(update, { '6ede9a': 3 })).toEqual({
    message: { reply_to_message: { message_id: -3 } },
  })
})

const edit = { chat_id: 'anna', message_id: -7, text: 'mới' }

test.each([
  ['an edit', 'editMessageText', edit, { 7: '901' }, { ...edit, message_id: 901 }],
  ['an id with letters', 'editMessageText', edit, { 7: '6ede' }, { ...edit, message_id: '6ede' }],
  [
    'an id too long for a number',
    'deleteMessage',
    { message_id: -7 },
    { 7: '90071992547409931' },
    { message_id: '90071992547409931' },
  ],
  ['a real id', 'editMessageText', { message_id: 901 }, {}, { message_id: 901 }],
  [
    'an answer',
    'sendMessage',
    { text: 'có', reply_parameters: { message_id: -7 } },
    { 7: '901' },
    { text: 'có', reply_parameters: { message_id: 901 } },
  ],
  [
    'an answer to what never left',
    'sendMessage',
    { text: 'có', reply_parameters: { message_id: -7 } },
    {},
    { text: 'có' },
  ],
])('%s leaves with the ids of the platform', (_, method, payload, ids, expected) => {
  expect(withPlatformIds({ method, payload }, ids)).toEqual({ method, payload: expected })
})

test('an edit of what never left becomes a new message', () => {
  expect(withPlatformIds({ method: 'editMessageText', payload: edit }, {})).toEqual({
    method: 'sendMessage',
    payload: { chat_id: 'anna', text: 'mới' },
  })
  const caption = { chat_id: 'anna', message_id: -7, caption: 'ảnh' }
  expect(withPlatformIds({ method: 'editMessageCaption', payload: caption }, {})).toEqual({
    method: 'sendMessage',
    payload: { chat_id: 'anna', text: 'ảnh' },
  })
})

test('what can not be done without its message is dropped', () => {
  const payload = { message_id: -7 }

  expect(withPlatformIds({ method: 'deleteMessage', payload }, {})).toBeUndefined()
  expect(numbersIn(payload)).toEqual(['7'])
})
