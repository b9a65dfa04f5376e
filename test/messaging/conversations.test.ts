import { conversations, createConversation, type Conversation } from '@grammyjs/conversations'
import type { ConversationFlavor } from '@grammyjs/conversations'
import { Composer, type Bot, type Context } from 'grammy'
import { expect, test } from 'vitest'
import type { Messaging } from '../../src/messaging/messaging.ts'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'
import { createPlatform, message, withPath } from './path.ts'

type Dialogue = ConversationFlavor<Context>

describeDatabases('a conversation', (withDatabase) => {
  test('goes on after a restart between any two messages', () =>
    withDatabase(async (database) => {
      const platform = createPlatform()
      for (const text of ['bắt đầu', 'Anna', 'xã Ia Ly', 'xin chào'])
        await withPath(database, { platform, bot: asking(database) }, async ({ inbox, idle }) => {
          await inbox.store(message(text))
          await idle()
        })

      expect(platform.texts()).toEqual([
        'Họ tên?',
        'Đơn vị?',
        'Anna, xã Ia Ly',
        'ngoài hội thoại: xin chào',
      ])
      expect(await database.current().setting.findMany()).toEqual([{ key: 'name', value: 'Anna' }])
    }))

  test('takes an answer that could not be handled as if it had just come', () =>
    withDatabase(async (database) => {
      const trouble = { isThere: false }
      await withPath(database, { bot: asking(database, trouble) }, async (path) => {
        const say = async (text: string) => {
          await path.inbox.store(message(text))
          await path.idle()
        }
        await say('bắt đầu')
        trouble.isThere = true
        await say('Anna')
        expect(path.platform.texts()).toEqual(['Họ tên?'])

        trouble.isThere = false
        path.clock.pass(60_000)
        await path.idle()
        await say('xã Ia Ly')
        expect(path.platform.texts()).toEqual(['Họ tên?', 'Đơn vị?', 'Anna, xã Ia Ly'])
      })
    }))
})

function asking(database: Database, trouble = { isThere: false }) {
  return (bot: Bot, messaging: () => Messaging) => {
    const composer = new Composer<Dialogue>()
    composer.use((ctx, next) =>
      conversations<Dialogue, Context>({
        storage: {
          type: 'key',
          version: 1,
          getStorageKey: (ctx) => `web:${ctx.chatId ?? ''}`,
          adapter: messaging().conversationStore,
        },
      })(ctx, next),
    )
    composer.use(createConversation<Dialogue, Context>(ask, 'ask'))
    composer.hears('bắt đầu', (ctx) => ctx.conversation.enter('ask'))
    composer.on('message:text', (ctx) => ctx.reply(`ngoài hội thoại: ${ctx.message.text}`))
    bot.use(composer as unknown as Composer<Context>)
  }

  async function ask(conversation: Conversation<Dialogue>, ctx: Context) {
    await ctx.reply('Họ tên?')
    const name = await conversation.form.text()
    await conversation.external(async () => {
      await database.current().setting.create({ data: { key: 'name', value: name } })
      if (trouble.isThere) throw new Error('the disk is full')
    })
    await ctx.reply('Đơn vị?')
    const unit = await conversation.form.text()
    await ctx.reply(`${name}, ${unit}`)
  }
}
