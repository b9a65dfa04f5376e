import type { Bot } from 'grammy'
import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { createClock, message, tap, withPath } from './path.ts'

describeDatabases('the seam', (withDatabase) => {
  test('a message has one id for the bot, and the platform never hears of it', () =>
    withDatabase(async (database) => {
      const ids: (number | undefined)[] = []
      const bot = (bot: Bot) => {
        bot.hears('menu', async (ctx) => {
          const sent = await ctx.reply('một')
          ids.push(sent.message_id)
          await ctx.api.editMessageText(ctx.chat.id, sent.message_id, 'hai')
        })
        bot.on('callback_query', async (ctx) => {
          ids.push(ctx.callbackQuery.message?.message_id)
          await ctx.editMessageText('ba')
          await ctx.answerCallbackQuery()
        })
      }
      await withPath(database, { bot }, async ({ inbox, idle, platform }) => {
        await inbox.store(message('menu'))
        await idle()
        await inbox.store(tap('go', 901))
        await idle()

        expect(ids[0]).toBeLessThan(0)
        expect(ids[1]).toBe(ids[0])
        expect(
          platform.calls.map(({ method, payload }) => [method, payload['message_id']]),
        ).toEqual([
          ['sendMessage', undefined],
          ['editMessageText', 901],
          ['editMessageText', 901],
          ['answerCallbackQuery', undefined],
        ])
      })
    }))

  test('an edit of a message that never left becomes a new message', () =>
    withDatabase(async (database) => {
      const bot = (bot: Bot) => {
        bot.on('message', async (ctx) => {
          const sent = await ctx.reply('một')
          await ctx.api.editMessageText(ctx.chat.id, sent.message_id, 'hai')
          await ctx.api.deleteMessage(ctx.chat.id, sent.message_id)
        })
      }
      await withPath(database, { bot }, async ({ inbox, idle, platform }) => {
        platform.next.push({ outcome: 'refused', reason: '400' })
        await inbox.store(message('menu'))
        await idle()

        expect(platform.calls.map(({ method, payload }) => [method, payload])).toEqual([
          ['sendMessage', { chat_id: 'anna', text: 'một' }],
          ['sendMessage', { chat_id: 'anna', text: 'hai' }],
        ])
      })
    }))

  test('an edit rides in the lane of the message it edits', () =>
    withDatabase(async (database) => {
      const now = createClock().now()
      await withPath(database, {}, async ({ outbox, idle, platform }) => {
        const common = { channel: 'web', chatKey: 'web:anna', kind: 'reminder', now }
        const notAfter = new Date('2026-12-09T17:00:00Z')
        platform.next.push({ outcome: 'not-sent', reason: 'ECONNREFUSED' })
        const number = await outbox.add({
          ...common,
          dedupe: 'one',
          lane: 'reminder',
          method: 'sendMessage',
          payload: { chat_id: 'anna', text: 'một' },
          notAfter,
        })
        await idle()
        await outbox.add({
          ...common,
          dedupe: 'two',
          lane: 'reply',
          method: 'editMessageText',
          payload: { chat_id: 'anna', message_id: -Number(number), text: 'hai' },
          notAfter,
        })
        await idle()

        expect(platform.texts()).toEqual(['một'])
        const lanes = await database.current().outboxMessage.findMany({ select: { lane: true } })
        expect(lanes).toEqual([{ lane: 1 }, { lane: 1 }])
      })
    }))

  test('a call that needs an answer from the platform is refused', () =>
    withDatabase(async (database) => {
      const errors: string[] = []
      const bot = (bot: Bot) => {
        bot.on('message', async (ctx) => {
          const note = (error: unknown) => errors.push(String(error))
          await ctx.api.getChat(ctx.chat.id).catch(note)
          await ctx.api.setWebhook('https://example.org').catch(note)
          await ctx.reply('vẫn chạy')
        })
      }
      await withPath(database, { bot }, async ({ inbox, idle, platform }) => {
        await inbox.store(message('xin chào'))
        await idle()

        expect(errors).toEqual([
          expect.stringContaining('handlers can not call getChat'),
          expect.stringContaining('handlers can not call setWebhook'),
        ])
        expect(platform.texts()).toEqual(['vẫn chạy'])
      })
    }))

  test('many messages of one event keep their order', () =>
    withDatabase(async (database) => {
      const texts = Array.from({ length: 12 }, (_, n) => String(n))
      const bot = (bot: Bot) => {
        bot.on('message', (ctx) => Promise.all(texts.map((text) => ctx.reply(text))))
      }
      await withPath(database, { bot }, async ({ inbox, idle, platform }) => {
        await inbox.store(message('xin chào'))
        await idle()

        expect(platform.texts()).toEqual(texts)
      })
    }))

  test('nobody speaks outside of an event', () =>
    withDatabase(async (database) => {
      await withPath(database, {}, async ({ seam }) => {
        const body = JSON.stringify({ chat_id: 'anna', text: 'một' })

        await expect(seam('https://x/bot0:test/sendMessage', { body })).rejects.toThrow(
          'outbox.add',
        )
      })
    }))
})
