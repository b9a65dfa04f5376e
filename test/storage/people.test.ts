import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createAudit } from '../../src/storage/audit.ts'
import { createAttachments } from '../../src/storage/attachments.ts'
import { createErasePerson } from '../../src/storage/erase-person.ts'
import { createJobs } from '../../src/storage/jobs.ts'
import { createPeople } from '../../src/storage/people.ts'
import { seedUnits } from '../../src/storage/seed.ts'
import { createUnits } from '../../src/storage/units.ts'
import { describeDatabases } from '../support/database.ts'

const now = new Date('2026-11-22T02:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

const setUp = async (database: Database) => {
  await seedUnits(database)
  const units = createUnits(database)
  const idOf = async (code: string) => (await units.byCode(code))?.id ?? ''
  return {
    people: createPeople(database),
    iaLy: await idOf('23734'),
    office: await idOf('BTGDV'),
    erasePerson: createErasePerson(database),
  }
}

const ha = { chatKey: 'zalo:1', name: 'Rơ Châm Hà', role: 'officer', now } as const

describeDatabases('a chat account', (withDatabase) => {
  test('is made with the first message, and then the same', () =>
    withDatabase(async (database) => {
      const people = createPeople(database)
      const account = await people.account('zalo:6ede:1', now)
      expect(account).toEqual({
        key: 'zalo:6ede:1',
        channel: 'zalo',
        personId: undefined,
        locale: undefined,
        inviteId: undefined,
        consentAt: undefined,
        draftId: undefined,
        askedRevision: undefined,
        askingSince: undefined,
        menu: undefined,
        isBlocked: false,
        lastWroteAt: undefined,
      })
      expect(await people.account('zalo:6ede:1', minutes(1))).toEqual(account)
    }))

  test('remembers language, draft, unit, consent and the last message', () =>
    withDatabase(async (database) => {
      const people = createPeople(database)
      await people.account('zalo:1', now)
      await people.setLocale('zalo:1', 'en')
      await people.setDraft('zalo:1', 'draft')
      await people.consent('zalo:1', now)
      await people.touch('zalo:1', minutes(1))
      await people.setAsked('zalo:1', 7)
      await people.setMenu('zalo:1', 'a1b2')
      expect(await people.account('zalo:1', now)).toMatchObject({
        locale: 'en',
        draftId: 'draft',
        askedRevision: 7,
        menu: 'a1b2',
        consentAt: now,
        lastWroteAt: minutes(1),
      })

      // What was seen of one draft says nothing of another.
      await people.setDraft('zalo:1', 'other')
      expect((await people.account('zalo:1', now)).askedRevision).toBeUndefined()

      await people.setDraft('zalo:1', null)
      await people.setInvite('zalo:1', null)
      const account = await people.account('zalo:1', now)
      expect([account.draftId, account.consentAt]).toEqual([undefined, undefined])
    }))

  test('goes by another key when its platform says so', () =>
    withDatabase(async (database) => {
      const people = createPeople(database)
      await people.account('telegram:-77', now)
      await people.setLocale('telegram:-77', 'en')
      await people.rename('telegram:-77', 'telegram:-1001')
      await people.rename('telegram:-77', 'telegram:-1001')
      expect(await people.known('telegram:-77')).toBeUndefined()
      expect(await people.known('telegram:-1001')).toMatchObject({ locale: 'en' })
    }))

  test('that is gone can be noted on without an error', () =>
    withDatabase(async (database) => {
      const people = createPeople(database)
      await people.touch('zalo:1', now)
      await people.block('zalo:1', now)
      expect(await people.known('zalo:1')).toBeUndefined()
      expect(await database.current().chatAccount.count()).toBe(0)
    }))
})

describeDatabases('a person', (withDatabase) => {
  test('acts in the units they belong to at this moment', () =>
    withDatabase(async (database) => {
      const { people, iaLy, office } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      await people.link({ ...ha, personId, unitId: office, role: 'viewer' })

      const actor = await people.actorOf({ personId }, now)
      expect(actor).toMatchObject({ personId, name: 'Rơ Châm Hà' })
      expect(actor?.memberships).toEqual([
        {
          unitId: iaLy,
          role: 'officer',
          unitName: 'Đảng ủy xã Ia Ly',
          unitCode: '23734',
          unitKind: 'commune',
        },
        {
          unitId: office,
          role: 'viewer',
          unitName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
          unitCode: 'BTGDV',
          unitKind: 'office',
        },
      ])
      // By a clock that was set back they are still who they are.
      expect(await people.actorOf({ personId }, minutes(-1))).toMatchObject({ personId })
      expect(await people.actorOf({ personId: undefined }, now)).toBeUndefined()
    }))

  test('is nobody once the last role has ended, and has a name still', () =>
    withDatabase(async (database) => {
      const { people, iaLy } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      const [member] = await people.membersOf(iaLy, now)
      expect(member).toMatchObject({ personId, name: 'Rơ Châm Hà', role: 'officer', chats: 1 })

      expect(await people.endMembership(member?.membershipId ?? '', minutes(1))).toBe(true)
      expect(await people.endMembership(member?.membershipId ?? '', minutes(2))).toBe(false)
      expect(await people.actorOf({ personId }, minutes(1))).toBeUndefined()
      expect(await people.membersOf(iaLy, minutes(1))).toEqual([])
      expect(await people.nameOf(personId)).toBe('Rơ Châm Hà')
    }))

  test('is told things in the chat they chose, or else in the one used last', () =>
    withDatabase(async (database) => {
      const { people, iaLy } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      const more = { ...ha, personId, unitId: iaLy }
      await people.link({ ...more, chatKey: 'telegram:7' })
      await people.link({ ...more, chatKey: 'web:ha' })
      await people.touch('zalo:1', minutes(1))
      await people.touch('web:ha', minutes(2))
      const keys = async () => (await people.accountsFor(personId)).map(({ key }) => key)
      expect(await keys()).toEqual(['web:ha', 'zalo:1', 'telegram:7'])
      expect(await people.counts(now)).toEqual({ people: 1, units: 1, chats: 3 })

      await people.prefer('telegram:7', minutes(3))
      expect(await keys()).toEqual(['telegram:7', 'web:ha', 'zalo:1'])
      await people.prefer('zalo:1', minutes(4))
      expect(await keys()).toEqual(['zalo:1', 'telegram:7', 'web:ha'])
    }))

  test('is told nothing in a chat that can not be reached, until it writes again', () =>
    withDatabase(async (database) => {
      const { people, iaLy } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      for (const chatKey of ['telegram:7', 'web:ha'])
        await people.link({ ...ha, personId, unitId: iaLy, chatKey })
      await people.prefer('telegram:7', minutes(1))
      const first = async () => (await people.accountsFor(personId))[0]?.key
      const after = async (key: string) => (await people.nextAccount(key))?.key
      expect([await first(), await after('telegram:7')]).toEqual(['telegram:7', 'web:ha'])

      await people.block('telegram:7', minutes(2))
      expect([await first(), await after('telegram:7')]).toEqual(['web:ha', 'web:ha'])
      await people.block('web:ha', minutes(2))
      expect([await first(), await after('web:ha')]).toEqual(['zalo:1', 'zalo:1'])
      expect(await after('zalo:1')).toBeUndefined()

      await people.unblock('telegram:7')
      expect([await first(), await after('telegram:7')]).toEqual(['telegram:7', 'zalo:1'])
      // Whoever was told in the last of their chats, and wrote from a better one meanwhile.
      expect(await after('zalo:1')).toBe('telegram:7')
      await people.touch('web:ha', minutes(3))
      expect(await after('telegram:7')).toBe('web:ha')
      expect(await after('zalo:9')).toBeUndefined()
    }))

  test('an ended role takes the invitation along that would bring it back', () =>
    withDatabase(async (database) => {
      const { people, iaLy } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      const invite = await database.current().invite.create({
        data: {
          codeHash: 'a',
          unitId: iaLy,
          role: 'officer',
          personId,
          createdAt: now,
          expiresAt: minutes(60),
        },
      })
      const [member] = await people.membersOf(iaLy, now)
      await people.endMembership(member?.membershipId ?? '', minutes(1))
      const after = await database.current().invite.findUnique({ where: { id: invite.id } })
      expect(after?.expiresAt).toEqual(minutes(1))
    }))
})

describeDatabases('an erasure', (withDatabase) => {
  test('leaves nothing of the person but the reports of the unit', () =>
    withDatabase(async (database) => {
      const { people, erasePerson, iaLy } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      await people.link({ ...ha, personId, unitId: iaLy, chatKey: 'telegram:7' })
      await leaveTraces(database, { personId, iaLy, chatKeys: ['zalo:1', 'telegram:7', 'zalo:2'] })

      await erasePerson({ chatKey: 'zalo:1', personId, nameAfter: '(đã xóa)', now: minutes(1) })

      const tx = database.current()
      const tables = {
        people: await tx.person.findMany(),
        memberships: await tx.membership.findMany({ where: { validTo: null } }),
        accounts: await tx.chatAccount.findMany(),
        invites: await tx.invite.findMany(),
        drafts: await tx.draft.findMany(),
        states: await tx.conversationState.findMany({ where: { key: { not: 'zalo:2' } } }),
        inbox: await tx.inboxEvent.findMany({ where: { chatKey: { not: 'zalo:2' } } }),
        outbox: await tx.outboxMessage.findMany({ where: { chatKey: { not: 'zalo:2' } } }),
      }
      const everything = JSON.stringify(tables, (_, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      )
      expect(everything).not.toMatch(/Rơ Châm Hà|secret|nháp/)
      expect(tables.people).toMatchObject([{ name: '(đã xóa)', erasedAt: minutes(1) }])
      expect([tables.memberships, tables.accounts, tables.drafts]).toEqual([[], [], []])
      expect(tables.inbox.map(({ payload }) => payload)).toEqual([{}, {}])
      expect(tables.outbox.map(({ status }) => status)).toEqual(['expired', 'expired'])
      expect(tables.invites).toMatchObject([{ name: null, usedByChat: null }])
      expect(tables.states).toEqual([])
      // Another person's chat is left alone.
      const kept = { where: { chatKey: 'zalo:2', payload: { equals: { text: 'secret' } } } }
      expect([await tx.inboxEvent.count(kept), await tx.outboxMessage.count(kept)]).toEqual([1, 1])

      const [version] = await tx.reportVersion.findMany({ include: { submittedBy: true } })
      expect(version).toMatchObject({ answers: { models: 12 }, submittedBy: { name: '(đã xóa)' } })
      expect(await people.actorOf({ personId }, minutes(1))).toBeUndefined()
      expect(await people.nameOf(personId)).toBeUndefined()
    }))

  test('fetches nothing any more for the chats that are gone', () =>
    withDatabase(async (database) => {
      const { people, erasePerson, iaLy } = await setUp(database)
      const personId = await people.link({ ...ha, unitId: iaLy })
      const attachments = createAttachments(database)
      const jobs = createJobs(database)
      const send = async (name: string, chatKey: string) => {
        const photo = { source: `zalo:${name}`, unitId: iaLy, now }
        const { id: attachmentId } = await attachments.expect(photo)
        await jobs.add({ channel: 'zalo', chatKey, reference: name, attachmentId, now })
        return attachmentId
      }
      const own = await send('cong-lang', 'zalo:1')
      const shared = await send('nha-rong', 'zalo:1')
      await send('nha-rong', 'zalo:2')
      const inHand = await jobs.claim({ channel: 'zalo', now, leaseMs: 60_000 })

      await erasePerson({ chatKey: 'zalo:1', personId, nameAfter: '-', now: minutes(1) })
      expect(await database.current().job.findMany()).toMatchObject([{ chatKey: 'zalo:2' }])
      expect(await attachments.byIds([own, shared])).toMatchObject([
        { file: 'lost', why: 'gone' },
        { file: 'awaited' },
      ])
      // Who fetches for them at this moment finds that there is nothing to write down.
      if (!inHand) throw new Error('There was no job to take')
      const file = { hash: 'ab12', type: 'image/jpeg', bytes: 2048 }
      expect(await jobs.done(inHand, file)).toBe(false)
      expect(await jobs.fail(inHand, { why: 'gone', reason: '404' })).toBe(false)
    }))

  test('works for a stranger, and twice', () =>
    withDatabase(async (database) => {
      const { people, erasePerson } = await setUp(database)
      await people.account('zalo:1', now)
      for (const at of [now, minutes(1)]) {
        await erasePerson({ chatKey: 'zalo:1', personId: undefined, nameAfter: '-', now: at })
      }
      expect(await database.current().chatAccount.count()).toBe(0)
    }))
})

describeDatabases('the audit', (withDatabase) => {
  test('keeps who did what', () =>
    withDatabase(async (database) => {
      await createAudit(database).append({
        at: now,
        actorId: undefined,
        action: 'invite.create',
        object: 'unit:23734',
        details: { role: 'officer' },
      })
      expect(await database.current().auditEntry.findMany()).toMatchObject([
        { at: now, actorId: null, action: 'invite.create', details: { role: 'officer' } },
      ])
    }))
})

/** Everything a person leaves behind: chats, a draft, a used invitation, and a report. */
async function leaveTraces(
  database: Database,
  { personId, iaLy, chatKeys }: { personId: string; iaLy: string; chatKeys: string[] },
) {
  const tx = database.current()
  for (const chatKey of chatKeys) {
    const channel = chatKey.split(':', 1)[0] ?? ''
    const common = {
      channel,
      chatKey,
      dedupe: chatKey,
      payload: { text: 'secret' },
      notBefore: now,
    }
    await tx.inboxEvent.create({ data: { ...common, receivedAt: now } })
    await tx.outboxMessage.create({
      data: { ...common, kind: 'reply', method: 'sendMessage', notAfter: now, createdAt: now },
    })
    await tx.conversationState.create({ data: { key: chatKey, data: 'secret' } })
  }
  await tx.draft.create({
    data: {
      personId,
      unitId: iaLy,
      formId: 'annual-report',
      state: 'nháp',
      createdAt: now,
      savedAt: now,
    },
  })
  await tx.invite.create({
    data: {
      codeHash: 'a',
      unitId: iaLy,
      role: 'officer',
      name: 'Rơ Châm Hà',
      personId,
      createdAt: now,
      expiresAt: now,
      usedAt: now,
      usedByChat: 'zalo:1',
    },
  })
  const sent = { version: 1, formVersion: 'a', answers: { models: 12 }, shown: [] }
  await tx.report.create({
    data: {
      number: 1,
      formId: 'annual-report',
      unitId: iaLy,
      createdAt: now,
      versions: { create: { ...sent, submittedById: personId, submittedAt: now } },
    },
  })
}
