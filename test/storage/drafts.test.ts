import { expect, test } from 'vitest'
import { emptyDraft } from '../../src/forms/draft.ts'
import type { Database } from '../../src/storage/database.ts'
import { createDrafts, type Draft } from '../../src/storage/drafts.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, at } from '../support/reporting.ts'

const now = at('2026-11-22 09:00')

async function begun(database: Database): Promise<Draft> {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const personId = await addPerson(database, { name: 'Rơ Châm Lan', unitId })
  const draft = { personId, unitId, formId: 'model', obligationId: undefined, now }
  return createDrafts(database).create({ ...draft, state: emptyDraft() })
}

const send = (database: Database, draft: Draft) =>
  database.transaction(async () => {
    const drafts = createDrafts(database)
    await drafts.hold(draft)
    await drafts.drop(draft.id)
  })

describeDatabases('a draft', (withDatabase) => {
  test('that is sent from two chats at once is sent by one of them', () =>
    withDatabase(async (database, again) => {
      const draft = await begun(database)
      const other = await again()
      const sent = await Promise.allSettled([send(database, draft), send(other, draft)])
      expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }))

  test('that was saved in between is not sent as it was read', () =>
    withDatabase(async (database) => {
      const draft = await begun(database)
      await createDrafts(database).save(draft, draft.state, now)
      await expect(send(database, draft)).rejects.toThrow('changed by someone else')
    }))
})
