import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import { describeError } from '../messaging/log.ts'
import { createSignal } from '../messaging/signal.ts'
import { createDue } from './due.ts'
import { createLate } from './late.ts'
import { limitsFor, type BroadcastPorts } from './ports.ts'
import { createStarting } from './starting.ts'
import { createSteering } from './steering.ts'
import { createHand } from './hand.ts'
import { createTurn } from './turn.ts'

export type Broadcasting = ReturnType<typeof createBroadcasting>

/** Everything that makes broadcasts go: who begins, steers and ends them, and the loop. */
export function createBroadcasting(options: BroadcastPorts) {
  const ports = { ...options, limits: limitsFor(options.database.embedded, options.limits) }
  const { feed, limits } = ports
  const bell = createSignal()
  const turn = createTurn(ports)
  const late = createLate(ports)
  const due = createDue(ports, late)
  const hand = createHand(ports, (id) => {
    turn.forget(id)
    bell.ring()
  })
  let taking: Promise<unknown> = Promise.resolve()

  return {
    bell,
    ...createStarting(ports, { ...hand, begin: due.begin }),
    ...createSteering(ports, hand),

    /** Tells all who watch it how it stands now. */
    show: (broadcast: Broadcast, counts: RecipientCounts, now: Date) =>
      ports.watch.show(broadcast, counts, now),

    take,

    afterStop: late.afterStop,

    /** Works until `isStopping` says so. */
    async run(isStopping: () => boolean): Promise<void> {
      while (!isStopping()) {
        const rings = bell.rings()
        const isGoing = await take(ports.clock.now()).catch((error: unknown) => {
          ports.log.error({ error: describeError(error) }, 'Broadcasts could not be worked on')
          return false
        })
        await bell.after(rings, isGoing ? limits.goingMs : limits.restingMs)
      }
    },
  }

  /** One look at all that is due or goes, after the one that is under way; whether it moved. */
  function take(now: Date): Promise<boolean> {
    const next = taking.then(() => look(now))
    taking = next.catch(() => false)
    return next
  }

  async function look(now: Date): Promise<boolean> {
    let isMoving = await due.take(now)
    const active = await feed.active()
    turn.keep(active)
    for (const id of active) {
      // One that fails does not keep the others from going on.
      const moved = await turn.take(id, now).catch((error: unknown) => {
        ports.log.error({ broadcast: id, error: describeError(error) }, 'A broadcast stood still')
        return false
      })
      isMoving ||= moved
    }
    return isMoving
  }
}
