import { expect, test } from 'vitest'
import { contentOf, markOf } from '../../src/domain/criteria-edit.ts'
import type { CriteriaContent } from '../../src/domain/criteria.ts'
import { createCriteriaSets } from '../../src/storage/criteria-sets.ts'
import type { Database } from '../../src/storage/database.ts'
import { createDocuments } from '../../src/storage/documents.ts'
import { seedCriteria } from '../../src/storage/seed-criteria.ts'
import { criteria } from '../support/criteria.ts'
import { describeDatabases } from '../support/database.ts'
import { at } from '../support/reporting.ts'

const by = undefined
const now = at('2026-03-06 08:00')
const day = '2026-03-06'

const setUp = (database: Database) => {
  const sets = createCriteriaSets(database)
  const add = (content: CriteriaContent = criteria(), seriesId?: string) =>
    sets.add({ content, seriesId, file: undefined, by, now, isExample: false })
  const seenOf = async (id: string) =>
    markOf(contentOf((await sets.byId(id)) ?? criteria({ title: 'lost' })))
  const publish = async (id: string) => sets.publish({ id, by, now, seen: await seenOf(id) })
  const drop = async (id: string) => sets.drop({ id, seen: await seenOf(id) })
  const statuses = async () => (await sets.list()).map((each) => `${each.version} ${each.status}`)
  const documents = async () =>
    (await createDocuments(database).list()).map((each) => `${each.version} ${each.status}`)
  return { sets, add, seenOf, publish, drop, statuses, documents }
}

