import { describe, expect, test } from 'vitest'
import { createLinks } from '../../src/server/links.ts'
import { hash, links, now, serverWith } from './support.ts'

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
