import { setTimeout as pause } from 'node:timers/promises'
import axios from 'axios'
import { Api } from 'grammy'
import pg from 'pg'
import { pino } from 'pino'
import { createFetching } from '../../src/bot/fetching.ts'
import { createReceiver } from '../../src/channels/receive.ts'
import type { Telegram } from '../../src/channels/telegram.ts'
import type { Zalo } from '../../src/channels/zalo.ts'
import { createRedactor } from '../../src/commands/hide-secrets.ts'
import { createPlatforms } from '../../src/commands/platforms.ts'
import { readConfig } from '../../src/config.ts'
import { describeError } from '../../src/messaging/log.ts'
import { createMessaging } from '../../src/messaging/messaging.ts'
import { createServer } from '../../src/server/server.ts'
import { createLinks } from '../../src/server/links.ts'
import { createJobs } from '../../src/storage/jobs.ts'
import { createTexts } from '../../src/text/texts.ts'
import { withDatabase } from '../support/database.ts'
import { everythingStored } from '../support/everything-stored.ts'
import { createChance } from './kill-chance.ts'
import { defineDrill, type DrillEnd } from './drill.ts'

export const canary = defineDrill({
  about: 'forces errors that carry secrets, and looks for them in logs, tables, pages and replies',
  numbers: { paths: 500 },
  run: ({ paths }, { seed }) => canaryDrill({ paths, seed }),
})

/** Whoever finds this word has found a secret. */
const bird = 'CANARY'
const apiRoot = 'http://127.0.0.1:9'
const environment = {
  TELEGRAM_BOT_TOKEN: `123456789:${bird}-of-telegram-0123456789`,
  TELEGRAM_WEBHOOK_SECRET: `${bird}_webhook_telegram`,
  TELEGRAM_API_ROOT: apiRoot,
  ZALO_BOT_TOKEN: `1459232241454765289:${bird}-of-zalo-0123456789`,
  ZALO_WEBHOOK_SECRET: `${bird}_webhook_zalo`,
  ZALO_API_ROOT: apiRoot,
  // A quotation mark: a line of JSON writes it in another way.
  DATABASE_URL: `postgresql://bot:${bird}%22of%2Fdatabase@127.0.0.1:9/bot`,
  HTTPS_PROXY: `http://bot:${bird}%22proxy@127.0.0.1:9`,
}

const now = new Date('2026-11-29T09:00:00Z')
const clock = { now: () => now }

