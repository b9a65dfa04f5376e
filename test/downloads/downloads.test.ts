import { expect, test } from 'vitest'
import { describeDatabases } from '../support/database.ts'
import { jpeg, picture, png } from '../support/photo.ts'
import { here, later, never, withOffice } from './office.ts'

const hour = 60 * 60_000

describeDatabases('a photo that lies on a platform', (withDatabase) => {
  test('is fetched, drawn anew and kept', () =>
    withDatabase(async (database) => {
      const photo = await picture({ salt: 1 })
        .withExif({ IFD0: { Make: 'Oppo' } })
        .jpeg()
        .toBuffer()
      await withOffice(database, { gate: [here(photo)] }, async (office) => {
        const id = await office.send('gate')
        expect(await office.fileOf(id)).toMatchObject({ file: 'awaited' })
        await office.fetchAll()

        const file = await office.fileOf(id)
        if (file?.file !== 'kept') throw new Error('The photo was not kept')
        expect(file.type).toBe('image/jpeg')
        const { body } = (await office.files.open(file.hash)) ?? {}
        expect(body?.length).toBe(file.bytes)
        expect(Buffer.from(body ?? '').includes('Oppo')).toBe(false)
        expect(await office.jobRows()).toMatchObject([{ status: 'done', leaseUntil: null }])
        expect(office.logged).toEqual(['Files were fetched'])
      })
    }))

  test('is asked for again after a pause, until it is there', () =>
    withDatabase(async (database) => {
      const answers = { gate: [later, later, here(await jpeg())] }
      await withOffice(database, answers, async (office) => {
        const id = await office.send('gate')
        for (const [pause, asked] of [
          [0, 1],
          [4_000, 1],
          [1_000, 2],
          [29_000, 2],
          [1_000, 3],
        ] as const) {
          office.clock.pass(pause)
          await office.fetchAll()
          expect(office.source.asked).toHaveLength(asked)
        }
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
        expect(office.told).toEqual([])
      })
    }))

  test('is given up after a day, and the person is told once', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [later] }, async (office) => {
        const sentAt = office.clock.now()
        const id = await office.send('gate')
        for (let passed = 0; passed <= 25; passed++) {
          await office.fetchAll()
          office.clock.pass(hour)
        }
        expect(await office.fileOf(id)).toMatchObject({ file: 'lost', why: 'gone' })
        expect(office.told).toMatchObject([{ chatKey: 'telegram:7', why: 'gone', sentAt }])
        expect(await office.jobRows()).toMatchObject([
          { status: 'failed', error: '502 Bad Gateway' },
        ])
        // Once on the day, and once more at its end.
        expect(office.source.asked.length).toBe(25)
      })
    }))

  test.each([
    ['the platform has it no more', () => Promise.resolve(never('gone')), 'gone'],
    ['the platform says it is too large', () => Promise.resolve(never('too-large')), 'too-large'],
    ['it is too large', () => Promise.resolve(here(Buffer.alloc(21_000_000))), 'too-large'],
    [
      'it is no photo and no document',
      () => Promise.resolve(here(Buffer.from('<svg/>'))),
      'not-taken',
    ],
    ['half of it is missing', async () => here((await jpeg()).subarray(0, 200)), 'not-taken'],
  ])('is lost at once when %s', (_, answer, why) =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [answer] }, async (office) => {
        const id = await office.send('gate')
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'lost', why })
        expect(office.told).toMatchObject([{ channel: 'telegram', why }])
        expect(await office.onDisk()).toEqual([])
        office.clock.pass(48 * hour)
        await office.fetchAll()
        expect(office.told).toHaveLength(1)
        expect(office.source.asked).toHaveLength(1)
      })
    }),
  )

  test.each([
    ['the platform code has a bug', () => Promise.reject(new Error('a bug'))],
    ['there is no answer', () => new Promise<never>(() => undefined)],
  ])('is asked for again when %s', (_, answer) =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [answer, here(await png())] }, async (office) => {
        const id = await office.send('gate')
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'awaited' })
        office.clock.pass(5_000)
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept', type: 'image/png' })
      })
    }),
  )

  test('is one photo, however often it is sent', () =>
    withDatabase(async (database) => {
      await withOffice(database, { gate: [later, here(await jpeg())] }, async (office) => {
        const id = await office.send('gate')
        await office.fetchAll()
        // Sent again while it waits: it is looked for at once, by the newer reference.
        expect(await office.send('gate')).toBe(id)
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
        expect(await office.jobRows()).toHaveLength(1)
        expect(await office.onDisk()).toHaveLength(1)
      })
    }))

  test('is looked for anew when it is sent again after it was lost', () =>
    withDatabase(async (database) => {
      const answers = { gate: [never('gone'), here(await jpeg())] }
      await withOffice(database, answers, async (office) => {
        const id = await office.send('gate')
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'lost' })
        expect(await office.send('gate')).toBe(id)
        expect(await office.fileOf(id)).toMatchObject({ file: 'awaited' })
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
      })
    }))

  test('lost to one chat is not lost when another chat of the unit brought it', () =>
    withDatabase(async (database) => {
      const answers = { gate: [here(await jpeg()), never('gone')] }
      await withOffice(database, answers, async (office) => {
        const id = await office.send('gate')
        await office.send('gate', 'telegram:8')
        await office.fetchAll()
        expect(await office.fileOf(id)).toMatchObject({ file: 'kept' })
        expect(office.told).toEqual([])
        expect((await office.jobRows()).map(({ status }) => status)).toEqual(['done', 'failed'])
      })
    }))
})
