import { join, resolve } from 'node:path'
import { z } from 'zod'
import { locales } from './text/texts.ts'

type Environment = Record<string, string | undefined>
type Values = z.output<typeof schema>

/** What the bot is told from outside, checked, with the defaults filled in. */
export type Config = ReturnType<typeof derive>

/**
 * Reads the environment; a relative DATA_DIR starts from `root`.
 *
 * Every mistake is named at once, each with its cure. What is secret is never repeated.
 */
export function readConfig(
  environment: Environment,
  root: string,
): { ok: true; config: Config } | { ok: false; errors: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const read = schema.safeParse(given)
  if (!read.success) {
    const errors = read.error.issues.map(({ path, message }) => {
      const key = String(path[0])
      const told = /URL|ROOT|TOKEN|SECRET|PROXY/.test(key)
        ? 'is not usable'
        : `is "${given[key] ?? ''}"`
      return `${key} ${told}: ${message}.`
    })
    return { ok: false, errors: [...new Set(errors)] }
  }
  const config = derive(read.data, root)
  const errors = contradictions(read.data, config)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, config }
}

const whole = (most: number) => {
  const cure = `give a whole number from 0 to ${most}`
  return z.string().regex(/^\d+$/, cure).transform(Number).pipe(z.number().max(most, cure))
}

const rate = (usual: number) => {
  const cure = `give the messages a second as a number above 0 and up to 1000, e.g. ${usual}`
  return z.coerce.number(cure).positive(cure).max(1000, cure).default(usual)
}

const address = (example: string) =>
  z
    .string()
    .refine(isSafe, `give an https address, e.g. ${example}; http is for this machine only`)
    .transform((text) => text.replace(/(?<!\/)\/+$/, ''))

const token = (source: string) =>
  z.string().regex(/^\d+:\S+$/, `copy the whole token from ${source}, e.g. 12345:abc-xyz`)

const secret = (least: number) => {
  const cure = `give ${least} to 256 letters, digits, "-" or "_", e.g. from: openssl rand -hex 32`
  return z.string().regex(new RegExp(`^[\\w-]{${least},256}$`), cure)
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const databaseCure =
  'give an address like postgresql://user:password@host/database, with %23 %2F %3F for # / ?' +
  ' in the password'

const clockCure = 'give a moment with its offset, e.g. 2026-12-08T09:00:00+07:00'

/** Every key, with the sentence that .env.example says about it. */
export const keys = {
  DATABASE_URL: z
    .string()
    .refine(isDatabase, databaseCure)
    .optional()
    .describe('The PostgreSQL server; without it the database lies in DATA_DIR.'),
  DATA_DIR: z
    .string()
    .default('./data')
    .describe('The folder for photos, the embedded database and the socket of the commands.'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'give an address to listen on, e.g. 127.0.0.1')
    .default('127.0.0.1')
    .describe('The address the server listens on; 127.0.0.1 is this machine alone.'),
  PORT: whole(65_535).default(3000).describe('The port of the server; 0 takes any free one.'),
  PUBLIC_URL: address('https://bot.example.vn')
    .optional()
    .describe('The address of this server on the internet: with it webhooks, without it polling.'),
  TELEGRAM_BOT_TOKEN: token('@BotFather').optional().describe('The token that @BotFather gave.'),
  TELEGRAM_API_ROOT: address('https://api.telegram.org')
    .default('https://api.telegram.org')
    .describe('Where the Bot API of Telegram is.'),
  TELEGRAM_WEBHOOK_SECRET: secret(1)
    .optional()
    .describe('The password of Telegram’s webhooks; needed with PUBLIC_URL.'),
  ZALO_BOT_TOKEN: token('Zalo Bot Creator')
    .optional()
    .describe('The token that Zalo Bot Creator gave.'),
  ZALO_API_ROOT: address('https://bot-api.zaloplatforms.com')
    .default('https://bot-api.zaloplatforms.com')
    .describe('Where the Bot API of Zalo is.'),
  ZALO_WEBHOOK_SECRET: secret(8)
    .optional()
    .describe('The password of Zalo’s webhooks; needed with PUBLIC_URL.'),
  ZALO_MONTHLY_QUOTA: whole(1_000_000_000)
    .default(3000)
    .describe('How many messages a month the plan at Zalo allows.'),
  HTTPS_PROXY: z
    .string()
    .refine(isProxy, 'give an address like http://user:password@host:3128')
    .optional()
    .describe('The proxy that Telegram and Zalo are reached through; without it directly.'),
  WEB_CHAT: z
    .enum(['on', 'off'], 'say on or off')
    .optional()
    .describe('The chat page, where anyone can be anyone: on in the demo, otherwise off.'),
  TIMEZONE: z
    .string()
    .refine(isTimezone, 'give a name of the time zone database, e.g. Asia/Ho_Chi_Minh')
    .default('Asia/Ho_Chi_Minh')
    .describe('The time zone of deadlines and dates.'),
  DEFAULT_LOCALE: z
    .enum(locales, `choose ${locales.join(' or ')}`)
    .default('vi')
    .describe('The language of people who have not chosen one: vi or en.'),
  BULK_RATE: rate(25).describe('Reminders and broadcasts a second on Telegram.'),
  ZALO_BULK_RATE: rate(1).describe('Reminders and broadcasts a second on Zalo.'),
  BROADCAST_APPROVAL_ABOVE: whole(1_000_000)
    .default(50)
    .describe('A broadcast to more people than this needs a second admin.'),
  LOG_LEVEL: z
    .enum(logLevels, `choose one of ${logLevels.join(', ')}`)
    .default('info')
    .describe('How much is logged: trace, debug, info, warn, error, fatal or silent.'),
  CLOCK: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, clockCure)
    .transform((text) => new Date(text))
    .refine((moment) => !Number.isNaN(moment.getTime()), clockCure)
    .optional()
    .describe('For tests only: the moment at which the bot’s clock starts.'),
}

