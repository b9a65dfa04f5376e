import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import type { Taken } from './claim-sql.ts'
import type { Ending } from './deliver.ts'
import { pauseChannel, rememberOptions, saveOutcomes } from './delivery-sql.ts'
import { optionsAfter } from './door.ts'
import { describeError, type Log } from './log.ts'
import { outcomeOf } from './outcomes.ts'
import type { Signal } from './signal.ts'

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  log: Log
  onBlocked: (chatKey: string) => Promise<void> | void
  progress: Signal
}

export type Ledger = {
  add(message: Taken, ending: Ending): void
  /** Writes down all endings that were added; after an error they are kept for the next time. */
  save(): Promise<void>
  totals: Partial<Record<Ending['outcome'], number>>
}

type Entry = { message: Taken; ending: Ending; at: Date }

/** Keeps the endings of a channel's messages until they are in the database. */
export function createLedger(options: Options): Ledger {
  const { channel, database, clock, log, progress } = options
  const totals: Ledger['totals'] = {}
  let entries: Entry[] = []

  return {
    totals,
    add(message, ending) {
      entries.push({ message, ending, at: clock.now() })
      totals[ending.outcome] = (totals[ending.outcome] ?? 0) + 1
      if (ending.outcome !== 'sent') tell(message, ending)
    },
    async save() {
      // A copy: more endings arrive while it is written.
      const batch = [...entries]
      if (batch.length === 0) return
      await write(batch)
      entries = entries.slice(batch.length)
      await announceBlocked(batch)
      progress.ring()
    },
  }

  async function write(batch: Entry[]): Promise<void> {
    const tx = database.current()
    await saveOutcomes(
      tx,
      batch.map(({ message, ending, at }) => outcomeOf(message, ending, at)),
    )
    for (const { message, ending, at } of batch) {
      if (ending.outcome === 'paused') await pauseChannel(tx, channel.name, ending.seconds)
      // What a reply offers was remembered with its event.
      const isOwn = message.eventId === null && ending.outcome === 'sent'
      const options = isOwn ? optionsAfter([{ ...message, number: message.id }], at) : undefined
      if (options) await rememberOptions(tx, message.chatKey, options)
    }
  }

  async function announceBlocked(batch: Entry[]): Promise<void> {
    for (const { message, ending } of batch) {
      if (ending.outcome !== 'blocked') continue
      try {
        await options.onBlocked(message.chatKey)
      } catch (error) {
        log.error({ error: describeError(error) }, 'A blocked chat could not be marked')
      }
    }
  }

  function tell({ id, chatKey, method, attempts }: Taken, ending: Ending): void {
    const fields = { message: String(id), chatKey, method, attempt: attempts, ...ending }
    log.warn(fields, 'A message was not sent')
  }
}
