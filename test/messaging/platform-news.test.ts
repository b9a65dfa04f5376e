import { expect, test } from 'vitest'
import type { Delivery } from '../../src/messaging/channel.ts'
import type { Lane } from '../../src/messaging/outbox.ts'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'
import { createPath, createPlatform, message, until, withPath, type Path } from './path.ts'

const hour = 60 * 60_000

describeDatabases('what a platform says of more than one message', (withDatabase) => {
  test('a chat that can not be reached: bulk goes to the next chat of the person, once', () =>
    withDatabase(async (database) => {
      const told: string[] = []
      const onBlocked = (chatKey: string) => {
        told.push(chatKey)
        return Promise.resolve(chatKey === 'web:anna' ? 'web:anna-2' : undefined)
      }
      const chats = { onBlocked, onMoved: () => Promise.resolve() }
      const path = createPath(database, { chats, limits: { inFlight: 1 } })
      const blocked = { outcome: 'blocked', reason: '403' } as const
      path.platform.next.push(blocked)
      await add(path, 'reminder', 'một')
      await add(path, 'broadcast', 'hai')
      await path.start()
      await path.idle()
      await path.stop()

      expect(told).toEqual(['web:anna'])
      expect(path.platform.texts('web:anna-2')).toEqual(['một', 'hai'])
      expect(path.platform.texts('web:anna')).toEqual(['một'])
      expect(path.platform.calls.at(-1)?.payload).toMatchObject({ chat_id: 'anna-2' })
      expect(await statuses(database)).toEqual(['failed', 'failed', 'sent', 'sent'])
    }))

  test('a doubt goes along to the next chat: nobody gets more than two copies', () =>
    withDatabase(async (database) => {
      const onBlocked = () => Promise.resolve('web:anna-2')
      const chats = { onBlocked, onMoved: () => Promise.resolve() }
      const path = createPath(database, { chats, limits: { inFlight: 1 } })
      const unknown = { outcome: 'unknown', reason: 'timeout' } as const
      path.platform.next.push(unknown, { outcome: 'blocked', reason: '403' }, unknown)
      await add(path, 'reminder', 'một')
      await path.start()
      await path.idle()
      await path.stop()

      expect(path.platform.calls).toHaveLength(3)
      expect(await statuses(database)).toEqual(['failed', 'uncertain'])
    }))

  test('two chats that hand a message to each other come to an end', () =>
    withDatabase(async (database) => {
      const other = (chatKey: string) => (chatKey === 'web:anna' ? 'web:anna-2' : 'web:anna')
      const onBlocked = (chatKey: string) => Promise.resolve(other(chatKey))
      const chats = { onBlocked, onMoved: () => Promise.resolve() }
      const path = createPath(database, { chats, limits: { inFlight: 1 } })
      const blocked = { outcome: 'blocked', reason: '403' } as const
      path.platform.next.push(...Array.from({ length: 10 }, () => blocked))
      await add(path, 'reminder', 'một')
      await path.start()
      await path.idle()
      await path.stop()

      const asked = path.platform.calls.map(({ chatKey }) => chatKey)
      expect(asked).toEqual(['web:anna', 'web:anna-2', 'web:anna'])
    }))

  test('a chat that can not be reached and has no other: its messages are given up', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { limits: { inFlight: 1 } })
      path.platform.next.push({ outcome: 'blocked', reason: '403' })
      await add(path, 'reply', 'một')
      await add(path, 'reminder', 'hai')
      await path.start()
      await path.idle()
      await path.stop()

      expect(path.platform.texts()).toEqual(['một'])
      expect(await statuses(database)).toEqual(['failed', 'failed'])
    }))

  test('a chat with a new id: what waits, and what it remembers, goes along', () =>
    withDatabase(async (database) => {
      const moved: string[][] = []
      const onMoved = (...keys: string[]) => {
        moved.push(keys)
        return Promise.resolve()
      }
      const chats = { onBlocked: () => Promise.resolve(undefined), onMoved }
      const path = createPath(database, { chats, limits: { inFlight: 1 } })
      path.platform.next.push({ outcome: 'moved', chatId: '-1001' })
      await add(path, 'reply', 'một')
      await add(path, 'reminder', 'hai')
      await path.start()
      await path.idle()
      await path.stop()

      expect(moved).toEqual([['web:anna', 'web:-1001']])
      expect(path.platform.texts('web:-1001')).toEqual(['một', 'hai'])
      expect(await statuses(database)).toEqual(['sent', 'sent'])
    }))

  test('an answer that came after the refused one is for somebody who is back', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { limits: { inFlight: 1 } })
      await add(path, 'reminder', 'nhắc')
      path.platform.next.push(async () => {
        await add(path, 'reply', 'trả lời')
        return { outcome: 'blocked', reason: '403' }
      })
      await path.start()
      await path.idle()
      await path.stop()
      expect(path.platform.texts()).toEqual(['nhắc', 'trả lời'])
      expect(await statuses(database)).toEqual(['failed', 'sent'])
    }))

  test('a chat that is said to move to where it is has not moved', () =>
    withDatabase(async (database) => {
      const path = createPath(database, {})
      path.platform.next.push({ outcome: 'moved', chatId: 'anna' })
      await add(path, 'reply', 'một')
      await path.start()
      await path.idle()
      await path.stop()
      expect(path.platform.calls).toHaveLength(1)
      expect(await statuses(database)).toEqual(['failed'])
    }))

  test('a token that is refused stops everything but a look now and then', () =>
    withDatabase(async (database) => {
      const limits = { inFlight: 1, pollMs: 20, refusedTokenMs: 300 }
      await withPath(database, { limits }, async (path) => {
        const refused = { outcome: 'unauthorized', reason: '401' } as const
        path.platform.next.push(refused, refused)
        for (const chat of ['anna', 'binh', 'chi']) await add(path, 'reply', chat, chat)
        await until(() => path.platform.calls.length >= 1)
        await until(async () => (await path.health()).channels['web']?.isRefused === true)
        await until(() => path.platform.calls.length === 5)
        await path.idle()

        expect(path.platform.texts().sort()).toEqual(['anna', 'anna', 'anna', 'binh', 'chi'])
        expect((await path.health()).channels['web']?.isRefused).toBe(false)
        expect(await statuses(database)).toEqual(['sent', 'sent', 'sent'])
      })
    }))

  test('a doubt does not show that the token is taken again', () =>
    withDatabase(async (database) => {
      const limits = { inFlight: 1, pollMs: 20, refusedTokenMs: 50 }
      await withPath(database, { limits }, async (path) => {
        let answer: ((delivery: Delivery) => void) | undefined
        path.platform.next.push(
          { outcome: 'unauthorized', reason: '401' },
          { outcome: 'unknown', reason: '502' },
          () => new Promise((resolve) => (answer = resolve)),
        )
        await add(path, 'reply', 'một')
        await until(() => answer !== undefined)
        expect((await path.health()).channels['web']?.isRefused).toBe(true)

        answer?.({ outcome: 'sent', providerIds: ['1'] })
        await path.idle()
        expect((await path.health()).channels['web']?.isRefused).toBe(false)
      })
    }))

  test('parts that left are not sent again', () =>
    withDatabase(async (database) => {
      await withPath(database, {}, async (path) => {
        path.platform.next.push({ outcome: 'not-sent', reason: 'reset', partIds: ['a', 'b'] })
        await add(path, 'reply', 'dài')
        await path.idle()
        path.clock.pass(hour)
        await path.idle()

        expect(path.platform.calls.map(({ partIds }) => partIds)).toEqual([[], ['a', 'b']])
      })
    }))
})