/** Forces so many errors on every way that an error can take; each must leave no secret behind. */
export async function canaryDrill({ paths, seed }: { paths: number; seed: number }) {
  const read = readConfig(environment, '/')
  if (!read.ok) throw new Error(read.errors.join())
  const { config } = read
  const redactor = createRedactor(config)
  const { hide } = redactor
  const linkSecret = `${bird}of-links`
  redactor.learn(linkSecret)
  const lines: string[] = []
  const log = pino(
    { base: null, serializers: { err: describeError } },
    { write: (line: string) => void lines.push(hide(line)) },
  )
  const texts = createTexts(`${import.meta.dirname}/../../locales`)
  const keep = { open: () => Promise.resolve(undefined) }
  const channels = Object.values(
    createPlatforms({
      ...{ config, texts, clock, linkSecret, hide, menus: {} },
      files: keep,
      attachments: { keptFile: () => Promise.resolve(undefined) },
    }),
  )
  const chance = createChance(seed, 'canary')
  const errors = await birdErrors()
  const anError = () => errors[chance.whole(0, errors.length - 1)] ?? new Error(bird)

  return withDatabase(async (database): Promise<DrillEnd> => {
    const talking = {
      name: 'web',
      capabilities: { buttons: true, edit: true, upload: true, maxText: 4096 },
      perform: () => Promise.resolve({ outcome: 'sent' as const, providerIds: ['1'] }),
    }
    const messaging = createMessaging({
      ...{ database, clock, log, hide, timezone: 'Asia/Ho_Chi_Minh' },
      channels: [talking, ...channels],
      handle: () => Promise.reject(anError()),
      apology: () => Promise.reject(anError()),
      copyWords: () => Promise.reject(anError()),
      limits: { attempts: 1, pollMs: 50 },
    })
    await messaging.start()

    // A third fails in the bot, a third on its way out, a third when a file is fetched.
    let forced = 0
    const jobs = createJobs(database)
    for (; forced < paths; forced += 1) {
      const chatKey = `${['web', 'telegram', 'zalo'][forced % 3] ?? ''}:${forced}`
      const [channel = ''] = chatKey.split(':')
      const about = { channel, chatKey, dedupe: `canary-${forced}` }
      await messaging.inbox.store({
        ...about,
        update: { update_id: forced, message: { text: 'xin chào' } },
        receivedAt: now,
      })
      if (channel === 'web') continue
      await messaging.outbox.add({
        ...{ ...about, lane: 'reply', kind: 'reply', method: 'sendMessage', now },
        payload: { chat_id: forced, text: 'Chào đồng chí' },
        notAfter: new Date(now.getTime() + 60_000),
      })
    }
    const reached = await failuresOf(channels)
    const receivers = channels.map((channel) => receiverOf(channel))
    await Promise.all(receivers.map((receiver) => receiver.run()))
    const fetched = await fetchedBy()

    const app = createServer({
      health: async () => ({
        ...(await messaging.health()),
        now: clock.now(),
        receiving: Object.fromEntries(
          receivers.map(({ name, state }) => [name, { ...state(), name }]),
        ),
      }),
      webhooks: channels.map(({ name }) => ({
        ...{ path: `/${name}/webhook`, header: 'x-secret', secret: `${bird}_webhook_${name}` },
        take: () => Promise.reject(anError()),
      })),
      ...{ log, clock, links: createLinks({ secret: linkSecret }), upload: undefined },
      web: undefined,
      files: { ...keep, put: () => Promise.reject(anError()) },
      attachments: { find: () => Promise.reject(anError()) },
    })
    const pages: string[] = []
    for (const path of ['/healthz', '/readyz', '/metrics', '/nothing', '/upload/CANARY-key']) {
      pages.push(await textOf(await app.request(path)))
    }
    for (const { name } of channels) {
      const headers = { 'x-secret': `${bird}_webhook_${name}` }
      const request = { method: 'POST', headers, body: '{}' }
      for (let times = 0; times < 20; times += 1) {
        pages.push(await textOf(await app.request(`/${name}/webhook`, request)))
      }
    }
    const waiting = async () => (await messaging.health()).waiting?.events ?? 0
    while ((await waiting()) > 0) await pause(20)
    await messaging.stop()

    const stored = await everythingStored(database)
    const places = { logs: lines.join('\n'), tables: stored, pages: pages.join('\n') }
    const found = Object.entries({ ...places, errors: reached.join('\n') }).flatMap(
      ([place, text]) => birdsIn(text).map((bird) => `${place}: ${bird}`),
    )
    const dead = stored.match(/"InboxEvent"?: .*\bdead\b/g)?.length ?? 0
    return {
      figures: {
        paths: forced + reached.length + fetched + 40,
        'dead letters': dead,
        'log lines': lines.length,
        hits: found.length,
      },
      // Where nothing failed, nothing could be told.
      wrong: [...found.slice(0, 20), ...(dead < forced ? [`Only ${dead} events failed`] : [])],
    }

    function receiverOf(channel: (typeof channels)[number]) {
      const ending = new AbortController()
      const receiver = createReceiver({
        ...{ channel, webhook: undefined, inbox: messaging.inbox, clock, log },
        hold: () => Promise.reject(anError()),
        wait: () => {
          ending.abort()
          return Promise.resolve()
        },
        signal: ending.signal,
      })
      return { ...receiver, name: channel.name }
    }

    /** Files that can not be had: what is written down of them is what a reader would find. */
    async function fetchedBy(): Promise<number> {
      let tried = 0
      const note = (reason: string, isNews: boolean) => {
        reached.push(reason)
        return Promise.resolve(isNews)
      }
      const fetching = createFetching({
        ...{ database, clock, log, hide },
        channels: channels.map((channel) => ({
          name: channel.name,
          download: (reference) =>
            tried % 2 === 0 ? channel.download(reference) : Promise.reject(anError()),
        })),
        jobs: {
          ...jobs,
          claim({ channel }) {
            tried += 1
            const reference = `${apiRoot}/file/bot${environment.TELEGRAM_BOT_TOKEN}/a.jpg`
            const job = { id: BigInt(tried), channel, chatKey: `${channel}:1`, attempts: 1 }
            const rest = { attachmentId: '', createdAt: now, takesText: false, reference }
            return Promise.resolve(tried > 40 ? undefined : { ...job, ...rest })
          },
          again: (_, { reason }) => note(reason, true),
          fail: (_, { reason }) => note(reason, false),
        },
        files: { put: () => Promise.reject(anError()) },
        tell: () => Promise.resolve(),
        kept: () => Promise.resolve(),
      })
      await fetching.start()
      while (tried <= 40) await pause(5)
      await fetching.stop()
      return tried
    }
  })
}

