import { describe, expect, test } from 'vitest'
import { plainText, splitText } from '../../src/channels/plain-text.ts'

const option = (text: string, data = text) => ({ text, callback_data: data })
const nav = (text: string) => ({ text, callback_data: `nav:${text}` })
const keyboard = (...rows: object[][]) => ({ inline_keyboard: rows, typed: 'gõ' })

describe('a call becomes plain messages', () => {
  test.each([
    ['a text', 'sendMessage', { text: 'Chào đồng chí.' }, ['Chào đồng chí.']],
    [
      'options with numbers, navigation as words',
      'sendMessage',
      {
        text: 'Đồng chí chọn:',
        reply_markup: keyboard(
          [option('Sửa mục 1')],
          [option('Nhập lại mục 2')],
          [nav('Quay lại'), nav('⬅️ Hủy')],
        ),
      },
      ['Đồng chí chọn:\n\n1. Sửa mục 1\n2. Nhập lại mục 2\n(gõ: quay lại / hủy)'],
    ],
    [
      'navigation alone stays close to its question',
      'sendMessage',
      { text: '(1/14) Số mô hình?', reply_markup: keyboard([nav('Bỏ qua'), nav('Hủy')]) },
      ['(1/14) Số mô hình?\n(gõ: bỏ qua / hủy)'],
    ],
    [
      'the keyboard of a form, numbered all the same',
      'sendMessage',
      {
        text: 'Đúng không?',
        reply_markup: keyboard(
          [option('Đúng', 'f:1a2b3c4d:7:1')],
          [option('Nhập lại', 'f:1a2b3c4d:7:2')],
          [option('Hủy', 'nav:f:1a2b3c4d:7:hủy')],
        ),
      },
      ['Đúng không?\n\n1. Đúng\n2. Nhập lại\n(gõ: hủy)'],
    ],
    [
      'several options of one row, one number each',
      'sendMessage',
      { text: 'Có?', reply_markup: { inline_keyboard: [[option('Có'), option('Không')]] } },
      ['Có?\n\n1. Có\n2. Không'],
    ],
    [
      'a link to open',
      'sendMessage',
      {
        text: 'Xem:',
        reply_markup: { inline_keyboard: [[{ text: 'Ảnh', url: 'https://a.vn' }]] },
      },
      ['Xem:\n\nẢnh: https://a.vn'],
    ],
    [
      'a link among options, which is nothing to pick',
      'sendMessage',
      {
        text: 'Xem:',
        reply_markup: keyboard([{ text: 'Ảnh', url: 'https://a.vn' }, option('Sửa'), nav('Hủy')]),
      },
      ['Xem:\n\n1. Sửa\nẢnh: https://a.vn\n(gõ: hủy)'],
    ],
    ['an edit, said anew', 'editMessageText', { text: 'Đã sửa.', message_id: -7 }, ['Đã sửa.']],
    ['a keyboard taken away', 'editMessageReplyMarkup', { message_id: -7 }, []],
    ['a message taken back', 'deleteMessage', { message_id: -7 }, []],
    ['an answer to a tap without words', 'answerCallbackQuery', { callback_query_id: '1' }, []],
    [
      'an answer to a tap with words',
      'answerCallbackQuery',
      { callback_query_id: '1', text: 'Mục này đã đóng.' },
      ['Mục này đã đóng.'],
    ],
    ['typing', 'sendChatAction', { action: 'typing' }, []],
    [
      'a photo as its caption and a link',
      'sendPhoto',
      { photo: 'file:abc', caption: 'Làng Yăng' },
      ['Làng Yăng\nhttps://bot.vn/file:abc'],
    ],
    [
      'an album as links',
      'sendMediaGroup',
      { media: [{ media: 'a', caption: 'Một' }, { media: 'b' }] },
      ['Một\nhttps://bot.vn/a\n\nhttps://bot.vn/b'],
    ],
    ['what nobody has heard of', 'sendDice', {}, []],
  ])('%s', (_, method, payload, messages) => {
    const fileLink = (photo: string) => `https://bot.vn/${photo}`
    expect(plainText({ method, payload }, { fileLink })).toEqual(messages)
  })
})

test('a photo that can not be linked is at least its caption', () => {
  const payload = { photo: 'file:abc', caption: 'Làng Yăng' }
  expect(plainText({ method: 'sendPhoto', payload })).toEqual(['Làng Yăng'])
})

test('a colon in the introducing word is not doubled', () => {
  const payload = { text: 'A', reply_markup: { inline_keyboard: [[nav('Hủy')]], typed: 'gõ:' } }
  expect(plainText({ method: 'sendMessage', payload })).toEqual(['A\n(gõ: hủy)'])
})

describe('a long text is cut', () => {
  test.each([
    ['not at all when it fits', 'mười chữ.', 9, ['mười chữ.']],
    ['after a paragraph', 'một hai\n\nba\nbốn năm', 14, ['một hai', 'ba\nbốn năm']],
    ['after a line', 'một hai\nba bốn năm', 12, ['một hai', 'ba bốn năm']],
    ['after a word', 'một hai ba', 8, ['một hai', 'ba']],
    ['right behind the last word that fits', 'một hai ba', 7, ['một hai', 'ba']],
    ['inside a word only where there is no other way', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
    ['with every letter in one piece', 'Ly\u0301 do', 3, ['Lý', 'do']],
    ['never inside a pair', 'aaa👍👍', 4, ['aaa', '👍👍']],
    [
      'without crumbs: a break at the very start does not count',
      'a\nbb cc dd',
      8,
      ['a\nbb cc', 'dd'],
    ],
    ['into nothing when there is nothing', ' \n ', 8, []],
  ])('%s', (_, text, max, parts) => {
    expect(splitText(text, max)).toEqual(parts)
  })

  test('into parts of 2000 units at most, with every word once and in order', () => {
    const words = Array.from({ length: 900 }, (_, at) => `chữ${at}${at % 40 === 0 ? '\n\n' : ''}`)
    const parts = plainText({ method: 'sendMessage', payload: { text: words.join(' ') } })
    expect(parts.every((part) => part.length <= 2000)).toBe(true)
    const heard = parts.join(' ').split(/\s+/)
    expect(heard).toEqual(words.map((word) => word.trim()))
  })
})
