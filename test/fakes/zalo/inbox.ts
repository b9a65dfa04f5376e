import { Refusal } from '../refusal.ts'
import type { RawEvent } from '../fake.ts'

type Waiting = { hand: (event: RawEvent) => void }

export type Inbox = {
  add(event: RawEvent): void
  getUpdates(payload: Record<string, unknown>, gone: AbortSignal): Promise<RawEvent>
  /** Forgets what waits: some observers say that Zalo keeps nothing for a bot that is down. */
  lose(): RawEvent[]
  size: () => number
  /** Somebody waits for an event now. */
  isPolled: () => boolean
}

type Options = { isSilent: () => boolean; longestPollMs: number }

/**
 * The long poll of Zalo.
 *
 * documented: one event for each call, no acknowledgement: what was handed over is gone.
 * guessed: what comes between two polls waits for the next one, and of two polls the older gets it.
 */
export function createInbox({ isSilent, longestPollMs }: Options): Inbox {
  let events: RawEvent[] = []
  const waiting = new Set<Waiting>()

  return {
    add(event) {
      const [first] = isSilent() ? [] : waiting
      if (first) first.hand(event)
      else events.push(event)
    },
    getUpdates(payload, gone) {
      const timeout = Number(payload['timeout'] ?? 30) * 1000
      // observed: with a webhook a poll finds nothing, and nothing says why.
      const now = isSilent() ? undefined : events.shift()
      if (now) return Promise.resolve(now)
      return new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer)
          waiting.delete(me)
        }
        const me: Waiting = {
          hand(event) {
            end()
            resolve(event)
          },
        }
        const idle = () => {
          end()
          reject(new Refusal(408, 'Request timeout'))
        }
        const timer = setTimeout(idle, Math.min(timeout, longestPollMs))
        gone.addEventListener('abort', idle)
        waiting.add(me)
      })
    },
    lose() {
      const lost = events
      events = []
      return lost
    },
    size: () => events.length,
    isPolled: () => waiting.size > 0,
  }
}
