import type { Limits } from './limits.ts'

/** How bulk of a channel goes out, by how many messages a second it may send. */
export type Pace = {
  /** Calls under way at once: as many as leave while one of them is answered. */
  slots: number
  /** Taken at one stroke, so that the database is asked some times a second, not for each one. */
  batch: number
  /** What an unused moment may be made up for; it bounds what leaves in any one second. */
  burst: number
  /** So many leave within any one second. */
  most: number
}

/** How much faster than its rate bulk goes to make up for a moment that was missed. */
export const catchUp = 1.03

/** How a channel of this rate is to be sent to. */
export function paceOf(rate: number, limits: Pick<Limits, PaceLimit>): Pace {
  const { burstMs, batchMs, answerMs, bulkInFlight, leastInFlight } = limits
  const during = (ms: number) => (rate * ms) / 1000
  const burst = Math.max(1, during(burstMs))
  return {
    slots: Math.min(bulkInFlight, Math.max(leastInFlight, Math.ceil(during(answerMs)))),
    batch: Math.max(1, Math.floor(during(batchMs))),
    burst,
    most: Math.floor(rate * catchUp + burst),
  }
}

type PaceLimit = 'burstMs' | 'batchMs' | 'answerMs' | 'bulkInFlight' | 'leastInFlight'
