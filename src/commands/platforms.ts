import { setTimeout as sleep } from 'node:timers/promises'
import { discreet } from '../channels/discreet.ts'
import type { Receivable } from '../channels/receivable.ts'
import { createTelegram, type Telegram } from '../channels/telegram.ts'
import { createZalo, type Zalo } from '../channels/zalo.ts'
import type { Config } from '../config.ts'
import { fileIdOf } from '../server/file-route.ts'
import { createLinks } from '../server/links.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Files } from '../storage/files.ts'
import type { Texts } from '../text/texts.ts'

type Options = {
  config: Config
  texts: Texts
  clock: { now(): Date }
  files: Pick<Files, 'open'>
  attachments: Pick<Attachments, 'keptFile'>
  linkSecret: string
  hide: (text: string) => string
  menus: Parameters<typeof createTelegram>[0]['menus']
}

export type Platforms = { telegram?: Telegram; zalo?: Zalo }

/** The platforms that a token is configured for. */
export function createPlatforms({ config, texts, clock, linkSecret, ...rest }: Options) {
  const { menus, hide, ...kept } = rest
  const { telegram, zalo, proxy, defaultLocale } = config
  const platforms: Platforms = {}
  if (telegram) {
    const openFile = openFileOf(kept)
    platforms.telegram = discreet(createTelegram({ ...telegram, proxy, menus, openFile }), hide)
  }
  if (zalo) {
    const channel = createZalo({
      ...zalo,
      proxy,
      perMonth: config.zaloMonthlyQuota,
      linkFor: linkForOf({ config, clock, linkSecret }),
      noFile: texts.t(defaultLocale, 'channel-no-file'),
    })
    platforms.zalo = discreet(channel, hide)
  }
  return platforms
}

/** A kept file by the name that messages give it. */
function openFileOf({ files, attachments }: Pick<Options, 'files' | 'attachments'>) {
  return async (name: string) => {
    const id = fileIdOf(name) ?? ''
    const kept = name.startsWith('file:') ? { hash: id } : await attachments.keptFile(id)
    const file = kept && (await files.open(kept.hash, { takesText: true }))
    return file && { ...kept, bytes: file.body, type: file.type }
  }
}

/** Zalo fetches a photo when it shows it, and again when it is looked at: the link lives a day. */
const linkLifetimeMs = 24 * 60 * 60_000

function linkForOf({
  config,
  clock,
  linkSecret,
}: Pick<Options, 'config' | 'clock' | 'linkSecret'>) {
  const base = publicBase(config)
  if (base === undefined) return () => undefined
  const links = createLinks({ secret: linkSecret, base, lifetimeMs: linkLifetimeMs })
  return (name: string) => {
    const id = fileIdOf(name)
    return id === undefined ? undefined : links.sign(id, clock.now())
  }
}

/** Where people and platforms find this server; a rehearsal on this machine needs no more. */
export const publicBase = ({ publicUrl, isRehearsal, port }: Config): string | undefined =>
  publicUrl ?? (isRehearsal ? `http://127.0.0.1:${port}` : undefined)

/** How each platform reaches us, with the path, the header and the secret of its webhook. */
export function doorsOf({ telegram, zalo }: Platforms, config: Config) {
  const door = (channel: Receivable, header: string, secret: string | undefined) => {
    const path = `/${channel.name}/webhook`
    const { publicUrl } = config
    const isCalled = publicUrl !== undefined && secret !== undefined
    return {
      channel,
      path,
      header,
      secret,
      webhook: isCalled ? { url: `${publicUrl}${path}`, secret } : undefined,
    }
  }
  return [
    ...(zalo ? [door(zalo, 'x-bot-api-secret-token', config.zalo?.webhookSecret)] : []),
    ...(telegram
      ? [door(telegram, 'x-telegram-bot-api-secret-token', config.telegram?.webhookSecret)]
      : []),
  ]
}

/** Sleeps, but no longer than until the end. */
export async function waitOr(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
}
