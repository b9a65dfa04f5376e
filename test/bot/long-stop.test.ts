import { expect, test } from 'vitest'
import type { Assistant } from '../../src/bot/assistant.ts'
import type { Database } from '../../src/storage/database.ts'
import { openBroadcastOffice, type BroadcastOffice } from '../support/broadcast-office.ts'
import { describeDatabases } from '../support/database.ts'
import { addAccount, addPerson, addUnit, at, setDuty } from '../support/reporting.ts'

describeDatabases('after three days in which nothing ran', (withDatabase) => {
  test('what waits is handled as it was written, and nobody hears more than is still true', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await openUnits(office)
      await living(office, '2026-12-07 16:00', async (life) => {
        for (const text of ['/baocao', figures, 'xem lại'])
          await say(office, life, { chat: 'telegram:lan', text })
        const later = await office.write({ sendAt: at('2026-12-08 09:00') })
        await life.broadcasting.start(later, office.by)
        // Said and written down, and then the light went out.
        await waiting(office, life)
      })
      await store(office, { chat: 'telegram:lan', text: 'gửi' })
      expect(await reports(database)).toEqual([])
      office.forget()

      await living(office, '2026-12-10 09:00', async (life) => {
        await life.idle()
        await life.tick(office.now)
        await life.idle()
        await life.tick(office.now)
        await life.idle()
      })
      expect(office.failures).toEqual([])

      // In time, for that is when it was sent.
      expect(await reports(database)).toEqual([at('2026-12-07 16:00')])
      const told = toldBy(office)
      expect(told('telegram:lan').filter((text) => text.includes('Biên nhận'))).toHaveLength(1)
      expect(told('telegram:lan').filter((text) => text.startsWith('⏰'))).toEqual([])
      const reminders = told('zalo:binh').filter((text) => text.startsWith('⏰'))
      expect(reminders).toHaveLength(1)
      expect(reminders[0]).toContain('Quá hạn 1 ngày')
      for (const chat of ['telegram:lan', 'zalo:binh']) {
        const silences = told(chat).filter((text) => text.includes('ngừng hoạt động từ'))
        expect(silences).toHaveLength(1)
        expect(silences[0]).toContain('07/12/2026 16:00')
        expect(told(chat).join()).not.toContain('Kính gửi')
        expect(told(chat).join()).not.toContain('của ba ngày trước')
      }
      const asked = told('telegram:admin').filter((text) => text.includes('quá giờ gửi'))
      expect(asked).toHaveLength(1)

      // Another start finds nothing more to tell of it, and the admin decides about the broadcast.
      const [broadcast] = await database.current().broadcast.findMany()
      expect(broadcast).toMatchObject({ status: 'paused', reason: 'late' })
      office.forget()
      await living(office, '2026-12-10 09:05', async (life) => {
        await life.broadcasting.resume(broadcast?.id ?? '', office.by)
        await life.idle()
      })
      const since = toldBy(office)
      expect(since('telegram:lan').join()).toContain('Kính gửi')
      expect(since('zalo:binh').join()).not.toContain('ngừng hoạt động')
    }))

  test.each([
    ['is held', '2026-12-08 09:00', 'paused', 0],
    ['goes on, if the stop was short', '2026-12-07 16:00', 'finished', 1],
  ])('a broadcast that was going out %s', (_, next, status, arrived) =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await openUnits(office)
      office.at('2026-12-07 15:00')
      const { id } = await office.write()
      await living(office, '2026-12-07 15:00', async (life) => {
        // It has begun, and nobody has got it yet.
        await life.broadcasting.end()
        await life.broadcasting.start({ id }, office.by)
      })
      await living(office, next, async (life) => {
        // One turn after another, so that it is known when nothing is left to do.
        await life.broadcasting.end()
        await life.idle()
      })
      expect(await database.current().broadcast.findUnique({ where: { id } })).toMatchObject({
        status,
      })
      expect(office.arrived().get('telegram:lan') ?? []).toHaveLength(arrived)
    }),
  )
})

const figures = '1. 12\n2. 9 và 3\n9. 4\n17. Thiếu kinh phí'

async function openUnits({ database, unitId }: BroadcastOffice): Promise<void> {
  const lan = await addPerson(database, { name: 'Lan', unitId })
  await link(lan, 'telegram:lan')
  const other = await addUnit(database, { code: '23737', name: 'Đảng ủy xã Ia Khươl' })
  await link(await addPerson(database, { name: 'Bình', unitId: other }), 'zalo:binh')
  await setDuty(database)

  async function link(personId: string, key: string): Promise<void> {
    await addAccount(database, { personId, key, lastWroteAt: at('2026-12-01 09:00') })
  }
}

/** The whole bot for a while, with a sign of life at its end. */
async function living(
  office: BroadcastOffice,
  moment: string,
  work: (life: Assistant) => Promise<unknown>,
): Promise<void> {
  office.at(moment)
  const life = office.make(office.database)
  await life.start()
  await work(life)
  await life.beat(office.now)
  await life.stop()
}

let events = 0

type Spoken = { chat: string; text: string }

/** Something that was said and stored; nobody has handled it yet. */
async function store({ make, database, now }: BroadcastOffice, { chat, text }: Spoken) {
  const [channel = '', id = ''] = chat.split(':')
  const number = (events += 1)
  const from = { id, is_bot: false, first_name: id }
  const place = { chat: { id, type: 'private' }, from, date: Math.floor(now.getTime() / 1000) }
  await make(database).messaging.inbox.store({
    ...{ channel, chatKey: chat, dedupe: String(number), receivedAt: now },
    update: { update_id: number, message: { message_id: number, ...place, text } },
  })
}

async function say(office: BroadcastOffice, life: Assistant, spoken: Spoken) {
  await store(office, spoken)
  await life.idle()
}

/** An answer and a reminder that were written down and not sent. */
async function waiting({ now }: BroadcastOffice, { messaging }: Assistant): Promise<void> {
  const hour = 60 * 60_000
  const of = { channel: 'zalo', chatKey: 'zalo:binh', method: 'sendMessage', now }
  const payload = { chat_id: 'binh', text: 'của ba ngày trước' }
  // Nothing leaves before tomorrow, when nobody is there.
  const notBefore = new Date(now.getTime() + 12 * hour)
  for (const [lane, hours] of [
    ['reply', 24],
    ['reminder', 14],
  ] as const) {
    const notAfter = new Date(now.getTime() + hours * hour)
    await messaging.outbox.add({
      ...{ ...of, payload, notBefore, notAfter, lane, kind: lane, dedupe: `old-${lane}` },
    })
  }
}

async function reports(database: Database): Promise<Date[]> {
  const versions = await database.current().reportVersion.findMany()
  return versions.map(({ submittedAt }) => submittedAt)
}

const toldBy = (office: BroadcastOffice) => {
  const calls = office.calls()
  return (chat: string) =>
    calls.filter(({ chatKey }) => chatKey === chat).map(({ payload }) => String(payload['text']))
}