describeDatabases('the month of a bot', (withDatabase) => {
  const counted = (perMonth: number) => ({
    ...createPlatform(),
    quota: { bot: 'web:1', perMonth },
  })

  test('is counted, whoever asks; what it leaves is for replies and reminders', () =>
    withDatabase(async (database) => {
      const platform = counted(10)
      const path = createPath(database, { platform, limits: { inFlight: 1 } })
      for (let n = 0; n < 9; n += 1) await add(path, 'broadcast', `b${n}`, `c${n}`)
      for (let n = 0; n < 3; n += 1) await add(path, 'reminder', `r${n}`, `c${n}`)
      await path.start()
      await until(async () => (await path.health()).channels['web']?.month?.used === 8)
      expect(platform.texts().slice(0, 3)).toEqual(['r0', 'r1', 'r2'])

      // Broadcasts stop at 80 %, reminders at the end; replies are always tried.
      for (let n = 3; n < 6; n += 1) await add(path, 'reminder', `r${n}`, `c${n}`)
      await until(async () => (await path.health()).channels['web']?.month?.used === 10)
      await add(path, 'reply', 'trả lời', 'anna')
      await until(() => platform.texts().includes('trả lời'))
      await path.stop()

      expect(platform.texts()).toHaveLength(11)
      expect(await database.current().monthlyUse.findMany()).toEqual([
        { bot: 'web:1', month: '2026-11', messages: 11 },
      ])
    }))

  test('counts what a kill took in the middle of being sent', () =>
    withDatabase(async (database) => {
      const path = createPath(database, { platform: counted(10) })
      await add(path, 'broadcast', 'một')
      await database.current().outboxMessage.updateMany({
        data: { status: 'sending', attempts: 1, leaseUntil: new Date(Date.now() - 1_000) },
      })
      await path.start()
      await until(async () => (await path.health()).channels['web']?.month?.used === 1)
      await path.stop()
    }))

  test('ends when the platform says so, and begins again with the next', () =>
    withDatabase(async (database) => {
      const platform = counted(100)
      await withPath(database, { platform, limits: { pollMs: 20 } }, async (path) => {
        platform.next.push({ outcome: 'used-up', reason: '429' })
        await add(path, 'reminder', 'một')
        await until(async () => (await path.health()).channels['web']?.month?.used === 100)
        await add(path, 'reminder', 'hai', 'binh')
        await add(path, 'reply', 'trả lời', 'chi')
        await until(() => platform.texts().includes('trả lời'))
        expect(platform.texts()).toEqual(['một', 'trả lời'])

        path.clock.pass(10 * 24 * hour)
        await until(() => platform.texts().length === 4)
        expect(platform.texts().slice(2).sort()).toEqual(['hai', 'một'])
      })
    }))
})

