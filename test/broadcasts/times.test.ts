import { expect, test } from 'vitest'
import type { Broadcast } from '../../src/domain/broadcasts.ts'
import { describeDatabases } from '../support/database.ts'
import { openBroadcastOffice, type BroadcastOffice } from '../support/broadcast-office.ts'
import { addAccount, at } from '../support/reporting.ts'

/** Two beats at a moment, with what they send. */
async function live(office: BroadcastOffice, moment: string): Promise<void> {
  office.at(moment)
  const life = office.make(office.database)
  await life.messaging.start()
  await life.idle()
  await life.messaging.stop()
  expect(office.failures).toEqual([])
}

const all = async ({ assistant }: BroadcastOffice): Promise<Broadcast[]> =>
  (
    await assistant.storage.broadcasts.list([
      ...(['draft', 'scheduled', 'running', 'paused', 'finished', 'cancelled'] as const),
    ])
  ).reverse()

describeDatabases('a broadcast and the clock', (withDatabase) => {
  test('that was put off goes at its time, and one of the night the next morning', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(3)
      const { broadcasting } = office.assistant
      const later = await office.write({ sendAt: at('2026-12-02 14:00') })
      const started = await broadcasting.start(later, office.by)
      expect(started).toEqual({ started: 'then', at: at('2026-12-02 14:00') })
      await live(office, '2026-12-02 13:59')
      expect(office.arrived().size).toBe(0)
      await live(office, '2026-12-02 14:00')
      expect(office.arrived().size).toBe(3)

      office.forget()
      office.at('2026-12-04 17:30')
      const night = await office.write()
      const then = { started: 'then', at: at('2026-12-07 07:30') }
      expect(await broadcasting.start(night, office.by)).toEqual(then)
      await live(office, '2026-12-06 10:00')
      expect(office.arrived().size).toBe(0)
      await live(office, '2026-12-07 07:30')
      expect(office.arrived().size).toBe(3)

      office.forget()
      office.at('2026-12-12 23:00')
      const urgent = await office.write({ isUrgent: true })
      expect(await broadcasting.start(urgent, office.by)).toEqual({ started: 'now' })
      await live(office, '2026-12-12 23:01')
      expect(office.arrived().size).toBe(3)
    }))

  test('that is not through at closing time goes on the next working morning', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(10)
      const { id } = await office.write()
      office.at('2026-12-04 16:59')
      await office.assistant.broadcasting.start({ id }, office.by)
      await office.assistant.broadcasting.take(office.now)
      expect(await office.counts(id)).toMatchObject({ queued: 10 })
      await live(office, '2026-12-04 17:00')
      await live(office, '2026-12-04 17:01')
      expect(await office.counts(id)).toMatchObject({ waiting: 10, sent: 0 })
      await live(office, '2026-12-07 07:30')
      expect(await office.counts(id)).toMatchObject({ sent: 10 })
    }))

  test('that recurs leaves its next behind, for those who are there then', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(2)
      const first = await office.write({ repeats: 'weekly', sendAt: at('2026-12-02 10:00') })
      await office.assistant.broadcasting.start(first, office.by)
      await live(office, '2026-12-02 10:00')
      expect(office.arrived().size).toBe(2)
      await office.addPeople(1)
      // Down for more than a week: the office is asked, and what was missed is not made up for.
      await live(office, '2026-12-21 10:00')
      expect(office.arrived().size).toBe(2)
      const [, late] = await all(office)
      expect(late).toMatchObject({ number: 2, status: 'paused', reason: 'late' })
      await office.assistant.broadcasting.resume(late?.id ?? '', office.by)
      await live(office, '2026-12-21 10:01')
      expect(office.arrived().size).toBe(3)
      expect(await all(office)).toMatchObject([
        { number: 1, status: 'finished' },
        { number: 2, status: 'finished', ofId: first.id },
        { number: 3, status: 'scheduled', ofId: first.id, sendAt: at('2026-12-23 10:00') },
      ])
      await office.assistant.broadcasting.cancel((await all(office))[2]?.id ?? '', office.by)
      await live(office, '2026-12-23 10:00')
      expect((await all(office)).length).toBe(3)
    }))

  test('that recurs waits for a second admin once it goes to many', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { approvalAbove: 2 })
      await office.addPeople(2)
      const first = await office.write({ repeats: 'weekly', sendAt: at('2026-12-02 10:00') })
      await office.assistant.broadcasting.start(first, office.by)
      await live(office, '2026-12-02 10:00')
      await office.addPeople(1)
      office.forget()
      await live(office, '2026-12-09 10:00')
      expect(office.arrived().size).toBe(0)
      const awaiting = await office.assistant.storage.broadcasts.list(['awaiting'])
      expect(awaiting).toMatchObject([{ number: 2, decidedById: office.by.personId }])

      const decided = { personId: 'second', decidedById: 'second', now: at('2026-12-09 11:00') }
      office.at('2026-12-09 11:00')
      const started = await office.assistant.broadcasting.start(
        { id: awaiting[0]?.id ?? '' },
        decided,
      )
      expect(started).toEqual({ started: 'now' })
      await live(office, '2026-12-09 11:01')
      expect(office.arrived().size).toBe(3)
      expect((await all(office)).at(-1)).toMatchObject({ number: 3, status: 'scheduled' })
    }))

  test('asks those who have not acknowledged once, after the days that were chosen', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(3)
      const { id } = await office.write({ wantsAck: true, remindDays: 2 })
      await office.assistant.broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')
      const { storage } = office.assistant
      const personId = 'p0000001'
      await storage.broadcastRecipients.acknowledge({ broadcastId: id, personId, now: office.now })
      office.forget()
      await live(office, '2026-12-04 08:59')
      expect(office.arrived().size).toBe(0)
      for (const moment of ['2026-12-04 09:00', '2026-12-04 09:01', '2026-12-09 09:00']) {
        await live(office, moment)
      }
      const told = '⏰ Nhắc lại thông báo số 1: đồng chí chưa xác nhận đã nhận.'
      expect([...office.arrived()]).toEqual([
        ['telegram:p0000002', [`${told}\n\nKính gửi Người 2`]],
        ['telegram:p0000003', [`${told}\n\nKính gửi Người 3`]],
      ])
      const call = office.calls().find(({ chatKey }) => chatKey === 'telegram:p0000002')
      const data = expect.stringMatching(/bc:got:1$/) as string
      expect(call?.payload['reply_markup']).toMatchObject({
        inline_keyboard: [[{ text: 'Đã nhận', callback_data: data }]],
      })
    }))
})

