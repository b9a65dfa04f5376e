import { describe, expect, test } from 'vitest'
import type { What } from '../fakes/index.ts'
import { actionOf, expectNoSecret, platforms, say } from './support.ts'
import * as wires from './wires.ts'

describe.each(platforms)('on $name', ({ open, withFake }) => {
  test.each<[string, wires.Wire]>([
    ['a name that does not exist', wires.noSuchName],
    ['nobody listens', wires.nobodyListens],
    ['every packet is dropped', wires.noAnswerToSyn],
    ['a server without TLS', wires.plainBehindTls],
    ['a certificate that nobody trusts', wires.selfSigned],
    ['a server that never answers the handshake', wires.silentTls],
    ['a server that ends the handshake', wires.closedDuringTls],
    ['a proxy that is down', wires.noProxy],
    ['a proxy that says nothing', wires.silentProxy],
    ['a proxy that closes the line', wires.proxySaying('')],
    ['a proxy that speaks another language', wires.proxySaying('SSH-2.0-OpenSSH\r\n\r\n')],
    ['a proxy with half an answer', wires.proxySaying('HTTP/1.1 200')],
    ['a proxy that forbids it', wires.refusing(403)],
    ['a proxy that wants a password', wires.refusing(407)],
    ['a proxy that can not get further', wires.refusing(502)],
    ['a tunnel that closes', wires.proxySaying('HTTP/1.1 200 OK\r\n\r\n')],
    ['a tunnel that leads nowhere', wires.silentTunnel],
  ])('%s: nothing was sent, and it is tried again', (_, wire) =>
    wire(async (way) => {
      const delivery = await say(open(way))
      expect(delivery).toMatchObject({ outcome: 'not-sent', partIds: [] })
      expect(actionOf(delivery)).toBe('tried again')
      expectNoSecret(delivery)
    }),
  )

  const json = (status: number, ok = false) => ({
    status,
    body: { ok, error_code: status, description: 'Internal Server Error' },
  })
  const html = (status: number) => ({ status, body: `<html><h1>${status}</h1></html>` })

  test.each<[string, What]>([
    ['no answer, and nothing was done', 'hang'],
    ['no answer, but it was done', 'hang-after'],
    ['the connection broke before it was done', 'reset'],
    ['the connection broke after it was done', 'reset-after'],
    ['an answer that broke off', 'garbled'],
    ['a page where an answer should be', html(200)],
    ['an empty answer', { status: 200, body: '' }],
    ['an answer that is no object', { status: 200, body: [] }],
    ['500', json(500)],
    ['502', json(502)],
    ['504', json(504)],
    ['a page that says 500', html(500)],
    ['a page that says 502', 'bad-gateway'],
    ['a page that says 504', html(504)],
  ])('%s: nobody knows, and it is tried once more', (_, what) =>
    withFake(
      async (fake, channel) => {
        fake.fail({ what })
        const delivery = await say(channel)
        expect(delivery).toMatchObject({ outcome: 'unknown', partIds: [] })
        expect(actionOf(delivery)).toBe('tried once more')
        expectNoSecret(delivery)
      },
      { patience: { answerMs: 150 } },
    ),
  )

  test('what was sent has its own id', () =>
    withFake(async (fake, channel) => {
      const delivery = await say(channel)
      const [shown] = fake.shown(fake.calls[0]?.payload['chat_id'] as string)
      expect(delivery).toEqual({ outcome: 'sent', providerIds: [shown?.id] })
    }))
})
