import type { Taken } from './claim-sql.ts'
import type { Ending } from './deliver.ts'
import type { Outcome } from './delivery-sql.ts'
import { lanes } from './outbox.ts'

type Attempt = Pick<Taken, 'id' | 'lane' | 'attempts' | 'createdAt'>

/**
 * The table of outcomes: what becomes of a message after an attempt to send it.
 *
 * `attempts` counts how often a message may have left. So it is taken back when it certainly
 * did not, and nobody ever gets more than two copies.
 */
export function outcomeOf(message: Attempt, ending: Ending, now: Date): Outcome {
  const { lane, attempts } = message
  switch (ending.outcome) {
    case 'sent':
      return outcome(message, {
        status: 'sent',
        sentAt: now.toISOString(),
        providerId: ending.providerIds.at(-1) ?? null,
      })
    case 'not-sent': {
      const notBefore = new Date(now.getTime() + backOffMs(message, now)).toISOString()
      const error = ending.reason
      return outcome(message, { status: 'waiting', attempts: attempts - 1, notBefore, error })
    }
    case 'paused':
      return outcome(message, { status: 'waiting', attempts: attempts - 1 })
    case 'refused':
    case 'blocked':
      return outcome(message, { status: 'failed', error: ending.reason })
    case 'unknown': {
      // Twice the same reminder is better than none. Not so a broadcast: its author decides.
      const again = attempts >= 2 ? 'uncertain' : 'waiting'
      const status = lane >= lanes.broadcast ? 'unknown' : again
      return outcome(message, { status, error: ending.reason })
    }
    case 'expired':
      return outcome(message, { status: 'expired', attempts: attempts - 1 })
    case 'pointless': {
      const error = 'The message it changes never left'
      return outcome(message, { status: 'failed', attempts: attempts - 1, error })
    }
  }
}

function outcome(
  { id, attempts }: Attempt,
  result: Pick<Outcome, 'status'> & Partial<Outcome>,
): Outcome {
  const nothing = { notBefore: null, sentAt: null, providerId: null, error: null }
  return { ...nothing, id: String(id), taken: attempts, attempts, ...result }
}

/** Half of its age, from a second to five minutes: so the pauses grow without a counter. */
function backOffMs({ createdAt }: Attempt, now: Date): number {
  const age = now.getTime() - createdAt.getTime()
  return Math.min(5 * 60_000, Math.max(1_000, age / 2))
}
