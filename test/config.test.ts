import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keys, readConfig } from '../src/config.ts'

const telegram = { TELEGRAM_BOT_TOKEN: '111:secret-token' }
const zalo = { ZALO_BOT_TOKEN: '222:secret-token' }
const server = { DATABASE_URL: 'postgresql://bot:secret-word@db.example.vn/bot' }
const online = { PUBLIC_URL: 'https://bot.example.vn' }

test('without any variable it is the demo, on this machine alone', () => {
  expect(config({})).toEqual({
    demo: true,
    isRehearsal: true,
    databaseUrl: undefined,
    folder: '/opt/bot/data/demo',
    host: '127.0.0.1',
    port: 3000,
    isOpenToOthers: false,
    publicUrl: undefined,
    proxy: undefined,
    webChat: true,
    telegram: undefined,
    zalo: undefined,
    bulkRate: 25,
    zaloBulkRate: 1,
    zaloMonthlyQuota: 3000,
    timezone: 'Asia/Ho_Chi_Minh',
    defaultLocale: 'vi',
    broadcastApprovalAbove: 50,
    logLevel: 'info',
    clock: undefined,
  })
})

describe('a real installation has no example people, and no chat page unless it asks for one', () => {
  test.each([
    ['a token of Telegram', telegram, { demo: false, webChat: false, folder: '/opt/bot/data' }],
    ['a token of Zalo', zalo, { demo: false, webChat: false }],
    ['a database server', server, { demo: false, webChat: false }],
    ['the chat page on', { ...server, WEB_CHAT: 'on' }, { demo: false, webChat: true }],
    ['the demo without its page', { WEB_CHAT: 'off' }, { demo: true, webChat: false }],
  ])('%s', (_, environment, expected) => {
    expect(config(environment)).toMatchObject(expected)
  })
})

describe('what is written is understood', () => {
  test.each([
    ['an empty variable is none', { PORT: '', HOST: ' ' }, { port: 3000, host: '127.0.0.1' }],
    ['a folder of its own', { DATA_DIR: '/srv/bot' }, { folder: '/srv/bot/demo' }],
    ['a folder beside the project', { DATA_DIR: '../x', ...zalo }, { folder: '/opt/x' }],
    ['any free port', { PORT: '0' }, { port: 0 }],
    ['half a message a second', { ZALO_BULK_RATE: '0.5' }, { zaloBulkRate: 0.5 }],
    [
      'an address without its last slash',
      { PUBLIC_URL: 'https://a.vn/' },
      { publicUrl: 'https://a.vn' },
    ],
    ['English', { DEFAULT_LOCALE: 'en' }, { defaultLocale: 'en' }],
    [
      'a token with where it counts',
      { ...telegram, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/' },
      {
        telegram: {
          token: '111:secret-token',
          apiRoot: 'http://127.0.0.1:8081',
          webhookSecret: undefined,
        },
      },
    ],
  ])('%s', (_, environment, expected) => {
    expect(config(environment)).toMatchObject(expected)
  })
})

describe('every mistake has its cure', () => {
  test.each([
    [{ PORT: 'web' }, 'PORT is "web": give a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000": give a whole number from 0 to 65535.'],
    [{ HOST: 'http://a' }, 'HOST is "http://a": give an address to listen on, e.g. 127.0.0.1.'],
    [{ WEB_CHAT: 'yes' }, 'WEB_CHAT is "yes": say on or off.'],
    [
      { TIMEZONE: 'Pleiku' },
      'TIMEZONE is "Pleiku": give a name of the time zone database, e.g. Asia/Ho_Chi_Minh.',
    ],
    [{ DEFAULT_LOCALE: 'fr' }, 'DEFAULT_LOCALE is "fr": choose vi or en.'],
    [
      { BULK_RATE: '0' },
      'BULK_RATE is "0": give the messages a second as a number above 0 and up to 1000, e.g. 25.',
    ],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud": choose one of trace, debug, info, warn, error, fatal, silent.',
    ],
    [
      { CLOCK: '2026-12-08 09:00' },
      'CLOCK is "2026-12-08 09:00": give a moment with its offset, e.g. 2026-12-08T09:00:00+07:00.',
    ],
    [
      { CLOCK: '2026-13-40T09:00:00Z' },
      'CLOCK is "2026-13-40T09:00:00Z": give a moment with its offset, e.g. 2026-12-08T09:00:00+07:00.',
    ],
    [
      { PUBLIC_URL: 'http://bot.example.vn' },
      'PUBLIC_URL is not usable: give an https address, e.g. https://bot.example.vn; http is for this machine only.',
    ],
    [
      { DATABASE_URL: 'mysql://root:secret-word@db' },
      'DATABASE_URL is not usable: give an address like postgresql://user:password@host/database, with %23 %2F %3F for # / ? in the password.',
    ],
    [
      { DATABASE_URL: 'postgresql://bot:secret#word@db/bot' },
      'DATABASE_URL is not usable: give an address like postgresql://user:password@host/database, with %23 %2F %3F for # / ? in the password.',
    ],
    [
      { TELEGRAM_BOT_TOKEN: 'secret-word' },
      'TELEGRAM_BOT_TOKEN is not usable: copy the whole token from @BotFather, e.g. 12345:abc-xyz.',
    ],
    [
      { ZALO_WEBHOOK_SECRET: 'secret' },
      'ZALO_WEBHOOK_SECRET is not usable: give 8 to 256 letters, digits, "-" or "_", e.g. from: openssl rand -hex 32.',
    ],
  ])('%j', (environment, error) => {
    expect(errors(environment)).toEqual([error])
  })

  test('and all of them are named at once', () => {
    const all = errors({ PORT: 'web', WEB_CHAT: 'yes', TIMEZONE: 'Pleiku' })
    expect(all.map((error) => error.split(' ')[0])).toEqual(['PORT', 'WEB_CHAT', 'TIMEZONE'])
  })

  test('without a word of what is secret', () => {
    const environment = {
      DATABASE_URL: 'secret-word',
      TELEGRAM_BOT_TOKEN: 'secret-word',
      TELEGRAM_WEBHOOK_SECRET: 'secret word',
      TELEGRAM_API_ROOT: 'http://user:secret-word@a.vn',
      ZALO_BOT_TOKEN: 'secret-word',
      ZALO_WEBHOOK_SECRET: 'secret word',
    }
    expect(errors(environment)).toHaveLength(6)
    expect(errors(environment).join()).not.toMatch(/secret.word/)
  })
})

