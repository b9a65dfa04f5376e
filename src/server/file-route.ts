import { Hono } from 'hono'
import { isPhotoType } from '../domain/attachments.ts'
import type { Files } from '../storage/files.ts'
import type { Links } from './links.ts'

export type FileServices = {
  files: Pick<Files, 'open'>
  links: Pick<Links, 'isValid'>
  /** A file that came with a report, and its name; undefined while there is no such file. */
  attachments: { find(id: string): Promise<{ hash: string; name?: string } | undefined> }
  clock: { now(): Date }
}

/** `GET /files/:id` by signed link; the id is an attachment's, or the hash of the file itself. */
export function fileRoute({ files, links, attachments, clock }: FileServices): Hono {
  const app = new Hono()
  app.get('/files/:id', async (c) => {
    const id = c.req.param('id')
    const { until = '', signature = '' } = c.req.query()
    // One answer for forged, expired and missing: a link tells nothing but what it opens.
    const missing = () => c.json({ error: 'not-found' }, 404)
    if (!links.isValid({ id, until, signature, now: clock.now() })) return missing()

    const kept = /^[0-9a-f]{64}$/.test(id) ? { hash: id } : await attachments.find(id)
    // Text is saved like any document: no browser shows it as a page.
    const file = kept && (await files.open(kept.hash, { takesText: true }))
    if (!file) return missing()

    return c.body(file.body, 200, {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes),
      'Content-Disposition': isPhotoType(file.type) ? 'inline' : downloadAs(kept.name),
      'Cache-Control': 'private, max-age=3600, immutable',
    })
  })
  return app
}

/** A document is saved and never shown, by its own name where we know it (RFC 6266). */
function downloadAs(name: string | undefined): string {
  if (name === undefined) return 'attachment'
  const plain = unmarked(name).replace(/[^ -~]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (mark) => hexOf(mark))
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** “Kế hoạch Đảng ủy” → “Ke hoach Dang uy”, for browsers that know no other letters. */
const unmarked = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

const hexOf = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`

/** The id under which `/files` serves a file named in a message: `file:<hash>` or `attachment:<id>`. */
export const fileIdOf = (name: string) => /^(?:file|attachment):([\w-]+)$/.exec(name)?.[1]
