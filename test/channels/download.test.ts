import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { listen } from '../fakes/http.ts'
import { expectNoSecret, lan, openTelegram, openZalo, withTelegram, withZalo } from './support.ts'

const megabyte = 1024 * 1024
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])

/** What a server of files does with a request, by the name of the file. */
const manners: Record<string, (response: ServerResponse) => void> = {
  fine: (response) => response.end(jpeg),
  largest: (response) => response.end(Buffer.alloc(20 * megabyte)),
  'too-large': (response) => response.end(Buffer.alloc(20 * megabyte + 1)),
  // A megabyte that unfolds.
  bomb(response) {
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(Buffer.alloc(64 * megabyte)))
  },
  endless(response) {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(megabyte)));
    }
    response.on('drain', pour)
    pour()
  },
  gone: (response) => response.writeHead(404).end('Not Found'),
  forbidden: (response) => response.writeHead(403).end(),
  redirect: (response) => response.writeHead(302, { location: '/fine' }).end(),
  empty: (response) => response.writeHead(204).end(),
  broken: (response) => response.writeHead(502).end('<h1>Bad Gateway</h1>'),
  busy: (response) => response.writeHead(429).end(),
  'cut off'(response) {
    response.writeHead(200, { 'content-length': 100 })
    response.write('half', () => response.destroy())
  },
  reset: (response) => response.socket?.resetAndDestroy(),
  silent: () => undefined,
}

/** Lends a server that is a platform just as far as files go. */
async function withFiles<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await listen((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const name = decodeURIComponent(request.url?.split('/').at(-1) ?? '')
      if (name !== 'getFile') return manners[name]?.(response)
      const { file_id: id } = JSON.parse(Buffer.concat(chunks).toString()) as { file_id: string }
      const result = { file_id: id, file_unique_id: id, file_path: encodeURIComponent(id) }
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify({ ok: true, result }))
    })
    return Promise.resolve()
  })
  try {
    return await work(server.url)
  } finally {
    await server.close()
  }
}

const patience = { fileMs: 60_000 }
const fetchers = [
  {
    name: 'Telegram',
    fetchFrom: (apiRoot: string, file: string, own = patience) =>
      openTelegram({ apiRoot, patience: own }).download(file),
  },
  {
    name: 'Zalo',
    fetchFrom: (apiRoot: string, file: string, own = patience) =>
      openZalo({ apiRoot, patience: own }).download(`${apiRoot}/${encodeURIComponent(file)}`),
  },
]

describe.each(fetchers)('a file of $name', ({ fetchFrom }) => {
  test.each([
    ['fine', jpeg.length],
    ['largest', 20 * megabyte],
  ])('that is %s is fetched', async (file, bytes) => {
    const fetched = await withFiles((url) => fetchFrom(url, file))
    expect(fetched).toMatchObject({ fetched: 'yes', bytes: { length: bytes } })
  })

  test.each([
    ['too-large', { why: 'too-large' }],
    ['endless', { why: 'too-large' }],
    ['bomb', { why: 'too-large' }],
    ['gone', { why: 'gone', reason: 'HTTP 404' }],
    ['forbidden', { why: 'gone' }],
    ['redirect', { why: 'gone' }],
    ['empty', { why: 'gone' }],
  ])('that is %s never comes', async (file, expected) => {
    const fetched = await withFiles((url) => fetchFrom(url, file))
    expect(fetched).toMatchObject({ fetched: 'never', ...expected })
    expectNoSecret(fetched)
  })

  test.each(['broken', 'busy', 'cut off', 'reset', 'silent'])(
    'that is %s may come later',
    async (file) => {
      const hurry = { fileMs: 150 }
      const fetched = await withFiles((url) => fetchFrom(url, file, hurry))
      expect(fetched).toMatchObject({ fetched: 'later' })
      expectNoSecret(fetched)
    },
  )

  test('may come later when nobody is there', async () => {
    const fetched = await fetchFrom('http://127.0.0.1:1', 'fine')
    expect(fetched).toEqual({ fetched: 'later', reason: 'No answer: ECONNREFUSED' })
  })
})

