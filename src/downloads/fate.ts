import type { WhyLost } from '../domain/attachments.ts'

/** A kept file: its bytes lie under the hash. */
export type KeptFile = { hash: string; type: string; bytes: number }

/** How an attempt ended. */
export type Outcome =
  | { outcome: 'kept'; file: KeptFile }
  | { outcome: 'later'; reason: string }
  | { outcome: 'never'; why: WhyLost; reason: string }

/** What becomes of a job. */
export type Fate =
  | { fate: 'done'; file: KeptFile }
  | { fate: 'again'; at: Date; reason: string }
  | { fate: 'lost'; why: WhyLost; reason: string }

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** The pauses after the first attempts; then it is tried every hour. */
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute]

/** A file that could not be had for so long is given up. */
const patience = 24 * hour

/** How long to wait after so many attempts. */
export const pauseAfter = (attempts: number): number => pauses[attempts - 1] ?? hour

/**
 * What becomes of a job after an attempt.
 *
 * Whoever was switched off for days has only begun to try: nothing is given up before the short
 * pauses are through.
 */
export function fateOf(
  { attempts, createdAt }: { attempts: number; createdAt: Date },
  ended: Outcome,
  now: Date,
): Fate {
  if (ended.outcome === 'kept') return { fate: 'done', file: ended.file }
  const { reason } = ended
  if (ended.outcome === 'never') return { fate: 'lost', why: ended.why, reason }

  const end = createdAt.getTime() + patience
  const isOver = now.getTime() >= end
  if (isOver && attempts > pauses.length) return { fate: 'lost', why: 'gone', reason }
  const next = now.getTime() + pauseAfter(attempts)
  // The last attempt is made when the patience ends, not up to an hour earlier.
  return { fate: 'again', at: new Date(isOver ? next : Math.min(next, end)), reason }
}
