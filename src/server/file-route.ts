import { Hono } from 'hono'
import type { Files } from '../storage/files.ts'
import type { Links } from './links.ts'

export type FileServices = {
  files: Pick<Files, 'open'>
  links: Pick<Links, 'isValid'>
  /** The hash of a file that came with a report; undefined while there is no such file. */
  attachments: { find(id: string): Promise<{ hash: string } | undefined> }
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

    const hash = /^[0-9a-f]{64}$/.test(id) ? id : (await attachments.find(id))?.hash
    const file = hash === undefined ? undefined : await files.open(hash)
    if (!file) return missing()

    return c.body(file.body, 200, {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes),
      'Content-Disposition': file.type.startsWith('image/') ? 'inline' : 'attachment',
      'Cache-Control': 'private, max-age=3600, immutable',
    })
  })
  return app
}

/** The id under which `/files` serves a photo named in a message: `file:<hash>` or `attachment:<id>`. */
export const fileIdOf = (photo: string) => /^(?:file|attachment):([\w-]+)$/.exec(photo)?.[1]