describeDatabases('ten photos sent at once', (withDatabase) => {
  const told = (database: Database, answer: (photos: number) => [string, string?]) => {
    let photos = 0
    const path = createPath(database, {
      bot: (bot) => {
        bot.on('message', (ctx) => {
          const [text, data] = answer((photos += 1))
          const buttons = [[{ text: 'xong', callback_data: data ?? '' }]]
          const markup = data === undefined ? {} : { reply_markup: { inline_keyboard: buttons } }
          return ctx.reply(text, markup)
        })
      },
    })
    return path
  }
  const play = async (path: Path) => {
    for (let n = 0; n < 10; n += 1) await path.inbox.store(albumPhoto())
    await path.start()
    await path.idle()
    path.clock.pass(2_000)
    await path.idle()
    await path.stop()
    return path.platform.texts()
  }

  test('are answered once by the form that counts them', () =>
    withDatabase(async (database) => {
      const path = told(database, (photos) => [`${photos} ảnh`, `f:draft:${photos}:xong`])
      expect(await play(path)).toEqual(['10 ảnh'])
    }))

  test('are told the same thing once', () =>
    withDatabase(async (database) => {
      expect(await play(told(database, () => ['Tôi đọc được chữ và ảnh']))).toEqual([
        'Tôi đọc được chữ và ảnh',
      ])
    }))

  test('are told everything else, the notice at first contact too', () =>
    withDatabase(async (database) => {
      const path = told(database, (photos) => [photos === 1 ? 'Không gửi nội dung mật' : 'Mã mời?'])
      expect(await play(path)).toEqual(['Không gửi nội dung mật', 'Mã mời?'])
    }))
})

function albumPhoto() {
  const incoming = message('')
  const { text, ...rest } = incoming.update['message'] as Record<string, unknown>
  const photo = { ...rest, photo: [{ file_id: text }], media_group_id: 'album' }
  return { ...incoming, update: { ...incoming.update, message: photo } }
}

let added = 0

async function add({ outbox, clock }: Path, lane: Lane, text: string, chat = 'anna') {
  return outbox.add({
    channel: 'web',
    chatKey: `web:${chat}`,
    dedupe: `news-${(added += 1)}`,
    lane,
    kind: lane,
    method: 'sendMessage',
    payload: { chat_id: chat, text },
    notAfter: new Date(clock.now().getTime() + 40 * 24 * hour),
    now: clock.now(),
  })
}

async function statuses(database: Database): Promise<string[]> {
  const messages = await database.current().outboxMessage.findMany({ orderBy: { id: 'asc' } })
  return messages.map(({ status }) => status)
}