const schema = z.object(keys)

function derive(values: Values, root: string) {
  const demo = !values.DATABASE_URL && !values.TELEGRAM_BOT_TOKEN && !values.ZALO_BOT_TOKEN
  const data = resolve(root, values.DATA_DIR)
  const roots = [values.TELEGRAM_API_ROOT, values.ZALO_API_ROOT]
  const inUse = [
    ...(values.TELEGRAM_BOT_TOKEN ? [values.TELEGRAM_API_ROOT] : []),
    ...(values.ZALO_BOT_TOKEN ? [values.ZALO_API_ROOT] : []),
  ]
  return {
    /** Nothing is configured: example people, and everyone may try everything. */
    demo,
    /** Nothing that is said reaches a person: the demo, or test servers on this machine. */
    isRehearsal: demo || (roots.some(isOnLoopback) && inUse.every(isOnLoopback)),
    databaseUrl: values.DATABASE_URL,
    /** Absolute; the demo keeps apart from what a real installation will write. */
    folder: demo ? join(data, 'demo') : data,
    host: values.HOST,
    port: values.PORT,
    /** Others than this machine can reach the server, as it was told to. */
    isOpenToOthers: !isLoopback(values.HOST),
    publicUrl: values.PUBLIC_URL,
    proxy: values.HTTPS_PROXY,
    webChat: values.WEB_CHAT ? values.WEB_CHAT === 'on' : demo,
    telegram: values.TELEGRAM_BOT_TOKEN
      ? {
          token: values.TELEGRAM_BOT_TOKEN,
          apiRoot: values.TELEGRAM_API_ROOT,
          webhookSecret: values.TELEGRAM_WEBHOOK_SECRET,
        }
      : undefined,
    zalo: values.ZALO_BOT_TOKEN
      ? {
          token: values.ZALO_BOT_TOKEN,
          apiRoot: values.ZALO_API_ROOT,
          webhookSecret: values.ZALO_WEBHOOK_SECRET,
        }
      : undefined,
    bulkRate: values.BULK_RATE,
    zaloBulkRate: values.ZALO_BULK_RATE,
    zaloMonthlyQuota: values.ZALO_MONTHLY_QUOTA,
    timezone: values.TIMEZONE,
    defaultLocale: values.DEFAULT_LOCALE,
    broadcastApprovalAbove: values.BROADCAST_APPROVAL_ABOVE,
    logLevel: values.LOG_LEVEL,
    clock: values.CLOCK,
  }
}

/** What is right by itself and wrong together. */
function contradictions(values: Values, config: Config): string[] {
  const { isRehearsal, isOpenToOthers, webChat, telegram, zalo } = config
  const errors: string[] = []
  // Anyone can be anyone in the web chat, so the world must be let in by two keys, not by one.
  if (isOpenToOthers && webChat && values.WEB_CHAT !== 'on') {
    errors.push(
      `HOST is "${values.HOST}", so others could open the chat page, where anyone can be anyone:` +
        ' set WEB_CHAT=on as well if that is meant, else HOST=127.0.0.1 or WEB_CHAT=off.',
    )
  }
  if (values.PUBLIC_URL && telegram && !telegram.webhookSecret) {
    errors.push(missingSecret('TELEGRAM_WEBHOOK_SECRET'))
  }
  if (values.PUBLIC_URL && zalo && !zalo.webhookSecret) {
    errors.push(missingSecret('ZALO_WEBHOOK_SECRET'))
  }
  if (values.CLOCK && !isRehearsal) {
    errors.push(
      'CLOCK would date real reports wrongly: unset it, or set TELEGRAM_API_ROOT and ZALO_API_ROOT' +
        ' to test servers on this machine.',
    )
  }
  return errors
}

const missingSecret = (key: string) =>
  `${key} is missing, and with PUBLIC_URL anyone could write in the name of anyone:` +
  ' set it, e.g. from: openssl rand -hex 32, or unset PUBLIC_URL to poll.'

const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host)

const isOnLoopback = (text: string) => isLoopback(new URL(text).hostname)

function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && isOnLoopback(text))
}

function isDatabase(text: string): boolean {
  return /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text)
}

function isProxy(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function isTimezone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
