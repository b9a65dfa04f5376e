import { usualBulkRate } from '../domain/broadcast-estimate.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import type { BroadcastLimits, BroadcastPorts, Shut } from './ports.ts'
import { writePage } from './write-page.ts'

type Working = Broadcast & { paidUntil: Date | undefined }

/** Where the search for who waits on a channel stands; only a hint, and lost without harm. */
type Search = { after: number; found: boolean; restUntil: number }

const mostPages = 10

const page = ({ perPage, atMost }: BroadcastLimits) => Math.min(perPage, atMost)

/** Tops the outbox up with the next recipients of a broadcast, channel by channel. */
export function createFeeder(ports: BroadcastPorts & { limits: BroadcastLimits }) {
  const { database, feed, limits } = ports
  const searches = new Map<string, Search>()
  const known = ports.channels.map(({ name }) => name)

  return {
    /** Writes as many messages as there is room for; how many they are. */
    async topUp(id: string, { shut, now }: { shut: Shut; now: Date }): Promise<number> {
      const open = known.filter((name) => !shut.down.has(name) && !shut.usedUp.has(name))
      let written = 0
      await leaveUsedUp(id, shut)
      const outside = await feed.outside(id)
      for (const channel of known) {
        let out = outside.get(channel) ?? 0
        // A full page at a time: many small transactions would cost more than they bring. And not
        // for ever, where page after page waits for a platform that takes nothing now.
        for (let pages = 0; pages < mostPages && out + page(limits) <= limits.atMost; pages++) {
          // Whoever fills a form would feel one page after the other.
          if (pages > 0 && out >= leavingSoon(channel)) break
          const search = searchFor(id, channel)
          if (performance.now() < search.restUntil) break
          const limit = page(limits)
          const count = await writeNext({ id, channel, search, limit, open, now })
          if (count === undefined) break
          written += count
          out += count
        }
      }
      return written
    },

    /** Somebody waits again: whoever was passed is looked for anew. */
    forget,
  }

  /** How many leave within the time that is written ahead. */
  function leavingSoon(channel: string): number {
    const rate = ports.bulkRates[channel] ?? usualBulkRate
    return (rate * limits.aheadMs) / 1000
  }

  /** What waits for a platform whose month is used up looks for another way. */
  async function leaveUsedUp(id: string, { usedUp }: Shut): Promise<void> {
    if (usedUp.size === 0) return
    const back = await database.transaction(async () => {
      const broadcast = await feed.takeTurn(id)
      return broadcast?.status === 'running' ? feed.takeBack(id, 'waiting', [...usedUp]) : 0
    })
    if (back > 0) forget(id)
  }

  function forget(id: string): void {
    for (const key of searches.keys()) if (key.startsWith(`${id} `)) searches.delete(key)
  }

  function searchFor(id: string, channel: string): Search {
    const key = `${id} ${channel}`
    const search = searches.get(key) ?? { after: -1, found: false, restUntil: 0 }
    searches.set(key, search)
    return search
  }

  /** One page, in one transaction; undefined when there is nothing to do for now. */
  function writeNext({
    id,
    channel,
    search,
    limit,
    open,
    now,
  }: PageWanted): Promise<number | undefined> {
    return database.transaction(async () => {
      const broadcast = await feed.takeTurn(id)
      if (broadcast?.status !== 'running') return undefined
      const allowed = Math.min(limit, allowedBy(broadcast, now))
      if (allowed <= 0) return undefined
      const people = await feed.next({
        ...{ id, channel, after: search.after, limit: allowed, known, open },
      })
      const count = await writePage(ports, { broadcast, people, open, now })
      await pay(broadcast, count, now)
      move(search, { people, limit: allowed, count })
      return people.length === 0 ? undefined : count
    })
  }

  /** Remembers how far the list was read; at its end the search begins anew, or rests. */
  function move(
    search: Search,
    { people, limit, count }: { people: { position: number }[]; limit: number; count: number },
  ): void {
    search.found ||= count > 0
    const last = people.at(-1)
    if (last && people.length === limit) {
      search.after = last.position
      return
    }
    const isEmpty = people.length === 0 && search.after === -1
    const restMs = isEmpty ? limits.emptyMs : limits.shutMs
    if (!search.found) search.restUntil = performance.now() + restMs
    search.after = -1
    search.found = false
  }

  async function pay({ id, perMinute, paidUntil }: Working, count: number, now: Date) {
    if (perMinute === undefined || count === 0) return
    const from = paidFrom({ perMinute, paidUntil }, now)
    await feed.pay(id, new Date(from + (count * minuteMs) / perMinute))
  }
}

/** How many its own rate lets go now. */
function allowedBy({ perMinute, paidUntil }: Working, now: Date): number {
  if (perMinute === undefined) return Infinity
  const from = paidFrom({ perMinute, paidUntil }, now)
  return Math.floor(((now.getTime() - from) * perMinute) / minuteMs + 1)
}

/** What a rate did not use is gone after a second. */
function paidFrom({ perMinute, paidUntil }: Required<Paid>, now: Date): number {
  const unused = Math.max(0, 1_000 - minuteMs / perMinute)
  return Math.max(paidUntil?.getTime() ?? 0, now.getTime() - unused)
}

type Paid = { perMinute: number; paidUntil: Date | undefined }

const minuteMs = 60_000

type PageWanted = {
  id: string
  channel: string
  search: Search
  limit: number
  open: string[]
  now: Date
}
