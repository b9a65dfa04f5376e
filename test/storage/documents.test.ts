import { expect, test } from 'vitest'
import type { DocumentFacts, Passage } from '../../src/domain/documents.ts'
import { seedPlan } from '../../src/knowledge/seed-plan.ts'
import type { Database } from '../../src/storage/database.ts'
import { createDocuments } from '../../src/storage/documents.ts'
import { describeDatabases } from '../support/database.ts'
import { at } from '../support/reporting.ts'

const facts: DocumentFacts = {
  kind: 'guidance',
  title: 'Hướng dẫn công nhận mô hình “Dân vận khéo”',
  number: '12-HD/BTGDVTU',
  issuer: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  issuedOn: '2026-03-05',
  validFrom: '2026-01-01',
  validTo: undefined,
  note: undefined,
}

const passage = (clause: string, text: string): Passage => ({
  clause,
  headings: ['Tiêu chí'],
  text,
  note: undefined,
  asks: [],
})

const by = undefined
const now = at('2026-03-06 08:00')

const setUp = (database: Database) => {
  const documents = createDocuments(database)
  const add = (seriesId?: string, texts = ['Một.', 'Hai.']) =>
    documents.add({
      facts,
      passages: texts.map((text, index) => passage(`I.${index + 1}`, text)),
      seriesId,
      file: undefined,
      by,
      now,
    })
  const statuses = async () => (await documents.list()).map((each) => [each.version, each.status])
  return { documents, add, statuses }
}

describeDatabases('the documents', (withDatabase) => {
  test('a draft is not published until somebody publishes it', () =>
    withDatabase(async (database) => {
      const { documents, add } = setUp(database)
      const id = await add()
      expect(await documents.published()).toEqual([])
      expect(await documents.knowledgeVersion()).toBe('none')

      expect(await documents.publish({ id, by, now })).toBe('published')
      const seriesId = (await documents.byId(id))?.seriesId
      expect(await documents.published()).toEqual([
        {
          ...facts,
          ...{ id, seriesId, version: 1, status: 'published' },
          passages: [passage('I.1', 'Một.'), passage('I.2', 'Hai.')],
        },
      ])
      expect(await documents.passage(id, 1)).toEqual(passage('I.2', 'Hai.'))
      expect(await documents.passage(id, 2)).toBeUndefined()
      expect(await documents.publish({ id, by, now })).toBe('gone')
    }))

  test('a new version replaces the one before, and both are kept', () =>
    withDatabase(async (database) => {
      const { documents, add, statuses } = setUp(database)
      const first = await add()
      await documents.publish({ id: first, by, now })
      const seriesId = (await documents.byId(first))?.seriesId
      const second = await add(seriesId)
      const third = await add(seriesId)
      expect(await documents.publish({ id: third, by, now })).toBe('published')
      // The older draft would put back what was replaced.
      expect(await documents.publish({ id: second, by, now })).toBe('older')
      expect(await statuses()).toEqual([
        [3, 'published'],
        [2, 'draft'],
        [1, 'replaced'],
      ])
      expect((await documents.published()).map(({ id }) => id)).toEqual([third])
    }))

  test('each change of what can be quoted is another version of the knowledge', () =>
    withDatabase(async (database) => {
      const { documents, add } = setUp(database)
      const versions = [await documents.knowledgeVersion()]
      const id = await add()
      expect(await documents.knowledgeVersion()).toBe(versions[0])
      await documents.publish({ id, by, now })
      versions.push(await documents.knowledgeVersion())
      expect(await documents.withdraw({ id, by, now, reason: 'Ban hành nhầm' })).toBe(true)
      versions.push(await documents.knowledgeVersion())
      expect(new Set(versions).size).toBe(3)

      expect(await documents.withdraw({ id, by, now, reason: 'Lần nữa' })).toBe(false)
      expect(await documents.knowledgeVersion()).toBe(versions[2])
      expect(await documents.published()).toEqual([])
      expect(await documents.list()).toMatchObject([{ endReason: 'Ban hành nhầm', endedAt: now }])
    }))

  test('only a draft is described anew or dropped', () =>
    withDatabase(async (database) => {
      const { documents, add } = setUp(database)
      const id = await add()
      const other = { ...facts, title: 'Tên khác', issuedOn: undefined }
      expect(await documents.describe({ id, facts: other })).toBe(true)
      expect(await documents.byId(id)).toMatchObject(other)
      await documents.publish({ id, by, now })
      expect(await documents.describe({ id, facts })).toBe(false)
      expect(await documents.drop(id)).toBe(false)

      const draft = await add()
      expect(await documents.drop(draft)).toBe(true)
      expect(await documents.drop(draft)).toBe(false)
      expect(await documents.byId(draft)).toBeUndefined()
    }))

  test('two who add to a series at once get two versions', () =>
    withDatabase(async (database, again) => {
      const { documents, add } = setUp(database)
      const seriesId = (await documents.byId(await add()))?.seriesId
      const other = setUp(await again())
      await Promise.all([add(seriesId), other.add(seriesId), add(seriesId)])
      const versions = (await documents.list()).map(({ version }) => version)
      expect(versions.sort()).toEqual([1, 2, 3, 4])
    }))

  test('two who publish at once do not both publish', () =>
    withDatabase(async (database, again) => {
      const { documents, add } = setUp(database)
      const id = await add()
      const other = setUp(await again())
      const results = await Promise.all([
        documents.publish({ id, by, now }),
        other.documents.publish({ id, by, now }),
      ])
      expect(results.sort()).toEqual(['gone', 'published'])
    }))

  test('the plan is published at the first start, and never again', () =>
    withDatabase(async (database) => {
      const { documents } = setUp(database)
      expect(await seedPlan(database, now)).toBe(true)
      expect(await seedPlan(database, now)).toBe(false)
      const [plan] = await documents.published()
      expect(plan?.passages).toHaveLength(17)
      expect(plan?.validTo).toBe('2020-12-31')

      await documents.withdraw({ id: plan?.id ?? '', by, now, reason: 'Hết giai đoạn' })
      expect(await seedPlan(database, now)).toBe(false)
      expect(await documents.published()).toEqual([])
    }))
})
