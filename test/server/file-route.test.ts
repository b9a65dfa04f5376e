import { describe, expect, test } from 'vitest'
import { createLinks } from '../../src/server/links.ts'
import { hash, links, now, photoBytes, serverWith } from './support.ts'

const hour = 60 * 60 * 1000
const address = (id: string) => new URL(links.sign(id, now), 'http://localhost')

describe('a signed link opens its file', () => {
  test.each(['attachment-1', hash])('%s', async (id) => {
    const answer = await serverWith().app.request(address(id))
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '4',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
    })
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff, 0xe0])
  })

  test('until it expires', async () => {
    const at = (ms: number) => ({ clock: { now: () => new Date(now.getTime() + ms) } })
    const link = address(hash)
    expect((await serverWith(at(hour - 1)).app.request(link)).status).toBe(200)
    expect((await serverWith(at(hour)).app.request(link)).status).toBe(404)
  })
})

describe('a document is saved and never shown', () => {
  const file = { hash, type: 'application/pdf', bytes: 4, body: photoBytes } as const
  const files = {
    put: () => Promise.reject(new Error('Nothing is sent here')),
    open: () => Promise.resolve(file),
  }
  const named = (name: string) => ({ find: () => Promise.resolve({ hash, name }) })

  test.each([
    ['Kế hoạch Đảng ủy.pdf', 'Ke hoach Dang uy.pdf', 'K%E1%BA%BF%20ho%E1%BA%A1ch%20%C4%90'],
    [`a"b\\c%'(1).pdf`, "a_b_c_'(1).pdf", 'a%22b%5Cc%25%27%281%29.pdf'],
    ['a\r\nSet-Cookie: b.pdf', 'a__Set-Cookie: b.pdf', 'a%0D%0ASet-Cookie%3A%20b.pdf'],
  ])('under its own name: %j', async (name, plain, encoded) => {
    const { app } = serverWith({ files, attachments: named(name) })
    const { headers } = await app.request(address('attachment-1'))
    const said = headers.get('content-disposition') ?? ''
    expect(said.startsWith(`attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)).toBe(
      true,
    )
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('by its hash under no name of ours', async () => {
    const answer = await serverWith({ files }).app.request(address(hash))
    expect(answer.headers.get('content-disposition')).toBe('attachment')
  })
})

test('whatever is opened can do nothing', async () => {
  const { headers } = await serverWith().app.request(address(hash))
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  const page = await serverWith().app.request('/')
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
})

describe('nothing else opens it', () => {
  const signature = address(hash).searchParams.get('signature') ?? ''
  test.each([
    ['no signature', { signature: '' }],
    ['a changed signature', { signature: `x${signature.slice(1)}` }],
    ['a longer signature', { signature: `${signature}x` }],
    ['a later end', { until: String(now.getTime() + 2 * hour) }],
    ['no end', { until: '' }],
  ])('%s', async (_, change) => {
    const link = address(hash)
    for (const [name, value] of Object.entries(change)) link.searchParams.set(name, value)
    const answer = await serverWith().app.request(link)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ error: 'not-found' })
  })

  test('the link of another file', async () => {
    const link = address('attachment-1')
    link.pathname = `/files/${hash}`
    expect((await serverWith().app.request(link)).status).toBe(404)
  })

  test('a link of another installation', async () => {
    const other = createLinks({ secret: 'another' }).sign(hash, now)
    expect((await serverWith().app.request(other)).status).toBe(404)
  })

  test.each(['attachment-2', 'cd'.repeat(32)])('%s, which is not there', async (id) => {
    expect((await serverWith().app.request(address(id))).status).toBe(404)
  })
})

test('a link may carry the address of the server, and lives as long as it is told', () => {
  const lifetimeMs = 60_000
  const abroad = createLinks({ secret: 'a', base: 'https://bot.vn', lifetimeMs })
  expect(abroad.sign('7', now)).toMatch(
    /^https:\/\/bot\.vn\/files\/7\?until=1795330860000&signature=.{43}$/,
  )
})
