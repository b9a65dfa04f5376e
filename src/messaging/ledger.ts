import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { leaveChat, renameChat } from './chat-sql.ts'
import type { Taken } from './claim-sql.ts'
import type { Ending } from './deliver.ts'
import { pauseChannel, rememberOptions, saveOutcomes } from './delivery-sql.ts'
import { optionsAfter } from './door.ts'
import type { Log } from './log.ts'
import { outcomeOf } from './outcomes.ts'
import { lanes } from './outbox.ts'
import { monthOf, usedBy } from './quota.ts'
import { countUse, useUp } from './quota-sql.ts'
import type { Signal } from './signal.ts'

/** What becomes of a chat when its platform says something about it; within the transaction. */
export type ChatNews = {
  /** The platform can not reach it any more; names the chat of the same person to use instead. */
  onBlocked: (chatKey: string, now: Date) => Promise<string | undefined>
  /** It goes by another key from now on. */
  onMoved: (from: string, to: string) => Promise<void>
}

type Options = {
  channel: Channel
  database: Database
  clock: { now(): Date }
  timezone: string
  log: Log
  chats: ChatNews
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
  const { channel, database, clock, timezone, log, chats, progress } = options
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
      await database.transaction(() => write(batch))
      entries = entries.slice(batch.length)
      progress.ring()
    },
  }

  async function write(batch: Entry[]): Promise<void> {
    const outcomes = batch.map(({ message, ending, at }) => outcomeOf(message, ending, at))
    const ours = await saveOutcomes(database.current(), outcomes)
    await count(batch)
    // What somebody else took over is theirs to follow up.
    for (const entry of batch) if (ours.has(entry.message.id)) await follow(entry)
  }

  /** What an ending means beyond its own message. */
  async function follow({ message, ending, at }: Entry): Promise<void> {
    const tx = database.current()
    const { chatKey } = message
    switch (ending.outcome) {
      case 'sent': {
        // What a reply offers was remembered with its event.
        if (message.eventId !== null) return
        const options = optionsAfter([{ ...message, number: message.id }], at)
        if (options) await rememberOptions(tx, chatKey, options)
        return
      }
      case 'paused':
        return pauseChannel(tx, channel.name, ending.seconds)
      case 'blocked': {
        const to = await chats.onBlocked(chatKey, at)
        const failed = message.lane === lanes.reply ? [] : [String(message.id)]
        return leaveChat(tx, { from: chatKey, to, failed, upTo: String(message.id) })
      }
      case 'moved': {
        const to = `${channel.name}:${ending.chatId}`
        await renameChat(tx, chatKey, to)
        return chats.onMoved(chatKey, to)
      }
    }
  }

  async function count(batch: Entry[]): Promise<void> {
    if (!channel.quota) return
    for (const { message, ending, at } of batch) {
      const month = { ...channel.quota, month: monthOf(at, timezone) }
      const used = usedBy(ending, message.partIds)
      if (used > 0) await countUse(database.current(), month, used)
      if (ending.outcome === 'used-up') await useUp(database.current(), month)
    }
  }

  function tell({ id, chatKey, method, attempts }: Taken, ending: Ending): void {
    const fields = { message: String(id), chatKey, method, attempt: attempts, ...ending }
    log.warn(fields, 'A message was not sent')
  }
}
