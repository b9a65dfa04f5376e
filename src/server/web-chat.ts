import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  isWebChat,
  maxWebText,
  webChatKey,
  webFileFields,
  webIncoming,
  webPost,
  type Web,
  type WebPost,
} from '../channels/web.ts'
import { fileNameWords, tidyFileName } from '../domain/file-name.ts'
import type { Role } from '../domain/people.ts'
import { findSensitive } from '../domain/sensitive.ts'
import type { Incoming } from '../messaging/inbox.ts'
import { maxDocumentBytes, type Files } from '../storage/files.ts'
import type { WebEntry, WebLog } from '../storage/web-log.ts'
import { tidy } from '../text/fold.ts'
import { fewAtOnce } from './few-at-once.ts'
import { fileIdOf } from './file-route.ts'
import { fromOwnPage, loopbackOnly } from './guards.ts'
import type { Links } from './links.ts'
import { pageRoutes, type PageServices } from './page.ts'
import { streamChat } from './stream.ts'

/** Someone with an account on the web chat, to choose from. */
export type WebPerson = { chat: string; name: string; role: Role; unit: string }

export type WebChatServices = PageServices & {
  channel: Web
  log: WebLog
  people: () => Promise<WebPerson[]>
  inbox: { store(incoming: Incoming): Promise<{ stored: 'new' | 'again' | 'full' }> }
  files: Pick<Files, 'put'>
  /** May plain text come in through this chat, to be a document of the office? */
  takesText: (chatKey: string) => Promise<boolean>
  links: Pick<Links, 'sign'>
  clock: { now(): Date }
  /** Told twice to listen beyond this machine, the chat answers to any name. */
  allowAnyHost: boolean
  /** Aborted when the server closes: open streams end. */
  closing: AbortSignal
  onError: (error: unknown) => void
  /** How often an open page looks into the log by itself; every 2 s unless told otherwise. */
  lookAgainMs?: number
}

/** The web chat: its page, the people to be, the live stream, and what people write. */
export function webChatRoutes(services: WebChatServices): Hono {
  const { channel, log, people, inbox, files, links, clock, closing, onError } = services
  const { lookAgainMs = 2_000 } = services
  const app = new Hono()
  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => c.json({ error: 'too-large' }, 413) })

  app.use(loopbackOnly(services))
  app.route('/', pageRoutes(services))

  app.get('/web/people', async (c) => c.json({ people: await people() }))

  app.use('/web/:chat/*', async (c, next) =>
    isWebChat(c.req.param('chat')) ? next() : c.json({ error: 'not-found' }, 404),
  )

  app.get('/web/:chat/stream', (c) =>
    streamChat(c, webChatKey(c.req.param('chat')), {
      channel,
      log,
      closing,
      show,
      onError,
      lookAgainMs,
    }),
  )

  app.post(
    '/web/:chat/messages',
    fromOwnPage('application/json'),
    limit(1024 * 1024),
    async (c) => {
      const post = webPost.safeParse(await c.req.json().catch(() => undefined)).data
      if (!post) return c.json({ error: 'not-understood' }, 400)
      if ('text' in post && tidy(post.text) === '') return c.json({ error: 'empty' }, 400)
      if ('text' in post && post.text.length > maxWebText) return c.json({ error: 'too-long' }, 413)
      return store(c, c.req.param('chat'), post)
    },
  )

  app.post(
    '/web/:chat/files',
    fromOwnPage('multipart/form-data'),
    fewAtOnce(4),
    // The frame around the file is a few hundred bytes and the caption.
    limit(maxDocumentBytes + 256 * 1024),
    async (c) => {
      const form = await c.req.parseBody().catch(() => undefined)
      const fields = webFileFields.safeParse(form).data
      const file = form?.['file']
      if (!fields || !(file instanceof File)) return c.json({ error: 'not-understood' }, 400)
      if (fields.caption.length > maxWebText) return c.json({ error: 'too-long' }, 413)

      // What the inbox will not keep takes its file along.
      if (findSensitive(tidy(fields.caption), fileNameWords(file.name))) {
        return store(c, c.req.param('chat'), { ...fields, withheld: file.name })
      }

      const takesText = await services.takesText(webChatKey(c.req.param('chat')))
      const kept = await files.put(new Uint8Array(await file.arrayBuffer()), { takesText })
      if (!kept.ok) return c.json({ error: kept.reason }, kept.reason === 'too-large' ? 413 : 415)
      const named = { ...kept, name: tidyFileName(file.name) }
      return store(c, c.req.param('chat'), { ...fields, file: named })
    },
  )

  async function store(c: Context, chat: string, post: WebPost) {
    const { stored } = await inbox.store(webIncoming({ chat, post, now: clock.now() }))
    if (stored === 'full') return c.json({ error: 'too-many' }, 429, { 'Retry-After': '3' })
    channel.wake(webChatKey(chat))
    return c.json({ stored })
  }

  function show(entry: WebEntry) {
    if (entry.kind !== 'message') return entry
    const documents = entry.documents.map(({ file, name }) => ({ href: addressOf(file), name }))
    return { ...entry, photos: entry.photos.map(addressOf).filter(Boolean), documents }
  }

  // Signed anew each time it is shown: what lies in the log never expires.
  function addressOf(file: string) {
    const id = fileIdOf(file)
    return id === undefined ? file : links.sign(id, clock.now())
  }

  return app
}
