import { Refusal } from '../refusal.ts'

export type Meter = {
  /** Refuses when the month is used up. */
  check(): void
  count(): void
  used: () => number
  /** A new month, or another plan. */
  reset: (quota?: number) => void
}

/** documented: 3,000 messages a month, then 429. guessed: that every outgoing message counts. */
export function createMeter(quota: number): Meter {
  let most = quota
  let used = 0
  return {
    check() {
      if (used >= most) throw new Refusal(429, 'Quota exceeded')
    },
    count() {
      used += 1
    },
    used: () => used,
    reset(quota = most) {
      most = quota
      used = 0
    },
  }
}
