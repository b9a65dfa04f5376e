import { describe, expect, test, vi } from 'vitest'
import { hash, now, origin, photoBytes, filePosted, posted, serverWith } from './support.ts'

const text = { id: 'client-01', text: 'Xin chào' }

describe('what people write', () => {
  test('is stored at once, and open pages are woken', async () => {
    const { app, heard, channel } = serverWith()
    const woken: string[] = []
    channel.listen('web:anna', () => woken.push('anna'))
    const answer = await app.request('/web/anna/messages', posted(text))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ stored: 'new' })
    expect(heard.stored).toMatchObject([
      { channel: 'web', chatKey: 'web:anna', dedupe: 'client-01', receivedAt: now },
    ])
    expect(woken).toEqual(['anna'])
  })

  test('is stored once, however often the page sends it', async () => {
    const { app, heard } = serverWith()
    await app.request('/web/anna/messages', posted(text))
    const answer = await app.request('/web/anna/messages', posted(text))
    expect(await answer.json()).toEqual({ stored: 'again' })
    expect(heard.stored).toHaveLength(1)
  })

  test('may be a tap', async () => {
    const { app, heard } = serverWith()
    const tap = { id: 'client-02', tap: { messageId: 7, data: 'report:new' } }
    expect((await app.request('/web/anna/messages', posted(tap))).status).toBe(200)
    expect(heard.stored[0]?.update).toMatchObject({ callback_query: { data: 'report:new' } })
  })

  test.each([
    ['no JSON', 400, 'not-understood', { ...posted(0), body: '{' }],
    ['not a post', 400, 'not-understood', posted({ id: 'client-01', words: 'a' })],
    ['empty', 400, 'empty', posted({ id: 'client-01', text: ' \u200b\n' })],
    ['too long', 413, 'too-long', posted({ id: 'client-01', text: 'a'.repeat(20_001) })],
    ['over 1 MiB', 413, 'too-large', posted({ id: 'client-01', text: 'a'.repeat(1024 * 1024) })],
    ['of another type', 415, 'wrong-type', posted(text, { 'Content-Type': 'text/plain' })],
    ['from another page', 403, 'wrong-origin', posted(text, { Origin: 'http://evil.example' })],
    ['from another port', 403, 'wrong-origin', posted(text, { Origin: 'http://localhost:81' })],
    ['from nowhere', 403, 'wrong-origin', posted(text, { Origin: 'null' })],
  ])('is refused when it is %s', async (_, status, error, request) => {
    const { app, heard } = serverWith()
    const answer = await app.request('/web/anna/messages', request)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({ error })
    expect(heard.stored).toEqual([])
  })

  test('has to wait when too much waits already', async () => {
    const store = () => Promise.resolve({ stored: 'full' as const })
    const { app } = serverWith({ web: { inbox: { store } } })
    const answer = await app.request('/web/anna/messages', posted(text))
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('3')
  })

  test('is told to come back when the store fails', async () => {
    const store = () => Promise.reject(new Error('away'))
    const { app } = serverWith({ web: { inbox: { store } } })
    expect((await app.request('/web/anna/messages', posted(text))).status).toBe(503)
  })
})

