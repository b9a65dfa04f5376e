import { isFollowedBy } from '../domain/broadcasts.ts'
import type { Hand } from './hand.ts'
import type { BroadcastPorts, By } from './ports.ts'

/** How a broadcast is held, let go on, ended, slowed down and sent again, each under its lock. */
export function createSteering(
  { database, broadcasts, recipients, feed }: BroadcastPorts,
  { end, note, wakeAfter }: Hand,
) {
  /** Does something with a broadcast under its lock; whoever works on it is done then. */
  const steer = (id: string, work: () => Promise<boolean>): Promise<boolean> =>
    database.transaction(async () => {
      await feed.lock(id)
      const isDone = await work()
      if (isDone) wakeAfter(id)
      return isDone
    })

  return {
    /** Stops it for now: what waits in the outbox is taken back at once. */
    pause: (id: string, by: By): Promise<boolean> =>
      steer(id, async () => {
        if (!(await broadcasts.move({ id, from: ['running'], to: 'paused', now: by.now })))
          return false
        await feed.takeBack(id, 'waiting')
        await note('pause', id, by)
        return true
      }),

    /** Lets it go on: the rows know where. */
    resume: (id: string, by: By): Promise<boolean> =>
      steer(id, async () => {
        if (!(await broadcasts.move({ id, from: ['paused'], to: 'running', now: by.now })))
          return false
        await note('resume', id, by)
        return true
      }),

    /** Ends it for good, whether it goes or waits for its time. */
    cancel: (id: string, by: By): Promise<boolean> =>
      steer(id, async () => {
        if (!(await end(id, by.now))) return false
        await note('cancel', id, by)
        return true
      }),

    /** Lets it go so fast and no faster; undefined: as fast as its channels allow. */
    setRate: (id: string, perMinute: number | undefined, by: By): Promise<boolean> =>
      steer(id, async () => {
        if (!(await broadcasts.change(id, { perMinute }))) return false
        // What is out already would still go at the old rate.
        if ((await broadcasts.byId(id))?.status === 'running') await feed.takeBack(id, 'waiting')
        await note('rate', id, by, { perMinute: perMinute ?? 0 })
        return true
      }),

    /** Sends once more to those whom it did not reach; how many they are. */
    again: (id: string, by: By): Promise<number> =>
      database.transaction(async () => {
        await feed.lock(id)
        const status = (await broadcasts.byId(id))?.status
        if (status === undefined || !['running', 'paused', 'finished'].includes(status)) return 0
        if (isFollowedBy(await broadcasts.followersOf(id), 'withdrawal')) return 0
        const people = await recipients.again(id)
        if (people === 0) return 0
        await broadcasts.move({ id, from: ['finished'], to: 'running', now: by.now })
        await note('again', id, by, { people })
        wakeAfter(id)
        return people
      }),
  }
}
