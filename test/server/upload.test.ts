import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import type { ServerServices } from '../../src/server/server.ts'
import type { UploadServices } from '../../src/server/upload-route.ts'
import { createUploads } from '../../src/server/uploads.ts'
import { hash, now, serverWith, texts } from './support.ts'

const hour = 60 * 60 * 1000
const base = 'http://localhost'
const uploads = createUploads({ secret: 'for tests', base })
const draft = { chatKey: 'zalo:lan', draftId: 'draft-1' }
const address = uploads.sign({ ...draft, now })
const account = {
  key: 'zalo:lan',
  channel: 'zalo',
  personId: 'lan',
  draftId: 'draft-1',
  locale: undefined,
}

type Account = Partial<typeof account>

/** The server with one chat that fills one draft; `at` milliseconds after the link was made. */
function office({ is = account, at = 0, put, log }: Office = {}) {
  const type = 'application/pdf' as const
  const store = vi.fn<UploadServices['inbox']['store']>(() => Promise.resolve({ stored: 'new' }))
  const putFile = vi.fn(put ?? (() => Promise.resolve({ ok: true as const, hash, type, bytes: 4 })))
  const { app } = serverWith({
    clock: { now: () => new Date(now.getTime() + at) },
    files: { put: putFile, open: () => Promise.resolve(undefined) },
    upload: {
      texts,
      defaultLocale: 'vi',
      uploads,
      people: { known: (key) => Promise.resolve(key === is.key ? (is as never) : undefined) },
      inbox: { store },
      takesText: () => Promise.resolve(false),
    },
    ...(log && { log }),
    web: 'off',
  })
  return { app, store, put: putFile }
}

type Office = { is?: Account; at?: number; put?: Put; log?: ServerServices['log'] }
type Put = UploadServices['files']['put']

function sent(name: string, fields: Record<string, string> = { id: 'upload-0001' }, size = 4) {
  const body = new FormData()
  for (const [key, value] of Object.entries(fields)) body.set(key, value)
  body.set('file', new File([new Uint8Array(size)], name))
  return { method: 'POST', body }
}

