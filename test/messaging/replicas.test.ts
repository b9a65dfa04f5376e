import type { Bot } from 'grammy'
import { describe, expect, test } from 'vitest'
import type { Call } from '../../src/messaging/channel.ts'
import type { Database } from '../../src/storage/database.ts'
import { serverUrl, withServerDatabase } from '../support/database.ts'
import { createPath, createPlatform, message } from './path.ts'

describe.skipIf(!serverUrl)('two replicas on one server', () => {
  test('handle and send everything once, in order, one message of a chat at a time', () =>
    withServerDatabase(async (database, again) => {
      const platform = createPlatform()
      const inHand = new Map<string, number>()
      let overlaps = 0
      const perform = (call: Call) => platform.perform(call)
      const watched = async (call: Call) => {
        const before = inHand.get(call.chatKey) ?? 0
        if (before > 0) overlaps += 1
        inHand.set(call.chatKey, before + 1)
        const delivery = await perform(call)
        inHand.set(call.chatKey, before)
        return delivery
      }
      const replicas = [database, await again()].map((own) =>
        createPath(own, { platform: { ...platform, perform: watched }, bot: counting(own) }),
      )
      await Promise.all(replicas.map((replica) => replica.start()))

      const chats = Array.from({ length: 12 }, (_, n) => `c${n}`)
      const texts = Array.from({ length: 6 }, (_, n) => String(n))
      await Promise.all(
        chats.map(async (from) => {
          for (const incoming of texts.map((text) => message(text, { from })))
            await Promise.all(replicas.map((replica) => replica.inbox.store(incoming)))
        }),
      )
      // Some events failed and are tried again a little later.
      for (let round = 0; round < 5; round += 1) {
        for (const replica of replicas) await replica.idle()
        for (const replica of replicas) replica.clock.pass(60_000)
      }
      await Promise.all(replicas.map((replica) => replica.stop()))

      for (const chat of chats)
        expect(platform.texts(`web:${chat}`)).toEqual(texts.map((text) => `${text}: ${text}`))
      expect(overlaps).toBe(0)
    }))
})

/** Counts the messages of a chat in the database and fails at every tenth event after that. */
function counting(database: Database) {
  let events = 0
  return (bot: Bot) => {
    bot.on('message:text', async (ctx) => {
      const key = String(ctx.chat.id)
      const { setting } = database.current()
      const before = await setting.findUnique({ where: { key } })
      const value = String(Number(before?.value ?? -1) + 1)
      await setting.upsert({ where: { key }, create: { key, value }, update: { value } })
      await ctx.reply(`${value}: ${ctx.message.text}`)
      events += 1
      if (events % 10 === 0 && !failed.has(ctx.update.update_id)) {
        failed.add(ctx.update.update_id)
        throw new Error('after the work was done')
      }
    })
  }
}

const failed = new Set<number>()