describe('the chat page is open to other machines only when told twice', () => {
  test.each([
    ['in the demo', { HOST: '0.0.0.0' }],
    ['on every address of IPv6', { HOST: '::' }],
  ])('%s one word is refused', (_, environment) => {
    expect(errors(environment)).toEqual([
      `HOST is "${environment.HOST}", so others could open the chat page, where anyone can be anyone:` +
        ' set WEB_CHAT=on as well if that is meant, else HOST=127.0.0.1 or WEB_CHAT=off.',
    ])
  })

  test.each([
    ['two words', { HOST: '0.0.0.0', WEB_CHAT: 'on' }, { isOpenToOthers: true, webChat: true }],
    ['no page', { HOST: '0.0.0.0', WEB_CHAT: 'off' }, { isOpenToOthers: true, webChat: false }],
    ['an installation', { HOST: '0.0.0.0', ...zalo }, { isOpenToOthers: true, webChat: false }],
    ['this machine by name', { HOST: 'localhost' }, { isOpenToOthers: false, webChat: true }],
    ['this machine in IPv6', { HOST: '::1' }, { isOpenToOthers: false, webChat: true }],
  ])('%s may start', (_, environment, expected) => {
    expect(config(environment)).toMatchObject(expected)
  })
})

describe('webhooks need their secret', () => {
  test.each([
    ['Telegram’s', telegram, 'TELEGRAM_WEBHOOK_SECRET'],
    ['Zalo’s', zalo, 'ZALO_WEBHOOK_SECRET'],
  ])('%s', (_, token, key) => {
    expect(errors({ ...online, ...token })).toEqual([expect.stringMatching(`^${key} is missing`)])
    expect(config({ ...online, ...token, [key]: 'a-long-secret' }).publicUrl).toBeDefined()
    expect(config(token).publicUrl).toBeUndefined()
  })
})

describe('the clock may be set in rehearsals only', () => {
  const CLOCK = '2026-12-08T09:00:00+07:00'
  const here = 'http://127.0.0.1:8081'

  test.each([
    ['the demo', {}],
    ['test servers here', { ...telegram, ...zalo, TELEGRAM_API_ROOT: here, ZALO_API_ROOT: here }],
    ['one channel, its test server here', { ...telegram, TELEGRAM_API_ROOT: here }],
    ['a database server and a test server', { ...server, ZALO_API_ROOT: 'http://localhost:1' }],
  ])('%s', (_, environment) => {
    expect(config({ ...environment, CLOCK }).clock).toEqual(new Date('2026-12-08T02:00:00Z'))
  })

  test.each([
    ['the real Telegram', telegram],
    ['a database server alone', server],
    ['one channel of two here', { ...telegram, ...zalo, ZALO_API_ROOT: here }],
  ])('not with %s', (_, environment) => {
    expect(errors({ ...environment, CLOCK })).toEqual([expect.stringMatching('^CLOCK would date')])
  })
})

describe('.env.example', () => {
  const example = readFileSync(join(import.meta.dirname, '../.env.example'), 'utf8')
  const entries = [...example.matchAll(/^# (.+)\n# ([A-Z_]+)=(.*)$/gm)].map(
    ([, sentence = '', key = '', value = '']) => ({ key, sentence, value }),
  )

  test('says of every key what the code says', () => {
    const told = Object.fromEntries(entries.map(({ key, sentence }) => [key, sentence]))
    const meant = Object.entries(keys).map(([key, schema]) => [key, schema.description])
    expect(told).toEqual(Object.fromEntries(meant))
  })

  test('shows the defaults, and examples that work', () => {
    for (const [key, schema] of Object.entries(keys)) {
      const value = entries.find((entry) => entry.key === key)?.value
      const byDefault = schema.safeParse(undefined).data
      expect(schema.parse(value), key).toEqual(byDefault ?? schema.parse(value))
    }
  })
})

function config(environment: Record<string, string>) {
  const read = readConfig(environment, '/opt/bot')
  if (!read.ok) throw new Error(read.errors.join('\n'))
  return read.config
}

function errors(environment: Record<string, string>): string[] {
  const read = readConfig(environment, '/opt/bot')
  return read.ok ? [] : read.errors
}
