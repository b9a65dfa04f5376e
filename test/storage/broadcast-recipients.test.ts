import { expect, test } from 'vitest'
import type { Audience, AudiencePart } from '../../src/domain/audience.ts'
import { createBroadcastRecipients } from '../../src/storage/broadcast-recipients.ts'
import { createBroadcasts } from '../../src/storage/broadcasts.ts'
import { createErasePerson } from '../../src/storage/erase-person.ts'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'
import { addAccount, addPerson, addUnit, at, setDuty, timezone } from '../support/reporting.ts'

const now = at('2026-12-02 09:00')

const to = (...parts: AudiencePart[]): Audience => ({ to: parts, except: [], roles: [] })

/** Two communes with their people, and the office that writes to them. */
async function setUp(database: Database) {
  const iaLy = await addUnit(database, { code: '1', name: 'Ia Ly' })
  const iaPhi = await addUnit(database, { code: '2', name: 'Ia Phí' })
  const lan = await addPerson(database, { name: 'Lan', unitId: iaLy, account: 'telegram:lan' })
  await addAccount(database, { personId: lan, key: 'zalo:lan', lastWroteAt: now })
  const binh = await addPerson(database, {
    ...{ name: 'Bình', unitId: iaLy, role: 'leader', account: 'telegram:binh' },
  })
  const chi = await addPerson(database, { name: 'Chi', unitId: iaPhi })
  const dung = await addPerson(database, {
    ...{ name: 'Dung', unitId: iaPhi, account: 'telegram:dung' },
  })
  const tx = database.current()
  await tx.chatAccount.updateMany({ where: { key: 'telegram:dung' }, data: { blockedAt: now } })
  const broadcasts = createBroadcasts(database)
  const recipients = createBroadcastRecipients(database, { timezone })
  const write = (audience: Audience) =>
    broadcasts.create({ contents: { vi: 'Tin', files: [] }, audience, createdById: undefined, now })
  const names = async (id: string) =>
    (await recipients.page(id, { limit: 100 })).map(({ name, status }) => `${name} ${status}`)
  return { tx, iaLy, iaPhi, lan, binh, chi, dung, broadcasts, recipients, write, names }
}

