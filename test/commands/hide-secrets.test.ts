import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createRedactor, hiding } from '../../src/commands/hide-secrets.ts'
import { readConfig } from '../../src/config.ts'

const read = readConfig(
  {
    TELEGRAM_BOT_TOKEN: '123456789:abc-of-telegram',
    TELEGRAM_WEBHOOK_SECRET: 'webhook_word',
    DATABASE_URL: 'postgresql://bot:sharp%23%22word@db.vn/bot',
    HTTPS_PROXY: 'http://unit:proxy-word@10.0.0.1:3128',
  },
  '/',
)
if (!read.ok) throw new Error(read.errors.join())
const { hide, learn } = createRedactor(read.config)

test.each([
  ['a token in an address', 'https://api.telegram.org/bot123456789:abc-of-telegram/getMe'],
  ['a token of a file', 'GET /file/bot123456789%3Aabc-of-telegram/photos/1.jpg'],
  ['a webhook secret', 'secret_token: webhook_word'],
  ['a password as it is', 'password authentication failed: sharp#"word'],
  ['a password in an address', 'postgresql://bot:sharp%23%22word@db.vn/bot'],
  ['a password in a line of JSON', JSON.stringify({ error: 'sharp#"word' })],
  ['a password in JSON inside JSON', JSON.stringify({ error: JSON.stringify('sharp#"word') })],
  ['what a proxy is told', `Basic ${Buffer.from('unit:proxy-word').toString('base64')}`],
  ['a token of somebody else', 'bot987654321:AAF-of_somebody_else_entirely/getMe'],
  ['the password of another address', 'redis://cache:other-word@10.0.0.2'],
  ['a link to send a file', 'POST /upload/eyJhbGciOi.other-word'],
  ['a signed link', '/files/a?until=1&signature=other-word'],
])('%s is blotted out', (_, text) => {
  const hidden = hide(text)
  expect(hidden).toContain('[secret]')
  expect(hidden).not.toMatch(/-word|sharp|webhook_word|abc-of|somebody|dW5pdDpwcm94eS13b3Jk/)
})

test.each(['at 2026-11-29T09:00:00Z', 'https://bot.vn/files/a', 'mục 12:30, 25 đơn vị', ''])(
  '“%s” is left as it is',
  (text) => {
    expect(hide(text)).toBe(text)
  },
)

test('what is learnt later is hidden from then on', () => {
  learn('link-word')
  expect(hide('signed with link-word')).toBe('signed with [secret]')
})

test('an output lets no secret through, and ends when its reader has gone', async () => {
  const written: string[] = []
  const reader = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      written.push(chunk)
      done()
    },
  })
  const output = hiding(reader, hide)
  await new Promise((resolve) => output.write('webhook_word\n', resolve))
  expect(written.join('')).toBe('[secret]\n')

  const gone = new Promise((resolve) => output.once('error', resolve))
  reader.destroy(new Error('EPIPE'))
  expect(await gone).toMatchObject({ message: 'EPIPE' })
})
