import { expect, test } from 'vitest'
import { createBroadcastAnswers } from '../../src/storage/broadcast-answers.ts'
import { createBroadcastResults } from '../../src/storage/broadcast-results.ts'
import { createBroadcastWatches } from '../../src/storage/broadcast-watches.ts'
import { createBroadcasts } from '../../src/storage/broadcasts.ts'
import type { Database } from '../../src/storage/database.ts'
import { describeDatabases } from '../support/database.ts'

const now = new Date('2026-11-23T09:00:00+07:00')

const audience = { to: [{ by: 'everyone' as const }], except: [], roles: [] }

/** A broadcast to five people of two units, and one who left none. */
async function office(database: Database) {
  const tx = database.current()
  const units = await Promise.all(
    [
      { code: '1', kind: 'commune', name: 'Xã Ia Ly', phone: '02693824' },
      { code: '2', kind: 'commune', name: 'Xã Bàu Cạn' },
    ].map((data) => tx.unit.create({ data })),
  )
  const questions = [{ kind: 'yes-no' as const, ask: 'Có dự không?' }]
  const { id, number } = await createBroadcasts(database).create({
    ...{ contents: { vi: 'Kính gửi', files: [] }, audience, questions },
    ...{ createdById: undefined, now },
  })
  const statuses = ['sent', 'failed', 'unknown', 'unreachable', 'sent']
  const people: string[] = []
  for (const [position, status] of statuses.entries()) {
    const data = { name: ['Lan', 'Minh', 'Hoa', 'Tư', 'An'][position] ?? '', createdAt: now }
    const person = await tx.person.create({ data })
    people.push(person.id)
    const error = status === 'failed' ? 'Forbidden' : status === 'unreachable' ? 'no-chat' : null
    await tx.broadcastRecipient.create({
      data: {
        ...{ broadcastId: id, position, personId: person.id, status, error },
        unitId: units[position % 2]?.id ?? null,
        acknowledgedAt: position === 4 ? now : null,
      },
    })
  }
  return { id, number, people, units }
}

describeDatabases('what became of a broadcast', (withDatabase) => {
  test('is listed by unit and name, with whom to telephone', () =>
    withDatabase(async (database) => {
      const { id } = await office(database)
      const results = createBroadcastResults(database)
      const list = async (which: Parameters<typeof results.names>[1]) =>
        (await results.names(id, which, { from: 0, limit: 10 })).map(
          ({ unit, name, phone = '–', error = '–' }) => `${unit ?? ''} ${name} ${phone} ${error}`,
        )
      expect(await list('call')).toEqual(['Xã Bàu Cạn Minh – Forbidden', 'Xã Bàu Cạn Tư – no-chat'])
      expect(await list('doubt')).toEqual(['Xã Ia Ly Hoa 02693824 –'])
      expect(await list('silent')).toEqual(['Xã Ia Ly Hoa 02693824 –', 'Xã Ia Ly Lan 02693824 –'])
      expect(await list('got')).toEqual(['Xã Ia Ly An 02693824 –'])
      expect(await results.count(id, 'silent')).toBe(2)
      const [second] = await results.names(id, 'silent', { from: 1, limit: 1 })
      expect(second?.name).toBe('Lan')
      expect(await results.reasons(id)).toEqual([
        { error: 'Forbidden', people: 1 },
        { error: 'no-chat', people: 1 },
      ])
      expect((await results.after(id, 2, 10)).map(({ name }) => name)).toEqual(['Tư', 'An'])
    }))

  test('an answer takes the place of an earlier one', () =>
    withDatabase(async (database) => {
      const { id, number, people, units } = await office(database)
      const answers = createBroadcastAnswers(database)
      const [personId = ''] = people
      const unitId = units[0]?.id ?? ''
      for (const value of ['Không', 'Có'])
        await answers.keep({
          ...{ broadcastId: id, personId, unitId, now },
          ...{ answers: { q1: value === 'Có' }, shown: [{ label: 'Có dự không?', value }] },
        })
      expect(await answers.count(id)).toBe(1)
      expect(await answers.at(id, personId)).toEqual(now)
      expect(await answers.of(id)).toMatchObject([
        { name: 'Lan', unit: 'Xã Ia Ly', answers: { q1: true }, shown: [{ value: 'Có' }] },
      ])
      expect(await answers.latestAsked(personId)).toBe(number)
      expect(await answers.latestAsked(people[1] ?? '')).toBeUndefined()
    }))

  test('whoever watches is known with the message and the language', () =>
    withDatabase(async (database) => {
      const { id } = await office(database)
      const watches = createBroadcastWatches(database)
      const account = { key: 'telegram:1', channel: 'telegram', locale: 'en', createdAt: now }
      await database.current().chatAccount.create({ data: account })
      const watch = { broadcastId: id, chatKey: 'telegram:1', outboxId: 7n, shownAt: now }
      await watches.put({ ...watch, stage: 'running:0' })
      await watches.put({ ...watch, stage: 'running:2' })
      expect(await watches.of(id)).toEqual([
        { ...watch, channel: 'telegram', locale: 'en', stage: 'running:2' },
      ])
    }))
})
