import { InlineKeyboard, type Bot } from 'grammy'
import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'
import { message, withPath, type Path } from './path.ts'

const day = 24 * 60 * 60_000

describeDatabases('typed choices', (withDatabase) => {
  const play = (lines: (path: Path) => Promise<string[]>, expected: string[]) =>
    withDatabase(async (database: Database) => {
      await withPath(database, { bot: menus }, async (path) => {
        expect(await lines(path)).toEqual(expected)
      })
    })

  test('a number picks an option of the last message with buttons', () =>
    play((path) => say(path, ['menu', 'ghi chú', '2']), ['Chọn', 'đã nhận: ghi chú', 'tap b']))

  test('a word picks a navigation button, which has no number', () =>
    play((path) => say(path, ['menu', 'quay lai', '3']), ['Chọn', 'tap nav:back', 'đã nhận: 3']))

  test('the words of an answered tap are said, as there is no tap to show them on', () =>
    play((path) => say(path, ['menu', 'một']), ['Chọn', 'đã chọn một']))

  test('a form reads typed text itself', () =>
    play((path) => say(path, ['menu', 'form', '2']), ['Chọn', 'Câu hỏi', 'đã nhận: 2']))

  test('options are forgotten after a day', () =>
    play(
      async (path) => {
        await say(path, ['menu'])
        path.clock.pass(day + 1)
        return say(path, ['2'])
      },
      ['Chọn', 'đã nhận: 2'],
    ))

  test('the options of a reminder count once it was sent', () =>
    play(
      async (path) => {
        await say(path, ['menu'])
        await remind(path)
        await path.idle()
        return say(path, ['1'])
      },
      ['Chọn', 'Nhắc', 'tap r:go'],
    ))

  test('a message that has words alone takes no numbers away', () =>
    play(
      async (path) => {
        await say(path, ['menu'])
        await broadcast(path, 1, ['Đã nhận', 'nav:got:1'])
        await broadcast(path, 2, ['Trả lời', 'nav:reply:2'])
        await broadcast(path, 3, ['Đã nhận', 'nav:got:3'])
        return say(path, ['2', 'quay lại', 'đã nhận', 'trả lời', 'menu', 'trả lời'])
      },
      [
        ...['Chọn', 'Thông báo 1', 'Thông báo 2', 'Thông báo 3'],
        ...['tap b', 'tap nav:back', 'tap nav:got:3', 'tap nav:reply:2'],
        // What is shown anew is all there is to pick from.
        ...['Chọn', 'đã nhận: trả lời'],
      ],
    ))

  test('words are forgotten after a day, each for itself', () =>
    play(
      async (path) => {
        await say(path, ['menu'])
        path.clock.pass(day - 1_000)
        await broadcast(path, 1, ['Đã nhận', 'nav:got:1'])
        path.clock.pass(2_000)
        return say(path, ['2', 'đã nhận'])
      },
      ['Chọn', 'Thông báo 1', 'đã nhận: 2', 'tap nav:got:1'],
    ))
})

function menus(bot: Bot) {
  const keyboard = () =>
    new InlineKeyboard().text('Một', 'a').row().text('Hai', 'b').row().text('Quay lại', 'nav:back')
  bot.hears('menu', (ctx) => ctx.reply('Chọn', { reply_markup: keyboard() }))
  bot.hears('form', (ctx) =>
    ctx.reply('Câu hỏi', { reply_markup: new InlineKeyboard().text('Bỏ qua', 'f:skip') }),
  )
  bot.callbackQuery('a', (ctx) => ctx.answerCallbackQuery('đã chọn một'))
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery()
    await ctx.reply(`tap ${ctx.callbackQuery.data}`)
  })
  bot.on('message:text', (ctx) => ctx.reply(`đã nhận: ${ctx.message.text}`))
}

async function say({ inbox, idle, platform, clock }: Path, texts: string[]): Promise<string[]> {
  for (const text of texts) {
    await inbox.store(message(text, { now: clock.now() }))
    await idle()
  }
  return platform.texts()
}

const remind = (path: Path) => send(path, { text: 'Nhắc', button: ['Làm tiếp', 'r:go'] })

async function broadcast(path: Path, number: number, button: [string, string]): Promise<void> {
  await send(path, { text: `Thông báo ${number}`, button })
  await path.idle()
}

function send(
  { outbox, clock }: Path,
  { text, button }: { text: string; button: [string, string] },
) {
  return outbox.add({
    channel: 'web',
    chatKey: 'web:anna',
    dedupe: text,
    lane: 'reminder',
    kind: 'reminder',
    method: 'sendMessage',
    payload: { chat_id: 'anna', text, reply_markup: new InlineKeyboard().text(...button) },
    notAfter: new Date(clock.now().getTime() + day),
    now: clock.now(),
  })
}