describeDatabases('the sets of criteria', (withDatabase) => {
  test('a draft is kept as it was said, and used when it is published', () =>
    withDatabase(async (database) => {
      const { sets, add, publish } = setUp(database)
      const id = await add()
      expect(contentOf((await sets.byId(id)) ?? criteria({ title: 'lost' }))).toEqual(criteria())
      expect(await sets.published('model', day)).toEqual([])
      expect(await publish(id)).toBe('published')
      expect(await publish(id)).toBe('gone')
      expect(await sets.published('model', day)).toMatchObject([{ id, version: 1 }])
      expect(await sets.published('unit', day)).toEqual([])
      // Not before its first day, nor after its last.
      expect(await sets.published('model', '2025-12-31')).toEqual([])
      expect(await sets.published('model', '2030-12-31')).toHaveLength(1)
      expect(await sets.published('model', '2031-01-01')).toEqual([])
    }))

  test('a version replaces the one before; an older draft can not put it back', () =>
    withDatabase(async (database) => {
      const { sets, add, publish, drop, statuses, documents } = setUp(database)
      const first = await add()
      await publish(first)
      const seriesId = (await sets.byId(first))?.seriesId
      const second = await add(criteria({ basis: 'Hướng dẫn mới' }), seriesId)
      const third = await add(criteria({ basis: 'Hướng dẫn mới nhất' }), seriesId)
      expect(await publish(third)).toBe('published')
      expect(await publish(second)).toBe('older')
      expect(await statuses()).toEqual(['3 published', '2 draft', '1 replaced'])
      expect(await documents()).toEqual(['2 published', '1 replaced'])
      // What was published once says what it said.
      expect(await sets.byId(first)).toMatchObject({ basis: 'Hướng dẫn 12-HD/BTGDVTU' })
      expect(await drop(second)).toBe('dropped')
      expect(await drop(first)).toBe('gone')
    }))

  test('of two who publish one series at once both drafts end well, and one is in use', () =>
    withDatabase(async (database, again) => {
      const { sets, add, publish, statuses } = setUp(database)
      const first = await add()
      await publish(first)
      const seriesId = (await sets.byId(first))?.seriesId
      const [second, third] = [await add(criteria(), seriesId), await add(criteria(), seriesId)]
      const other = createCriteriaSets(await again())
      const seen = markOf(criteria())
      const done = await Promise.all([publish(second), other.publish({ id: third, by, now, seen })])
      expect(done).toContain('published')
      expect((await statuses()).filter((each) => each.endsWith('published'))).toEqual([
        '3 published',
      ])
      const twice = await Promise.all([
        sets.withdraw({ id: third, by, now, reason: 'Nhầm' }),
        other.withdraw({ id: third, by, now, reason: 'Nhầm' }),
      ])
      expect(twice.sort()).toEqual([false, true])
    }))

  test('it is a document, clause by clause, and is withdrawn with it', () =>
    withDatabase(async (database) => {
      const { sets, add, publish, documents } = setUp(database)
      const id = await add()
      await publish(id)
      const [document] = await createDocuments(database).published()
      expect(document).toMatchObject({
        ...{ kind: 'criteria', title: criteria().title, number: '15-HD/BTGDVTU' },
        passages: [
          {
            clause: 'Tiêu chí 1.1',
            headings: ['I. Cách làm'],
            text: 'Xuất phát từ việc dân cần\nĐiểm tối đa: 10.\nMinh chứng: Biên bản họp dân',
          },
          { clause: 'Tiêu chí 1.2' },
          { clause: 'Tiêu chí 2.1' },
          { clause: 'Xếp loại', text: expect.stringContaining('Tốt: từ 16 điểm') as string },
          { clause: 'Không xếp loại' },
        ],
      })
      expect(await sets.withdraw({ id, by, now, reason: 'Ban hành nhầm' })).toBe(true)
      expect(await documents()).toEqual(['1 withdrawn'])
      expect(await sets.byId(id)).toMatchObject({ status: 'withdrawn', endReason: 'Ban hành nhầm' })
    }))

  test('a draft is changed as it was seen, or not at all', () =>
    withDatabase(async (database) => {
      const { sets, add, publish } = setUp(database)
      const id = await add()
      const [seen, content] = [markOf(criteria()), criteria({ title: 'Tên khác', bands: [] })]
      expect(await sets.change({ id, seen, content })).toBe('changed')
      expect(await sets.change({ id, seen, content: criteria() })).toBe('meanwhile')
      expect(await sets.byId(id)).toMatchObject({ title: 'Tên khác', bands: [] })
      await publish(id)
      expect(await sets.change({ id, seen: markOf(content), content })).toBe('gone')
    }))

  test('of two admins, what the one has not seen is neither published nor dropped', () =>
    withDatabase(async (database, again) => {
      const { sets, add, seenOf, statuses, documents } = setUp(database)
      const other = createCriteriaSets(await again())
      const id = await add()
      const seen = await seenOf(id)
      const content = criteria({ basis: 'Hướng dẫn của người khác' })
      expect(await other.change({ id, seen, content })).toBe('changed')
      expect(await sets.publish({ id, by, now, seen })).toBe('meanwhile')
      expect(await sets.drop({ id, seen })).toBe('meanwhile')
      expect([await statuses(), await documents()]).toEqual([['1 draft'], []])
      const anew = await seenOf(id)
      expect(await sets.publish({ id, by, now, seen: anew })).toBe('published')
      expect(await other.drop({ id, seen: anew })).toBe('gone')
    }))

  test('changed and published in one moment: what is published is what was seen', () =>
    withDatabase(async (database, again) => {
      const { sets, add } = setUp(database)
      const other = createCriteriaSets(await again())
      const id = await add()
      const seen = markOf(criteria())
      const content = criteria({ basis: 'Hướng dẫn của người khác' })
      const [changed, published] = await Promise.all([
        other.change({ id, seen, content }),
        sets.publish({ id, by, now, seen }),
      ])
      expect([
        ['changed', 'meanwhile'],
        ['gone', 'published'],
      ]).toContainEqual([changed, published])
      const left = await sets.byId(id)
      expect([left?.basis, left?.status]).toEqual(
        published === 'published'
          ? [criteria().basis, 'published']
          : ['Hướng dẫn của người khác', 'draft'],
      )
    }))

  test('the examples are there from the first start, and are no document', () =>
    withDatabase(async (database) => {
      const { sets, documents } = setUp(database)
      expect(await seedCriteria(database, now)).toBe(2)
      expect(await seedCriteria(database, now)).toBe(0)
      const [example] = await sets.published('model', day)
      expect(example).toMatchObject({
        isExample: true,
        title: expect.stringMatching(/^VÍ DỤ/) as string,
      })
      expect(await sets.published('unit', day)).toHaveLength(1)
      expect(await documents()).toEqual([])
      await sets.withdraw({ id: example?.id ?? '', by, now, reason: 'Đã có bộ của Ban' })
      expect(await seedCriteria(database, now)).toBe(0)
      expect(await sets.published('model', day)).toEqual([])
    }))
})
