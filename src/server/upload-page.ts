import { createHash } from 'node:crypto'
import { secureHeaders } from 'hono/secure-headers'
import type { Locale, Texts } from '../text/texts.ts'

type Words = { texts: Pick<Texts, 't'>; locale: Locale }

/** The page where a file is chosen, below what is to be said; without a script, for old phones. */
export function uploadPage({ texts, locale }: Words, { note = '', id }: Ask): string {
  const ask = texts.t(locale, 'upload-ask')
  const send = texts.t(locale, 'upload-send')
  const form = `
    <form method="post" enctype="multipart/form-data">
      <input type="hidden" name="id" value="${escapeHtml(id)}">
      <p><label>${escapeHtml(ask)}<br><input type="file" name="file" required></label></p>
      <p><button>${escapeHtml(send)}</button></p>
    </form>`
  return page({ texts, locale }, `${note && `<p role="status">${escapeHtml(note)}</p>`}${form}`)
}

/** A page that only says something. */
export const notePage = (words: Words, note: string): string =>
  page(words, `<p>${escapeHtml(note)}</p>`)

/** `id` is the file's that will be sent from this page: sent twice, it is taken once. */
type Ask = { note?: string; id: string }

function page({ texts, locale }: Words, body: string): string {
  const title = escapeHtml(texts.t(locale, 'upload-title'))
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>${title}</h1>
    ${body}
  </body>
</html>
`
}

const style =
  'body{max-width:32em;margin:auto;padding:1em;font:1.125em/1.5 sans-serif}' +
  'h1{font-size:1.25em}input,button{font:inherit;max-width:100%}button{padding:.5em 1.5em}'

/** What these pages may do: look as they do, and send their form back. */
export const uploadHeaders = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // The address is the key.
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false,
  })

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
