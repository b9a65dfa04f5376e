import { expect, test } from 'vitest'
import { createGroups } from '../../src/storage/groups.ts'
import { describeDatabases } from '../support/database.ts'
import { at } from '../support/reporting.ts'

const key = 'telegram:-100'
const now = at('2026-11-22 09:00')

describeDatabases('a group', (withDatabase) => {
  test('is known until it is forgotten', () =>
    withDatabase(async (database) => {
      const groups = createGroups(database)
      expect(await groups.isKnown(key)).toBe(false)
      for (const addedById of ['an', 'binh']) await groups.add({ key, addedById, now })
      expect(await groups.isKnown(key)).toBe(true)
      expect(await database.current().group.findMany()).toMatchObject([{ addedById: 'an' }])
      await groups.forget(key)
      await groups.forget(key)
      expect(await groups.isKnown(key)).toBe(false)
    }))

  test('stays known under its new id, also when that was heard of first', () =>
    withDatabase(async (database) => {
      const groups = createGroups(database)
      await groups.add({ key, addedById: 'an', now })
      await groups.rename(key, 'telegram:-200')
      await groups.rename(key, 'telegram:-300')
      expect(await database.current().group.findMany()).toMatchObject([{ key: 'telegram:-200' }])
      await groups.add({ key, addedById: 'an', now })
      await groups.rename(key, 'telegram:-200')
      expect(await database.current().group.count()).toBe(1)
    }))

  test('is one in which the bot spoke lately, or not', () =>
    withDatabase(async (database) => {
      const groups = createGroups(database)
      const say = (chatKey: string, createdAt: Date) =>
        database.current().outboxMessage.create({
          data: {
            channel: 'telegram',
            chatKey,
            dedupe: `${chatKey}:${createdAt.toISOString()}`,
            kind: 'reply',
            method: 'sendMessage',
            payload: {},
            notBefore: createdAt,
            notAfter: createdAt,
            createdAt,
          },
        })
      await say('telegram:-200', now)
      expect(await groups.hasSpoken(key, at('2026-11-22 08:00'))).toBe(false)
      await say(key, at('2026-11-22 07:00'))
      expect(await groups.hasSpoken(key, at('2026-11-22 08:00'))).toBe(false)
      await say(key, now)
      expect(await groups.hasSpoken(key, at('2026-11-22 08:00'))).toBe(true)
      expect(await groups.hasSpoken(key, now)).toBe(false)
    }))
})
