import { expect, test } from 'vitest'
import { withWordsAbove as onTelegram } from '../../src/channels/telegram-texts.ts'
import { withWordsAbove as onZalo } from '../../src/channels/zalo-messages.ts'

const words = '(gửi lại)'

test('bold words of a copy stay bold', () => {
  const mark = (offset: number) => ({ entities: [{ type: 'bold', offset, length: 7 }] })
  const part = { method: 'sendMessage', payload: { text: 'trước ngày 10', ...mark(6) } }
  const copy = { text: '(gửi lại)\ntrước ngày 10', ...mark(16) }
  expect(onTelegram(words, part).payload).toEqual(copy)
})

test('a file says it in its caption', () => {
  const photo = { method: 'sendPhoto', payload: { photo: 'attachment:1' } }
  expect(onTelegram(words, photo).payload).toEqual({ photo: 'attachment:1', caption: words })
  const sent = onZalo(words, {
    method: 'sendPhoto',
    body: { photo: 'https://x', caption: 'a' },
  })
  expect(sent.body).toEqual({ photo: 'https://x', caption: '(gửi lại)\na' })
})

test('an edit shows nothing twice', () => {
  const edit = { method: 'editMessageText', payload: { message_id: 1, text: 'a' } }
  expect(onTelegram(words, edit)).toEqual(edit)
})

test('a message that is full stays as it is, rather than be refused', () => {
  const full = { method: 'sendMessage', payload: { text: 'a'.repeat(4_090) } }
  expect(onTelegram(words, full)).toEqual(full)
  const zalo = { method: 'sendMessage' as const, body: { text: 'a'.repeat(1_995) } }
  expect(onZalo(words, zalo)).toEqual(zalo)
})
