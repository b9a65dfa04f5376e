import { expect, test } from 'vitest'
import type { Database } from '../../src/storage/database.ts'
import { createDuties } from '../../src/storage/duties.ts'
import { createModels } from '../../src/storage/models.ts'
import { createReports } from '../../src/storage/reports.ts'
import { createReviews } from '../../src/storage/reviews.ts'
import { describeDatabases, withServerDatabase, serverUrl } from '../support/database.ts'
import { registerModel } from '../support/models.ts'
import { addPerson, addUnit, answersOf, at, setDuty, timezone } from '../support/reporting.ts'

const now = at('2026-11-23 09:00')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

/** Xã Ia Ly has sent the report of 2026; two admins of the office are there. */
async function open(database: Database) {
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const lan = await addPerson(database, { name: 'Rơ Châm Lan', unitId })
  const an = await addPerson(database, { name: 'Lê An' })
  const binh = await addPerson(database, { name: 'Trần Thị Bình' })
  const { period } = await setDuty(database)
  const duties = createDuties(database, { timezone })
  const reports = createReports(database, { timezone })
  const reviews = createReviews(database)
  const owed = async () => {
    const [one] = await duties.obligationsOf(unitId, now)
    if (!one) throw new Error('Xã Ia Ly owes nothing')
    return one
  }
  const obligationId = (await owed()).id
  const send = (moment: Date, personId = lan) =>
    reports.submit(answersOf({ unitId, personId, obligationId, now: moment }))
  const { number } = await send(now)
  const about = { kind: 'report', number } as const
  const people = { lan, an, binh }
  return { ...people, unitId, period, reports, reviews, owed, send, number, about }
}

const money = { key: 'money', label: 'Kinh phí', reason: 'thiếu chứng từ' }

