import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { createPath, message } from './path.ts'

describeDatabases('the inbox', (withDatabase) => {
  test('stores an event once, however often it is delivered', () =>
    withDatabase(async (database) => {
      const { inbox } = createPath(database, {})
      const hello = message('xin chào')

      const results = await Promise.all([inbox.store(hello), inbox.store(hello)])
      results.push(await inbox.store(hello))

      expect(results.map(({ stored }) => stored).sort()).toEqual(['again', 'again', 'new'])
      expect(await inbox.store({ ...hello, channel: 'zalo' })).toMatchObject({ stored: 'new' })
    }))

  test('takes so many waiting events of a chat and no more; other chats go on', () =>
    withDatabase(async (database) => {
      const { inbox } = createPath(database, { limits: { waitingPerChat: 3 } })
      for (let n = 0; n < 3; n += 1) await inbox.store(message(`${n}`))
      const last = message('3')

      expect(await inbox.store(last)).toEqual({ stored: 'full' })
      expect(await inbox.store(message('1', { from: 'binh' }))).toMatchObject({ stored: 'new' })

      await database.current().inboxEvent.updateMany({ data: { status: 'done' } })
      expect(await inbox.store(last)).toMatchObject({ stored: 'new' })
    }))

  test('keeps what the screen leaves of an update, in a form the database can store', () =>
    withDatabase(async (database) => {
      const screen = (update: Record<string, unknown>) =>
        JSON.stringify(update).includes('MẬT') ? { update_id: update['update_id'] } : update
      const { inbox } = createPath(database, { screen })

      await inbox.store(message('tài liệu MẬT'))
      await inbox.store(message('nửa chữ \ud83d và \0'))

      const [blank, odd] = await database.current().inboxEvent.findMany({ orderBy: { id: 'asc' } })
      expect(blank?.payload).not.toHaveProperty('message')
      expect(odd?.payload).toHaveProperty('message.text', 'nửa chữ \ufffd và \ufffd')
    }))
})
