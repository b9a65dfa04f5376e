import { expect, test } from 'vitest'
import type { LostFile, Source } from '../../src/downloads/ports.ts'
import { createJobs } from '../../src/storage/jobs.ts'
import { until } from '../messaging/path.ts'
import { describeDatabases } from '../support/database.ts'
import { jpeg } from '../support/photo.ts'
import {
  createSource,
  fetchAll,
  here,
  later,
  never,
  withOffice,
  type Answers,
  type Office,
} from './office.ts'

/** Somebody takes the job, for a moment only, and is killed. */
async function takeAndDie({ jobs, clock }: Office, leaseMs = 30) {
  const job = await jobs.claim({ channel: 'telegram', now: clock.now(), leaseMs })
  if (!job) throw new Error('There was no job to take')
  return job
}

describeDatabases('who is killed', (withDatabase) => {
  test('before the photo was fetched, has lost nothing', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [here(await jpeg())] }, async (office) => {
        const id = await office.send('gate')
        await takeAndDie(office)
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
        expect(await office.jobRows()).toMatchObject([{ status: 'done', attempts: 2 }])
      })
    }))

  test('when it was kept, but not yet written down, has doubled nothing', () =>
    withDatabase(async (database) => {
      const photo = await jpeg()
      await withOffice(database, { gate: [here(photo)] }, async (office) => {
        const id = await office.send('gate')
        await takeAndDie(office)
        await office.files.put(photo)
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
        expect(await office.onDisk()).toHaveLength(1)
      })
    }))

  test('while a loss is written down, has neither lost the photo nor told of it', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [never('gone')] }, async (office) => {
        const id = await office.send('gate')
        let deaths = 0
        const tell = (lost: LostFile) => {
          deaths += 1
          if (deaths > 1) return office.ports.tell(lost)
          return Promise.reject(new Error('the power went out'))
        }
        const seen = until(() => deaths === 1).then(() => office.fileOf(id))
        await office.fetchAll({ tell, limits: { ...office.ports.limits, leaseMs: 300 } })
        expect(await seen).toMatchObject({ file: 'awaited' })
        expect(await office.fileOf(id)).toMatchObject({ file: 'lost' })
        expect(office.told).toHaveLength(1)
      })
    }))

  test('is waited for until the lease ends, unless one is alone on the database', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [here(await jpeg())] }, async (office) => {
        await office.send('gate')
        await takeAndDie(office, 60_000)
        const claim = { channel: 'telegram', now: office.clock.now(), leaseMs: 60_000 }
        expect(await office.jobs.claim(claim)).toBeUndefined()
        await office.jobs.takeBack()
        await office.fetchAll()
        expect(await office.jobRows()).toMatchObject([{ status: 'done' }])
      })
    }))

  test('and comes back after somebody else took over, decides nothing any more', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [here(await jpeg())] }, async (office) => {
        const id = await office.send('gate')
        const late = await takeAndDie(office, 0)
        await takeAndDie(office, 300)
        const file = { hash: 'ab12', type: 'image/jpeg', bytes: 2048 }
        const { jobs, clock } = office
        expect(await jobs.fail(late, { why: 'gone', reason: '404' })).toBe(false)
        expect(await jobs.again(late, { at: clock.now(), reason: '502' })).toBe(false)
        expect(await jobs.done(late, file)).toBe(false)
        expect(await office.fileOf(id)).toMatchObject({ file: 'awaited' })
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
      })
    }))
})

describeDatabases('several at once', (withDatabase) => {
  test('share the work: every photo is fetched once, every loss told once', () =>
    withDatabase(async (database, again) => {
      const answers: Answers = {}
      for (let at = 0; at < 12; at++) {
        answers[`photo-${at}`] = [at % 3 === 0 ? never('gone') : here(await jpeg(at))]
      }
      const names = Object.keys(answers).sort()
      await withOffice(database, answers, async (office) => {
        for (const name of names) await office.send(name)
        const other = await again()
        const there = { ...office.ports, database: other, jobs: createJobs(other) }
        await Promise.all([office.fetchAll(), fetchAll(other, there)])
        expect([...office.source.asked].sort()).toEqual(names)
        expect(office.told).toHaveLength(4)
        expect(await office.onDisk()).toHaveLength(8)
      })
    }))

  test('a platform that hangs does not keep the other waiting', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [later] }, async (office) => {
        const id = await office.send('gate')
        const zalo = createSource({ hangs: [() => new Promise<never>(() => undefined)] }, 'zalo')
        const now = office.clock.now()
        const slow = { channel: 'zalo', chatKey: 'zalo:1', reference: 'hangs', now }
        await office.jobs.add({ ...slow, attachmentId: id })
        const order: string[] = []
        const watched = ({ name, download }: Source): Source => ({
          name,
          download: (reference) => download(reference).finally(() => order.push(reference)),
        })
        await office.fetchAll({ sources: [zalo, office.source].map(watched) })
        expect(order).toEqual(['gate'])
        expect(await office.jobRows()).toMatchObject([{ attempts: 1 }, { attempts: 1 }])
      })
    }))
})
