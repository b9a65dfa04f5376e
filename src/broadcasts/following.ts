import {
  needsSecond,
  type Broadcast,
  type BroadcastContents,
  type BroadcastKind,
} from '../domain/broadcasts.ts'
import type { Hand } from './hand.ts'
import type { BroadcastPorts, By } from './ports.ts'
import type { Started } from './starting.ts'

type Wanted = {
  of: string
  kind: Exclude<BroadcastKind, 'message'>
  contents: BroadcastContents
} & By

type Start = (broadcast: Broadcast, by: By) => Promise<Started>

/** What follows a broadcast: one more reminder to acknowledge, a correction, its withdrawal. */
export function createFollowing(
  { database, broadcasts, recipients, feed, times, approvalAbove }: BroadcastPorts,
  { end, note, wakeAfter, start }: Hand & { start: Start },
) {
  return {
    /**
     * Writes what follows, and begins it. What goes to many stays a draft: a second admin has to
     * say so first.
     */
    follow: ({ of: ofId, kind, contents, ...by }: Wanted): Promise<Broadcast | undefined> =>
      database.transaction(async () => {
        await feed.lock(ofId)
        const first = await broadcasts.byId(ofId)
        if (first?.kind !== 'message') return undefined
        const { audience, doubts, wantsAck, questions, perMinute } = first
        // A wrong message that is only deleted does not stay until the morning.
        const isUrgent = first.isUrgent || (kind === 'withdrawal' && contents.vi === '')
        const follower = await broadcasts.create({
          ...{ kind, ofId, contents, audience, isUrgent, doubts, wantsAck, questions },
          ...(perMinute === undefined ? {} : { perMinute }),
          ...{ createdById: by.personId, now: by.now },
        })
        await note(kind, follower.id, by, { of: first.number })
        if (!(await waitsForSecond(follower, by.now))) {
          const { started } = await start(follower, by)
          // It reaches nobody, so nobody has to hear of it.
          if (started === 'nobody' || started === 'too-late') await end(follower.id, by.now)
        }
        return broadcasts.byId(follower.id)
      }),

    /**
     * Does to the first one what its follower means: a withdrawal ends it with all that follows
     * it, after a correction the rest get the new words. False where it is too late for it.
     */
    async mayBegin({ id, kind, ofId }: Broadcast, now: Date): Promise<boolean> {
      if (kind === 'message' || ofId === undefined) return true
      const first = await broadcasts.byId(ofId)
      const others = (await broadcasts.followersOf(ofId)).filter((each) => each.id !== id)
      const isBegun = (of: BroadcastKind) =>
        others.some((each) => each.kind === of && hasBegun.includes(each.status))
      if (!first || isBegun('withdrawal')) return false
      // Whoever has not acknowledged is reminded once.
      if (kind === 'reminder' && isBegun('reminder')) return false

      if (kind !== 'correction') await times.takeReminder(ofId, far)
      const isGoing = first.status === 'running' || first.status === 'paused'
      if (kind === 'correction' && isGoing) await feed.takeBack(ofId, 'waiting')
      if (kind === 'withdrawal') {
        await end(ofId, now)
        for (const each of others) if (each.kind !== 'message') await end(each.id, now)
      }
      wakeAfter(ofId)
      return true
    },
  }

  async function waitsForSecond(follower: Broadcast, now: Date): Promise<boolean> {
    // Nobody is counted where nobody is asked: a list is long, and taking back must be quick.
    if (!needsSecond(follower, Infinity, approvalAbove)) return false
    const { all } = await recipients.freeze(follower, { now })
    return needsSecond(follower, all, approvalAbove)
  }
}

/** It goes out, or has its time. */
const hasBegun: Broadcast['status'][] = ['scheduled', 'running', 'paused', 'finished']

/** A reminder that was planned is needless, whenever it was to be. */
const far = new Date(8.64e15)
