import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Server = {
  url: string
  close(): Promise<void>
  /** Refuses connections until the function it gives is called; open ones break. */
  down(): Promise<() => Promise<void>>
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Listens on loopback; `close` destroys every connection at once. */
export async function listen(handle: Handle, port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A broken connection is the client's affair; anything else is a bug of the fake.
      if (response.headersSent || response.destroyed) return
      answer(response, 500, `The fake failed: ${String(error)}`)
    })
  })
  // An idle connection that we close may be in use by the client the same moment.
  server.keepAliveTimeout = 0
  const open = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(at, '127.0.0.1', resolve)
    })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })

  await open(port)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    close,
    async down() {
      await close()
      return () => open(taken)
    },
  }
}

/** Answers with bytes, with a text as HTML, or with anything else as JSON. */
export function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.destroyed) return
  if (body instanceof Uint8Array) {
    response.writeHead(status, { 'content-type': typeOf(body), 'content-length': body.length })
    response.end(body)
    return
  }
  const isText = typeof body === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' })
  response.end(isText ? body : JSON.stringify(body))
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** The few kinds that people send here, by their first bytes. */
export function typeOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start.startsWith('ffd8ff')) return 'image/jpeg'
  if (start === '89504e47') return 'image/png'
  if (start === '52494646') return 'image/webp'
  return 'application/octet-stream'
}