describeDatabases('the recipients of a broadcast', (withDatabase) => {
  test('are written down with the chat they prefer, and why they have none', () =>
    withDatabase(async (database) => {
      const { recipients, write } = await setUp(database)
      const broadcast = await write(to({ by: 'everyone' }))
      const counts = await recipients.freeze(broadcast, { now })
      expect(counts).toMatchObject({ all: 4, waiting: 2, unreachable: 2, acknowledged: 0 })
      expect(await recipients.channelsOf(broadcast.id)).toEqual([
        { channel: 'telegram', people: 1 },
        { channel: 'zalo', people: 1 },
      ])
      expect(await recipients.unreachable(broadcast.id)).toEqual([
        { name: 'Chi', unit: 'Ia Phí', why: 'no-chat' },
        { name: 'Dung', unit: 'Ia Phí', why: 'blocked' },
      ])
      const [first] = await recipients.page(broadcast.id, { limit: 1 })
      expect(first).toMatchObject({ position: 0, name: 'Lan', unit: 'Ia Ly', channel: 'zalo' })
    }))

  test('are listed anew while nothing has left, and never after', () =>
    withDatabase(async (database) => {
      const { recipients, broadcasts, write, names, iaLy, iaPhi } = await setUp(database)
      const broadcast = await write(to({ by: 'units', unitIds: [iaLy] }))
      await recipients.freeze(broadcast, { now })
      expect(await names(broadcast.id)).toEqual(['Lan waiting', 'Bình waiting'])

      const audience = to({ by: 'units', unitIds: [iaPhi] })
      await broadcasts.change(broadcast.id, { audience })
      await recipients.freeze({ ...broadcast, audience }, { now })
      const frozen = ['Chi unreachable', 'Dung unreachable']
      expect(await names(broadcast.id)).toEqual(frozen)

      await broadcasts.move({ id: broadcast.id, from: ['draft'], to: 'running', now })
      await recipients.freeze(broadcast, { now })
      expect(await names(broadcast.id)).toEqual(frozen)
    }))

  test('are those who owe a period, and those who came after a unit', () =>
    withDatabase(async (database) => {
      const { tx, recipients, write, names, iaLy, iaPhi } = await setUp(database)
      const { period } = await setDuty(database)
      const where = { unitId: iaPhi, periodId: period.id }
      await tx.obligation.updateMany({ where, data: { reportedAt: now } })
      const owing = await write(to({ by: 'owing', periodId: period.id }))
      await recipients.freeze(owing, { now })
      expect(await names(owing.id)).toEqual(['Lan waiting', 'Bình waiting'])

      const old = await addUnit(database, { code: 'HU', name: 'Huyện', validTo: '2025-06-30' })
      const date = new Date('2025-07-01')
      await tx.unitSuccession.create({ data: { fromId: old, toId: iaLy, date } })
      const below = await write(to({ by: 'below', unitId: old }))
      await recipients.freeze(below, { now })
      expect(await names(below.id)).toEqual(['Lan waiting', 'Bình waiting'])
    }))

  test('acknowledge once; who has not is asked again, and whose doubt it was is sure', () =>
    withDatabase(async (database) => {
      const { tx, recipients, broadcasts, write, names, lan, binh, chi } = await setUp(database)
      const first = await write(to({ by: 'everyone' }))
      await broadcasts.change(first.id, { wantsAck: true })
      await recipients.freeze(first, { now })
      const chats = { broadcastId: first.id, status: 'waiting' }
      await tx.broadcastRecipient.updateMany({
        where: chats,
        data: { status: 'sent', outboxId: 7 },
      })
      const ofLan = { broadcastId: first.id, personId: lan }
      await tx.broadcastRecipient.updateMany({ where: ofLan, data: { status: 'unknown' } })
      expect(await recipients.latestToAcknowledge(lan)).toEqual({ id: first.id, number: 1 })

      const say = (personId: string) =>
        recipients.acknowledge({ broadcastId: first.id, personId, now })
      expect(await say(lan)).toBe('done')
      expect(await say(lan)).toBe('before')
      expect(await say(chi)).toBe('not-yours')
      expect(await recipients.latestToAcknowledge(lan)).toBeUndefined()
      expect(await recipients.counts(first.id)).toMatchObject({ sent: 2, acknowledged: 1 })

      const silent = await write(to({ by: 'silent', broadcastId: first.id }))
      await recipients.freeze(silent, { now })
      expect(await names(silent.id)).toEqual(['Bình waiting'])
      expect(await recipients.latestToAcknowledge(binh)).toMatchObject({ number: 1 })
    }))

  test('of a correction are those who got the first one, where they got it', () =>
    withDatabase(async (database) => {
      const { tx, recipients, broadcasts, write, lan } = await setUp(database)
      const first = await write(to({ by: 'everyone' }))
      await recipients.freeze(first, { now })
      const data = { status: 'sent', outboxId: 7, chatKey: 'telegram:lan' }
      await tx.broadcastRecipient.updateMany({ where: { personId: lan }, data })
      const correction = await broadcasts.create({
        ...{ kind: 'correction', ofId: first.id, contents: { vi: 'Sửa', files: [] } },
        ...{ audience: first.audience, createdById: undefined, now },
      })
      await recipients.freeze(correction, { now })
      const list = await recipients.page(correction.id, { limit: 9 })
      // They prefer Zalo by now, but the message to correct is on Telegram.
      expect(list).toMatchObject([{ name: 'Lan', channel: 'telegram', status: 'waiting' }])
    }))

  test('who erase themselves are sent nothing more, and where they got it is forgotten', () =>
    withDatabase(async (database) => {
      const { tx, recipients, write, lan, binh } = await setUp(database)
      const broadcast = await write(to({ by: 'everyone' }))
      await recipients.freeze(broadcast, { now })
      const data = { status: 'sent', refusedBy: ['zalo:lan'], outboxId: 7 }
      await tx.broadcastRecipient.updateMany({ where: { personId: lan }, data })
      const erase = createErasePerson(database)
      await erase({ chatKey: 'zalo:lan', personId: lan, nameAfter: '(đã xóa)', now })
      await erase({ chatKey: 'telegram:binh', personId: binh, nameAfter: '(đã xóa)', now })
      const rows = await tx.broadcastRecipient.findMany({ orderBy: { position: 'asc' }, take: 2 })
      expect(rows).toMatchObject([
        { status: 'sent', chatKey: null, refusedBy: [] },
        { status: 'unreachable', chatKey: null },
      ])
    }))

  test('are as many as there are', () =>
    withDatabase(async (database) => {
      const { tx, iaLy, recipients, write } = await setUp(database)
      await tx.$executeRawUnsafe(
        `WITH people AS (INSERT INTO "Person" (id, name, "createdAt")
           SELECT 'p' || n, 'Người ' || n, now() FROM generate_series(1, 12000) n RETURNING id),
         members AS (INSERT INTO "Membership" (id, "personId", "unitId", role, "validFrom")
           SELECT 'm' || id, id, $1, 'officer', now() FROM people)
         INSERT INTO "ChatAccount" (key, channel, "personId", "createdAt")
           SELECT 'telegram:' || id, 'telegram', id, now() FROM people`,
        iaLy,
      )
      const broadcast = await write(to({ by: 'everyone' }))
      expect(await recipients.freeze(broadcast, { now })).toMatchObject({ all: 12_004 })
      const last = await recipients.page(broadcast.id, { after: 12_002, limit: 9 })
      expect(last.map(({ position }) => position)).toEqual([12_003])
    }))
})
