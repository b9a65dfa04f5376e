import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createErasePerson } from '../../src/storage/erase-person.ts'
import { createQuestions } from '../../src/storage/questions.ts'
import { createSettings } from '../../src/storage/settings.ts'
import { describeDatabases } from '../support/database.ts'
import { addPerson, addUnit, at } from '../support/reporting.ts'

const now = at('2026-11-23 09:00')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describeDatabases('the questions of the office', (withDatabase) => {
  const open = async (database: Database) => {
    const questions = createQuestions(database)
    const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
    const lan = await addPerson(database, { name: 'Rơ Châm Lan' })
    const an = await addPerson(database, { name: 'Lê An' })
    const binh = await addPerson(database, { name: 'Trần Thị Bình' })
    const ask = async (text: string, outcome: 'answered' | 'declined' = 'declined') => {
      const who = { chatKey: 'zalo:1', personId: lan, unitId }
      const none = { why: undefined, documentId: undefined, position: undefined }
      const key = text.toLowerCase()
      const rest = { text, key, at: now, outcome, knownId: undefined, ...none }
      return (await questions.note({ ...who, ...rest })).id
    }
    const send = async (text: string) =>
      (await questions.handOver({ id: await ask(text), personId: lan, now }))?.question.number ?? 0
    const version = () => createSettings(database).get('knowledge-version')
    return { questions, ask, send, version, lan, an, binh }
  }

  test('are numbered one after another, and the same words wait once', () =>
    withDatabase(async (database) => {
      const { questions, ask, lan, binh } = await open(database)
      const first = await ask('Ai chấm?')
      expect(await questions.handOver({ id: first, personId: binh, now })).toBeUndefined()
      const sent = await questions.handOver({ id: first, personId: lan, now })
      expect(sent).toMatchObject({
        isNew: true,
        question: { number: 1, askedBy: 'Rơ Châm Lan', unitName: 'Đảng ủy xã Ia Ly' },
      })
      const again = { isNew: false, question: { number: 1 } }
      expect(await questions.handOver({ id: first, personId: lan, now })).toMatchObject(again)
      const same = await ask('Ai chấm?')
      expect(await questions.handOver({ id: same, personId: lan, now })).toMatchObject(again)
      const other = await ask('Bao giờ chấm?')
      expect(await questions.handOver({ id: other, personId: lan, now })).toMatchObject({
        isNew: true,
        question: { number: 2 },
      })
      expect((await questions.waiting()).map(({ number }) => number)).toEqual([1, 2])
    }))

  test('the first word counts, and the second hears whose it was', () =>
    withDatabase(async (database) => {
      const { questions, send, an, binh } = await open(database)
      const number = await send('Ai chấm?')
      const both = await Promise.all([
        questions.answer({ number, byId: an, now, text: 'Ban chấm.' }),
        questions.putAside({ number, byId: binh, now, reason: 'đã có trong kế hoạch' }),
      ])
      expect(both.map((each) => each?.isDone).sort()).toEqual([false, true])
      expect(both[0]?.question.state).toBe(both[1]?.question.state)
      expect(await questions.countWaiting()).toBe(0)
      expect(await questions.answer({ number: 9, byId: an, now, text: 'x' })).toBeUndefined()
    }))

  test('an answer is for everybody until it is withdrawn, and each is another version', () =>
    withDatabase(async (database) => {
      const { questions, send, version, an, binh } = await open(database)
      const number = await send('Anh Hà hỏi ai chấm?')
      const words = { question: 'Ai chấm?', answer: 'Ban chấm.' }
      const approval = { number, byId: an, now, ...words }
      expect(await questions.approve(approval)).toMatchObject({ isDone: false })
      await questions.answer({ number, byId: an, now, text: 'Ban chấm, anh Hà nhé.' })
      expect(await version()).toBeUndefined()
      expect(await questions.approve(approval)).toMatchObject({ isDone: true })
      const approved = await version()
      expect(approved).toBeDefined()
      expect(await questions.approve({ ...approval, byId: binh })).toMatchObject({ isDone: false })
      expect(await version()).toBe(approved)
      expect(await questions.known()).toMatchObject([{ ...words, by: 'Lê An', at: now }])

      expect(await questions.withdraw({ number, byId: binh, now })).toMatchObject({ isDone: true })
      expect(await version()).not.toBe(approved)
      expect(await questions.known()).toEqual([])
      expect(await questions.withdraw({ number, byId: an, now })).toMatchObject({
        isDone: false,
        question: { known: { withdrawn: { by: 'Trần Thị Bình' } } },
      })
    }))

  test('an answer for everybody outlives the name of who approved it, and is read anew', () =>
    withDatabase(async (database) => {
      const { questions, send, version, an, binh } = await open(database)
      const number = await send('Ai chấm?')
      await questions.answer({ number, byId: an, now, text: 'Ban chấm.' })
      await questions.approve({ number, byId: an, now, question: 'Ai chấm?', answer: 'Ban chấm.' })
      const approved = await version()
      const erase = createErasePerson(database)
      await erase({ chatKey: 'zalo:2', personId: binh, nameAfter: '(đã xóa)', now })
      expect(await version()).toBe(approved)
      await erase({ chatKey: 'zalo:3', personId: an, nameAfter: '(đã xóa)', now })
      expect(await version()).not.toBe(approved)
      expect(await questions.known()).toMatchObject([{ answer: 'Ban chấm.', by: undefined }])
    }))

  test('are told to the admins once, at most every quarter of an hour', () =>
    withDatabase(async (database) => {
      const { questions, send, an } = await open(database)
      const told = async (minutes: number) =>
        (await questions.takeNew(later(minutes))).map(({ number }) => number)
      expect(await told(0)).toEqual([])
      await send('một')
      await send('hai')
      expect(await told(0)).toEqual([1, 2])
      await send('ba')
      await send('bốn')
      await questions.answer({ number: 4, byId: an, now, text: 'x' })
      expect(await told(14)).toEqual([])
      expect(await told(16)).toEqual([3])
      expect(await told(40)).toEqual([])
    }))

  test('are counted by what they mean, never by who asked', () =>
    withDatabase(async (database) => {
      const { questions, ask } = await open(database)
      for (let times = 0; times < 3; times++) await ask('Ai ký', 'answered')
      for (let times = 0; times < 2; times++) await ask('Thưởng bao nhiêu')
      await ask('Cũ')
      await database.current().question.updateMany({
        where: { text: 'Cũ' },
        data: { at: at('2026-08-01 09:00') },
      })
      expect(await questions.mostAsked(at('2026-08-25 09:00'))).toEqual({
        asked: [
          { text: 'Ai ký', count: 3 },
          { text: 'Thưởng bao nhiêu', count: 2 },
        ],
        declined: [{ text: 'Thưởng bao nhiêu', count: 2 }],
      })
    }))
})
