import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createExtensions } from '../../src/storage/extensions.ts'
import { createReports } from '../../src/storage/reports.ts'
import { describeDatabases } from '../support/database.ts'
import { queueReminder } from '../support/queued-reminder.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

const now = at('2026-12-02 08:00')

/** A commune that owes the report of 2026, its officer, and two people of the office. */
async function stage(database: Database) {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const personId = await addPerson(database, { name: 'Rơ Châm Hà', unitId })
  const byId = await addPerson(database, { name: 'Siu Hương' })
  const otherId = await addPerson(database, { name: 'Lê An' })
  await setDuty(database)
  const owed = async () => {
    const [one] = await createDuties(database, { timezone }).obligationsOf(unitId, now)
    if (!one) throw new Error('The commune owes nothing')
    return one
  }
  const extensions = createExtensions(database, { timezone })
  const { id: obligationId } = await owed()
  const ask = (wantedDay: string, reason = 'Mưa lũ, đường bị chia cắt') =>
    extensions.ask({ obligationId, personId, wantedDay, reason, now })
  const asked = async (wantedDay: string) => {
    const answer = await ask(wantedDay)
    if (!answer.ok) throw new Error(answer.why)
    return answer.request.id.slice(-12)
  }
  const nextStepAt = async () =>
    (await database.current().obligation.findUniqueOrThrow({ where: { id: obligationId } }))
      .nextStepAt
  return {
    unitId,
    personId,
    byId,
    otherId,
    obligationId,
    extensions,
    owed,
    ask,
    asked,
    nextStepAt,
  }
}

describeDatabases('extensions', (withDatabase) => {
  test('what is granted moves the deadline of this unit, once, and takes reminders back', () =>
    withDatabase(async (database) => {
      const { extensions, asked, owed, nextStepAt, ...ids } = await stage(database)
      const status = await queueReminder(database, ids)
      const idTail = await asked('2026-12-18')
      expect(await status()).toBe('queued')

      const granted = { idTail, grantedDay: '2026-12-15', byId: ids.byId, now }
      expect(await extensions.decide(granted)).toMatchObject({
        outcome: 'done',
        request: { unitName: 'Đảng ủy xã Ia Ly', wantedDay: '2026-12-18', askedBy: 'Rơ Châm Hà' },
      })
      expect(await status()).toBe('withdrawn')
      expect(await nextStepAt()).toEqual(now)
      expect(await owed()).toMatchObject({
        state: 'extended',
        period: { dueAt: at('2026-12-16 00:00') },
        extendedFrom: at('2026-12-10 00:00'),
      })

      const late = { idTail, grantedDay: undefined, byId: ids.otherId, now }
      expect(await extensions.decide(late)).toMatchObject({
        outcome: 'decided',
        verdict: { grantedDay: '2026-12-15', by: 'Siu Hương', at: now },
      })
      expect(await owed()).toMatchObject({ period: { dueAt: at('2026-12-16 00:00') } })
      expect(await database.current().ruling.findMany()).toMatchObject([
        { kind: 'extend', reason: 'Mưa lũ, đường bị chia cắt', byId: ids.byId, at: now },
      ])
    }))

  test('of two who decide at the same moment one decides', () =>
    withDatabase(async (database, again) => {
      const { extensions, asked, byId, otherId } = await stage(database)
      const idTail = await asked('2026-12-18')
      const others = createExtensions(await again(), { timezone })
      const outcomes = await Promise.all([
        extensions.decide({ idTail, grantedDay: '2026-12-18', byId, now }),
        others.decide({ idTail, grantedDay: undefined, byId: otherId, now }),
      ])
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['decided', 'done'])
      expect(await database.current().ruling.count()).toBe(1)
    }))

  test('a refusal leaves the deadline and the reminders', () =>
    withDatabase(async (database) => {
      const { extensions, asked, owed, ...ids } = await stage(database)
      const status = await queueReminder(database, ids)
      const idTail = await asked('2026-12-18')
      const refused = { idTail, grantedDay: undefined, byId: ids.byId, now }
      expect(await extensions.decide(refused)).toMatchObject({ outcome: 'done' })
      expect(await status()).toBe('queued')
      expect(await owed()).toMatchObject({ state: 'due-soon', extendedFrom: undefined })
      expect(await extensions.waiting()).toEqual([])
    }))

  test('asking again replaces what waits', () =>
    withDatabase(async (database) => {
      const { extensions, asked, byId } = await stage(database)
      const first = await asked('2026-12-15')
      await asked('2026-12-18')
      expect(await extensions.waiting()).toMatchObject([{ wantedDay: '2026-12-18' }])
      const stale = { idTail: first, grantedDay: '2026-12-15', byId, now }
      expect(await extensions.decide(stale)).toEqual({ outcome: 'gone' })
    }))

  test('a day that changes nothing, or is over, is neither asked for nor granted', () =>
    withDatabase(async (database) => {
      const { extensions, ask, asked, byId } = await stage(database)
      expect(await ask('2026-12-09')).toEqual({ ok: false, why: 'too-early' })
      const idTail = await asked('2026-12-18')
      const decide = (grantedDay: string, moment: string) =>
        extensions.decide({ idTail, grantedDay, byId, now: at(moment) })
      expect(await decide('2026-12-09', '2026-12-02 08:00')).toMatchObject({ outcome: 'too-early' })
      expect(await decide('2026-12-15', '2026-12-15 08:00')).toMatchObject({ outcome: 'too-early' })
      expect(await decide('2026-12-16', '2026-12-15 08:00')).toMatchObject({ outcome: 'done' })
    }))

  test('there is nothing to ask or decide once the report is in', () =>
    withDatabase(async (database) => {
      const { extensions, ask, asked, owed, obligationId, ...ids } = await stage(database)
      const idTail = await asked('2026-12-18')
      await createReports(database, { timezone }).submit(answersOf({ ...ids, obligationId, now }))
      expect(await extensions.waiting()).toEqual([])
      const late = { idTail, grantedDay: '2026-12-18', byId: ids.byId, now }
      expect(await extensions.decide(late)).toMatchObject({
        outcome: 'settled',
        settled: 'reported',
      })
      expect(await owed()).toMatchObject({ extendedFrom: undefined })
      expect(await ask('2026-12-20')).toEqual({ ok: false, why: 'reported' })
    }))

  test('who was told a new day is in the ledger, once for each day that was told', () =>
    withDatabase(async (database) => {
      const { extensions, obligationId, personId } = await stage(database)
      const note = (day: string, number: number) => {
        const outboxId = BigInt(number)
        const told = [{ personId, channel: 'zalo', text: `Đến hết ${day}`, outboxId }]
        return extensions.noteTold({ obligationId, told, day, now })
      }
      await note('2026-12-15', 1)
      await note('2026-12-18', 2)
      await note('2026-12-18', 3)
      const lines = await database
        .current()
        .reminder.findMany({ orderBy: { day: 'asc' }, include: { message: true } })
      const line = { step: 'moved', personId, status: 'told' }
      const message = { status: 'queued', channel: 'zalo' }
      expect(lines).toMatchObject([
        { ...line, day: new Date('2026-12-15'), message: { ...message, outboxId: 1n } },
        { ...line, day: new Date('2026-12-18'), message: { ...message, outboxId: 2n } },
      ])
    }))
})
