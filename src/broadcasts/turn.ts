import type { Broadcast } from '../domain/broadcasts.ts'
import { isOpen } from '../domain/steps.ts'
import { createBrake, type Brake } from './brake.ts'
import { createFeeder } from './feeder.ts'
import type { BroadcastLimits, BroadcastPorts } from './ports.ts'
import { tellPaused } from './tell.ts'

export type Turn = ReturnType<typeof createTurn>

/**
 * One look at a broadcast that goes: takes down what became of its messages, brakes when too many
 * fail, writes the next ones, and ends it when nobody waits any more.
 *
 * Each of these is a transaction of its own under the lock of the broadcast: whoever is killed in
 * between has left nothing half done, and replicas do not do the same twice.
 */
export function createTurn(ports: BroadcastPorts & { limits: BroadcastLimits }) {
  const { database, broadcasts, recipients, feed, audit, limits, timezone } = ports
  const feeder = createFeeder(ports)
  const brakes = new Map<string, Brake>()
  const shownAt = new Map<string, number>()
  const routed = new Set<string>()
  const known = ports.channels.map(({ name }) => name)

  return {
    /** Whether something moved. */
    async take(id: string, now: Date): Promise<boolean> {
      const before = await settle(id, now)
      if (!before) return false
      const { broadcast, settled } = before
      const written = broadcast.status === 'running' ? await goOn(broadcast, now) : 0
      const ended = await finish(broadcast, { written, now })
      const isNews = ended || broadcast.status !== 'running'
      if (settled > 0 || written > 0 || isNews) await show(id, { isNews, now })
      return settled > 0 || written > 0 || ended
    },

    /** Only these go: what was learnt of others is of no more use. */
    keep(ids: string[]): void {
      const others = [...brakes.keys(), ...shownAt.keys()].filter((id) => !ids.includes(id))
      for (const id of others) this.forget(id)
    },

    /** Somebody steered it: what was learnt of it before does not count any more. */
    forget(id: string): void {
      brakes.delete(id)
      feeder.forget(id)
      shownAt.delete(id)
      routed.delete(id)
    },
  }

  /** Takes down outcomes; nothing while somebody else does. */
  function settle(id: string, now: Date) {
    return database.transaction(async () => {
      const broadcast = await feed.takeTurn(id)
      if (!broadcast) return undefined
      const fates = await feed.settle(broadcast, { limit: limits.perSettling, known })
      if (fates.some(({ status }) => status === 'waiting')) feeder.forget(id)
      const done = { broadcast: broadcast as Broadcast, settled: fates.length }
      if (broadcast.status !== 'running') {
        await feed.takeBack(id, broadcast.status === 'cancelled' ? 'cancelled' : 'waiting')
        return done
      }
      const brake = brakes.get(id) ?? createBrake()
      brakes.set(id, brake)
      const reason = brake.after(fates)
      if (reason === undefined) return done
      await stop(broadcast, reason, now)
      return { ...done, broadcast: { ...done.broadcast, status: 'paused' as const, reason } }
    })
  }

  /** Pauses it and tells the admins why; in the transaction that is open. */
  async function stop({ id, number }: Broadcast, reason: string, now: Date): Promise<void> {
    if (!(await broadcasts.move({ id, from: ['running'], to: 'paused', reason, now }))) return
    await feed.takeBack(id, 'waiting')
    brakes.get(id)?.release()
    await tellPaused(ports, { id, number }, { reason, now })
    await audit.append({
      ...{ at: now, actorId: undefined, action: 'broadcast.pause', object: `broadcast:${id}` },
      details: { number, reason },
    })
    ports.log.warn({ broadcast: number, reason }, 'A broadcast was paused: too much of it failed')
  }

  /** Writes the next messages, within the hours unless it is urgent. */
  async function goOn(broadcast: Broadcast, now: Date): Promise<number> {
    const { id, isUrgent } = broadcast
    const calendar = await ports.daysOff.calendar()
    if (!isUrgent && !isOpen(now, { timezone, calendar })) return 0
    if (!routed.has(id)) {
      await database.transaction(async () => {
        if ((await feed.takeTurn(id))?.status === 'running') await feed.route(id, known)
      })
      routed.add(id)
    }
    return feeder.topUp(id, { shut: await ports.shut(now), now })
  }

  /** Ends it when nobody waits, and pauses it when all who wait do so for a new month. */
  async function finish(
    { id, number, status }: Broadcast,
    { written, now }: { written: number; now: Date },
  ): Promise<boolean> {
    if (status !== 'running' || written > 0) return false
    const { usedUp } = await ports.shut(now)
    return database.transaction(async () => {
      const broadcast = await feed.takeTurn(id)
      if (broadcast?.status !== 'running' || (await feed.outside(id)).size > 0) return false
      const waiting = await feed.waitingOn(id)
      if (waiting.length > 0) {
        const isStuck = waiting.every((channel) => usedUp.has(channel))
        if (isStuck) await stop(broadcast, 'month', now)
        return isStuck
      }
      await audit.append({
        ...{ at: now, actorId: undefined, action: 'broadcast.finish', object: `broadcast:${id}` },
        details: { number, people: (await recipients.counts(id)).all },
      })
      return broadcasts.move({ id, from: ['running'], to: 'finished', now })
    })
  }

  /** Shows how far it is; what fails here fails nothing else. */
  async function show(id: string, { isNews, now }: { isNews: boolean; now: Date }): Promise<void> {
    const at = shownAt.get(id) ?? -Infinity
    if (!isNews && performance.now() - at < limits.showMs) return
    shownAt.set(id, performance.now())
    await database
      .transaction(async () => {
        const broadcast = await broadcasts.byId(id)
        if (broadcast) await ports.watch.show(broadcast, await recipients.counts(id), now)
      })
      .catch((err: unknown) => {
        ports.log.error({ err, broadcast: id }, 'How far a broadcast is could not be shown')
      })
  }
}
