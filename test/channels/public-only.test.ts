import { createServer } from 'node:http'
import { once } from 'node:events'
import { request } from 'node:https'
import type { lookup } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { agentFor } from '../../src/channels/agents.ts'
import { isPublic, publicOnly } from '../../src/channels/public-only.ts'
import { openZalo } from './support.ts'

const family = (address: string) => (address.includes(':') ? 6 : 4)

describe('an address', () => {
  test.each([
    ...['127.0.0.1', '127.8.9.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...[
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '100.100.100.200',
      '224.0.0.1',
      '::1',
      '::',
    ],
    ...['::ffff:127.0.0.1', '::ffff:a9fe:a9fe', 'fe80::1', 'fd00:ec2::254', '64:ff9b::a9fe:a9fe'],
    ...['2002:7f00:1::', '255.255.255.255', 'ff02::1'],
  ])('%s lies in a house', (address) => {
    expect(isPublic({ address, family: family(address) })).toBe(false)
  })

  test.each(['118.102.1.1', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is of the internet',
    (address) => {
      expect(isPublic({ address, family: family(address) })).toBe(true)
    },
  )
})

/** A resolver that gives these addresses, another time others. */
const resolving = (...answers: string[][]) =>
  ((_host: string, _options: unknown, done: (error: null, found: object[]) => void) => {
    const found = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
    done(
      null,
      found.map((address) => ({ address, family: family(address) })),
    )
  }) as unknown as typeof lookup

test.each([
  ['this machine', [['127.0.0.1']]],
  ['one of the internet and one of the house', [['118.102.1.1', '127.0.0.1']]],
  ['nothing', [[]]],
])('a name that means %s is not gone to', async (_, answers) => {
  const connected: string[] = []
  const server = createServer(() => connected.push('request')).listen(0, '127.0.0.1')
  server.on('connection', () => connected.push('connection'))
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const lookup = publicOnly(resolving(...answers))
  const agent = agentFor('https://a', { proxy: undefined, connectMs: 1_000, lookup })
  const call = request({ host: 'photo.zdn.vn', port, agent })
  const [error] = (await once(call.end(), 'error').catch((cause: unknown) => [cause])) as [
    NodeJS.ErrnoException,
  ]
  expect(error).toMatchObject({ code: 'ENOTFOUND' })
  expect(connected).toEqual([])
  server.close()
})

describe('what Zalo never fetches, whatever an event names', () => {
  const channel = openZalo({
    apiRoot: 'https://bot-api.zaloplatforms.com',
    proxy: 'http://127.0.0.1:1',
  })
  const inside = ['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]']
  const addresses = [
    ...inside.flatMap((host) => [`http://${host}/a`, `https://${host}/a`, `https://${host}:443/a`]),
    ...[
      '169.254.169.254/latest/meta-data',
      'metadata.google.internal/',
      '100.100.100.200/',
    ].flatMap((place) => [`http://${place}`, `https://${place}`]),
    'https://photo.zdn.vn@127.0.0.1/a.jpg',
    'https://photo.zdn.vn:443@169.254.169.254/a.jpg',
    'https://user:pass@photo.zdn.vn/a.jpg',
    'https://photo.zdn.vn.evil.example/a.jpg',
    'https://evilzdn.vn/a.jpg',
    'https://zdn.vn.127.0.0.1.nip.io/a.jpg',
    'https://photo.zdn.vn:8443/a.jpg',
    'http://photo.zdn.vn/a.jpg',
    'https:photo.evil/a.jpg',
    'https://photo.zdn.vn%2f@127.0.0.1/a',
    'https://127.0.0.1#photo.zdn.vn',
    'https://127.0.0.1?photo.zdn.vn',
    'https://127.0.0.1\\@photo.zdn.vn/a',
    'https://photo。zdn。vn.127.0.0.1.sslip.io/',
    'file:///etc/passwd',
    'ftp://photo.zdn.vn/a',
    'gopher://photo.zdn.vn/a',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'blob:https://photo.zdn.vn/a',
    '//photo.zdn.vn/a.jpg',
    '/etc/passwd',
    'https://',
    'https://[fe80::1%25eth0]/a',
    'https://[fd00:ec2::254]/latest',
    'https://localhost/a.jpg',
    'https://localhost.localdomain/a.jpg',
    'https://bot.sock/a',
    'unix:/data/bot.sock:/invites',
    'https://127.0.0.1.zdn.vn.example/a',
  ]

  test('there are fifty forms', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(50)
  })

  test.each(addresses)('%s', async (address) => {
    expect(await channel.download(address)).toMatchObject({ fetched: 'never', why: 'gone' })
  })
})
