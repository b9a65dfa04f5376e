import type { Broadcast } from '../domain/broadcasts.ts'
import { firstMoment } from '../domain/broadcast-times.ts'
import type { BroadcastPorts } from './ports.ts'
import { tellPaused } from './tell.ts'

/** So long after its moment what a broadcast says may not be true any more. */
const lateMs = 2 * 60 * 60 * 1000

export type Late = ReturnType<typeof createLate>

/**
 * Broadcasts whose moment went by while nothing ran: they are held, and the admins asked. An
 * announcement of yesterday's meeting that goes out tomorrow does harm.
 */
export function createLate(ports: BroadcastPorts) {
  const { database, broadcasts, feed, audit, daysOff, timezone } = ports

  return {
    /** Whether its moment is too long ago to send it without asking. */
    async isLate(broadcast: Broadcast, now: Date): Promise<boolean> {
      const where = { timezone, calendar: await daysOff.calendar() }
      const due = firstMoment(broadcast.sendAt ?? now, broadcast, where)
      return now.getTime() - due.getTime() > lateMs
    },

    hold,

    /** Holds all that were going out when everything stopped so long ago; how many. */
    afterStop: async (from: Date, now: Date): Promise<number> => {
      if (now.getTime() - from.getTime() <= lateMs) return 0
      let held = 0
      for (const id of await feed.active()) {
        const isHeld = await database.transaction(async () => {
          await feed.lock(id)
          const broadcast = await broadcasts.byId(id)
          return broadcast?.status === 'running' && (await hold(broadcast, now))
        })
        if (isHeld) held += 1
      }
      return held
    },
  }

  /** Holds one that goes, and asks the admins whether it shall; in the transaction that is open. */
  async function hold({ id, number }: Broadcast, now: Date): Promise<boolean> {
    const reason = 'late'
    if (!(await broadcasts.move({ id, from: ['running'], to: 'paused', reason, now }))) return false
    await feed.takeBack(id, 'waiting')
    await tellPaused(ports, { id, number }, { reason, now })
    await audit.append({
      ...{ at: now, actorId: undefined, action: 'broadcast.pause', object: `broadcast:${id}` },
      details: { number, reason },
    })
    return true
  }
}
