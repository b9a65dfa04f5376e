import { describe, expect, test } from 'vitest'
import type { ServerHealth } from '../../src/server/metrics.ts'
import { now, posted, serverWith, well } from './support.ts'

describe('health', () => {
  test('the process lives', async () => {
    const health = () => Promise.reject(new Error('the database is away'))
    const answer = await serverWith({ health }).app.request('/healthz')
    expect(answer.status).toBe(200)
  })

  const fine = { deliveries: {}, isRefused: false }
  test.each([
    ['all is well', {}, 200, []],
    ['the database is down', { database: false }, 503, []],
    ['no worker looks for events', { worker: false }, 503, []],
    [
      'a platform refuses everything',
      {
        channels: {
          web: fine,
          zalo: { deliveries: { 'not-sent': 9, refused: 3 }, isRefused: true },
        },
      },
      200,
      ['zalo'],
    ],
    [
      'a platform does not answer',
      { channels: { web: fine, telegram: { ...fine, downSince: now } } },
      200,
      ['telegram'],
    ],
    [
      'a platform wants to be left alone',
      { channels: { zalo: { ...fine, pausedUntil: new Date(now.getTime() + 9_000) } } },
      200,
      ['zalo'],
    ],
  ] as [string, Partial<ServerHealth>, number, string[]][])(
    'ready or not when %s',
    async (_, change, status, broken) => {
      const health = { ...well, ...change }
      const answer = await serverWith({ health: () => Promise.resolve(health) }).app.request(
        '/readyz',
      )
      expect(answer.status).toBe(status)
      const told = (await answer.json()) as { channels: Record<string, { works: boolean }> }
      const { database, worker } = health
      expect(told).toMatchObject({ ready: status === 200, database, worker })
      const names = Object.keys(health.channels)
      expect(Object.keys(told.channels)).toEqual(names)
      expect(names.filter((name) => !told.channels[name]?.works)).toEqual(broken)
      expect(await figuresOf(health)).toEqual(
        expect.arrayContaining([
          ...names.map((name) => `bot_up{part="${name}"} ${broken.includes(name) ? 0 : 1}`),
        ]),
      )
    },
  )

  test('for how long a platform wants to be left alone is a figure', async () => {
    const pausedUntil = new Date(now.getTime() + 9_000)
    const health = { ...well, channels: { zalo: { ...fine, pausedUntil } } }
    expect(await figuresOf(health)).toContain('bot_channel_paused_seconds{channel="zalo"} 9')
  })

  test('not ready when nobody can say', async () => {
    const health = () => Promise.reject(new Error('away'))
    expect((await serverWith({ health }).app.request('/readyz')).status).toBe(503)
  })

  test('the figures are there for Prometheus, and are the same when asked again', async () => {
    const { app } = serverWith()
    await app.request('/metrics')
    const answer = await app.request('/metrics')
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const lines = (await answer.text()).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'bot_up{part="database"} 1',
        'bot_waiting_events 2',
        'bot_waiting_messages{channel="web",lane="reminder"} 3',
        'bot_events_total{outcome="done"} 40',
        'bot_oldest_event_seconds 7',
        'bot_oldest_message_seconds{channel="web",lane="reminder"} 40',
        'bot_deliveries_total{channel="web",lane="reply",outcome="sent"} 39',
        'bot_dead_events 1',
        'bot_uncertain_messages 4',
      ]),
    )
  })
})

describe('what there is and what there is not', () => {
  test.each(['/', '/page/chat.js', '/web/people', '/web/anna/stream', '/nothing'])(
    '%s does not exist while the web chat is off',
    async (path) => {
      const answer = await serverWith({ web: 'off' }).app.request(path)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toEqual({ error: 'not-found' })
    },
  )

  test.each(['/nothing', '/page/../server.ts', '/page/nothing.js', '/web/ANNA/stream', '/files'])(
    '%s does not exist at all',
    async (path) => {
      expect((await serverWith().app.request(path)).status).toBe(404)
    },
  )

  test('a post to a chat that can not be is stored nowhere', async () => {
    const { app, heard } = serverWith()
    const answer = await app.request('/web/A:B/messages', posted({ id: 'client-01', text: 'a' }))
    expect(answer.status).toBe(404)
    expect(heard.stored).toEqual([])
  })
})

test.each(['/', '/healthz', '/nothing', '/web/people'])(
  '%s carries the headers that keep a browser safe',
  async (path) => {
    const { headers } = await serverWith().app.request(path)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  },
)

test('a store that fails is told as such, without its words, and logged', async () => {
  const people = () => Promise.reject(new Error('password authentication failed'))
  const { app, heard } = serverWith({ web: { people } })
  const answer = await app.request('/web/people')
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('2')
  expect(await answer.text()).toBe('{"error":"unavailable"}')
  expect(heard.errors).toEqual(['a request failed'])
})

async function figuresOf(health: ServerHealth): Promise<string[]> {
  const { app } = serverWith({ health: () => Promise.resolve(health) })
  return (await (await app.request('/metrics')).text()).split('\n')
}
