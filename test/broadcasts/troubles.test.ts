import { expect, test } from 'vitest'
import { until } from '../messaging/path.ts'
import { describeDatabases } from '../support/database.ts'
import { openBroadcastOffice, type BroadcastOffice } from '../support/broadcast-office.ts'
import { addAccount } from '../support/reporting.ts'

/** Runs the sender while something is done. */
async function running(office: BroadcastOffice, work: () => Promise<void>) {
  await office.assistant.start()
  try {
    await work()
  } finally {
    await office.assistant.stop()
  }
  expect(office.failures).toEqual([])
}

describeDatabases('a broadcast in trouble', (withDatabase) => {
  test('goes to the next chat of a person when the first refuses it, once', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(3)
      for (const number of [1, 2, 3]) {
        const personId = `p000000${number}`
        await addAccount(database, { personId, key: `zalo:${personId}` })
      }
      office.answer('telegram:p0000001', () => ({ outcome: 'refused', reason: '400' }))
      office.answer('telegram:p0000002', () => ({ outcome: 'blocked', reason: '403' }))
      const { id } = await office.write()
      await running(office, async () => {
        await office.send(id)
      })
      expect(await office.counts(id)).toMatchObject({ sent: 3, all: 3 })
      expect([...office.arrived().keys()].sort()).toEqual([
        ...['telegram:p0000003', 'zalo:p0000001', 'zalo:p0000002'],
      ])
      const list = await office.assistant.storage.broadcastRecipients.page(id, { limit: 9 })
      expect(list.map(({ channel }) => channel)).toEqual(['zalo', 'zalo', 'telegram'])
    }))

  test('holds a doubt, and names it', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(5)
      office.answer('telegram:p0000002', () => ({ outcome: 'unknown', reason: 'No answer' }))
      const { id } = await office.write()
      await running(office, async () => {
        await office.send(id)
      })
      expect(await office.counts(id)).toMatchObject({ sent: 4, unknown: 1 })
      expect(await office.status(id)).toBe('finished')
    }))

  test('is sent once more in doubt where its author said so, and marked', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(5)
      const doubt = { outcome: 'unknown', reason: 'No answer' } as const
      office.answer('telegram:p0000002', () => doubt)
      let times = 0
      office.answer('telegram:p0000003', () => ((times += 1) === 1 ? doubt : undefined))
      const { id } = await office.write({ doubts: 'again' })
      await running(office, async () => {
        await office.send(id)
      })
      expect(await office.counts(id)).toMatchObject({ sent: 4, uncertain: 1 })
      const list = await office.assistant.storage.broadcastRecipients.page(id, { limit: 9 })
      expect(list.filter(({ error }) => error === 'twice').map(({ name }) => name)).toEqual([
        'Người 3',
      ])
    }))

  test('stands still when everybody refuses it, and the admins hear why', () =>
    withDatabase(async (database) => {
      // Slower than a look at what became of them: there is something left to stop.
      const office = await openBroadcastOffice(database, { rate: 100 })
      await office.addPeople(200)
      let isBroken = true
      office.answer('telegram', ({ chatKey }) =>
        isBroken && chatKey !== 'telegram:admin'
          ? { outcome: 'refused', reason: 'Bad Request: entities' }
          : undefined,
      )
      const { id } = await office.write()
      await running(office, async () => {
        await office.send(id)
        expect(await office.status(id)).toBe('paused')
        const { failed, waiting } = await office.counts(id)
        expect([failed + waiting, waiting > 0]).toEqual([200, true])
        const told = office.calls().filter(({ chatKey }) => chatKey === 'telegram:admin')
        expect(told.map(({ payload }) => payload['text'])).toContainEqual(
          expect.stringMatching(/Thông báo số 1 đã tạm dừng: .*Bad Request: entities/),
        )

        isBroken = false
        await office.assistant.broadcasting.resume(id, office.by)
        await office.assistant.broadcasting.again(id, office.by)
        await office.assistant.idle()
      })
      expect(await office.counts(id)).toMatchObject({ sent: 200 })
      expect([...office.arrived().values()].every((each) => each.length === 1)).toBe(true)
    }))

  test('goes round a platform that is down, and waits where there is no other way', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(4)
      await addAccount(database, { personId: 'p0000001', key: 'zalo:p0000001' })
      const since = new Date(office.now.getTime() - 600_000)
      const trouble = { why: 'network' as const, since }
      const { id } = await office.write()
      await office.assistant.messaging.start()
      await office.assistant.tick(office.now, [{ name: 'telegram', trouble, month: undefined }])
      await office.send(id)
      expect(await office.counts(id)).toMatchObject({ sent: 1, waiting: 3 })
      expect([...office.arrived().keys()]).toEqual(['zalo:p0000001'])
      await office.assistant.tick(office.now, [])
      await until(async () => {
        await office.assistant.broadcasting.take(office.now)
        return (await office.status(id)) === 'finished'
      })
      await office.assistant.messaging.stop()
      expect(await office.counts(id)).toMatchObject({ sent: 4 })
    }))

  test('stops for the month where messages are counted, and goes another way where it can', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { zaloMonth: 10 })
      await office.addPeople(12, 'zalo')
      await addAccount(database, { personId: 'p0000012', key: 'telegram:p0000012' })
      const { id } = await office.write()
      await office.assistant.messaging.start()
      const { broadcasting } = office.assistant
      await broadcasting.start({ id }, office.by)
      // A broadcast may use 80 % of the month; what it wrote down beyond that is taken back.
      await until(async () => {
        await broadcasting.take(office.now)
        return (await office.status(id)) === 'paused'
      })
      await office.assistant.messaging.stop()
      expect(await office.counts(id)).toMatchObject({ sent: 9, waiting: 3, queued: 0 })
      expect(office.arrived().get('telegram:p0000012')).toHaveLength(1)
      expect((await office.assistant.storage.broadcasts.byId(id))?.reason).toBe('month')
    }))

  test('goes on after a crash at any line: nobody is lost, nobody hears it twice', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(60)
      const { id } = await office.write()
      await office.assistant.broadcasting.start({ id }, office.by)
      // Whoever comes after has nothing but the rows.
      for (let life = 0; life < 6; life++) {
        const next = office.make(database)
        if (life % 2 === 0) await next.broadcasting.take(office.now)
        else {
          await next.messaging.start()
          await next.messaging.idle()
          await next.messaging.stop()
        }
      }
      expect(await office.counts(id)).toMatchObject({ sent: 60 })
      expect([...office.arrived().values()].every((each) => each.length === 1)).toBe(true)
      expect(await office.status(id)).toBe('finished')
    }))

  test('goes no faster than the office says, also when it says so on the way', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(30)
      const { id } = await office.write()
      const { broadcasting, messaging } = office.assistant
      await broadcasting.start({ id }, office.by)
      await broadcasting.take(office.now)
      expect(await office.counts(id)).toMatchObject({ queued: 30 })
      await broadcasting.setRate(id, 60, office.by)
      expect(await office.counts(id)).toMatchObject({ waiting: 30 })
      await messaging.start()
      await office.assistant.idle()
      expect(await office.counts(id)).toMatchObject({ sent: 1 })
      office.at('2026-12-02 09:05')
      await office.assistant.idle()
      expect(await office.counts(id)).toMatchObject({ sent: 2 })
      await broadcasting.setRate(id, undefined, office.by)
      await office.assistant.idle()
      await messaging.stop()
      expect(await office.counts(id)).toMatchObject({ sent: 30 })
    }))
})
