import type { MiddlewareHandler } from 'hono'

/**
 * Lets a request in only when it was sent to this machine by its own name.
 *
 * The web chat lets anyone be anyone; a foreign name that leads here is a page elsewhere
 * trying to use the visitor's browser as its hand.
 */
export function loopbackOnly({ allowAnyHost }: { allowAnyHost: boolean }): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (!allowAnyHost && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
      return c.json({ error: 'wrong-host' }, 403)
    }
    return next()
  }
}

/** Lets a POST in only from our own page, with a body of the type the route reads. */
export function fromOwnPage(type: 'application/json' | 'multipart/form-data'): MiddlewareHandler {
  return async (c, next) => {
    if (hostOf(c.req.header('origin')) !== new URL(c.req.url).host) {
      return c.json({ error: 'wrong-origin' }, 403)
    }
    const given = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    if (given !== type) return c.json({ error: 'wrong-type' }, 415)
    return next()
  }
}

// The host alone: behind a proxy that speaks TLS the scheme is not ours to know.
function hostOf(origin = ''): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
