import { expect, test } from 'vitest'
import { createAttachments } from '../../src/storage/attachments.ts'
import { createAwaitedDocuments } from '../../src/storage/awaited-documents.ts'
import { describeDatabases } from '../support/database.ts'
import { addUnit, at } from '../support/reporting.ts'

const now = at('2026-11-23 09:00')

describeDatabases('a file that is awaited', (withDatabase) => {
  test('is read for every chat that sent it, and once for each', () =>
    withDatabase(async (database) => {
      const awaited = createAwaitedDocuments(database)
      const unitId = await addUnit(database, { code: 'BTGDV', name: 'Ban' })
      const file = { source: 'telegram:1', unitId, name: 'a.docx', now }
      const { id: attachmentId } = await createAttachments(database).expect(file)
      const sent = (chatKey: string) =>
        awaited.add({ attachmentId, chatKey, personId: 'p', sentAt: now })
      await sent('telegram:7')
      await sent('telegram:7')
      await sent('telegram:8')
      expect(await awaited.come()).toEqual([])

      const kept = { hash: 'a'.repeat(64), type: 'text/plain', bytes: 1 }
      await database.current().attachment.update({ where: { id: attachmentId }, data: kept })
      const come = await awaited.come()
      expect(come.map(({ chatKey }) => chatKey).sort()).toEqual(['telegram:7', 'telegram:8'])
      for (const each of come) expect(await awaited.take(each)).toBe(true)
      for (const each of come) expect(await awaited.take(each)).toBe(false)
    }))
})
