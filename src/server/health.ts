import { Hono } from 'hono'
import { createMetrics, doesWork, type ServerHealth } from './metrics.ts'

/** `/healthz` (the process lives), `/readyz` (it can do its work) and `/metrics`. */
export function healthRoutes({ health }: { health: () => Promise<ServerHealth> }): Hono {
  const metrics = createMetrics()
  const app = new Hono()

  app.get('/healthz', (c) => c.json({ ok: true }))

  app.get('/readyz', async (c) => {
    const { database, worker, channels, receiving } = await health()
    // A platform that is down does not make us unready: what comes from the others is served.
    const ready = database && worker
    const named = Object.entries(channels).map(([name, state]) => [
      name,
      {
        ...state,
        works: doesWork(state, receiving[name]),
        ...(receiving[name] && { receiving: receiving[name] }),
      },
    ])
    const body = { ready, database, worker, channels: Object.fromEntries(named) as object }
    return c.json(body, ready ? 200 : 503)
  })

  app.get('/metrics', async (c) => {
    const page = await metrics.page(await health())
    return c.body(page, 200, { 'Content-Type': metrics.contentType })
  })

  return app
}
