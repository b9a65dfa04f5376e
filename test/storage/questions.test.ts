import { expect, test } from 'vitest'
import type { AskedQuestion } from '../../src/storage/questions.ts'
import { createErasePerson } from '../../src/storage/erase-person.ts'
import { createQuestions } from '../../src/storage/questions.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, at } from '../support/reporting.ts'

const now = at('2026-11-23 09:00')

const asked = (text: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  chatKey: 'zalo:1',
  personId: undefined,
  unitId: undefined,
  text,
  key: text.toLowerCase(),
  at: now,
  outcome: 'declined',
  why: 'not-found',
  documentId: undefined,
  position: undefined,
  knownId: undefined,
  ...more,
})

describeDatabases('questions', (withDatabase) => {
  test('are kept with what they were answered with', () =>
    withDatabase(async (database) => {
      const questions = createQuestions(database)
      const answer = {
        outcome: 'answered',
        why: undefined,
        documentId: 'plan',
        position: 3,
      } as const
      const { id } = await questions.note(asked('ai ký', answer))
      expect(await questions.byId(id)).toEqual({
        ...asked('ai ký', answer),
        id,
        number: undefined,
        handedOverAt: undefined,
        state: 'not-sent',
      })
      expect(await questions.byId('none')).toBeUndefined()
    }))

  test('the last of a chat is found while it is fresh', () =>
    withDatabase(async (database) => {
      const questions = createQuestions(database)
      await questions.note(asked('trước', { at: at('2026-11-23 08:50') }))
      await questions.note(asked('sau'))
      await questions.note(asked('của người khác', { chatKey: 'zalo:2' }))
      expect(await questions.lastOf('zalo:1', at('2026-11-23 08:30'))).toMatchObject({
        text: 'sau',
      })
      expect(await questions.lastOf('zalo:1', at('2026-11-23 09:01'))).toBeUndefined()
    }))

  test('are forgotten after 90 days, but for those that went to the office', () =>
    withDatabase(async (database) => {
      const questions = createQuestions(database)
      const long = { at: at('2026-08-01 09:00') }
      await questions.note(asked('lâu rồi', long))
      const { id } = await questions.note(asked('đã chuyển', long))
      await database.current().question.update({ where: { id }, data: { handedOverAt: now } })
      await questions.note(asked('mới'))
      expect(await questions.forget(now)).toBe(1)
      const texts = (await database.current().question.findMany()).map(({ text }) => text)
      expect(texts.sort()).toEqual(['mới', 'đã chuyển'].sort())
    }))

  test('of a person who erases themselves nothing personal stays', () =>
    withDatabase(async (database) => {
      const questions = createQuestions(database)
      const personId = await addPerson(database, { name: 'Rơ Châm Hà' })
      const tx = database.current()
      const add = async (text: string, data: object) => {
        const { id } = await questions.note(asked(text, { personId, chatKey: 'zalo:9' }))
        await tx.question.update({ where: { id }, data })
        return id
      }
      const answered = { handedOverAt: now, answer: 'lời riêng', answeredAt: now }
      await add('riêng chưa chuyển', {})
      const waiting = await add('riêng đang chờ', { number: 1, handedOverAt: now })
      const told = await add('riêng đã trả lời', { ...answered, number: 2 })
      const known = { knownAt: now, knownText: 'Ai ký?', knownAnswer: 'Phó Bí thư.' }
      const shared = await add('riêng mọi người', { ...answered, number: 3, ...known })
      await questions.note(asked('người khác'))

      const erase = createErasePerson(database)
      await erase({ chatKey: 'zalo:1x', personId, nameAfter: '(đã xóa)', now })
      const rows = await tx.question.findMany({ orderBy: { number: 'asc' } })
      expect(JSON.stringify(rows)).not.toMatch(/riêng|zalo:9/)
      expect(rows.map(({ personId: who }) => who)).toEqual([null, null, null, null])
      expect(rows).toMatchObject([
        { id: waiting, number: 1, closedAt: now },
        { id: told, number: 2, answer: null },
        { id: shared, number: 3, answer: null, ...known },
        { text: 'người khác' },
      ])
    }))
})
