import { HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { troubleOf } from '../../src/channels/network.ts'
import { canary, expectNoSecret } from './support.ts'

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)
const address = `https://api.telegram.org/bot${canary}/sendMessage`

/** As node-fetch tells of trouble: the code, and the message of the inner error. */
const fetchFailed = (code: string | undefined, reason: string) =>
  new HttpError(
    `Network request for 'sendMessage' failed!`,
    error(`request to ${address} failed, reason: ${reason}`, { type: 'system', code }),
  )

/** As axios does, which keeps the inner error. */
const axiosFailed = (cause: Error & { code?: string }) =>
  Object.assign(new Error(cause.message, { cause }), {
    name: 'AxiosError',
    code: cause.code,
    config: { url: address },
  })

const late = error('connect ETIMEDOUT 149.154.167.220:443', {
  code: 'ETIMEDOUT',
  syscall: 'connect',
})
const lateEverywhere = Object.assign(new AggregateError([late, late]), { code: 'ETIMEDOUT' })
const reset = error('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' })
const cut = 'Client network socket disconnected before secure TLS connection was established'

test.each<[string, unknown, string, string]>([
  ['a connection that came too late', axiosFailed(late), 'not-sent', 'ETIMEDOUT'],
  ['the same at every address', axiosFailed(lateEverywhere), 'not-sent', 'ETIMEDOUT'],
  ['the same by fetch', fetchFailed('ETIMEDOUT', late.message), 'not-sent', 'ETIMEDOUT'],
  ['the same at every address by fetch', fetchFailed('ETIMEDOUT', ''), 'not-sent', 'ETIMEDOUT'],
  [
    'an answer that came too late',
    fetchFailed('ETIMEDOUT', 'read ETIMEDOUT'),
    'unknown',
    'ETIMEDOUT',
  ],
  ['a broken connection', axiosFailed(reset), 'unknown', 'ECONNRESET'],
  [
    'a broken connection by fetch',
    fetchFailed('ECONNRESET', 'socket hang up'),
    'unknown',
    'ECONNRESET',
  ],
  ['a broken handshake', fetchFailed('ECONNRESET', cut), 'not-sent', 'ECONNRESET'],
  ['no name server', fetchFailed('EAI_AGAIN', 'getaddrinfo EAI_AGAIN'), 'not-sent', 'EAI_AGAIN'],
  [
    'a certificate of another name',
    fetchFailed(
      'ERR_TLS_CERT_ALTNAME_INVALID',
      "Hostname/IP does not match certificate's altnames",
    ),
    'not-sent',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ],
  [
    'an expired certificate',
    axiosFailed(error('', { code: 'CERT_HAS_EXPIRED' })),
    'not-sent',
    'CERT_HAS_EXPIRED',
  ],
  ['a call we gave up', new HttpError('', error('', { name: 'AbortError' })), 'unknown', 'timeout'],
  ['no error at all', `a word with ${address}`, 'unknown', 'unreadable'],
])('%s', (_, failed, outcome, code) => {
  const trouble = troubleOf(failed)
  expect(trouble).toEqual({ outcome, reason: `No answer: ${code}` })
  expectNoSecret(trouble)
})
