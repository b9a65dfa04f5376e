import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { isDiskFull } from '../storage/disk-full.ts'
import { fileRoute, type FileServices } from './file-route.ts'
import { healthRoutes } from './health.ts'
import { uploadHeaders } from './upload-page.ts'
import { uploadRoutes, type UploadServices } from './upload-route.ts'
import type { ServerHealth } from './metrics.ts'
import { webhookRoutes, type Webhook } from './webhooks.ts'
import { webChatRoutes, type WebChatServices } from './web-chat.ts'

export type ServerServices = Omit<FileServices, 'files'> & {
  health: () => Promise<ServerHealth>
  log: { error(details: { err: unknown; path?: string }, message: string): void }
  files: WebChatServices['files'] & FileServices['files']
  links: WebChatServices['links'] & FileServices['links']
  /** Where the platforms call. */
  webhooks: Webhook[]
  /** Undefined where nobody could reach the page from outside. */
  upload: Omit<UploadServices, 'files' | 'clock'> | undefined
  /** Undefined where the web chat is off: then its addresses do not exist. */
  web: Omit<WebChatServices, 'files' | 'links' | 'clock' | 'onError'> | undefined
}

/** Everything that is answered over HTTP. */
export function createServer(all: ServerServices): Hono {
  const { health, log, webhooks, upload, web, ...services } = all
  const app = new Hono()
  // The outermost has the last word. What people sent is shown, and can do nothing.
  app.use('/files/*', sandboxed)
  app.use('/upload/*', uploadHeaders())
  app.use(safeHeaders)
  app.route('/', healthRoutes({ health }))
  app.route('/', webhookRoutes(webhooks))
  app.route('/', fileRoute(services))
  if (upload) app.route('/', uploadRoutes({ ...services, ...upload }))
  if (web) {
    const onError = (error: unknown) => {
      log.error({ err: error }, 'a live stream broke off')
    }
    app.route('/', webChatRoutes({ ...services, ...web, onError }))
  }

  app.notFound((c) => c.json({ error: 'not-found' }, 404))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: 'not-understood' }, error.status)
    log.error({ err: error, path: withoutKey(c.req.path) }, 'a request failed')
    // What can fail here is what lies behind a port: come back, nothing was taken.
    const why = isDiskFull(error) ? 'disk-full' : 'unavailable'
    return c.json({ error: why }, 503, { 'Retry-After': '2' })
  })
  return app
}

/** An address that is a key opens its door to whoever reads it. */
const withoutKey = (path: string) => path.replace(/^(\/upload\/).+/, '$1…')

const common = {
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  // Whether the name is reachable by TLS only is for the proxy in front to say.
  strictTransportSecurity: false,
} as const

const sandboxed = secureHeaders({
  ...common,
  contentSecurityPolicy: { defaultSrc: ["'none'"], sandbox: [] },
})

const safeHeaders = secureHeaders({
  ...common,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'blob:'],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    // The browser itself refuses any text that would become HTML.
    requireTrustedTypesFor: ["'script'"],
  },
})