describe('Telegram says of a file', () => {
  const refused = (code: number, description: string) => ({
    status: code,
    body: { ok: false, error_code: code, description },
  })

  test.each([
    ['that it is too big', refused(400, 'Bad Request: file is too big'), 'never', 'too-large'],
    ['that it is gone', refused(400, 'Bad Request: wrong file_id'), 'never', 'gone'],
    ['that the token is refused', refused(401, 'Unauthorized'), 'later', undefined],
    ['that it is busy', refused(429, 'Too Many Requests'), 'later', undefined],
    [
      'nothing yet',
      { status: 200, body: { ok: true, result: { file_id: 'a' } } },
      'later',
      undefined,
    ],
    ['nothing that makes sense', { status: 200, body: '<h1>' }, 'later', undefined],
  ])('%s', (_, what, fetched, why) =>
    withTelegram(async (fake, channel) => {
      fake.fail({ methods: ['getFile'], what })
      const answer = await channel.download('AgAC')
      expect(answer).toMatchObject({ fetched, ...(why && { why }) })
      expectNoSecret(answer)
    }),
  )

  test('a document of more than 20 MB is not even asked for', () =>
    withTelegram(async (fake, channel) => {
      const claims = { name: 'a.pdf', bytes: jpeg, size: 21 * megabyte }
      const { message } = (await fake.document(lan.telegram, claims)) as {
        message: { document: { file_id: string } }
      }
      const answer = await channel.download(message.document.file_id)
      expect(answer).toMatchObject({ fetched: 'never', why: 'too-large' })
    }))
})

describe('Zalo’s photos', () => {
  test('come from where the event says', () =>
    withZalo(async (fake, channel) => {
      const { message } = (await fake.photo(lan.zalo, jpeg)) as { message: { photo_url: string } }
      expect(await channel.download(message.photo_url)).toEqual({ fetched: 'yes', bytes: jpeg })
    }))

  // Behind a proxy that is down, whatever passes the check gets no further.
  const behindNothing = openZalo({
    apiRoot: 'https://bot-api.zaloplatforms.com',
    proxy: 'http://127.0.0.1:1',
  })

  test.each([
    'https://photo-stal-1.zdn.vn/a/b.jpg?c=1#d',
    'https://photo-stal-1.zdn.vn:443/a.jpg',
    'https://PHOTO.ZDN.VN/a.jpg',
    'https://zalo-api.zadn.vn/a.jpg',
    'https://f2-voice-aac-dl.zdn.vn/a.aac',
  ])('are fetched from %s', async (address) => {
    const answer = await behindNothing.download(address)
    expect(answer).toEqual({ fetched: 'later', reason: 'No answer: EPROXY' })
  })

  test.each([
    'http://photo-stal-1.zdn.vn/a.jpg',
    'ftp://photo-stal-1.zdn.vn/a.jpg',
    'https://photo-stal-1.zdn.vn:8443/a.jpg',
    'https://photo-stal-1.zdn.vn:22/a.jpg',
    'https://user@photo-stal-1.zdn.vn/a.jpg',
    'https://user:pass@photo-stal-1.zdn.vn/a.jpg',
    'https://:pass@photo-stal-1.zdn.vn/a.jpg',
    'https://photo-stal-1.zdn.vn@evil.vn/a.jpg',
    'https://photo-stal-1.zdn.vn:443@evil.vn/a.jpg',
    'https://evil.vn\\@photo-stal-1.zdn.vn/a.jpg',
    'https://evil.vn/photo-stal-1.zdn.vn',
    'https://evil.vn?.zdn.vn',
    'https://evil.vn#.zdn.vn',
    'https://zdn.vn.evil.vn/a.jpg',
    'https://photo.zdn.vn%2eevil.vn/a.jpg',
    'https://evilzdn.vn/a.jpg',
    'https://zdn-vn.com/a.jpg',
    'https://zdп.vn/a.jpg',
    'https://zdn.vn./a.jpg',
    'https://localhost/a.jpg',
    'https://127.0.0.1/a.jpg',
    'https://127.1/a.jpg',
    'https://2130706433/a.jpg',
    'https://0x7f000001/a.jpg',
    'https://0177.0.0.1/a.jpg',
    'https://[::1]/a.jpg',
    'https://[::ffff:127.0.0.1]/a.jpg',
    'https://169.254.169.254/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/',
    'http://unix:/var/run/docker.sock:/info',
    'file:///etc/passwd',
    'data:image/jpeg;base64,/9j/',
    'blob:https://photo-stal-1.zdn.vn/a',
    'javascript:alert(1)',
    '//photo-stal-1.zdn.vn/a.jpg',
    'photo-stal-1.zdn.vn',
    '../../etc/passwd',
    '',
  ])('are not fetched from “%s”', async (address) => {
    const answer = await behindNothing.download(address)
    const reason = 'The address is not one of Zalo'
    expect(answer).toEqual({ fetched: 'never', reason, why: 'gone' })
  })

  test('of a server for tests are fetched from that server alone', async () => {
    const channel = openZalo({ apiRoot: 'http://127.0.0.1:1' })
    for (const address of ['http://127.0.0.2:1/a', 'https://127.0.0.1/a', 'http://localhost:1/a'])
      expect(await channel.download(address)).toMatchObject({ fetched: 'never' })
  })
})
