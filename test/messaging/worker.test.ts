import type { Bot } from 'grammy'
import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'
import { createClock, message, until, withPath, type Path } from './path.ts'

describeDatabases('the worker', (withDatabase) => {
  test('answers every event once, although each is delivered three times', () =>
    withDatabase(async (database) => {
      await withPath(database, { bot: echo }, async ({ inbox, idle, platform }) => {
        const texts = ['một', 'hai', 'ba', 'bốn', 'năm']
        for (const incoming of texts.map((text) => message(text)))
          await Promise.all([1, 2, 3].map(() => inbox.store(incoming)))
        await idle()

        expect(platform.texts()).toEqual(texts.map((text) => `> ${text}`))
      })
    }))

  test('keeps the order within a chat while many chats write', () =>
    withDatabase(async (database) => {
      await withPath(database, { bot: echo }, async ({ inbox, idle, platform }) => {
        const chats = ['anna', 'binh', 'chi', 'dung', 'em']
        const numbers = Array.from({ length: 12 }, (_, n) => String(n))
        await Promise.all(
          chats.map(async (from) => {
            for (const n of numbers) await inbox.store(message(n, { from }))
          }),
        )
        await idle()

        for (const chat of chats)
          expect(platform.texts(`web:${chat}`)).toEqual(numbers.map((n) => `> ${n}`))
      })
    }))

  test('says nothing and changes nothing when an event fails, and tries again', () =>
    withDatabase(async (database) => {
      let tries = 0
      const handle = async () => {
        await database.current().setting.create({ data: { key: 'a', value: '1' } })
        await path?.outbox.add({ ...note, now: path.clock.now() })
        tries += 1
        if (tries === 1) throw new Error('the first time')
      }
      let path: Path | undefined
      await withPath(database, { handle }, async (own) => {
        path = own
        await own.inbox.store(message('xin chào'))
        await own.idle()
        expect(await database.current().setting.count()).toBe(0)
        expect(own.platform.calls).toEqual([])

        own.clock.pass(1_000)
        await own.idle()
        expect(await database.current().setting.count()).toBe(1)
        expect(own.platform.texts()).toEqual(['ghi chú'])
        expect(tries).toBe(2)
      })
    }))

  test('does not take a transaction that failed in silence for done', () =>
    withDatabase(async (database) => {
      let tries = 0
      const handle = async () => {
        tries += 1
        const sql = tries === 1 ? 'SELECT 1 / 0' : 'SELECT 1'
        await database
          .current()
          .$queryRawUnsafe(sql)
          .catch(() => 'swallowed')
      }
      await withPath(database, { handle }, async ({ inbox, idle, clock }) => {
        await inbox.store(message('xin chào'))
        await idle()
        expect(await statuses(database)).toEqual(['waiting'])

        clock.pass(1_000)
        await idle()
        expect(await statuses(database)).toEqual(['done'])
      })
    }))

  test('ends an event that hangs, and what it does afterwards counts for nothing', () =>
    withDatabase(async (database) => {
      const late: unknown[] = []
      let wakeUp: (() => void) | undefined
      const options = {
        limits: { deadlineMs: 100 },
        bot: (bot: Bot) => {
          bot.on('message:text', async (ctx) => {
            if (ctx.message.text !== 'treo' || wakeUp) return ctx.reply('xong')
            await new Promise<void>((resolve) => (wakeUp = resolve))
            late.push(await ctx.reply('quá muộn').catch((error: unknown) => error))
            const write = database.current().setting.create({ data: { key: 'a', value: '1' } })
            return late.push(await write.catch((error: unknown) => error))
          })
        },
      }
      await withPath(database, options, async ({ inbox, idle, clock, platform }) => {
        await inbox.store(message('treo'))
        await inbox.store(message('tiếp', { from: 'binh' }))
        await idle()
        wakeUp?.()
        await until(() => late.length === 2)
        expect(late).toEqual([expect.any(Error), expect.any(Error)])
        expect(platform.calls.map(({ chatKey }) => chatKey)).toEqual(['web:binh'])

        clock.pass(1_000)
        await idle()
        expect(platform.texts('web:anna')).toEqual(['xong'])
        expect(await database.current().setting.count()).toBe(0)
      })
    }))

  test('gives an event up after five attempts, apologises and goes on with the chat', () =>
    withDatabase(async (database) => {
      const clock = createClock()
      let tries = 0
      const options = {
        clock,
        bot: (bot: Bot) => {
          bot.hears('hỏng', () => {
            tries += 1
            throw new Error('a bug')
          })
          echo(bot)
        },
      }
      await withPath(database, options, async ({ inbox, idle, platform, health }) => {
        await inbox.store(message('hỏng'))
        await inbox.store(message('tiếp'))
        for (let n = 0; n < 5; n += 1) {
          expect(platform.texts()).toEqual([])
          await idle()
          clock.pass(60_000)
        }
        await idle()

        expect(tries).toBe(5)
        expect(platform.texts()).toEqual(['Xin lỗi đồng chí', '> tiếp'])
        expect(platform.calls[0]).toMatchObject({ payload: { chat_id: 'anna' } })
        expect(await statuses(database)).toEqual(['dead', 'done'])
        expect((await health()).events).toEqual({ done: 1, failed: 5, dead: 1 })
      })
    }))
})

async function statuses(database: Database): Promise<string[]> {
  const events = await database.current().inboxEvent.findMany({ orderBy: { id: 'asc' } })
  return events.map(({ status }) => status)
}

const note = {
  channel: 'web',
  chatKey: 'web:binh',
  dedupe: 'note',
  lane: 'reminder',
  kind: 'reminder',
  method: 'sendMessage',
  payload: { chat_id: 'binh', text: 'ghi chú' },
  notAfter: new Date('2026-12-09T17:00:00Z'),
} as const

function echo(bot: Bot) {
  bot.on('message:text', (ctx) => ctx.reply(`> ${ctx.message.text}`))
}
