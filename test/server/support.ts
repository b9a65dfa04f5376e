import { join } from 'node:path'
import { createWeb } from '../../src/channels/web.ts'
import type { Incoming } from '../../src/messaging/inbox.ts'
import type { ServerHealth } from '../../src/server/metrics.ts'
import { createLinks } from '../../src/server/links.ts'
import { createServer, type ServerServices } from '../../src/server/server.ts'
import type { FileType } from '../../src/storage/files.ts'
import type { WebEntry } from '../../src/storage/web-log.ts'
import { createTexts } from '../../src/text/texts.ts'

export const now = new Date('2026-11-22T07:00:00Z')
export const origin = 'http://localhost'
export const hash = 'ab'.repeat(32)
export const links = createLinks({ secret: 'for tests' })
export const texts = createTexts(join(import.meta.dirname, '../../locales'))
export const photoBytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])

export const well: ServerHealth = {
  database: true,
  worker: true,
  waiting: {
    events: 2,
    oldestSeconds: 7,
    messages: [{ channel: 'web', lane: 1, count: 3, oldestSeconds: 40 }],
  },
  events: { done: 40, failed: 1, dead: 0 },
  channels: {
    web: { deliveries: { sent: 39 }, byLane: { reply: { sent: 39 } }, isRefused: false },
  },
  receiving: {},
  now,
  troubles: { dead: 1, uncertain: 4 },
}

/** What a server of the tests remembers. */
export type Heard = { stored: Incoming[]; errors: string[] }

type Overrides = Partial<Omit<ServerServices, 'web'>> & {
  web?: Partial<NonNullable<ServerServices['web']>> | 'off'
}

/** The real server over ports that are object literals; what a test needs otherwise it says. */
export function serverWith({ web = {}, ...overrides }: Overrides = {}) {
  const heard: Heard = { stored: [], errors: [] }
  const file = { hash, type: 'image/jpeg' as FileType, bytes: photoBytes.length }
  const closing = new AbortController()
  const entries: WebEntry[] = []
  const channel = createWeb()

  const app = createServer({
    health: () => Promise.resolve(well),
    log: { error: (_, message) => heard.errors.push(message) },
    clock: { now: () => now },
    files: {
      put: () => Promise.resolve({ ok: true, ...file }),
      open: (asked) => Promise.resolve(asked === hash ? { ...file, body: photoBytes } : undefined),
    },
    attachments: {
      find: (id) =>
        Promise.resolve(id === 'attachment-1' ? { hash, name: 'Kế hoạch “A”.jpg' } : undefined),
    },
    links,
    webhooks: [],
    upload: undefined,
    ...overrides,
    web:
      web === 'off'
        ? undefined
        : {
            channel,
            log: { entries: () => Promise.resolve([...entries]) },
            people: () =>
              Promise.resolve([
                { chat: 'anna', name: 'Siu H’Nga', role: 'officer', unit: 'Đảng ủy xã Ia Ly' },
              ]),
            inbox: { store: storeIn(heard) },
            takesText: () => Promise.resolve(false),
            texts,
            defaultLocale: 'vi',
            timezone: 'Asia/Ho_Chi_Minh',
            allowAnyHost: false,
            closing: closing.signal,
            ...web,
          },
  })
  return { app, heard, entries, channel, closing }
}

/** An inbox that stores what it has not seen. */
const storeIn = (heard: Heard) => (incoming: Incoming) => {
  const isKnown = heard.stored.some(({ dedupe }) => dedupe === incoming.dedupe)
  if (!isKnown) heard.stored.push(incoming)
  return Promise.resolve({ stored: isKnown ? ('again' as const) : ('new' as const) })
}

/** A POST as our own page makes it. */
export const posted = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { Origin: origin, 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

/** A file with its fields as our own page sends it. */
export function filePosted(
  fields: Record<string, string>,
  bytes: Uint8Array<ArrayBuffer>,
  name = '../../etc/passwd.gif',
) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('file', new File([bytes], name, { type: 'image/gif' }))
  return { method: 'POST', headers: { Origin: origin }, body }
}
