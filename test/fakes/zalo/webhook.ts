import { setTimeout as pause } from 'node:timers/promises'
import type { RawEvent } from '../fake.ts'
import { isFine, post, type Posted } from '../post.ts'
import { Refusal } from '../refusal.ts'
import { bad } from './chats.ts'

export type WebhookOptions = {
  /** Both shapes of a body were seen, so by default they take turns. */
  shape?: 'flat' | 'wrapped' | 'alternating'
  /** guessed: that a failed delivery comes again; nobody knows, so it does not unless asked. */
  redeliver?: { times: number; pauseMs: number }
  /** guessed: 5 s, as one client says. */
  timeoutMs?: number
  /** setWebhook says that its check failed, and saves the address all the same. documented. */
  isUnverified?: boolean
  /** Refuses addresses of this machine as the real one does. documented; guessed: how it says so. */
  blocksLoopback?: boolean
  /** Nobody agrees whether there is a testWebhook. */
  hasTestWebhook?: boolean
  /** Where the fake really connects for an address on the internet. */
  reach?: (url: string) => string
}

export type Webhook = {
  methods: Record<string, (payload: Record<string, unknown>) => unknown>
  isSet: () => boolean
  /** Pushes an event; tells whether it was taken. */
  push(event: RawEvent): Promise<boolean>
}

type Hook = { url: string; secret: string; updatedAt: number }
type Options = WebhookOptions & { closing: () => AbortSignal; now: () => number }

export function createWebhook({
  closing,
  now,
  shape = 'alternating',
  redeliver = { times: 0, pauseMs: 0 },
  timeoutMs = 5_000,
  isUnverified = false,
  blocksLoopback = false,
  hasTestWebhook = true,
  reach = (url) => url,
}: Options): Webhook {
  let hook: Hook | undefined
  let pushes = 0

  const send = ({ url, secret }: Hook, body: string) =>
    post(reach(url), {
      body,
      // documented: the secret itself, no signature. observed: a probe without body has no type.
      headers: {
        'x-bot-api-secret-token': secret,
        'user-agent': 'Java/1.8.0_192',
        ...(body !== '' && { 'content-type': 'application/json' }),
      },
      timeoutMs,
      signal: closing(),
    })

  /** observed once: the check is a POST without a body. */
  const verify = async (to: Hook) => {
    const started = performance.now()
    const posted = await send(to, '')
    const isOk = isFine(posted) && !isUnverified
    return {
      ok: isOk,
      status_code: posted.status,
      outcome: isUnverified ? 'webhook.http.5xx' : outcomeOf(posted),
      latency_ms: Math.round(performance.now() - started),
      hint: isOk ? '' : 'Check that the webhook answers 200',
    }
  }

  return {
    isSet: () => hook !== undefined,
    async push(event) {
      pushes += 1
      const isFlat = shape === 'flat' || (shape === 'alternating' && pushes % 2 === 1)
      const body = JSON.stringify(isFlat ? event : { ok: true, result: event })
      for (let left = redeliver.times; hook; left -= 1) {
        if (isFine(await send(hook, body))) return true
        if (left <= 0 || closing().aborted) return false
        const signal = closing()
        await pause(redeliver.pauseMs, undefined, { signal }).catch(() => undefined)
      }
      return false
    },
    methods: {
      async setWebhook({ url, secret_token: secret }) {
        // documented: both are required, and the secret has 8–256 characters.
        if (typeof url !== 'string' || !URL.canParse(url)) throw bad('url is invalid')
        if (typeof secret !== 'string' || secret.length < 8 || secret.length > 256)
          throw bad('secret_token must be 8-256 characters')
        if (blocksLoopback && /^(localhost|127\.|10\.|192\.168\.)/.test(new URL(url).hostname))
          throw new Refusal(400, 'webhook.err.blocked')
        hook = { url, secret, updatedAt: now() }
        const verification = await verify(hook)
        return { url, updated_at: hook.updatedAt, verification }
      },
      deleteWebhook() {
        hook = undefined
        return { url: '', updated_at: now() }
      },
      getWebhookInfo() {
        // observed: not an empty address, but an error.
        if (!hook) throw new Refusal(404, 'Webhook not found')
        return { url: hook.url, updated_at: hook.updatedAt }
      },
      testWebhook() {
        if (!hasTestWebhook || !hook) throw new Refusal(404, 'Not Found')
        return verify(hook)
      },
    },
  }
}

/** documented: the words for what a check came to. */
function outcomeOf({ status, error }: Posted): string {
  if (status === 0)
    return /timed out/.test(error ?? '') ? 'webhook.err.timeout' : 'webhook.err.conn'
  if (status < 300) return 'webhook.ok'
  if (status === 403 || status === 404) return `webhook.http.${status}`
  return status >= 500 ? 'webhook.http.5xx' : 'webhook.http.other'
}
