import { Hono } from 'hono'
import type { Health } from '../messaging/status.ts'
import { createMetrics } from './metrics.ts'

/** `/healthz` (the process lives), `/readyz` (it can do its work) and `/metrics`. */
export function healthRoutes({ health }: { health: () => Promise<Health> }): Hono {
  const metrics = createMetrics()
  const app = new Hono()

  app.get('/healthz', (c) => c.json({ ok: true }))

  app.get('/readyz', async (c) => {
    const { database, worker, deliveries } = await health()
    // A platform that is down does not make us unready: what comes from the others is served.
    const ready = database && worker
    return c.json({ ready, database, worker, channels: deliveries }, ready ? 200 : 503)
  })

  app.get('/metrics', async (c) => {
    const page = await metrics.page(await health())
    return c.body(page, 200, { 'Content-Type': metrics.contentType })
  })

  return app
}
