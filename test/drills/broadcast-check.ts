import type { Database } from '../../src/storage/database.ts'
import type { FakeCall } from '../fakes/index.ts'

export type BroadcastFound = {
  recipients: number
  /** The platform showed it to them exactly once, or more often. */
  once: number
  doubled: number
  /** Of those, how many were under way when the process was killed, or met trouble. */
  doubledUnderWay: number
  /** Nobody knows whether they got it: named, and held. */
  inDoubt: number
  doubtByKill: number
  doubtByTrouble: number
  /** Of those in doubt, how many did not see it. */
  unseen: number
  /** They blocked the bot or are gone; nothing was shown to them. */
  unreachable: number
  /** Neither shown nor named as in doubt or unreachable. */
  lost: number
  wrong: string[]
}

type Done = {
  database: Database
  id: string
  sends: FakeCall[]
  doubtful: ReadonlySet<FakeCall>
  gone: ReadonlySet<number>
  /** When processes were killed, and how many messages each may have had under way. */
  kills: number[]
  slots: number
}

type Row = { chatKey: string | null; status: string; error: string | null }

/** A message that was handed over so long before a kill may not have been written down by then. */
const underWayMs = 2_000

/** Compares the list of a broadcast with what its people saw on the platform. */
export async function checkBroadcast(done: Done): Promise<BroadcastFound> {
  const { database, id, sends, doubtful, gone, kills, slots } = done
  const found: BroadcastFound = { ...nothing, wrong: [] }
  const calls = byChat(sends)
  const rows = await database
    .current()
    .$queryRawUnsafe<Row[]>(
      `SELECT "chatKey", status, error FROM "BroadcastRecipient" WHERE "broadcastId" = $1`,
      id,
    )
  for (const { chatKey, status, error } of rows) {
    const chat = chatKey?.split(':')[1] ?? ''
    const own = calls.get(chat) ?? []
    const copies = own.filter(({ isDone }) => isDone)
    const wrong = (what: string) => found.wrong.push(`${chat}, ${status} (${error}): ${what}`)
    const wasHit = own.some((call) => doubtful.has(call))
    const wasKilled = own.some(({ at }) => kills.some((k) => k >= at && k - at < underWayMs))

    found.recipients += 1
    if (copies.length === 1) found.once += 1
    if (copies.length > 1) {
      found.doubled += 1
      if (wasHit || wasKilled) found.doubledUnderWay += 1
      else wrong(`${copies.length} copies`)
    }
    if (status === 'sent' && copies.length > 0) continue
    if (status === 'unknown' || status === 'uncertain') {
      found.inDoubt += 1
      found.unseen += copies.length === 0 ? 1 : 0
      if (wasHit) found.doubtByTrouble += 1
      else if (wasKilled || own.length === 0) found.doubtByKill += 1
      else wrong('nothing happened that leaves a doubt')
    } else if (status === 'unreachable' && gone.has(Number(chat))) {
      found.unreachable += 1
      if (copies.length > 0) wrong('was shown')
    } else {
      found.lost += 1
      wrong(`lost, ${own.length} calls`)
    }
  }
  if (found.doubtByKill > kills.length * slots)
    found.wrong.push(`${found.doubtByKill} in doubt, more than ${kills.length} kills explain`)
  return found
}

function byChat(sends: FakeCall[]): Map<string, FakeCall[]> {
  const calls = new Map<string, FakeCall[]>()
  for (const call of sends) {
    const chat = String(call.payload['chat_id'])
    calls.set(chat, [...(calls.get(chat) ?? []), call])
  }
  return calls
}

const nothing = {
  ...{ recipients: 0, once: 0, doubled: 0, doubledUnderWay: 0, inDoubt: 0, doubtByKill: 0 },
  ...{ doubtByTrouble: 0, unseen: 0, unreachable: 0, lost: 0 },
}