describeDatabases('what follows a broadcast', (withDatabase) => {
  test('a correction changes what is there, and the rest get the new words', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(2)
      const { id } = await office.write({ perMinute: 60 })
      await office.assistant.broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')
      expect(await office.counts(id)).toMatchObject({ sent: 1, waiting: 1 })

      const contents = { vi: 'Xin sửa: *8 giờ*', files: [] }
      const wanted = { of: id, kind: 'correction', contents, ...office.by } as const
      await office.assistant.broadcasting.follow(wanted)
      await live(office, '2026-12-02 09:10')
      expect([...office.arrived()]).toEqual([
        [
          'telegram:p0000001',
          [
            'Thông báo số 1\n\nKính gửi Người 1',
            'editMessageText Thông báo số 1 (đã đính chính)\n\nXin sửa: 8 giờ',
          ],
        ],
        ['telegram:p0000002', ['Thông báo số 1\n\nXin sửa: 8 giờ']],
      ])
      const own = office.calls().filter(({ chatKey }) => chatKey === 'telegram:p0000001')
      expect(own.at(-1)?.payload['message_id']).toBeGreaterThan(900)
    }))

  test('a withdrawal ends it and deletes what is there, or says so in another chat', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(3)
      const { id } = await office.write({ perMinute: 60 })
      await office.assistant.broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')
      await live(office, '2026-12-02 09:01')
      expect(await office.counts(id)).toMatchObject({ sent: 2, waiting: 1 })
      // The second one left that chat meanwhile, and has another.
      const tx = database.current()
      await addAccount(database, { personId: 'p0000002', key: 'zalo:p0000002' })
      const where = { key: 'telegram:p0000002' }
      await tx.chatAccount.updateMany({ where, data: { blockedAt: office.now } })

      office.forget()
      const contents = { vi: '', files: [] }
      // After hours: what is wrong does not stand there until the morning.
      office.at('2026-12-02 20:00')
      const by = { ...office.by, now: at('2026-12-02 20:00') }
      await office.assistant.broadcasting.follow({ of: id, kind: 'withdrawal', contents, ...by })
      await live(office, '2026-12-02 20:01')
      await live(office, '2026-12-02 20:02')
      expect(await office.status(id)).toBe('cancelled')
      expect(await office.counts(id)).toMatchObject({ sent: 2, cancelled: 1 })
      expect([...office.arrived()]).toEqual([
        ['telegram:p0000001', ['deleteMessage ']],
        ['zalo:p0000002', ['Thông báo số 1 đã được thu hồi.']],
      ])
    }))

  test('what goes to many waits for a second admin, and then it is for those who got the first', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { approvalAbove: 0 })
      await office.addPeople(3)
      const { id } = await office.write({ perMinute: 60 })
      const { broadcasting } = office.assistant
      await broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')

      const contents = { vi: 'Xin sửa: 8 giờ', files: [] }
      const wanted = { of: id, kind: 'correction', contents, ...office.by } as const
      const correction = await broadcasting.follow(wanted)
      expect(correction?.status).toBe('draft')
      await live(office, '2026-12-02 09:01')
      const old = (name: string) => `Thông báo số 1\n\nKính gửi ${name}`
      expect([...office.arrived().values()]).toEqual([[old('Người 1')], [old('Người 2')]])

      await broadcasting.start({ id: correction?.id ?? '' }, office.by)
      await live(office, '2026-12-02 09:02')
      await live(office, '2026-12-02 09:03')
      const edited = 'editMessageText Thông báo số 1 (đã đính chính)\n\nXin sửa: 8 giờ'
      expect([...office.arrived().values()]).toEqual([
        [old('Người 1'), edited],
        [old('Người 2'), edited],
        ['Thông báo số 1\n\nXin sửa: 8 giờ'],
      ])
    }))

  test('after a withdrawal nothing follows: no correction, no reminder, no second try', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { approvalAbove: 0 })
      await office.addPeople(2)
      office.answer('telegram:p0000002', () => ({ outcome: 'refused', reason: 'Bad Request' }))
      const { id } = await office.write({ wantsAck: true, remindDays: 1 })
      const { broadcasting } = office.assistant
      await broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')
      const follow = (kind: 'correction' | 'withdrawal', vi: string) =>
        broadcasting.follow({ of: id, kind, contents: { vi, files: [] }, ...office.by })
      const correction = await follow('correction', 'Xin sửa')
      const withdrawal = await follow('withdrawal', '')
      expect(withdrawal?.status).toBe('running')
      await live(office, '2026-12-02 09:01')
      expect(await office.status(correction?.id ?? '')).toBe('cancelled')
      const started = await broadcasting.start({ id: correction?.id ?? '' }, office.by)
      expect(started).toEqual({ started: 'too-late' })
      expect(await broadcasting.again(id, office.by)).toBe(0)

      office.forget()
      await live(office, '2026-12-03 09:30')
      expect([...office.arrived()]).toEqual([])
    }))

  test('is reminded of once, whoever says so first', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { approvalAbove: 0 })
      await office.addPeople(2)
      const { id, contents } = await office.write({ wantsAck: true, remindDays: 1 })
      const { broadcasting } = office.assistant
      await broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')
      const wanted = { of: id, kind: 'reminder', contents, ...office.by } as const
      const reminder = await broadcasting.follow(wanted)
      expect(reminder?.status).toBe('draft')
      await live(office, '2026-12-03 09:30')
      const started = await broadcasting.start({ id: reminder?.id ?? '' }, office.by)
      expect(started).toEqual({ started: 'too-late' })
      await live(office, '2026-12-03 09:31')
      expect([...office.arrived().values()].map((each) => each.length)).toEqual([2, 2])
    }))

  test('whoever acknowledges while the others are reminded is not reminded any more', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(2)
      const { id, contents } = await office.write({ wantsAck: true })
      const { broadcasting, storage } = office.assistant
      await broadcasting.start({ id }, office.by)
      await live(office, '2026-12-02 09:00')
      const wanted = { of: id, kind: 'reminder', contents, ...office.by } as const
      const reminder = await broadcasting.follow(wanted)
      const ofSecond = { broadcastId: id, personId: 'p0000002', now: office.now }
      await storage.broadcastRecipients.acknowledge(ofSecond)
      await live(office, '2026-12-02 09:01')
      expect([...office.arrived().values()].map((each) => each.length)).toEqual([2, 1])
      const counts = { sent: 1, cancelled: 1, unreachable: 0 }
      expect(await office.counts(reminder?.id ?? '')).toMatchObject(counts)
      expect(await office.status(reminder?.id ?? '')).toBe('finished')
    }))
})
