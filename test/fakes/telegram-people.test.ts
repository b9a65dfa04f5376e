import type { GrammyError } from 'grammy'
import { describe, expect, test } from 'vitest'
import type { RawEvent } from './fake.ts'
import { apiOf, jpeg, lan, refusal } from './support.ts'
import { withFakeTelegram } from './telegram/telegram.ts'

describe('what people do comes as Telegram tells it', () => {
  const message = (update: RawEvent) => Object.values(update)[1] as Record<string, unknown>

  test('texts, files and places', () =>
    withFakeTelegram(
      async (telegram) => {
        expect(message(await telegram.say(lan, '/bao_cao 2', { name: 'Lan' }))).toEqual({
          message_id: 1,
          from: { id: lan, is_bot: false, first_name: 'Lan', language_code: 'vi' },
          chat: { id: lan, first_name: 'Lan', type: 'private' },
          date: 1_795_000_000,
          text: '/bao_cao 2',
          entities: [{ type: 'bot_command', offset: 0, length: 8 }],
        })
        expect(await telegram.edit(lan, 1, 'sửa')).toHaveProperty('edited_message.text', 'sửa')
        expect(message(await telegram.sticker(lan))).toHaveProperty('sticker.emoji')
        expect(message(await telegram.voice(lan))).toHaveProperty('voice.duration')
        expect(message(await telegram.location(lan, 14, 108))).toHaveProperty('location')
        const [first, second] = (await telegram.album(lan, [jpeg, jpeg], 'Hai ảnh')).map(message)
        expect(first).toMatchObject({
          caption: 'Hai ảnh',
          media_group_id: second?.['media_group_id'],
        })
      },
      { now: () => 1_795_000_000_999 },
    ))

  test('a press is answered once, and not too late', () => {
    let now = 1
    return withFakeTelegram(
      async (telegram) => {
        const api = apiOf(telegram)
        const presses = [await telegram.tap(lan, 9, 'a'), await telegram.tap(lan, 9, 'b')]
        const [first, second] = presses.map((press) => String(message(press)['id']))
        // Of a message that is gone, only its place is told.
        expect(presses[0]).toHaveProperty('callback_query.message.date', 0)

        await api.answerCallbackQuery(first ?? '')
        now = 151_000
        for (const id of [first, second])
          expect(await refusal(api.answerCallbackQuery(id ?? ''))).toContain('query is too old')
      },
      { now: () => now },
    )
  })
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
