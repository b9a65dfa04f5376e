import { expect, test } from 'vitest'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { until } from '../messaging/path.ts'
import { withFolder } from './bot.ts'
import { freePort } from './free-port.ts'

const token = '123456:of-the-test-api'

/** Its own types come from a package that is not there. */
type Said = { message: { chat_id: unknown; text: string } }

// Written by others: it knows nine methods, holds no poll and answers the rest with HTTP 500.
test('an invitation and a report run on a Telegram that others wrote', async () => {
  const port = await freePort()
  const server = new TelegramServer({ host: '127.0.0.1', port })
  await server.start()
  try {
    await withFolder(async (start) => {
      const bot = await start({
        TELEGRAM_BOT_TOKEN: token,
        TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
        CLOCK: '2026-12-05T09:00:00+07:00',
        LOG_LEVEL: 'error',
      })
      const invite = async (role: string, unit: string, name: string) => {
        const asked = ['--role', role, '--unit', unit, '--name', name]
        return (await bot.command('invite', ...asked)).trim()
      }
      const chat = (chatId: number) => {
        const client = server.getClient(token, { chatId, userId: chatId })
        const told = () =>
          (server.storage.botMessages as unknown as Said[])
            .filter(({ message }) => Number(message.chat_id) === chatId)
            .map(({ message }) => message.text)
        return async (text: string, expected: string) => {
          const before = told().length
          await (text.startsWith('/')
            ? client.sendCommand(client.makeCommand(text) as never)
            : client.sendMessage(client.makeMessage(text) as never))
          const isHeard = () => told().slice(before).join('\n').includes(expected)
          await until(isHeard).catch(() => {
            throw new Error(`Not heard: ${expected}\nbut: ${told().slice(before).join('\n---\n')}`)
          })
        }
      }

      const an = chat(5001)
      await an(`/start ${await invite('admin', 'BTGDV', 'Lê An')}`, 'Lê An')
      await an('đồng ý', 'Đã liên kết')
      await an('/nghiavu', '(1/9)')
      await an('Báo cáo năm', '(2/9)')
      await an('1', '(3/9)')
      await an('1, 2, 3', '(4/9)')
      await an('10/12/2026', '(5/9)')
      await an('theo mẫu mục III.4, do Ban đặt', 'Xem lại')
      await an('gửi', 'Báo cáo năm 2026')

      const lan = chat(5002)
      await lan(`/start ${await invite('officer', '23734', 'Rơ Châm Lan')}`, 'Ia Ly')
      await lan('đồng ý', 'Đã liên kết')
      await lan('/baocao', '(1/19)')
      await lan('1. 13\n2. 10/3\n9. 4\n17. Khó khăn, hạn chế: Thiếu kinh phí', 'Xem lại')
      await lan('gửi', 'Biên nhận số 1')
      expect(bot.complaints).toEqual([])
    })
  } finally {
    await server.stop()
  }
})