describe('photos and documents', () => {
  const fields = { id: 'client-03', caption: 'Làng Yăng' }

  test('are kept by their content, whatever they are called', async () => {
    const { app, heard } = serverWith()
    const answer = await app.request('/web/anna/files', filePosted(fields, photoBytes))
    expect(answer.status).toBe(200)
    const message = { caption: 'Làng Yăng', photo: [{ file_id: `file:${hash}` }] }
    expect(heard.stored[0]?.update).toMatchObject({ message })
    expect(JSON.stringify(heard.stored[0]?.update)).not.toContain('passwd')
  })

  test('are not kept when what stands below them must not be', async () => {
    const put = vi.fn(() => Promise.reject(new Error('kept')))
    const open = () => Promise.resolve(undefined)
    const { app, heard } = serverWith({ files: { put, open } })
    const secret = filePosted({ ...fields, caption: 'Công văn TỐI MẬT' }, photoBytes)
    expect((await app.request('/web/anna/files', secret)).status).toBe(200)
    expect(put).not.toHaveBeenCalled()
    expect(heard.stored[0]?.update).toMatchObject({
      message: { caption: 'Công văn TỐI MẬT', document: { file_id: '' } },
    })
  })

  test('are not kept when their name must not be', async () => {
    const put = vi.fn(() => Promise.reject(new Error('kept')))
    const open = () => Promise.resolve(undefined)
    const { app, heard } = serverWith({ files: { put, open } })
    const secret = filePosted(fields, photoBytes, 'Danh sách CCCD 064123456789.pdf')
    expect((await app.request('/web/anna/files', secret)).status).toBe(200)
    expect(put).not.toHaveBeenCalled()
    expect(JSON.stringify(heard.stored[0]?.update)).not.toContain('file:')
  })

  test('may be documents, under the ending of what they are', async () => {
    const type = 'application/pdf' as const
    const put = () => Promise.resolve({ ok: true as const, hash, type, bytes: 4 })
    const open = () => Promise.resolve(undefined)
    const { app, heard } = serverWith({ files: { put, open } })
    const sent = filePosted({ id: 'client-05' }, photoBytes, '../../Kế hoạch.exe')
    expect((await app.request('/web/anna/files', sent)).status).toBe(200)
    expect(heard.stored[0]?.update).toMatchObject({
      message: { document: { file_id: `file:${hash}`, file_name: 'Kế hoạch.pdf' } },
    })
  })

  test.each([
    ['of a type we do not take', 'not-taken' as const, 415],
    ['not safe', 'unsafe' as const, 415],
    ['too large', 'too-large' as const, 413],
  ])('are refused when they are %s', async (_, reason, status) => {
    const files = {
      put: () => Promise.resolve({ ok: false as const, reason }),
      open: () => Promise.resolve(undefined),
    }
    const { app, heard } = serverWith({ files })
    const answer = await app.request('/web/anna/files', filePosted(fields, photoBytes))
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({ error: reason })
    expect(heard.stored).toEqual([])
  })

  test('are not even read when they are far too large', async () => {
    const files = {
      put: () => Promise.reject(new Error('was read')),
      open: () => Promise.resolve(undefined),
    }
    const { app, heard } = serverWith({ files })
    const bytes = new Uint8Array(100 * 1024 * 1024)
    const answer = await app.request('/web/anna/files', filePosted(fields, bytes))
    expect(answer.status).toBe(413)
    expect(heard.errors).toEqual([])
  })

  test('need an id, and a file', async () => {
    const { app } = serverWith()
    const nameless = await app.request('/web/anna/files', filePosted({}, photoBytes))
    expect(nameless.status).toBe(400)
    const body = new FormData()
    body.set('id', 'client-04')
    body.set('file', 'words')
    const empty = { method: 'POST', headers: { Origin: origin }, body }
    expect((await app.request('/web/anna/files', empty)).status).toBe(400)
  })
})

describe('the name the server was called by', () => {
  test.each([
    ['http://localhost:3000', 200],
    ['http://127.0.0.1:3000', 200],
    ['http://[::1]:3000', 200],
    ['http://192.168.1.5:3000', 403],
    ['http://localhost.evil.example', 403],
    ['http://evil.example', 403],
  ])('%s is answered with %i', async (base, status) => {
    const { app } = serverWith()
    for (const path of ['/', '/page/chat.js', '/web/people', '/web/anna/nothing']) {
      const answer = await app.request(`${base}${path}`)
      expect(answer.status).toBe(status === 200 && path.endsWith('nothing') ? 404 : status)
    }
  })

  test('does not matter when told twice, nor for health and files', async () => {
    const { app } = serverWith({ web: { allowAnyHost: true } })
    expect((await app.request('https://chat.example.vn/')).status).toBe(200)
    const closed = serverWith().app
    expect((await closed.request('https://chat.example.vn/healthz')).status).toBe(200)
    expect((await closed.request('https://chat.example.vn/files/1')).status).toBe(404)
  })

  test('is the one our page comes from, with or without TLS in front', async () => {
    const { app } = serverWith({ web: { allowAnyHost: true } })
    const request = posted(text, { Origin: 'https://chat.example.vn' })
    const answer = await app.request('http://chat.example.vn/web/anna/messages', request)
    expect(answer.status).toBe(200)
  })
})

test('the people to be are told with what they are', async () => {
  const answer = await serverWith().app.request('/web/people')
  expect(await answer.json()).toEqual({
    people: [{ chat: 'anna', name: 'Siu H’Nga', role: 'officer', unit: 'Đảng ủy xã Ia Ly' }],
  })
})
