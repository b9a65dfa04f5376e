import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** An address that a platform calls with what people write. */
export type Webhook = {
  path: string
  /** The header that carries the secret, and the secret. */
  header: string
  secret: string
  /** Stores what came in. */
  take: (raw: unknown) => Promise<'new' | 'again' | 'full' | 'refused' | 'ignored'>
}

/**
 * The platforms' way in: the secret first, then the size; what is stored, known or nobody's word
 * is answered 200 at once, and what could not be stored is to be brought again.
 */
export function webhookRoutes(webhooks: Webhook[]): Hono {
  const app = new Hono()
  for (const { path, header, secret, take } of webhooks) {
    app.post(
      path,
      async (c, next) =>
        isSame(c.req.header(header) ?? '', secret)
          ? next()
          : c.json({ error: 'wrong-secret' }, 401),
      bodyLimit({ maxSize: 1024 * 1024, onError: (c) => c.json({ error: 'too-large' }, 413) }),
      async (c) => {
        // A probe has no body, and junk comes again for ever when it is refused.
        const raw: unknown = await c.req.json().catch(() => undefined)
        const stored = raw === undefined ? 'ignored' : await take(raw)
        if (stored === 'full') return c.json({ error: 'too-many' }, 503, { 'Retry-After': '3' })
        return c.json({ ok: true })
      },
    )
  }
  return app
}

/** In constant time, whatever the lengths. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
