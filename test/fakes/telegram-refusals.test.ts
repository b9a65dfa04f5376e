import { Bot, InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { apiOf, jpeg, lan, refusal } from './support.ts'
import { withFakeTelegram } from './telegram/telegram.ts'

describe('refusals are those of Telegram', () => {
  test.each<[string, (api: Bot['api']) => Promise<unknown>]>([
    ['400 Bad Request: chat not found', (api) => api.sendMessage(99, 'a')],
    ['400 Bad Request: message text is empty', (api) => api.sendMessage(lan, '  ')],
    ['400 Bad Request: message text is empty', (api) => api.sendMessage(lan, '\u200b\u2800')],
    ['400 Bad Request: entity is beyond the end of text', (api) => marked(api, 'ab', 1, 2)],
    ['400 Bad Request: entity has incorrect length', (api) => marked(api, 'ab', 1, 0)],
    ['400 Bad Request: entity has incorrect offset', (api) => marked(api, 'ab', -1, 1)],
    [
      '400 Bad Request: entity begins in a middle of a UTF-16 symbol',
      (api) => marked(api, '👍a', 1, 2),
    ],
    [
      '400 Bad Request: entity ends in a middle of a UTF-16 symbol',
      (api) => marked(api, '👍a', 0, 1),
    ],
    ['400 Bad Request: message is too long', (api) => api.sendMessage(lan, 'a'.repeat(4097))],
    [
      '400 Bad Request: message caption is too long',
      (api) => api.sendPhoto(lan, new InputFile(jpeg), { caption: 'a'.repeat(1025) }),
    ],
    [
      '400 Bad Request: can\'t parse entities: Unsupported start tag "br" at byte offset 1',
      (api) => api.sendMessage(lan, 'a<br>b', { parse_mode: 'HTML' }),
    ],
    [
      '400 Bad Request: can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
      (api) => api.sendMessage(lan, '<b>a', { parse_mode: 'HTML' }),
    ],
    [
      '400 Bad Request: BUTTON_DATA_INVALID',
      (api) =>
        api.sendMessage(lan, 'a', {
          reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'ă'.repeat(33) }]] },
        }),
    ],
    ['400 Bad Request: message to edit not found', (api) => api.editMessageText(lan, 99, 'a')],
    ["400 Bad Request: message can't be edited", (api) => api.editMessageText(lan, 1, 'a')],
    ['400 Bad Request: message to delete not found', (api) => api.deleteMessage(lan, 99)],
    [
      '400 Bad Request: query is too old and response timeout expired or query ID is invalid',
      (api) => api.answerCallbackQuery('1'),
    ],
    ['404 Not Found: method not found', (api) => api.raw.getStarTransactions({})],
  ])('%s', (expected, call) =>
    withFakeTelegram(async (telegram) => {
      await telegram.say(lan, 'chào')
      expect(await refusal(call(apiOf(telegram)))).toBe(expected)
      expect(telegram.shown(lan)).toEqual([])
    }),
  )

  test('an edit that changes nothing is not modified', () =>
    withFakeTelegram(async (telegram) => {
      telegram.know(lan)
      const api = apiOf(telegram)
      const { message_id: id } = await api.sendMessage(lan, '<b>a</b>', { parse_mode: 'HTML' })
      const again = api.editMessageText(lan, id, ' <strong>a</strong>', { parse_mode: 'HTML' })
      expect(await refusal(again)).toContain('message is not modified')
      await api.editMessageText(lan, id, 'a')
      expect(telegram.shown(lan)).toMatchObject([{ text: 'a', editedTimes: 1 }])
    }))

  test('a wrong token is unauthorized', () =>
    withFakeTelegram(async ({ url }) => {
      expect(await refusal(new Bot('1:wrong', { client: { apiRoot: url } }).api.getMe())).toBe(
        '401 Unauthorized',
      )
    }))

  test('a file of more than 20 MB cannot be fetched', () =>
    withFakeTelegram(async (telegram) => {
      const file = { name: 'a.pdf', bytes: jpeg, size: 21 * 1024 * 1024 }
      const update = await telegram.document(lan, file)
      const { document } = update['message'] as { document: { file_id: string } }
      expect(await refusal(apiOf(telegram).getFile(document.file_id))).toContain('file is too big')
    }))
})

const marked = (api: Bot['api'], text: string, offset: number, length: number) =>
  api.sendMessage(lan, text, { entities: [{ type: 'bold', offset, length }] })
