import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

type Listening = { url: string; close(): Promise<void> }

/** How long requests in hand may take to finish when the server closes, in milliseconds. */
const graceMs = 2_000

/** Opens the port; `closing` is the controller whose signal ends the live streams. */
export async function listen({ app, host, port, closing }: Door): Promise<Listening> {
  const answer = getRequestListener(app.fetch)
  const server = createHttpServer((request, response) => {
    response.once('close', () => {
      // A connection kept for the next request must not hold up the end.
      if (closing.signal.aborted)
        setImmediate(() => {
          server.closeIdleConnections()
        })
    })
    void answer(request, response)
  })
  server.listen(port, host)
  await once(server, 'listening')

  const address = server.address()
  const actual = address !== null && typeof address === 'object' ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      closing.abort()
      server.closeIdleConnections()
      const rest = setTimeout(() => {
        server.closeAllConnections()
      }, graceMs)
      await closed
      clearTimeout(rest)
    },
  }
}

type Door = { app: Hono; host: string; port: number; closing: AbortController }
