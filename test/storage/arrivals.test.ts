import { expect, test } from 'vitest'
import { emptyDraft, withAnswer } from '../../src/forms/draft.ts'
import { createArrivals } from '../../src/storage/arrivals.ts'
import { createDrafts } from '../../src/storage/drafts.ts'
import { createPeople } from '../../src/storage/people.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, at } from '../support/reporting.ts'

const now = at('2026-11-22 09:00')
const later = at('2026-11-22 09:05')
const writes = { writes: true }

describeDatabases('whoever writes', (withDatabase) => {
  test('has an account from the first message on, and is known by what they are now', () =>
    withDatabase(async (database) => {
      const people = createPeople(database)
      const arrive = createArrivals(database)
      const first = await arrive('zalo:1', now, writes)
      expect(first.actor).toBeUndefined()
      expect(first.account).toMatchObject({ key: 'zalo:1', lastWroteAt: undefined })

      const iaLy = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const chuPah = await addUnit(database, { code: '23722', name: 'Đảng ủy xã Chư Păh' })
      const link = { chatKey: 'zalo:1', name: 'Rơ Châm Hà', role: 'officer', now } as const
      const personId = await people.link({ ...link, unitId: iaLy })
      await people.link({ ...link, personId, unitId: chuPah })
      const [left] = await people.membersOf(chuPah, now)
      await people.endMembership(left?.membershipId ?? '', now)
      await people.block('zalo:1', now)

      // Read as it was before, and the same as the two reads it stands for.
      const account = await people.account('zalo:1', later)
      const actor = await people.actorOf(account, later)
      expect(actor?.memberships).toHaveLength(1)
      expect(await arrive('zalo:1', later, { writes: false })).toEqual({ account, actor })
      expect(await arrive('zalo:1', later, writes)).toEqual({ account, actor })

      expect(await people.account('zalo:1', later)).toMatchObject({
        isBlocked: false,
        lastWroteAt: later,
      })
    }))

  test('finds the draft of the chat at hand, as it is saved and dropped', () =>
    withDatabase(async (database) => {
      const people = createPeople(database)
      const drafts = createDrafts(database)
      const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
      const personId = await addPerson(database, { name: 'Rơ Châm Lan', unitId })
      const key = { personId, unitId, formId: 'model' }
      const draft = await drafts.create({
        ...{ ...key, obligationId: undefined, now },
        state: withAnswer(emptyDraft(), 'name', 'Vườn rau sạch'),
      })
      await people.account('web:lan', now)
      await people.setDraft('web:lan', draft.id)

      await database.transaction(async () => {
        await createArrivals(database)('web:lan', later, writes)
        expect(await drafts.byId(draft.id)).toEqual(draft)
        const state = withAnswer(draft.state, 'area', 'economy')
        const saved = await drafts.save(draft, state, later, 'web:lan')
        expect(saved).toEqual({ ...draft, state, revision: 2, savedAt: later })
        expect(await drafts.byId(draft.id)).toEqual(saved)
      })
      const stored = await drafts.byId(draft.id)
      expect(stored).toMatchObject({ revision: 2, savedAt: later })
      expect(stored?.state.answers).toEqual({ name: 'Vườn rau sạch', area: 'economy' })
      // The chat that answered is asked the next question; one with another draft is not.
      expect((await people.account('web:lan', later)).askedRevision).toBe(2)

      await database.transaction(async () => {
        await createArrivals(database)('web:lan', later, writes)
        await drafts.drop(draft.id)
        expect(await drafts.byId(draft.id)).toBeUndefined()
      })
    }))
})
