import type { Bot } from 'grammy'
import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { createPath, message, until } from './path.ts'

describeDatabases('stopping', (withDatabase) => {
  test('finishes what is in hand and leaves the rest stored', () =>
    withDatabase(async (database) => {
      const isHandled = gate()
      const isSent = gate()
      const bot = (bot: Bot) => {
        bot.on('message:text', async (ctx) => {
          await ctx.reply(`> ${ctx.message.text}`)
          if (ctx.message.text === 'hai') await isHandled.passed
        })
      }
      const path = createPath(database, { bot, limits: { workers: 1, deadlineMs: 60_000 } })
      path.platform.next.push(async () => {
        await isSent.passed
        return { outcome: 'sent', providerIds: ['901'] }
      })
      await path.start()
      await path.inbox.store(message('một'))
      await until(() => path.platform.calls.length === 1)
      // At once: the embedded database has one connection, and "hai" keeps it while it is handled.
      await database.transaction(async () => {
        for (const text of ['hai', 'ba']) await path.inbox.store(message(text))
      })
      await until(isHandled.isReached)

      const stopped = path.stop()
      isHandled.open()
      isSent.open()
      await stopped

      const events = await database.current().inboxEvent.findMany({ orderBy: { id: 'asc' } })
      expect(events.map(({ status }) => status)).toEqual(['done', 'done', 'waiting'])
      const messages = await database.current().outboxMessage.findMany({ orderBy: { id: 'asc' } })
      expect(messages.map(({ status }) => status)).toEqual(['sent', 'waiting'])
      expect(path.platform.texts()).toEqual(['> một'])
    }))

  test('writes down what was sent, though another call hangs', () =>
    withDatabase(async (database) => {
      const isAnswered = gate()
      const isSent = gate()
      const bot = (bot: Bot) => {
        bot.on('message:text', (ctx) => ctx.reply(`> ${ctx.message.text}`))
      }
      const path = createPath(database, { bot, limits: { stopMs: 60_000 } })
      const answerAfter = (passed: () => Promise<void>, id: string) => async () => {
        await passed()
        return { outcome: 'sent' as const, providerIds: [id] }
      }
      path.platform.next.push(answerAfter(() => isAnswered.passed, '901'))
      path.platform.next.push(answerAfter(() => isSent.passed, '902'))
      await path.start()
      for (const from of ['lan', 'hoa']) await path.inbox.store(message('một', { from }))
      await until(() => path.platform.calls.length === 2)

      const stopped = path.stop()
      isSent.open()
      const where = { status: 'sent' }
      await until(async () => (await database.current().outboxMessage.count({ where })) === 1)
      isAnswered.open()
      await stopped
      expect(await database.current().outboxMessage.count({ where })).toBe(2)
    }))

  test('a clock that was set back makes nobody wait', () =>
    withDatabase(async (database) => {
      const bot = (bot: Bot) => {
        bot.on('message:text', (ctx) => ctx.reply(`> ${ctx.message.text}`))
      }
      const before = createPath(database, { bot })
      before.clock.pass(60 * 60_000)
      await before.inbox.store(message('một', { now: before.clock.now() }))
      const after = createPath(database, { bot })
      await after.start()
      await after.idle()
      await after.stop()
      expect(after.platform.texts()).toEqual(['> một'])
    }))

  test('does not wait for ever, and the next start takes up what was left', () =>
    withDatabase(async (database) => {
      let isStuck = true
      const bot = (bot: Bot) => {
        bot.on('message:text', async (ctx) => {
          if (isStuck) await new Promise(() => undefined)
          await ctx.reply(`> ${ctx.message.text}`)
        })
      }
      const limits = { deadlineMs: 200, stopMs: 20 }
      const first = createPath(database, { bot, limits })
      await first.inbox.store(message('một'))
      await first.start()
      await until(async () => (await first.health()).worker)
      await first.stop()

      isStuck = false
      const second = createPath(database, { bot, platform: first.platform })
      await second.start()
      second.clock.pass(60_000)
      await until(async () => {
        await second.idle()
        return second.platform.texts().length === 1
      })
      await second.stop()
      expect(second.platform.texts()).toEqual(['> một'])
    }))
})

/** A door that somebody waits at until it is opened. */
function gate() {
  let isReached = false
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return {
    open: () => {
      open()
    },
    isReached: () => isReached,
    get passed() {
      isReached = true
      return opened
    },
  }
}
