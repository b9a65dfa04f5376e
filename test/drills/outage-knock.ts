import { setTimeout as pause } from 'node:timers/promises'
import { post } from '../fakes/post.ts'

/** Who knocks. */
export const knockerId = 9_999

/** Brings an update that is known already, again and again, and looks how soon it is answered. */
export function createKnock({ url, secret }: { url: string; secret: string }) {
  const figures = { knocks: 0, unavailable: 0, slowestMs: 0 }
  const chat = { id: knockerId, type: 'private', first_name: 'Knock' }
  const from = { id: knockerId, is_bot: false, first_name: 'Knock' }
  const message = { message_id: 1, date: 1_790_000_000, chat, from, text: 'xin chào' }
  const body = JSON.stringify({ update_id: 99, message })
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': secret,
  }

  return {
    figures,
    async keepKnocking(isOver: () => boolean): Promise<void> {
      while (!isOver()) {
        const askedAt = performance.now()
        const { signal } = new AbortController()
        const { status } = await post(url, { body, headers, timeoutMs: 60_000, signal })
        figures.knocks += 1
        figures.slowestMs = Math.max(figures.slowestMs, performance.now() - askedAt)
        if (status === 503) figures.unavailable += 1
        await pause(250)
      }
    },
  }
}
