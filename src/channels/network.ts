import type { ClientRequest } from 'node:http'
import type { Trouble } from '../messaging/channel.ts'
import { HttpsProxyAgent } from 'https-proxy-agent'

/** An agent for the proxy that is configured, if there is one and the address is not of this machine. */
export function proxyFor(
  address: string,
  proxy: string | undefined,
): HttpsProxyAgent<string> | undefined {
  if (proxy === undefined || !address.startsWith('https:')) return undefined
  const agent = new HttpsProxyAgent(proxy, { keepAlive: true })
  // Left alone, what the proxy says would be read as the answer of the platform.
  agent.on('proxyConnect', ({ statusCode }: { statusCode: number }, request: ClientRequest) => {
    if (statusCode === 200) return
    const refused = new Error(`The proxy refused the connection: ${statusCode}`)
    request.destroy(Object.assign(refused, { code: proxyRefused }))
  })
  return agent
}

/**
 * What a call that got no answer may have done: nothing at all while there was no connection yet,
 * nobody knows what afterwards. The reason never holds the address: the token is part of it.
 */
export function troubleOf(error: unknown): Trouble {
  const { code, connected } = examine(error)
  const reason = `No answer: ${code}`
  return connected ? { outcome: 'unknown', reason } : { outcome: 'not-sent', reason }
}

const proxyRefused = 'EPROXY'

const withoutConnection = new Set([
  proxyRefused,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EPROTO',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'HOSTNAME_MISMATCH',
])

/** A certificate or a handshake that failed, under the names of Node and of OpenSSL. */
const brokenTls = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_)/

function examine(error: unknown): { code: string; connected: boolean } {
  const chain = [...causesOf(error)]
  const codes = chain.flatMap(({ code }) => (typeof code === 'string' ? [code] : []))
  const connected = !chain.some(
    ({ code, syscall, message }) =>
      (typeof code === 'string' && (withoutConnection.has(code) || brokenTls.test(code))) ||
      syscall === 'connect' ||
      /reason: connect |before secure TLS connection/.test(message),
  )
  const isLate = chain.some(
    ({ name, message }) => name === 'AbortError' || /timed? ?out|canceled/i.test(message),
  )
  return { code: codes[0] ?? (isLate ? 'timeout' : 'unreadable'), connected }
}

type Failure = Error & { code?: unknown; syscall?: unknown }

/** The error, and those it was made of: grammY keeps the inner one in `error`, others in `cause`. */
function* causesOf(error: unknown): Generator<Failure> {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    yield each
    each = 'error' in each ? each.error : each.cause
  }
}
