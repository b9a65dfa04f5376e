import { expect, test } from 'vitest'
import { createAudit } from '../../src/storage/audit.ts'
import type { Database } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createPaperClaims } from '../../src/storage/paper-claims.ts'
import { createReports } from '../../src/storage/reports.ts'
import { describeDatabases } from '../support/database.ts'
import { queueReminder } from '../support/queued-reminder.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

const claimedAt = at('2026-12-09 16:00')
const now = at('2026-12-11 08:00')

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
  const { id: obligationId } = await owed()
  const claims = createPaperClaims(database)
  const answer = (came: boolean, by = byId, claimed = claimedAt) =>
    claims.answer({
      idTail: obligationId.slice(-12),
      claimedAt: claimed,
      came,
      reason: 'Đơn vị báo đã gửi bản giấy',
      byId: by,
      now,
    })
  const nextStepAt = async () =>
    (await database.current().obligation.findUniqueOrThrow({ where: { id: obligationId } }))
      .nextStepAt
  return { unitId, personId, byId, otherId, obligationId, owed, claims, answer, nextStepAt }
}

describeDatabases('paper claims', (withDatabase) => {
  test('a claim stops the reminders; what came counts from the moment of the claim', () =>
    withDatabase(async (database) => {
      const { claims, owed, answer, nextStepAt, ...ids } = await stage(database)
      const status = await queueReminder(database, ids)
      const claim = { obligationId: ids.obligationId, now: claimedAt }
      expect(await claims.claim(claim)).toMatchObject({ ok: true })
      expect(await claims.claim(claim)).toEqual({ ok: false, why: 'claimed' })
      expect(await status()).toBe('withdrawn')
      expect(await nextStepAt()).toBeNull()
      expect(await claims.waiting()).toMatchObject([{ unitName: 'Đảng ủy xã Ia Ly', claimedAt }])

      await createAudit(database).append({
        at: claimedAt,
        actorId: ids.personId,
        action: 'paper.claim',
        object: `obligation:${ids.obligationId}`,
      })

      expect(await answer(true)).toMatchObject({ outcome: 'done', claimedById: ids.personId })
      expect(await owed()).toMatchObject({
        state: 'reported-on-time',
        reportedAt: claimedAt,
        isOnPaper: true,
        paperClaimedAt: undefined,
      })
      expect(await claims.waiting()).toEqual([])

      expect(await answer(false, ids.otherId)).toMatchObject({
        outcome: 'decided',
        cameOnPaper: true,
        by: 'Siu Hương',
      })
      expect(await database.current().ruling.findMany()).toMatchObject([
        { kind: 'paper', reason: 'Đơn vị báo đã gửi bản giấy', byId: ids.byId },
      ])
    }))

  test('what did not come is owed again, and a new claim waits for an answer of its own', () =>
    withDatabase(async (database) => {
      const { claims, owed, answer, nextStepAt, obligationId, otherId } = await stage(database)
      await claims.claim({ obligationId, now: claimedAt })
      expect(await answer(false)).toMatchObject({ outcome: 'done' })
      expect(await owed()).toMatchObject({ state: 'overdue', paperClaimedAt: undefined })
      expect(await nextStepAt()).toEqual(now)

      const anew = at('2026-12-11 09:00')
      await claims.claim({ obligationId, now: anew })
      expect(await answer(true, otherId)).toMatchObject({ outcome: 'decided', cameOnPaper: false })
      expect(await owed()).toMatchObject({ paperClaimedAt: anew })
      expect(await answer(true, otherId, anew)).toMatchObject({ outcome: 'done' })
    }))

  test('a report that came in the chat meanwhile stays as it is', () =>
    withDatabase(async (database) => {
      const { claims, owed, answer, obligationId, unitId, personId } = await stage(database)
      await claims.claim({ obligationId, now: claimedAt })
      const sentAt = at('2026-12-10 09:00')
      await createReports(database, { timezone }).submit(
        answersOf({ unitId, personId, obligationId, now: sentAt }),
      )
      expect(await answer(true)).toMatchObject({ outcome: 'settled', settled: 'reported' })
      expect(await owed()).toMatchObject({ reportedAt: sentAt, isOnPaper: false })
      expect(await claims.claim({ obligationId, now })).toEqual({ ok: false, why: 'reported' })
    }))

  test('of two who answer at the same moment one is first', () =>
    withDatabase(async (database, again) => {
      const { claims, answer, obligationId, otherId } = await stage(database)
      await claims.claim({ obligationId, now: claimedAt })
      const other = createPaperClaims(await again())
      const idTail = obligationId.slice(-12)
      const outcomes = await Promise.all([
        answer(true),
        other.answer({ idTail, claimedAt, came: false, reason: '', byId: otherId, now }),
      ])
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['decided', 'done'])
    }))
})
