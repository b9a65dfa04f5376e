import type { Database } from '../storage/database.ts'
import { chatIdOf, type Channel, type Delivery } from './channel.ts'
import type { Taken } from './claim-sql.ts'
import { slowMethods, type Limits } from './limits.ts'
import { describeError } from './log.ts'
import { numbersIn, withPlatformIds } from './message-ids.ts'
import { platformIds } from './outbox-sql.ts'
import { within } from './within.ts'

/** What became of an attempt; the last three never reached the platform. */
export type Ending =
  | Delivery
  | { outcome: 'expired' }
  | { outcome: 'pointless' }
  /** Our own store did not give what it is made of. */
  | { outcome: 'unready'; reason: string }

/** What is said above a message that may have come before; by its chat. */
export type CopyWords = (chatKey: string) => Promise<string>

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  limits: Pick<Limits, 'performMs' | 'slowPerformMs' | 'storeMs'>
  /** Seconds that the platform does not want to hear of us yet. */
  pausedFor: () => number
  copyWords: CopyWords
}

/** Hands one message to its platform. It never throws: what happened is in the ending. */
export async function deliver(message: Taken, options: Options): Promise<Ending> {
  const { channel, database, clock, limits, pausedFor } = options
  const { id: number, chatKey, partIds, attempts } = message
  if (message.notAfter <= clock.now()) return { outcome: 'expired' }

  const asked = Promise.all([
    platformIds(database.current(), numbersIn(message.payload)),
    // Nobody goes without a message for want of the words above it.
    attempts > 1 ? options.copyWords(chatKey).catch(() => undefined) : undefined,
  ])
  const late = () => 'The store does not answer'
  // A store that is silent must not keep the place of another.
  const given = await within(limits.storeMs, asked, late).catch((error: unknown) =>
    describeError(error),
  )
  if (typeof given === 'string') return { outcome: 'unready', reason: given }
  const [ids, wordsAbove] = given
  const call = withPlatformIds(message, ids)
  if (!call) return { outcome: 'pointless' }
  // Another call was told so while this one was made ready.
  const seconds = pausedFor()
  if (seconds > 0) return { outcome: 'paused', seconds }
  // A call that hangs or throws may have reached the platform.
  const doubt = (reason: string): Delivery => ({ outcome: 'unknown', reason })
  const patience = slowMethods.includes(call.method) ? limits.slowPerformMs : limits.performMs
  try {
    const work = channel.perform({ ...call, number, chatKey, partIds, pausedFor, wordsAbove })
    const ending = await within(patience, work, () =>
      doubt(`No answer within ${patience / 1000} s`),
    )
    // To where it is already: that would be tried for ever.
    const isNoMove = ending.outcome === 'moved' && ending.chatId === chatIdOf(chatKey)
    return isNoMove ? { outcome: 'refused', reason: 'Moved to itself' } : ending
  } catch (error) {
    return doubt(describeError(error))
  }
}
