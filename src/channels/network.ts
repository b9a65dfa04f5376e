import type { Trouble } from '../messaging/channel.ts'

/**
 * What a call that got no answer may have done: nothing at all while there was no connection yet,
 * nobody knows what afterwards. The reason never holds the address: the token is part of it.
 */
export function troubleOf(error: unknown): Trouble {
  const { code, connected } = examine(error)
  const reason = `No answer: ${code}`
  return connected ? { outcome: 'unknown', reason } : { outcome: 'not-sent', reason }
}

/** The code of an error that tells of a proxy that would not let us through. */
export const proxyRefused = 'EPROXY'

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

/** The same in the words of node-fetch, which keeps no more; it is silent of many addresses. */
const neverConnected = /reason: connect |reason: $|before secure TLS connection/

/** A certificate or a handshake that failed, under the names of Node and of OpenSSL. */
const brokenTls = /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_)/

function examine(error: unknown): { code: string; connected: boolean } {
  const chain = [...causesOf(error)]
  const codes = chain.flatMap(({ code }) => (typeof code === 'string' ? [code] : []))
  const connected = !chain.some(
    ({ code, syscall, message }) =>
      (typeof code === 'string' && (withoutConnection.has(code) || brokenTls.test(code))) ||
      syscall === 'connect' ||
      neverConnected.test(message),
  )
  const isLate = chain.some(
    ({ name, message }) => name === 'AbortError' || /timed? ?out|canceled/i.test(message),
  )
  return { code: codes[0] ?? (isLate ? 'timeout' : 'unreadable'), connected }
}

type Failure = Error & { code?: unknown; syscall?: unknown }

/** The error, and those it was made of: in `error` for grammY, one for each address in `errors`. */
function* causesOf(error: unknown): Generator<Failure> {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    yield each
    if (each instanceof AggregateError) each = each.errors[0]
    else each = 'error' in each ? each.error : each.cause
  }
}