const textOf = async (response: Response) =>
  `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`

/** What each call to a platform that is away says of it. */
async function failuresOf(channels: (Telegram | Zalo)[]) {
  const said: string[] = []
  const { signal } = new AbortController()
  for (const channel of channels) {
    const calls: (() => Promise<unknown>)[] = [
      () => channel.open(),
      () => channel.startPolling(),
      () => channel.poll(signal),
      () => channel.setWebhook(`https://bot.vn/${channel.name}`, `${bird}_webhook`),
      () => channel.hasWebhook('https://bot.vn'),
      () => channel.download(`${apiRoot}/file/bot${environment.ZALO_BOT_TOKEN}/a.jpg`),
    ]
    for (const call of calls) {
      const ended = await call().catch((error: unknown) => error)
      said.push(ended instanceof Error ? describeError(ended) : JSON.stringify(ended ?? null))
    }
  }
  return said
}

/** Errors as libraries really throw them, with what they carry. */
async function birdErrors(): Promise<Error[]> {
  const token = environment.TELEGRAM_BOT_TOKEN
  const url = `${apiRoot}/file/bot${token}/photos/file_1.jpg`
  const caught = (work: Promise<unknown>) =>
    work.then(
      () => new Error(url),
      (error: unknown) => error as Error,
    )
  const proxied = new Error(`Proxy-Authorization: Basic ${proxyKey()}`)
  return [
    await caught(new Api(token, { apiRoot }).getMe()),
    await caught(axios.get(url, { proxy: false, headers: { 'x-bot-api-secret-token': token } })),
    await caught(
      axios.post(`${apiRoot}/bot${environment.ZALO_BOT_TOKEN}/sendMessage`, { text: 'a' }),
    ),
    await caught(new pg.Client({ connectionString: environment.DATABASE_URL }).connect()),
    new Error(`connect to ${environment.DATABASE_URL} failed`),
    new Error('JSON', { cause: new Error(`{"password":"${bird}\\"of/database"}`) }),
    new Error(`secret ${environment.TELEGRAM_WEBHOOK_SECRET}`, { cause: proxied }),
    new AggregateError([new Error(url)], url),
    new TypeError(`Invalid URL: ${environment.HTTPS_PROXY}`),
    new Error(encodeURIComponent(url)),
    Object.assign(new Error('with more than words'), { config: { url }, response: { token } }),
    new SyntaxError(`Unexpected token in JSON at "${environment.ZALO_WEBHOOK_SECRET}"`),
    new Error(`https://bot.vn/upload/${bird}-key.abc and /files/a?until=1&signature=${bird}-sig`),
    new Error(`another bot: 987654321:${bird}_of_somebody_else_entirely`),
  ]
}

const proxyKey = () => Buffer.from(`bot:${bird}"proxy`).toString('base64')

/** Where a secret is to be read, with a little of what stands around it. */
const birdsIn = (text: string): string[] => [
  ...(text.match(new RegExp(`.{0,60}${bird}.{0,40}`, 'g')) ?? []),
  ...(text.includes(proxyKey()) ? ['the key of the proxy'] : []),
]
