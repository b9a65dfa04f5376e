import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { maxWebText } from '../channels/web.ts'
import { maxDocumentBytes, maxPhotoBytes } from '../storage/files.ts'
import { ownFile } from '../storage/own-files.ts'
import type { MessageKey } from '../text/keys.ts'
import { locales, type Locale, type Texts } from '../text/texts.ts'

export type PageServices = {
  texts: Pick<Texts, 't'>
  defaultLocale: Locale
  /** The zone of the times that the page shows, "Asia/Ho_Chi_Minh". */
  timezone: string
}

/** `GET /`, the chat page in the language of `?lang=`, and `/page/*`, the files it is made of. */
export function pageRoutes({ texts, defaultLocale, timezone }: PageServices): Hono {
  const app = new Hono()

  app.get('/', async (c) => {
    const asked = c.req.query('lang')
    const locale = locales.find((each) => each === asked) ?? defaultLocale
    const words = Object.fromEntries(
      pageTexts.map((key) => [key, texts.t<MessageKey>(locale, key)]),
    )
    const limits = { maxText: maxWebText, maxPhotoBytes, maxDocumentBytes }
    const settings = { locale, timezone, words, ...limits }
    const html = await readFile(pageFile('index.html'), 'utf8')
    c.header('Cache-Control', 'no-cache')
    return c.html(fillIn(html, { ...words, locale, settings: JSON.stringify(settings) }))
  })

  app.get('/page/:name', async (c) => {
    const name = c.req.param('name')
    const type = assets[name]
    if (type === undefined) return c.notFound()
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache' }
    return c.body(await readFile(pageFile(name), 'utf8'), 200, headers)
  })

  return app
}

const pageFile = (name: string) => ownFile('src/server/page', name)

const script = 'text/javascript; charset=utf-8'

const assets: Record<string, string> = {
  'bubble.js': script,
  'chat.css': 'text/css; charset=utf-8',
  'chat.js': script,
  'composer.js': script,
  'conversation.js': script,
  'dom.js': script,
  'icon.svg': 'image/svg+xml',
  'keyboard.js': script,
  'live.js': script,
  'people.js': script,
  'sender.js': script,
  'status.js': script,
  'text.js': script,
}

/** Puts the values in place of `{{name}}`, safe inside text and inside attributes. */
function fillIn(html: string, values: Record<string, string>): string {
  return html.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => escapeHtml(values[name] ?? name))
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** Every text of the page, in index.html and in the scripts. */
export const pageTexts = [
  'page-title',
  'page-name',
  'page-state-connecting',
  'page-state-online',
  'page-state-offline',
  'page-other-language',
  'page-conversation',
  'page-newer',
  'page-typing',
  'page-composer',
  'page-placeholder',
  'page-send',
  'page-add-file',
  'page-remove-file',
  'page-document',
  'page-photo-bot',
  'page-photo-person',
  'page-photo-gone',
  'page-bot',
  'page-person',
  'page-blank',
  'page-edited',
  'page-chosen',
  'page-sending',
  'page-sent',
  'page-failed',
  'page-retry',
  'page-tap-failed',
  'page-error-network',
  'page-error-disk-full',
  'page-error-too-many',
  'page-error-too-long',
  'page-error-too-large',
  'page-error-not-taken',
  'page-error-unsafe',
  'page-error-refused',
  'page-welcome-title',
  'page-welcome-text',
  'page-welcome-start',
  'page-change-person',
  'page-who',
  'page-who-note',
  'page-people-loading',
  'page-people-failed',
  'page-close',
  'page-stranger',
  'page-stranger-note',
  'page-role-officer',
  'page-role-leader',
  'page-role-admin',
  'page-role-viewer',
  'page-role-press',
] as const satisfies readonly MessageKey[]
