import { tooMany } from '../refusal.ts'

export type Rates = {
  /** From now on so many sends a second, after a burst; each chat by itself, or the whole bot. */
  allow: (perSecond: number, burst: number, each?: 'bot' | 'chat') => () => void
  /** From now on no more than so many sends of the bot within any one second. */
  allowInAnySecond: (most: number) => () => void
  /** Counts a call, or refuses it with 429. */
  count(method: string, chatId: unknown): void
}

type Rule = { perSecond: number; burst: number; each: 'bot' | 'chat'; left: Map<string, Bucket> }
type Bucket = { tokens: number; at: number }
type Window = { most: number; sent: number[] }

/** documented: 429 names whole seconds to wait. guessed: that the real limits are token buckets. */
export function createRates(now: () => number): Rates {
  const rules = new Set<Rule>()
  const windows = new Set<Window>()
  return {
    allow(perSecond, burst, each = 'bot') {
      const rule = { perSecond, burst, each, left: new Map<string, Bucket>() }
      rules.add(rule)
      return () => {
        rules.delete(rule)
      }
    },
    allowInAnySecond(most) {
      const window: Window = { most, sent: [] }
      windows.add(window)
      return () => {
        windows.delete(window)
      }
    },
    count(method, chatId) {
      if (!/^(send|edit)/.test(method)) return
      for (const { most, sent } of windows) {
        while (now() - (sent[0] ?? Infinity) >= 1_000) sent.shift()
        if (sent.length >= most) throw tooMany(1)
        sent.push(now())
      }
      for (const { perSecond, burst, each, left } of rules) {
        const key = each === 'chat' ? String(chatId) : ''
        const bucket = left.get(key) ?? { tokens: burst, at: now() }
        const gained = ((now() - bucket.at) / 1000) * perSecond
        const tokens = Math.min(burst, bucket.tokens + gained)
        if (tokens < 1) throw tooMany(Math.max(1, Math.ceil((1 - tokens) / perSecond)))
        left.set(key, { tokens: tokens - 1, at: now() })
      }
    },
  }
}
