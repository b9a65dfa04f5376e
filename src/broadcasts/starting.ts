import type { Broadcast } from '../domain/broadcasts.ts'
import { firstMoment } from '../domain/broadcast-times.ts'
import type { Due } from './due.ts'
import { createFollowing } from './following.ts'
import type { Hand } from './hand.ts'
import type { BroadcastPorts, By } from './ports.ts'

/** What became of the wish to send: it goes, goes then, has nobody to go to, or is not there. */
export type Started =
  { started: 'now' } | { started: 'then'; at: Date } | { started: 'nobody' | 'too-late' }

/** Lets broadcasts go, now or at their time, and what follows them. */
export function createStarting(ports: BroadcastPorts, hand: Hand & Pick<Due, 'begin'>) {
  const { database, broadcasts, recipients, feed, times, daysOff, timezone } = ports
  const { wakeAfter, note, begin } = hand
  const following = createFollowing(ports, { ...hand, start })

  return {
    start,
    hold,
    follow: following.follow,
  }

  /** A broadcast as it stands, kept until the transaction ends; what it follows is kept first. */
  async function hold(id: string): Promise<Broadcast | undefined> {
    const known = await broadcasts.byId(id)
    if (known?.ofId !== undefined) await feed.lock(known.ofId)
    await feed.lock(id)
    return broadcasts.byId(id)
  }

  function start(
    { id }: Pick<Broadcast, 'id'>,
    { personId, now, ...decided }: By & { decidedById?: string },
  ): Promise<Started> {
    return database.transaction(async () => {
      const broadcast = await hold(id)
      if (!broadcast || !['draft', 'awaiting', 'scheduled'].includes(broadcast.status))
        return { started: 'too-late' }
      if (!(await following.mayBegin(broadcast, now))) return { started: 'too-late' }
      // Whom a follower is for is known only now: meanwhile others got the first one, or said so.
      const isListed = broadcast.frozenAt !== undefined && broadcast.kind === 'message'
      const counts = isListed
        ? await recipients.counts(id)
        : await recipients.freeze(broadcast, { now })
      if (counts.all === counts.unreachable) return { started: 'nobody' }
      const where = { timezone, calendar: await daysOff.calendar() }
      const wanted = broadcast.sendAt && broadcast.sendAt > now ? broadcast.sendAt : now
      const at = firstMoment(wanted, broadcast, where)
      wakeAfter(id)
      if (at <= now) {
        const frozen = { ...broadcast, frozenAt: broadcast.frozenAt ?? now }
        await begin(frozen, { personId, now, ...decided })
        return { started: 'now' }
      }
      if (wanted === now) await times.postpone(id, at)
      if (broadcast.status !== 'scheduled')
        await broadcasts.move({ id, from: ['draft', 'awaiting'], to: 'scheduled', now, ...decided })
      await note('schedule', id, { personId, now }, { at: at.toISOString() })
      return { started: 'then', at }
    })
  }
}
