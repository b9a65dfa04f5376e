import type { Broadcast, RecipientStatus } from './broadcasts.ts'

/** How the message to one person ended, as far as the sender knows. */
export type Ended = {
  /** sent | uncertain | unknown | failed | expired */
  outcome: string
  error: string | undefined
  /** It, or a part of it, may have left. */
  isInDoubt: boolean
  /** An earlier message to the same person is in doubt. */
  wasInDoubt: boolean
  /** The person has another chat that has not refused it. */
  hasOther: boolean
  /** The platform says that the chat can not be reached. */
  isBlocked: boolean
}

export type Fate = {
  status: RecipientStatus
  error: string | undefined
  /** The chat is not to be tried again. */
  isRefused: boolean
}

/** What a doubtful message leaves behind for the next one, and for whoever reads the list. */
export const marks = { doubt: 'doubt', twice: 'twice' } as const

/**
 * What becomes of a recipient whose message has ended.
 *
 * What certainly did not arrive waits again, where there is another chat or the time was over. A
 * doubt is held, or sent once more where the author said so; never a third time.
 */
export function fateOf(
  ended: Ended,
  { doubts, status }: Pick<Broadcast, 'doubts' | 'status'>,
): Fate {
  const { outcome, error, wasInDoubt, isInDoubt, hasOther, isBlocked } = ended
  const fate = (status: RecipientStatus, error?: string, isRefused = false): Fate => ({
    status,
    error,
    isRefused,
  })
  const again = (error?: string, isRefused = false) =>
    status === 'cancelled' ? fate('cancelled', error) : fate('waiting', error, isRefused)
  const kept = wasInDoubt ? marks.doubt : undefined

  if (outcome === 'sent') return fate('sent', wasInDoubt ? marks.twice : undefined)
  if (outcome === 'uncertain') return fate('uncertain', error)
  if (outcome === 'failed') {
    if (wasInDoubt) return fate('unknown', error)
    if (hasOther && !isInDoubt) return again(undefined, true)
    return isBlocked ? fate('unreachable', 'blocked', true) : fate('failed', error, true)
  }
  if (outcome === 'expired' && !isInDoubt) {
    return wasInDoubt && status === 'cancelled' ? fate('unknown', kept) : again(kept)
  }
  if (wasInDoubt) return fate('uncertain', error)
  return doubts === 'again' && status !== 'cancelled' ? again(marks.doubt) : fate('unknown', error)
}
