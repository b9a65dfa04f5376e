import { sendsOf } from '../drills/broadcast-trouble.ts'
import { ended } from '../drills/kill-broadcast-drill.ts'
import { withOffice, type Store } from './broadcast-office.ts'

export type SpeedFigures = { people: number; perSecond: number; cpuMsEach: number }

/** How fast a broadcast can go out where nothing holds it back. */
export const measureSpeed = (store: Store, people: number): Promise<SpeedFigures> =>
  withOffice(store, { people, bulkRate: 1_000 }, async ({ telegram, bot, freeze, arrived }) => {
    const id = await freeze()
    await bot.ask({ do: 'start', id })
    // The first ones compile what the others only run; the last ones are few at a time.
    const [from, to] = [Math.floor(people * 0.1), Math.floor(people * 0.9)]
    await arrived(from)
    const before = bot.cpuMs()
    await arrived(to)
    const cpuMs = bot.cpuMs() - before
    await ended(bot, id)
    const moments = sendsOf(telegram).map(({ at }) => at)
    const seconds = ((moments[to] ?? 0) - (moments[from] ?? 0)) / 1000
    return { people, perSecond: (to - from) / seconds, cpuMsEach: cpuMs / (to - from) }
  })

export type SizeFigures = {
  people: number
  freezeSeconds: number
  /** Held by the process, in MB: before the list, with it, and after so many messages. */
  heap: { before: number; frozen: number; sent: number }
  rss: { before: number; frozen: number; sent: number }
}

/** What the list of a large broadcast takes: time to write it down, and memory. */
export const measureSize = (store: Store, people: number): Promise<SizeFigures> =>
  withOffice(store, { people, bulkRate: 1_000 }, async ({ bot, freeze, arrived }) => {
    // A first list of nobody compiles what the second one runs.
    const before = await bot.ask({ do: 'collect', id: '' })
    const begun = performance.now()
    const id = await freeze()
    const freezeSeconds = (performance.now() - begun) / 1000
    const frozen = await bot.ask({ do: 'collect', id })
    await bot.ask({ do: 'start', id })
    await arrived(Math.min(people, 5_000) * 0.9)
    const sent = await bot.ask({ do: 'collect', id })
    await bot.ask({ do: 'cancel', id })
    const of = (name: 'heapMb' | 'rssMb') => ({
      before: before[name],
      frozen: frozen[name],
      sent: sent[name],
    })
    return { people, freezeSeconds, heap: of('heapMb'), rss: of('rssMb') }
  })
