import { setTimeout as pause } from 'node:timers/promises'
import type { RawEvent } from '../fake.ts'
import { isFine, post, type Posted } from '../post.ts'
import { bad } from './checks.ts'
import { createLanes } from './lanes.ts'
import { laneOf, type Queue } from './queue.ts'

type Hook = { url: string; secret: string | undefined; connections: number; ended: AbortController }

export type WebhookOptions = {
  /** The pause before the first redelivery; each further one doubles, up to `longestPauseMs`. */
  firstPauseMs?: number
  longestPauseMs?: number
  timeoutMs?: number
  /** Where the fake really connects for an address on the internet. */
  reach?: (url: string) => string
}

export type Webhook = {
  methods: Record<string, (payload: Record<string, unknown>) => unknown>
  isSet(): boolean
  /** An update came in: it goes out, one at a time for each chat. documented. */
  push(update: RawEvent): void
}

type Options = WebhookOptions & { queue: Queue; closing: () => AbortSignal; onSet: () => void }

/** Pushes updates to the bot until it answers 2xx. */
export function createWebhook({
  queue,
  closing,
  onSet,
  firstPauseMs = 1_000,
  longestPauseMs = 60_000,
  timeoutMs = 60_000,
  reach = (url) => url,
}: Options): Webhook {
  let hook: Hook | undefined
  let lastError: { last_error_date: number; last_error_message: string } | undefined
  const lanes = createLanes(() => hook?.connections ?? 40)

  const deliver = async (lane: string) => {
    let pauseMs = firstPauseMs
    for (;;) {
      const entry = queue.firstOf(lane)
      const to = hook
      if (!entry || !to || closing().aborted) return
      const signal = AbortSignal.any([to.ended.signal, closing()])
      const headers = {
        'content-type': 'application/json',
        ...(to.secret !== undefined && { 'x-telegram-bot-api-secret-token': to.secret }),
      }
      const body = JSON.stringify(entry.update)
      const posted = await lanes.within(() =>
        post(reach(to.url), { body, headers, timeoutMs, signal }),
      )
      if (isFine(posted)) {
        queue.remove(entry)
        pauseMs = firstPauseMs
        continue
      }
      if (signal.aborted) continue
      lastError = {
        last_error_date: Math.floor(Date.now() / 1000),
        last_error_message: say(posted),
      }
      // documented: Retry-After counts, otherwise the pause doubles.
      const askedMs = posted.retryAfter === undefined ? pauseMs : posted.retryAfter * 1000
      await pause(Math.min(askedMs, longestPauseMs), undefined, { signal }).catch(() => undefined)
      pauseMs *= 2
    }
  }
  const pump = (lane: string) => {
    lanes.run(lane, () => deliver(lane))
  }
  const end = () => {
    hook?.ended.abort()
    hook = undefined
  }

  return {
    push(update) {
      pump(laneOf(update))
    },
    isSet: () => hook !== undefined,
    methods: {
      setWebhook(payload) {
        const { url = '', secret_token: secret, max_connections: connections = 40 } = payload
        if (payload['drop_pending_updates'] === true) queue.clear()
        queue.allow(payload['allowed_updates'])
        end()
        lastError = undefined
        if (url === '') return true
        if (typeof url !== 'string' || !URL.canParse(url))
          throw bad('bad webhook: invalid webhook URL specified')
        if (secret !== undefined && (typeof secret !== 'string' || !/^[\w-]{1,256}$/.test(secret)))
          throw bad('secret token contains unallowed characters')
        hook = {
          url,
          secret,
          connections: Math.min(100, Math.max(1, Number(connections))),
          ended: new AbortController(),
        }
        onSet()
        for (const lane of queue.lanes()) pump(lane)
        return true
      },
      deleteWebhook(payload) {
        if (payload['drop_pending_updates'] === true) queue.clear()
        end()
        // What was to be pushed waits for a poll now, and that counts as handed over.
        queue.settle()
        return true
      },
      getWebhookInfo: () => ({
        url: hook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: queue.size(),
        ...lastError,
        ...(hook && { max_connections: hook.connections }),
        ...(queue.allowed() && { allowed_updates: queue.allowed() }),
      }),
    },
  }
}

/** observed: how getWebhookInfo speaks of a webhook that failed. */
function say({ status, error }: Posted): string {
  return error ?? `Wrong response from the webhook: ${status}`
}
