import type { MiddlewareHandler } from 'hono'

/**
 * Lets only so many requests in at once; the others wait with their bodies unread. A file is held
 * in memory several times over while it is taken apart: what everybody sends on the last day of a
 * deadline must not fill the machine.
 */
export function fewAtOnce(most: number): MiddlewareHandler {
  const waiting: (() => void)[] = []
  let inside = 0

  return async (_, next) => {
    if (inside < most) inside += 1
    else await new Promise<void>((enter) => waiting.push(enter))
    try {
      await next()
    } finally {
      // Whoever leaves hands the place over.
      const enter = waiting.shift()
      if (enter) enter()
      else inside -= 1
    }
  }
}
