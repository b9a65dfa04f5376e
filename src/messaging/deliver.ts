import type { Database } from '../storage/database.ts'
import { chatIdOf, type Channel, type Delivery } from './channel.ts'
import type { Taken } from './claim-sql.ts'
import { slowMethods, type Limits } from './limits.ts'
import { describeError } from './log.ts'
import { numbersIn, withPlatformIds } from './message-ids.ts'
import { platformIds } from './outbox-sql.ts'
import { within } from './within.ts'

/** What became of an attempt; the last two never reached the platform. */
export type Ending = Delivery | { outcome: 'expired' } | { outcome: 'pointless' }

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  limits: Pick<Limits, 'performMs' | 'slowPerformMs'>
}

/** Hands one message to its platform. It never throws: what happened is in the ending. */
export async function deliver(message: Taken, options: Options): Promise<Ending> {
  const { channel, database, clock, limits } = options
  if (message.notAfter <= clock.now()) return { outcome: 'expired' }

  const ids = await platformIds(database.current(), numbersIn(message.payload)).catch(
    (error: unknown) => describeError(error),
  )
  if (typeof ids === 'string') return { outcome: 'not-sent', reason: ids }
  const call = withPlatformIds(message, ids)
  if (!call) return { outcome: 'pointless' }
  // A call that hangs or throws may have reached the platform.
  const doubt = (reason: string): Delivery => ({ outcome: 'unknown', reason })
  const { id: number, chatKey, partIds } = message
  const patience = slowMethods.includes(call.method) ? limits.slowPerformMs : limits.performMs
  try {
    const work = channel.perform({ ...call, number, chatKey, partIds })
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
