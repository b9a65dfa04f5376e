import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { uploadIncoming } from '../channels/upload.ts'
import { clientId } from '../channels/web.ts'
import { fileNameWords, tidyFileName } from '../domain/file-name.ts'
import type { ChatAccount } from '../domain/people.ts'
import { findSensitive, type Sensitive } from '../domain/sensitive.ts'
import type { Incoming } from '../messaging/inbox.ts'
import { isDiskFull } from '../storage/disk-full.ts'
import { maxDocumentBytes, type Files } from '../storage/files.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { fewAtOnce } from './few-at-once.ts'
import { notePage, uploadPage } from './upload-page.ts'
import type { Uploads } from './uploads.ts'

export type UploadServices = {
  texts: Pick<Texts, 't'>
  defaultLocale: Locale
  uploads: Pick<Uploads, 'read'>
  people: { known(chatKey: string): Promise<ChatAccount | undefined> }
  files: Pick<Files, 'put'>
  /** May plain text come in through this chat, to be a document of the office? */
  takesText: (chatKey: string) => Promise<boolean>
  inbox: { store(incoming: Incoming): Promise<{ stored: 'new' | 'again' | 'full' }> }
  clock: { now(): Date }
}

type Chat = { chatKey: string; words: { texts: Pick<Texts, 't'>; locale: Locale } }
type Env = { Variables: { chat: Chat } }

/**
 * `GET` and `POST /upload/:token`: one file into a chat whose platform takes none. It is answered
 * in that chat, as if it had been sent there.
 */
export function uploadRoutes(services: UploadServices): Hono<Env> {
  const { texts, defaultLocale, files, inbox, clock } = services
  const app = new Hono<Env>()

  // Nothing of a body is read before its address is known to be good.
  app.use('/upload/:token', async (c, next) => {
    const chat = await chatOf(c.req.param('token'), services)
    if (chat) {
      c.set('chat', chat)
      return next()
    }
    // One answer for forged, expired and done with.
    const words = { texts, locale: defaultLocale }
    return c.html(notePage(words, texts.t(defaultLocale, 'upload-gone')), 404)
  })

  app.get('/upload/:token', (c) => c.html(uploadPage(c.var.chat.words, { id: randomUUID() })))

  const again = (c: Context<Env>, key: Refusal, status: 400 | 413 | 415 | 429 | 503) => {
    const { words } = c.var.chat
    const note = texts.t(words.locale, key)
    return c.html(uploadPage(words, { note, id: randomUUID() }), status)
  }

  const limit = bodyLimit({
    // The frame around the file is a few hundred bytes.
    maxSize: maxDocumentBytes + 256 * 1024,
    onError: (c: Context<Env>) => again(c, refusals['too-large'], 413),
  })

  app.post('/upload/:token', fewAtOnce(4), limit, async (c) => {
    const { chatKey, words } = c.var.chat
    const form = await c.req.parseBody().catch(() => undefined)
    const id = clientId.safeParse(form?.['id']).data
    const file = form?.['file']
    if (id === undefined || !(file instanceof File) || file.size === 0)
      return again(c, 'upload-none', 400)
    const secret = findSensitive('', fileNameWords(file.name))
    if (secret) return again(c, `guide-${secret}`, 415)

    const takesText = await services.takesText(chatKey)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kept = await files.put(bytes, { takesText }).catch(unlessFull)
    if (!kept) return again(c, 'page-error-disk-full', 503)
    if (!kept.ok) return again(c, refusals[kept.reason], kept.reason === 'too-large' ? 413 : 415)
    const named = { ...kept, name: tidyFileName(file.name) }
    const sent = uploadIncoming({ chatKey, id, file: named, now: clock.now() })
    const { stored } = await inbox.store(sent)
    if (stored === 'full') return again(c, 'page-error-too-many', 429)
    const note = texts.t(words.locale, 'upload-done')
    return c.html(uploadPage(words, { note, id: randomUUID() }))
  })

  return app
}

/** The chat that a token is good for: as long as it fills the draft it was made for. */
async function chatOf(
  token: string,
  { texts, defaultLocale, uploads, people, clock }: UploadServices,
): Promise<Chat | undefined> {
  const upload = uploads.read(token, clock.now())
  const account = upload && (await people.known(upload.chatKey))
  if (!upload || account?.personId === undefined) return undefined
  if (account.draftId !== upload.draftId) return undefined
  return { chatKey: upload.chatKey, words: { texts, locale: account.locale ?? defaultLocale } }
}

type Refusal =
  | (typeof refusals)[keyof typeof refusals]
  | `guide-${Sensitive}`
  | 'upload-none'
  | 'page-error-too-many'
  | 'page-error-disk-full'

function unlessFull(error: unknown): undefined {
  if (!isDiskFull(error)) throw error
}

const refusals = {
  'too-large': 'page-error-too-large',
  'not-taken': 'page-error-not-taken',
  unsafe: 'page-error-unsafe',
} as const