test('the page asks for a file, without a script and without a way out', async () => {
  const answer = await office().app.request(address)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(page).toContain('<html lang="vi">')
  expect(page).toMatch(/<form method="post" enctype="multipart\/form-data">/)
  expect(page).not.toMatch(/<script|https?:/)
  const [id] = /(?<=name="id" value=")[\w-]+/.exec(page) ?? []
  expect(await (await office().app.request(address)).text()).not.toContain(id)
  const policy = answer.headers.get('content-security-policy')
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-.*'; form-action 'self';/)
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
})

test('what is sent there reaches the chat as a document', async () => {
  const { app, store } = office()
  const answer = await app.request(address, sent('../Kế hoạch.exe'))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Đã nhận, đồng chí quay lại Zalo')
  expect(store).toHaveBeenCalledWith({
    channel: 'zalo',
    chatKey: 'zalo:lan',
    dedupe: `upload:upload-0001:${hash}`,
    update: expect.objectContaining({
      message: expect.objectContaining({
        chat: { id: 'lan', type: 'private', first_name: '' },
        document: {
          file_id: `file:${hash}`,
          file_unique_id: hash,
          file_size: 4,
          mime_type: 'application/pdf',
          file_name: 'Kế hoạch.pdf',
        },
      }) as unknown,
    }) as unknown,
    receivedAt: now,
  })
})

test('the same page sent twice is one file, another file from it is another one', async () => {
  const hashes = [hash, hash, 'cd'.repeat(32)]
  const put = () =>
    Promise.resolve({
      ok: true,
      hash: hashes.shift() ?? '',
      type: 'application/pdf',
      bytes: 4,
    } as const)
  const { app, store } = office({ put })
  for (let times = 0; times < 3; times++) await app.request(address, sent('a.pdf'))
  const [first, again, other] = store.mock.calls.map(([{ dedupe }]) => dedupe)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('of many files that come at once only a few are in memory', async () => {
  const leave: (() => void)[] = []
  const { app, put } = office({
    put: async () => {
      await new Promise<void>((resolve) => leave.push(resolve))
      return { ok: false, reason: 'not-taken' }
    },
  })
  const answers = Array.from({ length: 8 }, async () => app.request(address, sent('a.pdf')))
  for (let turns = 0; turns < 100; turns++) await turn()
  expect(put).toHaveBeenCalledTimes(4)
  const done = Promise.all(answers)
  while (leave.length < 8) {
    for (const each of leave) each()
    await turn()
  }
  for (const each of leave) each()
  expect((await done).map(({ status }) => status)).toEqual(Array(8).fill(415))
})

describe('a link opens nothing', () => {
  const token = address.split('/').at(-1) ?? ''
  const [payload = '', signature = ''] = token.split('.')
  const other =
    uploads
      .sign({ ...draft, draftId: 'draft-2', now })
      .split(/[/.]/)
      .at(-2) ?? ''
  const foreign = createUploads({ secret: 'another', base }).sign({ ...draft, now })

  test.each<[string, string, Parameters<typeof office>[0]]>([
    ['that is forged', `${base}/upload/${payload}.x${signature.slice(1)}`, {}],
    ['without a signature', `${base}/upload/${payload}`, {}],
    ['with the signature of another', `${base}/upload/${other}.${signature}`, {}],
    ['of another installation', foreign, {}],
    ['that is none', `${base}/upload/a`, {}],
    ['after two hours', address, { at: 2 * hour }],
    ['when the draft is sent', address, { is: { ...account, draftId: 'draft-2' } }],
    ['when the person is gone', address, { is: { key: 'zalo:lan', draftId: 'draft-1' } }],
    ['when the chat is gone', address, { is: { key: 'zalo:minh' } }],
  ])('%s', async (_, link, how) => {
    const { app, put, store } = office(how)
    for (const request of [{}, sent('a.pdf'), sent('a.pdf', {}, 30 * 1024 * 1024)]) {
      const answer = await app.request(link, request)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('không còn dùng được')
    }
    expect(put).not.toHaveBeenCalled()
    expect(store).not.toHaveBeenCalled()
  })

  test('that is almost two hours old', async () => {
    expect((await office({ at: 2 * hour - 1 }).app.request(address)).status).toBe(200)
  })
})

test('the key in the address is in no log', async () => {
  const told: object[] = []
  const { app } = office({
    put: () => Promise.reject(new Error('The disk is full')),
    log: { error: (details) => told.push(details) },
  })
  expect((await app.request(address, sent('a.pdf'))).status).toBe(503)
  expect(told).toEqual([expect.objectContaining({ path: '/upload/…' })])
})

describe('what can not be taken is told with the form below', () => {
  test.each([
    ['too-large', 413, 'nhiều nhất 20 MB'],
    ['not-taken', 415, 'PDF, Word, Excel'],
    ['unsafe', 415, 'không an toàn'],
  ] as const)('%s', async (reason, status, words) => {
    const { app, store } = office({ put: () => Promise.resolve({ ok: false, reason }) })
    const answer = await app.request(address, sent('a.pdf'))
    expect(answer.status).toBe(status)
    const page = await answer.text()
    expect(page).toContain(words)
    expect(page).toContain('<form')
    expect(store).not.toHaveBeenCalled()
  })

  test.each([
    ['100 MB', sent('a.pdf', { id: 'upload-0001' }, 100 * 1024 * 1024), 413, 'lớn quá'],
    ['a secret name', sent('Công văn TỐI MẬT.pdf'), 415, 'bí mật nhà nước'],
    ['a name that is a mark', sent('Mật.docx'), 415, 'bí mật nhà nước'],
    ['a citizen’s number', sent('CCCD 064123456789.pdf'), 415, 'số giấy tờ'],
    ['nothing', sent('', { id: 'upload-0001' }, 0), 400, 'Chưa có tệp nào'],
    ['no id', sent('a.pdf', {}), 400, 'Chưa có tệp nào'],
  ] as const)('%s', async (_, request, status, words) => {
    const { app, put, store } = office()
    const answer = await app.request(address, request)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(words)
    expect(put).not.toHaveBeenCalled()
    expect(store).not.toHaveBeenCalled()
  })
})

test('where nobody could reach it there is no such page', async () => {
  expect((await serverWith().app.request(address)).status).toBe(404)
})
