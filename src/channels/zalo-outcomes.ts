import type { Delivery, Trouble } from '../messaging/channel.ts'
import type { Answer } from './zalo-api.ts'

/**
 * What became of a message, by Zalo's answer.
 *
 * The manual names few codes; where it is silent or contradicts what was seen, the reading loses
 * nobody: in doubt nothing is given up, and nobody is marked who may be reachable.
 */
export function zaloDelivery(answer: Answer | Trouble): Delivery {
  if ('outcome' in answer) return answer
  if (answer.ok === undefined) return foreign(answer.status)
  if (answer.ok) {
    const id = (answer.result as { message_id?: unknown } | undefined)?.message_id
    return { outcome: 'sent', providerIds: [typeof id === 'string' ? id : ''] }
  }

  const { code, description, retryAfter } = answer
  const reason = `${code} ${description}`
  const says = (pattern: RegExp) => pattern.test(description)
  switch (code) {
    case 429:
      return retryAfter === undefined
        ? { outcome: 'used-up', reason }
        : { outcome: 'paused', seconds: retryAfter }
    case 401:
      return { outcome: 'unauthorized', reason }
    case 403:
      // The manual calls it an internal error, others a person who does not want to hear.
      return says(/internal|server/i)
        ? { outcome: 'unknown', reason }
        : { outcome: 'blocked', reason }
    case 400:
    case 404:
      return says(/chat|recipient|user/i)
        ? { outcome: 'blocked', reason }
        : { outcome: 'refused', reason }
    case 408:
      return { outcome: 'unknown', reason }
  }
  return code >= 500 ? { outcome: 'unknown', reason } : { outcome: 'refused', reason }
}

/** An answer that is not Zalo's own: of a proxy or a gateway in between. */
function foreign(status: number): Delivery {
  const reason = `HTTP ${status}, and not in the way Zalo answers`
  if (status === 429) return { outcome: 'paused', seconds: 60 }
  // What was turned away did not get through; everything else may have.
  return status >= 300 && status < 500 && status !== 408
    ? { outcome: 'not-sent', reason }
    : { outcome: 'unknown', reason }
}
