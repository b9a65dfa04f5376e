import { expect, test, vi } from 'vitest'
import type { SpokenCall } from '../../src/server/control.ts'
import type { NewInvite } from '../../src/storage/invites.ts'
import { refused, understood } from '../../src/text/reading.ts'
import { controlWith, invitation, spoken, units } from './support.ts'

const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) })

test('the units are told as they are', async () => {
  const answer = await controlWith().request('/units')
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(units)))
})

test('an invitation is made for the unit of the code, now, and put on record', async () => {
  const create = vi.fn((asked: NewInvite) => Promise.resolve(invitation(asked)))
  const append = vi.fn(() => Promise.resolve())
  const control = controlWith({ invites: { create }, audit: { append } })
  const answer = await control.request(
    '/invites',
    post({ role: 'admin', unit: 'btgdv', name: 'Rơ Châm Hà' }),
  )

  expect(await answer.json()).toEqual({
    code: 'K7Q2M9XD',
    role: 'admin',
    unitName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    unitHasEnded: false,
    expiresAt: '2026-11-25T03:00:00.000Z',
  })
  const now = new Date('2026-11-22T03:00:00Z')
  expect(create).toHaveBeenCalledWith({ unitCode: 'BTGDV', role: 'admin', name: 'Rơ Châm Hà', now })
  expect(append).toHaveBeenCalledWith({
    at: now,
    actorId: undefined,
    action: 'invite.create',
    object: 'unit:BTGDV',
    details: { role: 'admin', invite: 'id-invite', from: 'command' },
  })
})

test('an invitation that is refused is not put on record', async () => {
  const error = { id: 'command-failed' as const }
  const create = () => Promise.resolve({ ok: false as const, error })
  const append = vi.fn(() => Promise.resolve())
  const control = controlWith({ invites: { create }, audit: { append } })
  const answer = await control.request('/invites', post({ role: 'admin', unit: '23734' }))
  expect(answer.status).toBe(400)
  expect(append).not.toHaveBeenCalled()
})

test('what was said is handed over, and every answer is a line', async () => {
  const say = vi.fn(() =>
    Promise.resolve(
      understood([spoken(1, { text: 'Chào\nđồng chí' }), spoken(2, { text: 'Hai' })]),
    ),
  )
  const control = controlWith({ talk: { say, listen: () => () => undefined } })
  const answer = await control.request('/talk/ia-ly', post({ text: 'alo' }))

  expect(await answer.text()).toBe(
    '{"number":"1","method":"sendMessage","payload":{"text":"Chào\\nđồng chí"}}\n' +
      '{"number":"2","method":"sendMessage","payload":{"text":"Hai"}}\n',
  )
  expect(say).toHaveBeenCalledWith('ia-ly', { text: 'alo' })
})

test('a photo comes as its bytes', async () => {
  const say = vi.fn(() => Promise.resolve(understood([])))
  const control = controlWith({ talk: { say, listen: () => () => undefined } })
  const file = { name: 'lop-hoc.jpg', base64: Buffer.from([255, 216, 255]).toString('base64') }
  await control.request('/talk/ia-ly', post({ text: 'Lớp học', file }))

  const bytes = Buffer.from([255, 216, 255])
  expect(say).toHaveBeenCalledWith('ia-ly', {
    text: 'Lớp học',
    file: { name: 'lop-hoc.jpg', bytes },
  })
})

test('what is refused comes back as its text', async () => {
  const say = () => Promise.resolve(refused<SpokenCall[]>('command-failed'))
  const control = controlWith({ talk: { say, listen: () => () => undefined } })
  const answer = await control.request('/talk/ia-ly', post({ text: 'alo' }))
  expect(answer.status).toBe(400)
  expect(await answer.json()).toEqual({ ok: false, error: { id: 'command-failed' } })
})

test('who listens hears what is said later, and is forgotten on leaving', async () => {
  const hearers = new Set<(call: SpokenCall) => void>()
  const listen = (_chat: string, hear: (call: SpokenCall) => void) => {
    hearers.add(hear)
    return () => hearers.delete(hear)
  }
  const say = () => Promise.resolve(understood([]))
  const answer = await controlWith({ talk: { say, listen } }).request('/talk/ia-ly/stream')
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()

  for (const hear of hearers) hear(spoken(7, { text: 'Còn 3 ngày' }))
  expect(await reader?.read()).toEqual({
    done: false,
    value: '{"number":"7","method":"sendMessage","payload":{"text":"Còn 3 ngày"}}\n',
  })

  await reader?.cancel()
  await vi.waitFor(() => {
    expect(hearers.size).toBe(0)
  })
})

test('an error is logged, and none of it is told', async () => {
  const error = vi.fn()
  const all = () => Promise.reject(new Error('password authentication failed'))
  const answer = await controlWith({ units: { all }, log: { error } }).request('/units')
  expect(answer.status).toBe(500)
  expect(await answer.json()).toEqual({ ok: false, error: { id: 'command-failed' } })
  expect(error).toHaveBeenCalledOnce()
})
