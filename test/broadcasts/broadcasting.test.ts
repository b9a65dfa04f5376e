import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { openBroadcastOffice, type BroadcastOffice } from '../support/broadcast-office.ts'
import { until } from '../messaging/path.ts'

describeDatabases('a broadcast', (withDatabase) => {
  /** Runs the whole bot while something is done with it. */
  const running = async (office: BroadcastOffice, work: () => Promise<void>) => {
    await office.assistant.start()
    try {
      await work()
    } finally {
      await office.assistant.stop()
    }
    expect(office.failures).toEqual([])
  }

  test('reaches everybody once, is paused, goes on, and is over', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { rate: 200 })
      await office.addPeople(300)
      const { id } = await office.write()
      const { broadcasting } = office.assistant
      await running(office, async () => {
        await broadcasting.start({ id }, office.by)
        await until(() => office.arrived().size > 20)
        expect(await broadcasting.pause(id, office.by)).toBe(true)
        // What was under way still arrives, and nothing after that.
        await until(async () => (await office.counts(id)).queued === 0)
        const { waiting, sent } = await office.counts(id)
        expect([waiting + sent, office.arrived().size]).toEqual([300, sent])
        await broadcasting.take(office.now)
        expect(await office.counts(id)).toMatchObject({ waiting, sent, queued: 0 })

        expect(await broadcasting.resume(id, office.by)).toBe(true)
        await until(async () => (await office.status(id)) === 'finished')
      })
      expect(await office.counts(id)).toMatchObject({ all: 300, sent: 300 })
      const texts = [...office.arrived().values()]
      expect(texts.filter((each) => each.length !== 1)).toEqual([])
      expect(office.arrived().get('telegram:p0000007')).toEqual([
        'Thông báo số 1\n\nKính gửi Người 7',
      ])
    }))

  test('is written ahead a page at each look, once as much is out as leaves before the next', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { rate: 25 })
      await office.addPeople(600)
      const { id } = await office.write()
      const { broadcasting } = office.assistant
      await broadcasting.start({ id }, office.by)
      const [page, first] = database.embedded ? [20, 60] : [25, 50]
      const queued: number[] = []
      for (let looks = 0; looks < 40; looks += 1) {
        await broadcasting.take(office.now)
        queued.push((await office.counts(id)).queued)
      }
      expect(queued.slice(0, 3)).toEqual([first, first + page, first + 2 * page])
      expect(queued.at(-1)).toBe(400)
    }))

  test('is cancelled: whoever has not got it does not get it any more', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database, { rate: 100 })
      await office.addPeople(300)
      const { id } = await office.write()
      const { broadcasting } = office.assistant
      await running(office, async () => {
        await broadcasting.start({ id }, office.by)
        await until(() => office.arrived().size > 10)
        await broadcasting.cancel(id, office.by)
        await until(async () => (await office.counts(id)).queued === 0)
        const { sent, cancelled, waiting } = await office.counts(id)
        expect([sent + cancelled, waiting, office.arrived().size]).toEqual([300, 0, sent])
        await broadcasting.take(office.now)
        expect(await office.counts(id)).toMatchObject({ sent, cancelled, queued: 0 })
      })
      expect(await office.assistant.broadcasting.resume(id, office.by)).toBe(false)
    }))

  test('goes to those whom it did not reach once more', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(20)
      const failing = ['telegram:p0000003', 'telegram:p0000005']
      for (const chat of failing)
        office.answer(chat, () => ({ outcome: 'refused', reason: 'Bad Request' }))
      office.answer('telegram:p0000007', () => ({ outcome: 'blocked', reason: '403' }))
      const { id } = await office.write()
      await running(office, async () => {
        await office.send(id)
        expect(await office.status(id)).toBe('finished')
        const counts = { sent: 17, failed: 2, unreachable: 1, all: 20 }
        expect(await office.counts(id)).toMatchObject(counts)

        for (const chat of failing) office.takesAll(chat)
        expect(await office.assistant.broadcasting.again(id, office.by)).toBe(2)
        await office.assistant.idle()
        expect(await office.counts(id)).toMatchObject({ sent: 19, failed: 0, unreachable: 1 })
        expect(await office.status(id)).toBe('finished')
      })
      expect([...office.arrived().values()].filter((each) => each.length > 1)).toEqual([])
    }))

  test('is fed by two at once, and nobody hears it twice', () =>
    withDatabase(async (database, again) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(300)
      const other = office.make(await again())
      const { id } = await office.write()
      await other.start()
      await running(office, async () => {
        await office.assistant.broadcasting.start({ id }, office.by)
        await until(async () => (await office.status(id)) === 'finished')
      })
      await other.stop()
      expect(await office.counts(id)).toMatchObject({ sent: 300 })
      expect([...office.arrived().values()].filter((each) => each.length !== 1)).toEqual([])
    }))

  test('tells whoever watches it of its end, though a crash came between', () =>
    withDatabase(async (database) => {
      const office = await openBroadcastOffice(database)
      await office.addPeople(1)
      const { id } = await office.write()
      await running(office, async () => {
        await office.assistant.broadcasting.start({ id }, office.by)
        await until(async () => (await office.status(id)) === 'finished')
        await office.assistant.idle()
        const watches = database.current().broadcastWatch
        const shownAt = new Date(office.now.getTime() - 10_000)
        await watches.updateMany({ data: { stage: 'running:0', shownAt } })
        await until(async () => (await watches.findFirst())?.stage === 'finished:1')
      })
    }))
})
