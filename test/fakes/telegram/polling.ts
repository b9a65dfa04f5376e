import { Refusal } from '../refusal.ts'
import type { RawEvent } from '../fake.ts'
import type { Queue } from './queue.ts'

type Waiting = {
  hand: (updates: RawEvent[]) => void
  refuse: (refusal: Refusal) => void
  limit: number
}

export type Polling = {
  getUpdates(payload: Record<string, unknown>, gone: AbortSignal): Promise<RawEvent[]>
  /** Something came in: whoever waits gets it. */
  wake(): void
  /** documented: an open poll ends with 409 when a webhook is set. */
  interrupt: () => void
}

type Options = { queue: Queue; hasWebhook: () => boolean; longestPollMs: number }

/** The long poll, with all that Telegram does to two bots on one token. */
export function createPolling({ queue, hasWebhook, longestPollMs }: Options): Polling {
  let waiting: Waiting | undefined

  return {
    getUpdates(payload, gone) {
      if (hasWebhook()) return Promise.reject(conflict(withWebhook))
      // documented: the newcomer wins, and the poll that waited is told so.
      waiting?.refuse(conflict(terminatedByPoll))
      queue.allow(payload['allowed_updates'])
      queue.confirm(Number(payload['offset'] ?? 0))
      const limit = Math.min(100, Math.max(1, Number(payload['limit'] ?? 100)))
      const timeout = Math.min(50, Number(payload['timeout'] ?? 0)) * 1000

      const now = queue.take(limit)
      if (now.length > 0 || timeout <= 0) return Promise.resolve(now)
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer)
          if (waiting === me) waiting = undefined
        }
        const me: Waiting = {
          limit,
          hand(updates) {
            end()
            resolve(updates)
          },
          refuse(refusal) {
            end()
            reject(refusal)
          },
        }
        const timer = setTimeout(
          () => {
            me.hand([])
          },
          Math.min(timeout, longestPollMs),
        )
        // What is handed to nobody stays, for nobody confirmed it.
        gone.addEventListener('abort', () => {
          me.hand([])
        })
        waiting = me
      })
    },
    wake() {
      if (waiting && queue.size() > 0) waiting.hand(queue.take(waiting.limit))
    },
    interrupt() {
      waiting?.refuse(conflict(terminatedByWebhook))
    },
  }
}

const conflict = (why: string) => new Refusal(409, `Conflict: ${why}`)

const terminatedByPoll =
  'terminated by other getUpdates request; make sure that only one bot instance is running'
const terminatedByWebhook = 'terminated by setWebhook request'
const withWebhook =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
