import type { Taken } from './claim-sql.ts'
import type { Ending } from './deliver.ts'
import type { Outcome } from './delivery-sql.ts'
import { lanes } from './outbox.ts'

type Attempt = Pick<Taken, 'id' | 'lane' | 'attempts' | 'createdAt' | 'partIds'>

/**
 * The table of outcomes: what becomes of a message after an attempt to send it.
 *
 * `attempts` counts how often a message may have left. So it is taken back when it certainly
 * did not, and nobody ever gets more than two copies.
 */
export function outcomeOf(message: Attempt, ending: Ending, now: Date): Outcome {
  const { lane, attempts } = message
  const later = () => new Date(now.getTime() + backOffMs(message, now)).toISOString()
  const outcome = (result: Pick<Outcome, 'status'> & Partial<Outcome>): Outcome => ({
    id: String(message.id),
    taken: attempts,
    attempts,
    notBefore: null,
    sentAt: null,
    providerId: null,
    partIds: ('partIds' in ending ? ending.partIds : undefined) ?? message.partIds,
    error: 'reason' in ending ? ending.reason : null,
    ...result,
  })

  switch (ending.outcome) {
    case 'sent': {
      const { providerIds: partIds } = ending
      const providerId = partIds.at(-1) || null
      return outcome({ status: 'sent', sentAt: now.toISOString(), providerId, partIds })
    }
    case 'not-sent':
    case 'unready':
    case 'used-up':
      return outcome({ status: 'waiting', attempts: attempts - 1, notBefore: later() })
    case 'paused':
    case 'moved':
    case 'unauthorized':
      return outcome({ status: 'waiting', attempts: attempts - 1 })
    case 'refused':
    case 'blocked':
      return outcome({ status: 'failed' })
    case 'unknown': {
      // Twice the same reminder is better than none. Not so a broadcast: its author decides.
      const again = attempts >= 2 ? 'uncertain' : 'waiting'
      return outcome({ status: lane >= lanes.broadcast ? 'unknown' : again })
    }
    case 'expired':
      return outcome({ status: 'expired', attempts: attempts - 1 })
    case 'pointless': {
      const error = 'The message it changes never left'
      return outcome({ status: 'failed', attempts: attempts - 1, error })
    }
  }
}

/** Half of its age, from a second to five minutes: so the pauses grow without a counter. */
function backOffMs({ createdAt }: Pick<Attempt, 'createdAt'>, now: Date): number {
  const age = now.getTime() - createdAt.getTime()
  return Math.min(5 * 60_000, Math.max(1_000, age / 2))
}
