import { Bot, GrammyError, InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import type { RawEvent } from './fake.ts'
import type { FakeTelegram } from './telegram/shape.ts'
import { withFakeTelegram } from './telegram/telegram.ts'

const lan = 5_550_001
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

const apiOf = ({ token, url }: FakeTelegram) => new Bot(token, { client: { apiRoot: url } }).api

/** What a call was refused with. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => 'It was not refused',
    (error: unknown) => error,
  )
  if (!(error instanceof GrammyError)) return String(error)
  return `${error.error_code} ${error.description}`
}

describe('a bot of grammY talks to the fake', () => {
  test('it polls, answers and is seen', () =>
    withFakeTelegram(async (telegram) => {
      const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } })
      bot.command('start', (ctx) =>
        ctx.reply('<b>Chào</b> đồng chí &amp; đơn vị', {
          parse_mode: 'HTML',
          reply_markup: { inline_keyboard: [[{ text: 'Báo cáo', callback_data: 'report' }]] },
        }),
      )
      bot.on('callback_query:data', async (ctx) => {
        await ctx.answerCallbackQuery()
        await ctx.editMessageText(`Đã chọn ${ctx.callbackQuery.data}`)
      })
      const running = bot.start()

      await telegram.say(lan, '/start', { name: 'Lan' })
      const [hello] = await telegram.sees(lan, (shown) => shown.length === 1)
      expect(hello).toMatchObject({
        id: '2',
        text: 'Chào đồng chí & đơn vị',
        buttons: [{ label: 'Báo cáo', data: 'report' }],
        editedTimes: 0,
      })
      await telegram.tap(lan, hello?.id ?? '', 'report')
      const [edited] = await telegram.sees(lan, ([first]) => first?.editedTimes === 1)
      expect(edited).toMatchObject({ text: 'Đã chọn report', buttons: [] })
      expect(telegram.sends().map(({ method }) => method)).toEqual([
        'sendMessage',
        'editMessageText',
      ])

      await bot.stop()
      await running
      expect(telegram.pending()).toBe(0)
    }))

  test('a photo goes up and down', () =>
    withFakeTelegram(async (telegram) => {
      const api = apiOf(telegram)
      const update = await telegram.photo(lan, jpeg, { caption: 'Ảnh', album: 'a' })
      const { photo } = update['message'] as { photo: { file_id: string; width: number }[] }
      expect(photo.length).toBeGreaterThan(1)

      const { file_path: path } = await api.getFile(photo.at(-1)?.file_id ?? '')
      const file = await fetch(`${telegram.url}/file/bot${telegram.token}/${path ?? ''}`)
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(jpeg)

      await api.sendPhoto(lan, new InputFile(jpeg, 'a.jpg'), { caption: 'Trả lại' })
      await api.sendMediaGroup(lan, [
        { type: 'photo', media: new InputFile(jpeg, 'b.jpg') },
        { type: 'photo', media: photo.at(-1)?.file_id ?? '', caption: 'Hai' },
      ])
      expect(telegram.shown(lan).map(({ text, photo }) => [text, photo])).toEqual([
        ['Trả lại', jpeg],
        ['', jpeg],
        ['Hai', jpeg],
      ])
    }))
})

describe('polling', () => {
  const poll = async ({ url, token }: FakeTelegram, parameters: object) => {
    const answer = await fetch(`${url}/bot${token}/getUpdates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    return (await answer.json()) as { ok: boolean; result: RawEvent[]; description?: string }
  }

  test('what was not confirmed comes again, and a pushed copy comes too', () =>
    withFakeTelegram(async (telegram) => {
      const first = await telegram.say(lan, 'một')
      await telegram.say(lan, 'hai')
      const ids = async (parameters: object) =>
        (await poll(telegram, parameters)).result.map((update) => update['update_id'])

      expect(await ids({ limit: 1 })).toEqual([700_000_001])
      expect(await ids({})).toEqual([700_000_001, 700_000_002])
      expect(await ids({ offset: 700_000_002 })).toEqual([700_000_002])
      await telegram.push(first)
      expect(await ids({ offset: 700_000_003 })).toEqual([700_000_001])
      expect(await ids({ offset: 700_000_003 })).toEqual([])
    }))

  test('two bots on one token: the first one is sent away', () =>
    withFakeTelegram(async (telegram) => {
      const first = poll(telegram, { timeout: 50 })
      await until(() => telegram.calls.length === 1)
      const second = poll(telegram, { timeout: 50 })
      expect((await first).description).toContain('terminated by other getUpdates request')
      await telegram.say(lan, 'chào')
      expect((await second).result).toHaveLength(1)
    }))

  test('only what was asked for comes', () =>
    withFakeTelegram(async (telegram) => {
      await poll(telegram, { allowed_updates: ['callback_query'] })
      await telegram.say(lan, 'chào')
      await telegram.tap(lan, 1, 'a')
      expect((await poll(telegram, {})).result.map((update) => Object.keys(update)[1])).toEqual([
        'callback_query',
      ])
    }))
})

describe('refusals are those of Telegram', () => {
  test.each<[string, (api: Bot['api']) => Promise<unknown>]>([
    ['400 Bad Request: chat not found', (api) => api.sendMessage(99, 'a')],
    ['400 Bad Request: message text is empty', (api) => api.sendMessage(lan, '  ')],
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

describe('people and groups', () => {
  test('who blocks the bot gets nothing until they let it in again', () =>
    withFakeTelegram(async (telegram) => {
      const api = apiOf(telegram)
      await telegram.say(lan, 'chào')
      await telegram.block(lan)
      expect(await refusal(api.sendMessage(lan, 'a'))).toBe(
        '403 Forbidden: bot was blocked by the user',
      )
      await telegram.unblock(lan)
      await api.sendMessage(lan, 'b')
      expect(telegram.shown(lan)).toMatchObject([{ text: 'b' }])
      const changes = (await api.getUpdates())
        .map((update) => update.my_chat_member?.new_chat_member.status)
        .filter(Boolean)
      expect(changes).toEqual(['kicked', 'member'])
    }))

  test('a group that becomes a supergroup says where it went', () =>
    withFakeTelegram(async (telegram) => {
      const api = apiOf(telegram)
      await telegram.addToGroup(-77, lan)
      expect(await telegram.sayInGroup(-77, lan, 'chào cả nhà')).toBeUndefined()
      expect(await telegram.sayInGroup(-77, lan, '/help')).toBeDefined()
      await api.sendMessage(-77, 'a')
      const next = await telegram.migrateGroup(-77, lan)
      const error = await api.sendMessage(-77, 'b').catch((error: unknown) => error)
      expect((error as GrammyError).parameters.migrate_to_chat_id).toBe(next)
      await api.sendMessage(next, 'b')
      await api.leaveChat(next)
      expect(await refusal(api.sendMessage(next, 'c'))).toContain('not a member of the supergroup')
    }))

  test('the menu is the nearest one', () =>
    withFakeTelegram(async (telegram) => {
      telegram.know(lan)
      const api = apiOf(telegram)
      await api.setMyCommands([{ command: 'help', description: 'Trợ giúp' }])
      await api.setMyCommands([{ command: 'admin', description: 'Quản trị' }], {
        scope: { type: 'chat', chat_id: lan },
      })
      expect(telegram.menu(lan, 'vi')).toMatchObject([{ command: 'admin' }])
      await api.deleteMyCommands({ scope: { type: 'chat', chat_id: lan } })
      expect(telegram.menu(lan, 'vi')).toMatchObject([{ command: 'help' }])
      const wrong = api.setMyCommands([{ command: 'trợ', description: 'a' }])
      expect(await refusal(wrong)).toContain('BOT_COMMAND_INVALID')
    }))

  test('too many sends are told how long to wait', () =>
    withFakeTelegram(async (telegram) => {
      telegram.know(lan)
      telegram.allow(0.1, 2)
      const api = apiOf(telegram)
      await api.sendMessage(lan, 'a')
      await api.sendMessage(lan, 'b')
      expect(await refusal(api.sendMessage(lan, 'c'))).toContain('retry after 10')
    }))
})
