import { Bot, InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { apiOf, jpeg, lan } from './support.ts'
import { withFakeTelegram } from './telegram/telegram.ts'

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
