import { dayOf } from '../text/days.ts'
import type { Ending } from './deliver.ts'
import type { Lane } from './outbox.ts'

/** A bot's month on a platform that counts messages. */
export type Month = { bot: string; month: string; perMonth: number }

/** Of the month's messages so many may be used before broadcasts stop, and admins are warned. */
export const warnedShare = 0.8

/** So much is used that what is left is for what can not wait. */
export const isShort = ({ used, perMonth }: { used: number; perMonth: number }): boolean =>
  used >= perMonth * warnedShare

/** "2026-12": the month a message counts in, by the calendar on the wall. */
export const monthOf = (now: Date, timezone: string): string => dayOf(now, timezone).slice(0, 7)

/**
 * The last lane that may still send, and how many messages it has.
 *
 * What the month leaves is for replies and deadline reminders first. A reply is always tried: the
 * platform's own count decides, ours may be wrong.
 */
export function openLanes({ used, perMonth }: { used: number; perMonth: number }): {
  lastLane: Lane
  left: number
} {
  const forBroadcasts = Math.floor(perMonth * warnedShare) - used
  if (forBroadcasts > 0) return { lastLane: 'broadcast', left: forBroadcasts }
  if (used < perMonth) return { lastLane: 'reminder', left: perMonth - used }
  return { lastLane: 'reply', left: 0 }
}

/** How many messages an attempt used up; one in doubt counts. `before` had left earlier. */
export function usedBy(ending: Ending, before: string[]): number {
  switch (ending.outcome) {
    case 'sent':
      return ending.providerIds.length - before.length
    case 'expired':
    case 'pointless':
    case 'unready':
      return 0
    default: {
      const left = (ending.partIds ?? before).length - before.length
      return ending.outcome === 'unknown' ? left + 1 : left
    }
  }
}