describeDatabases('reviews', (withDatabase) => {
  test('a report waits from its first version on, and again with every later one', () =>
    withDatabase(async (database) => {
      const { reviews, reports, owed, send, number, an, about, unitId, period } =
        await open(database)
      expect(await reviews.countWaiting()).toBe(1)
      expect(await reviews.waiting()).toEqual([
        {
          ...{ kind: 'report', number, title: 'Báo cáo năm 2026', unitName: 'Đảng ủy xã Ia Ly' },
          ...{ since: now, version: 1, isLate: false },
        },
      ])

      const deed = { number, version: 1, byId: an, now: later(5) }
      const returned = { ...deed, kind: 'returned', fields: [money], text: 'gửi sớm' } as const
      expect(await reviews.decide(returned)).toBe('done')
      expect(await reviews.waiting()).toEqual([])
      expect(await owed()).toMatchObject({ reportedAt: now, report: { returnedAt: later(5) } })
      expect(await reports.overview(period.id)).toMatchObject([
        { report: { number, returnedAt: later(5) } },
      ])
      expect(await reports.byNumber(number)).toMatchObject({ review: 'returned' })
      expect(await reviews.returned()).toMatchObject([
        { number, unitId, returned: { fields: [money], by: 'Lê An' } },
      ])

      // Long after the deadline: the first submission stays the one that counts.
      const again = await send(at('2026-12-20 09:00'))
      expect(again).toMatchObject({ version: 2, firstAt: now, onTime: true })
      expect(await reviews.waiting()).toMatchObject([{ version: 2, isLate: false }])
      expect((await owed()).report?.returnedAt).toBeUndefined()
      const accepted = { ...deed, version: 2, kind: 'accepted' } as const
      expect(await reviews.decide({ ...accepted, now: at('2026-12-21 09:00') })).toBe('done')
      expect(await reviews.of(about)).toMatchObject([
        { kind: 'returned', version: 1, fields: [money], text: 'gửi sớm', byId: an, by: 'Lê An' },
        { kind: 'accepted', version: 2, fields: [], text: '' },
      ])

      await send(at('2026-12-22 09:00'))
      expect(await reviews.countWaiting()).toBe(1)
    }))

  test('a report of the own accord of a unit waits for nobody', () =>
    withDatabase(async (database) => {
      const { reviews, reports, unitId, lan, an } = await open(database)
      const own = answersOf({ unitId, personId: lan, formId: 'progress-update', now })
      const { number } = await reports.submit(own)
      expect(await reviews.countWaiting()).toBe(1)
      const deed = { number, version: 1, byId: an, now, kind: 'accepted' } as const
      expect(await reviews.decide(deed)).toBe('settled')
    }))

  test('nobody decides on what they sent, nor on a version they did not see', () =>
    withDatabase(async (database) => {
      const { reviews, send, number, lan, an, binh, about } = await open(database)
      await send(later(1), binh)
      const deed = { number, version: 2, byId: an, now: later(2), kind: 'accepted' } as const
      expect(await reviews.decide({ ...deed, byId: lan })).toBe('own')
      expect(await reviews.decide({ ...deed, byId: binh })).toBe('own')
      expect(await reviews.decide({ ...deed, version: 1 })).toBe('newer')
      expect(await reviews.decide({ ...deed, number: 99 })).toBe('gone')
      expect(await reviews.of(about)).toEqual([])
      expect(await reviews.mayDecide(deed)).toBe('done')
    }))

  test('of two admins at once one decides', () =>
    withDatabase(async (database, again) => {
      const { reviews, number, an, binh, about } = await open(database)
      const other = createReviews(await again())
      const deed = { number, version: 1, now: later(1) }
      const both = await Promise.all([
        reviews.decide({ ...deed, kind: 'accepted', byId: an }),
        other.decide({ ...deed, kind: 'returned', fields: [money], byId: binh }),
      ])
      expect(both.toSorted()).toEqual(['done', 'settled'])
      expect(await reviews.of(about)).toHaveLength(1)
    }))

  test('an answer closes what was asked, once', () =>
    withDatabase(async (database, again) => {
      const { reviews, about, unitId, lan, an, binh } = await open(database)
      const other = createReviews(await again())
      const asking = { ...about, text: 'Từ tháng nào?', now: later(1) }
      expect(await reviews.ask({ ...asking, byId: an })).toBe(true)
      expect(await reviews.ask({ ...asking, byId: binh, now: later(2) })).toBe(true)
      expect(await reviews.unanswered([unitId])).toEqual([{ ...about, unitId }])
      expect(await reviews.unanswered([])).toEqual([])

      const reply = { ...about, text: 'Từ tháng 3.', byId: lan, now: later(3) }
      const both = await Promise.all([reviews.answer(reply), other.answer(reply)])
      const [first, second] = both.toSorted((a, b) => b.length - a.length)
      expect(first?.map(({ byId }) => byId)).toEqual([an, binh])
      expect(second).toEqual([])
      expect(await reviews.unanswered([unitId])).toEqual([])
      expect(await reviews.ask({ kind: 'report', number: 99, text: '?', byId: an, now })).toBe(
        false,
      )
    }))

  test.each(['accepted', 'returned'] as const)(
    'what was asked before a report was %s is owed no more; what is asked after it is',
    (kind) =>
      withDatabase(async (database) => {
        const { reviews, about, number, unitId, an, lan } = await open(database)
        const asked = { ...about, text: 'Từ tháng nào?', byId: an }
        await reviews.ask({ ...asked, now: later(1) })
        const deed = { kind, number, version: 1, byId: an, now: later(2) }
        expect(await reviews.decide({ ...deed, fields: [money] })).toBe('done')
        expect(await reviews.unanswered([unitId])).toEqual([])
        // Whoever has begun to answer is heard all the same.
        const reply = { ...about, text: 'Từ tháng 3.', byId: lan, now: later(3) }
        expect(await reviews.answer(reply)).toHaveLength(1)
        await reviews.ask({ ...asked, now: later(4) })
        expect(await reviews.unanswered([unitId])).toEqual([{ ...about, unitId }])
      }),
  )

  test.each(['alone', 'in a list'])(
    'what was asked before a model was recognised, %s, is owed no more; what is asked after it is',
    (way) =>
      withDatabase(async (database) => {
        const { reviews, unitId, an } = await open(database)
        const models = createModels(database, { timezone })
        const { id, number } = await registerModel(database, { unitId })
        const other = await registerModel(database, { unitId, name: 'Đường hoa nông thôn' })
        const about = { kind: 'model', number } as const
        const asked = { text: 'Từ tháng nào?', byId: an }
        await reviews.ask({ ...about, ...asked, now: later(1) })
        await reviews.ask({ kind: 'model', number: other.number, ...asked, now: later(2) })

        const said = { level: 'commune', decision: '125-QĐ', day: '2026-11-20' }
        const by = { personId: an, now: later(3) }
        await (way === 'alone'
          ? models.recognise({ id, ...said, ...by })
          : models.recogniseList({ ids: [id], ...said, ...by }))
        const left = { kind: 'model', number: other.number, unitId }
        expect(await reviews.unanswered([unitId])).toEqual([left])
        // What was decided stays so, also where it was entered by mistake.
        const [entered] = await models.recognitionsOf(id)
        const back = { id: entered?.id ?? '', modelId: id, reason: 'nhầm', personId: an }
        expect(await models.takeBack({ ...back, now: later(4) })).toBeDefined()
        expect(await reviews.unanswered([unitId])).toEqual([left])
        await reviews.ask({ ...about, ...asked, now: later(5) })
        expect(await reviews.unanswered([unitId])).toEqual([left, { ...about, unitId }])
      }),
  )

  test('a proposed model waits too, and whoever proposed it does not rule on it', () =>
    withDatabase(async (database) => {
      const { reviews, unitId, lan, an } = await open(database)
      const models = createModels(database, { timezone })
      const { id, number } = await registerModel(database, { unitId })
      const proposed = { id, move: 'propose', side: 'unit', personId: lan, now: later(1) } as const
      expect(await models.move(proposed)).toBe(true)
      expect(await reviews.waiting()).toContainEqual(
        expect.objectContaining({ kind: 'model', number, since: later(1) }),
      )
      expect(await models.proposedBy(id)).toBe(lan)
      const ruled = { ...proposed, move: 'return', side: 'office', now: later(2) } as const
      expect(await models.move(ruled)).toBe(false)
      expect(await models.move({ ...ruled, personId: an })).toBe(true)
      const why = { number, fields: [money], text: 'thiếu số liệu', byId: an, now: later(2) }
      expect(await reviews.returnModel(why)).toBe(true)
      const asked = { kind: 'model', number, text: '?', byId: an, now: later(3) } as const
      await reviews.ask(asked)
      expect((await reviews.of({ kind: 'model', number })).map(({ kind }) => kind)).toEqual([
        'returned',
        'asked',
      ])
      expect(await reviews.unanswered([unitId])).toEqual([{ kind: 'model', number, unitId }])
    }))
})

test.skipIf(!serverUrl)('a decision waits for a version under way, and sees it', () =>
  withServerDatabase(async (database, again) => {
    const { number, an, unitId, owed, reports, lan } = await open(database)
    const other = createReviews(await again())
    const obligationId = (await owed()).id
    let release = () => {}
    const held = new Promise<void>((done) => (release = done))
    const sending = database.transaction(async () => {
      await reports.submit(answersOf({ unitId, personId: lan, obligationId, now: later(1) }))
      await held
    })
    const deed = { number, version: 1, byId: an, now: later(2), kind: 'accepted' } as const
    await new Promise((done) => setTimeout(done, 50))
    const deciding = other.decide(deed)
    await new Promise((done) => setTimeout(done, 50))
    release()
    await sending
    expect(await deciding).toBe('newer')
  }),
)
