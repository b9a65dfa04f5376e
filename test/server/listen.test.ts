import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { createWeb, type Web } from '../../src/channels/web.ts'
import { listen } from '../../src/server/listen.ts'
import { serverWith } from './support.ts'

test('the server answers, and closes at once though pages are open', async () => {
  const { app, closing } = serverWith()
  const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  const stream = await fetch(`${server.url}/web/anna/stream`)

  const started = performance.now()
  await server.close()
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(await stream.text()).toContain('"replay":true')
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow()
})

test('a page that leaves is forgotten', async () => {
  const heard: string[] = []
  const web = createWeb()
  const channel: Web = {
    ...web,
    listen(chatKey, hear) {
      const leave = web.listen(chatKey, hear)
      return () => {
        heard.push('left')
        leave()
      }
    },
  }
  const { app, closing } = serverWith({ web: { channel } })
  const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
  const page = request(`${server.url}/web/anna/stream`).end()
  const [answer] = (await once(page, 'response')) as [NodeJS.ReadableStream]
  await once(answer, 'data')
  page.destroy()
  await expect.poll(() => heard).toEqual(['left'])
  await server.close()
})

test('a port that is taken is an error at once', async () => {
  const { app, closing } = serverWith()
  const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
  const port = Number(new URL(server.url).port)
  await expect(listen({ app, host: '127.0.0.1', port, closing })).rejects.toThrow('EADDRINUSE')
  await server.close()
})

test('a name in the Host header that is not ours is refused over the wire too', async () => {
  const { app, closing } = serverWith()
  const server = await listen({ app, host: '127.0.0.1', port: 0, closing })
  const headers = { Host: 'evil.example' }
  const [answer] = (await once(request(`${server.url}/`, { headers }).end(), 'response')) as [
    { statusCode: number; resume(): void },
  ]
  answer.resume()
  expect(answer.statusCode).toBe(403)
  await server.close()
})
