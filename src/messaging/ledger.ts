import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { leaveChat, renameChat } from './chat-sql.ts'
import type { Taken } from './claim-sql.ts'
import type { Ending } from './deliver.ts'
import { pauseChannel, rememberOptions, saveOutcomes } from './delivery-sql.ts'
import { optionsAfter } from './door.ts'
import type { Log } from './log.ts'
import { outcomeOf } from './outcomes.ts'
import { lanes, type Lane } from './outbox.ts'
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
  /** Whose hand the messages are in. */
  hand: string
}

export type Ledger = {
  add(message: Taken, ending: Ending): void
  /**
   * Writes down all endings that were added, and names their messages; after an error they are
   * kept for the next time.
   */
  save(): Promise<bigint[]>
  totals: Totals
  /** The same, lane by lane. */
  byLane: Partial<Record<Lane, Totals>>
}

/** Messages by outcome, since the start of this process. */
type Totals = Partial<Record<Ending['outcome'], number>>

type Entry = { message: Taken; ending: Ending; at: Date }

/** Keeps the endings of a channel's messages until they are in the database. */
export function createLedger(options: Options): Ledger {
  const { channel, database, clock, timezone, log, chats, progress, hand } = options
  const totals: Totals = {}
  const byLane: Ledger['byLane'] = {}
  let entries: Entry[] = []

  return {
    totals,
    byLane,
    add(message, ending) {
      entries.push({ message, ending, at: clock.now() })
      for (const counts of [totals, (byLane[laneOf(message)] ??= {})]) {
        counts[ending.outcome] = (counts[ending.outcome] ?? 0) + 1
      }
      tell(message, ending)
    },
    async save() {
      // A copy: more endings arrive while it is written.
      const batch = [...entries]
      if (batch.length === 0) return []
      // Most end well, and that is one statement.
      if (batch.every(isAlone)) await writeOutcomes(batch)
      else await database.transaction(() => write(batch))
      entries = entries.slice(batch.length)
      progress.ring()
      return batch.map(({ message }) => message.id)
    },
  }

  function writeOutcomes(batch: Entry[]): Promise<Set<bigint>> {
    return saveOutcomes(database.current(), { outcomes: batch.map(outcomeAt), hand })
  }

  async function write(batch: Entry[]): Promise<void> {
    const ids = await writeOutcomes(batch)
    // What somebody else took over was counted then, and is theirs to follow up.
    const ours = batch.filter(({ message }) => ids.has(message.id))
    await count(ours)
    await rememberOptions(database.current(), offersOf(ours))
    for (const entry of ours) await follow(entry)
  }

  /** Nothing is to be done but to write down that it was sent. */
  function isAlone(entry: Entry): boolean {
    return !channel.quota && entry.ending.outcome === 'sent' && optionsOf(entry) === undefined
  }

  /** What an ending means beyond its own message. */
  async function follow({ message, ending, at }: Entry): Promise<void> {
    const tx = database.current()
    const { chatKey } = message
    switch (ending.outcome) {
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

  /** The number of the event goes with its replies: one id from what came in to what went out. */
  function tell({ id, eventId, chatKey, method, attempts, lane }: Taken, ending: Ending): void {
    const ofEvent = eventId === null ? {} : { event: String(eventId) }
    const fields = { message: String(id), ...ofEvent, chatKey, method, attempt: attempts }
    if (ending.outcome !== 'sent') log.warn({ ...fields, ...ending }, 'A message was not sent')
    // Of bulk there is a proof of its own, and a line for each would be all there is to read.
    else if (lane === lanes.reply) log.info(fields, 'A message was sent')
  }
}

/** The name of a message's lane. */
const laneOf = ({ lane }: Taken): Lane =>
  lane === lanes.reply ? 'reply' : lane === lanes.reminder ? 'reminder' : 'broadcast'

const outcomeAt = ({ message, ending, at }: Entry) => outcomeOf(message, ending, at)

/** What can be picked from each chat's last message. */
function offersOf(sent: Entry[]): Map<string, unknown> {
  const offers = new Map<string, unknown>()
  for (const entry of sent) {
    const options = optionsOf(entry)
    if (options) offers.set(entry.message.chatKey, options)
  }
  return offers
}

function optionsOf({ message, ending, at }: Entry) {
  // What a reply offers was remembered with its event.
  if (ending.outcome !== 'sent' || message.eventId !== null) return undefined
  return optionsAfter([{ ...message, number: message.id }], at) ?? undefined
}
