import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createObligationRecords } from '../../src/storage/obligation-record.ts'
import { createReports } from '../../src/storage/reports.ts'
import { createRulings } from '../../src/storage/rulings.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

const now = at('2026-11-22 09:00')

describeDatabases('rulings', (withDatabase) => {
  const open = async (database: Database) => {
    const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
    const byId = await addPerson(database, { name: 'Lê An' })
    const { period } = await setDuty(database)
    const [owed] = await createDuties(database, { timezone }).obligationsOf(unitId, now)
    const obligationId = owed?.id ?? ''
    await waitToSay(database, { obligationId, byId })
    const decision = { obligationId, reason: 'vì bão lũ', byId, now }
    return {
      unitId,
      periodId: period.id,
      decision,
      rulings: createRulings(database, { timezone }),
      record: () =>
        createObligationRecords(database, { timezone }).byTail(obligationId.slice(-12), now),
      row: () => database.current().obligation.findUniqueOrThrow({ where: { id: obligationId } }),
      said: async () =>
        (await database.current().reminderMessage.findMany()).map(({ status }) => status),
    }
  }

  test('an exemption takes back what was about to be said, and can be lifted', () =>
    withDatabase(async (database) => {
      const { rulings, decision, row, said, record } = await open(database)
      expect(await rulings.exempt(decision)).toBe(true)
      expect(await row()).toMatchObject({ exemptAt: now, nextStepAt: null })
      expect(await said()).toEqual(['withdrawn'])
      expect(await rulings.exempt(decision)).toBe(false)

      const later = at('2026-11-23 09:00')
      expect(await rulings.owe({ ...decision, reason: 'đường đã thông', now: later })).toBe(true)
      expect(await row()).toMatchObject({ exemptAt: null, nextStepAt: later })
      expect(await rulings.owe(decision)).toBe(false)
      expect((await record())?.rulings).toEqual([
        { kind: 'exempt', reason: 'vì bão lũ', by: 'Lê An', at: now },
        { kind: 'owe', reason: 'đường đã thông', by: 'Lê An', at: later },
      ])
    }))

  test('a report on paper counts on the day it came, and can be taken back', () =>
    withDatabase(async (database) => {
      const { rulings, decision, row, said, record } = await open(database)
      const late = { ...decision, now: at('2026-12-11 09:00') }
      expect(await rulings.paper({ ...late, day: '2026-12-09' })).toBe(true)
      expect(await row()).toMatchObject({ isOnPaper: true, nextStepAt: null })
      expect((await record())?.owed.state).toBe('reported-on-time')
      expect(await said()).toEqual(['withdrawn'])
      expect(await rulings.paper({ ...late, day: '2026-12-09' })).toBe(false)
      expect(await rulings.exempt(late)).toBe(false)

      expect(await rulings.noPaper(late)).toBe(true)
      expect(await row()).toMatchObject({ reportedAt: null, nextStepAt: late.now })
      expect(await rulings.noPaper(late)).toBe(false)
    }))

  test('a report in chat is never overwritten', () =>
    withDatabase(async (database) => {
      const { rulings, decision, unitId } = await open(database)
      const submission = { unitId, personId: decision.byId, obligationId: decision.obligationId }
      await createReports(database, { timezone }).submit(answersOf(submission))
      expect(await rulings.paper({ ...decision, day: '2026-11-20' })).toBe(false)
      expect(await rulings.noPaper(decision)).toBe(false)
      expect(await rulings.exempt(decision)).toBe(false)
      expect(await rulings.extend({ ...decision, lastDay: '2026-12-20' })).toBe(false)
    }))

  test('a unit gets a later day, never an earlier one', () =>
    withDatabase(async (database) => {
      const { rulings, decision, row, said, record } = await open(database)
      expect(await rulings.extend({ ...decision, lastDay: '2026-12-09' })).toBe(false)
      expect(await rulings.extend({ ...decision, lastDay: '2026-12-18' })).toBe(true)
      expect(await row()).toMatchObject({ dueAt: at('2026-12-19 00:00'), nextStepAt: now })
      expect(await said()).toEqual(['withdrawn'])
      expect((await record())?.owed).toMatchObject({
        state: 'extended',
        extendedFrom: at('2026-12-10 00:00'),
      })
    }))

  test('a closed period reminds nobody, and goes on when it is opened again', () =>
    withDatabase(async (database) => {
      const { rulings, decision, periodId, row, said } = await open(database)
      const { reason, byId } = decision
      const closing = { periodId, reason, byId, now }
      expect(await rulings.reopen(closing)).toBe(false)
      expect(await rulings.close(closing)).toBe(true)
      expect(await rulings.close(closing)).toBe(false)
      expect(await row()).toMatchObject({ nextStepAt: null })
      expect(await said()).toEqual(['withdrawn'])
      expect(await rulings.extend({ ...decision, lastDay: '2026-12-18' })).toBe(false)

      const later = at('2026-11-24 09:00')
      expect(await rulings.reopen({ ...closing, now: later })).toBe(true)
      expect(await row()).toMatchObject({ nextStepAt: later })
      const period = await database.current().period.findUnique({ where: { id: periodId } })
      expect(period).toMatchObject({ closedAt: null, listAt: at('2026-12-10 00:00') })
    }))
})

/** A reminder that is written and has not left. */
async function waitToSay(
  database: Database,
  { obligationId, byId }: { obligationId: string; byId: string },
) {
  const tx = database.current()
  const outbox = await tx.outboxMessage.create({
    data: {
      channel: 'web',
      chatKey: 'web:lan',
      dedupe: 'reminder',
      lane: 1,
      kind: 'reminder',
      method: 'sendMessage',
      payload: {},
      notBefore: now,
      notAfter: at('2026-11-23 09:00'),
      createdAt: now,
    },
  })
  const message = await tx.reminderMessage.create({
    data: {
      personId: byId,
      day: new Date('2026-11-22'),
      kind: 'digest',
      text: 'Còn 17 ngày',
      status: 'queued',
      outboxId: outbox.id,
      createdAt: now,
    },
  })
  await tx.reminder.create({
    data: {
      key: `${obligationId}:${byId}:-14`,
      obligationId,
      personId: byId,
      step: '-14',
      status: 'told',
      day: new Date('2026-12-09'),
      at: now,
      messageId: message.id,
    },
  })
}
