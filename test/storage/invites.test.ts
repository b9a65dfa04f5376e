import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createInvites, type Invites } from '../../src/storage/invites.ts'
import { createPeople } from '../../src/storage/people.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { createSettings } from '../../src/storage/settings.ts'
import { describeDatabases } from '../support/database.ts'

const now = new Date('2026-11-22T02:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

const setUp = async (database: Database) => {
  await seedUnits(database)
  const people = createPeople(database)
  const settings = createSettings(database)
  return {
    people,
    settings,
    invites: createInvites(database, { settings, people, random: randomBytes }),
  }
}

/** Who accepts. */
const known = { chatKey: 'zalo:1', name: 'Rơ Châm Hà', personId: undefined, now }

const officer = { unitCode: '23734', role: 'officer', name: 'Rơ Châm Hà', now } as const

/** The code of an invitation that must have been made. */
const made = async (invites: Invites, asked: Parameters<Invites['create']>[0]) => {
  const result = await invites.create(asked)
  if (!result.ok) throw new Error(`No invitation: ${result.error.id}`)
  return result
}

describeDatabases('an invitation', (withDatabase) => {
  test('is found by its code, however that is typed, and by nothing that is stored', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      const { code, invite } = await made(invites, officer)

      expect(invite).toMatchObject({
        unitCode: '23734',
        unitName: 'Đảng ủy xã Ia Ly',
        role: 'officer',
        name: 'Rơ Châm Hà',
        personId: undefined,
        expiresAt: hours(72),
        usedAt: undefined,
      })
      expect(await invites.byCode(code)).toEqual(invite)
      expect(await invites.byCode(`${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`)).toEqual(
        invite,
      )
      expect(await invites.byCode('ZZZZZZZZ')).toBeUndefined()
      expect(await invites.byCode('xin chào')).toBeUndefined()
      expect(await invites.byId(invite.id)).toEqual(invite)
      expect(JSON.stringify(await database.current().invite.findMany())).not.toContain(code)
    }))

  test('for no unit, and for an admin outside the office, is refused', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      expect(await invites.create({ ...officer, unitCode: '99999' })).toEqual({
        ok: false,
        error: { id: 'people-no-such-unit', args: { code: '99999' } },
      })
      expect(await invites.create({ ...officer, role: 'admin' })).toEqual({
        ok: false,
        error: {
          id: 'people-admin-elsewhere',
          args: { unit: 'Đảng ủy xã Ia Ly', code: 'BTGDV' },
        },
      })
      expect(await database.current().invite.count()).toBe(0)
    }))

  test('for an admin is made at the office, whose code may be typed in small letters', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      const { invite } = await made(invites, { unitCode: 'btgdv', role: 'admin', now })
      expect(invite).toMatchObject({ unitCode: 'BTGDV', name: undefined })
    }))

  test('is used by exactly one of fifty at once', () =>
    withDatabase(async (database) => {
      const { invites, people } = await setUp(database)
      const { invite } = await made(invites, officer)
      const chats = Array.from({ length: 50 }, (_, at) => `zalo:${at}`)
      const results = await Promise.all(
        chats.map((chatKey) => invites.accept({ ...known, invite, chatKey })),
      )

      const winners = chats.filter((_, at) => results[at] !== undefined)
      expect(winners).toHaveLength(1)
      const [winner = ''] = winners
      expect(await invites.byId(invite.id)).toMatchObject({ usedAt: now, usedByChat: winner })
      expect(await database.current().person.count()).toBe(1)
      const actor = await people.actorOf(await people.account(winner, now), now)
      expect(actor?.memberships.map(({ unitCode, role }) => [unitCode, role])).toEqual([
        ['23734', 'officer'],
      ])
    }))

  test('can not be used once it has run out', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      const { invite } = await made(invites, officer)
      expect(await invites.accept({ ...known, invite, now: hours(72) })).toBeUndefined()
      expect(await database.current().person.count()).toBe(0)
    }))

  test('for somebody who is that already links one more account to the same person', () =>
    withDatabase(async (database) => {
      const { invites, people } = await setUp(database)
      const first = await made(invites, officer)
      const personId = await invites.accept({ ...known, invite: first.invite })

      const second = await made(invites, { ...officer, name: 'ro cham ha' })
      expect(second.invite).toMatchObject({ personId, name: 'Rơ Châm Hà' })
      const again = { ...known, invite: second.invite, chatKey: 'telegram:7' }
      expect(await invites.accept(again)).toBe(personId)
      expect((await people.accountsFor(personId ?? '')).map(({ key }) => key).sort()).toEqual([
        'telegram:7',
        'zalo:1',
      ])
      expect(await database.current().membership.count()).toBe(1)
    }))

  test('for any other role, unit or name is for somebody new', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      const { invite } = await made(invites, officer)
      await invites.accept({ ...known, invite })
      const changes = [
        { role: 'leader' },
        { unitCode: '23575' },
        { name: 'Rơ Châm Há' },
        { name: undefined },
      ] as const
      for (const change of changes) {
        expect((await made(invites, { ...officer, ...change })).invite.personId).toBeUndefined()
      }
    }))

  test('adds a role to the person a chat is linked to', () =>
    withDatabase(async (database) => {
      const { invites, people } = await setUp(database)
      const first = await made(invites, officer)
      const personId = await invites.accept({ ...known, invite: first.invite })
      const more = await made(invites, { unitCode: '23575', role: 'viewer', now })
      expect(await invites.accept({ ...known, invite: more.invite, personId })).toBe(personId)

      const actor = await people.actorOf({ personId }, now)
      expect(actor?.memberships.map(({ unitCode }) => unitCode)).toEqual(['23734', '23575'])
    }))

  test('waits until it is used or has run out', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      const { invite } = await made(invites, officer)
      await made(invites, { ...officer, name: 'Siu Hương' })
      expect(await invites.open(now)).toBe(2)
      await invites.accept({ ...known, invite })
      expect([await invites.open(now), await invites.open(hours(72))]).toEqual([1, 0])
    }))
})

describeDatabases('wrong codes', (withDatabase) => {
  test('count for an hour, by chat and in all', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      await invites.countTry('zalo:1', hours(-1))
      await invites.countTry('zalo:1', hours(-0.5))
      await invites.countTry('zalo:2', hours(-0.25))

      expect(await invites.tries('zalo:1', now)).toEqual({
        chat: [hours(-0.5)],
        all: [hours(-0.5), hours(-0.25)],
      })
      expect(await invites.tries('zalo:3', hours(2))).toEqual({ chat: [], all: [] })
    }))

  test('of a chat are forgotten with the next one', () =>
    withDatabase(async (database) => {
      const { invites } = await setUp(database)
      await invites.countTry('zalo:1', hours(-2))
      await invites.countTry('zalo:1', now)
      expect(await database.current().inviteTry.count()).toBe(1)
    }))
})

describeDatabases('the settings', (withDatabase) => {
  test('give the secret that was made first to everybody', () =>
    withDatabase(async (database) => {
      const settings = createSettings(database)
      let count = 0
      const make = () => `secret ${(count += 1)}`
      const all = await Promise.all([1, 2, 3].map(() => settings.getOrCreate('pepper', make)))
      expect(new Set(all).size).toBe(1)
      expect(await settings.get('pepper')).toBe(all[0])
    }))

  test('can be put anew', () =>
    withDatabase(async (database) => {
      const settings = createSettings(database)
      expect(await settings.get('greeting')).toBeUndefined()
      await settings.put('greeting', 'a')
      await settings.put('greeting', 'b')
      expect(await settings.get('greeting')).toBe('b')
    }))
})
