import type {
  Broadcast,
  BroadcastContents,
  BroadcastKind,
  RecipientCounts,
} from '../domain/broadcasts.ts'
import { firstMoment } from '../domain/broadcast-times.ts'
import { describeError } from '../messaging/log.ts'
import { createSignal } from '../messaging/signal.ts'
import { createDue } from './due.ts'
import { defaultLimits, type BroadcastPorts, type By } from './ports.ts'
import { createTurn } from './turn.ts'

export type Broadcasting = ReturnType<typeof createBroadcasting>

/** What became of the wish to send: it goes, goes then, has nobody to go to, or is not there. */
export type Started =
  { started: 'now' } | { started: 'then'; at: Date } | { started: 'nobody' | 'too-late' }

type Following = {
  of: string
  kind: Exclude<BroadcastKind, 'message'>
  contents: BroadcastContents
} & By

/** Everything that makes broadcasts go: who begins, steers and ends them, and the loop. */
export function createBroadcasting(options: BroadcastPorts) {
  const ports = { ...options, limits: { ...defaultLimits, ...options.limits } }
  const { database, broadcasts, recipients, feed, times, audit, daysOff, timezone, limits } = ports
  const bell = createSignal()
  const turn = createTurn(ports)
  const due = createDue(ports)
  let taking: Promise<unknown> = Promise.resolve()

  /** Does something with a broadcast under its lock; whoever works on it is done then. */
  const steer = (id: string, work: () => Promise<boolean>): Promise<boolean> =>
    database.transaction(async () => {
      await feed.lock(id)
      const isDone = await work()
      if (isDone) wakeAfter(id)
      return isDone
    })

  const wakeAfter = (id: string) => {
    database.afterCommit(() => {
      turn.forget(id)
      bell.ring()
    })
  }

  const note = async (action: string, id: string, { personId, now }: By, details = {}) => {
    const number = (await broadcasts.byId(id))?.number ?? 0
    await audit.append({
      ...{ at: now, actorId: personId, action: `broadcast.${action}`, object: `broadcast:${id}` },
      details: { number, ...details },
    })
  }

  const start = (
    { id }: Pick<Broadcast, 'id'>,
    { personId, now, decidedById }: By & { decidedById?: string },
  ): Promise<Started> =>
    database.transaction(async () => {
      await feed.lock(id)
      const broadcast = await broadcasts.byId(id)
      if (!broadcast || !['draft', 'awaiting', 'scheduled'].includes(broadcast.status))
        return { started: 'too-late' }
      const counts = broadcast.frozenAt
        ? await recipients.counts(id)
        : await recipients.freeze(broadcast, { now })
      if (counts.all === counts.unreachable) return { started: 'nobody' }
      const where = { timezone, calendar: await daysOff.calendar() }
      const wanted = broadcast.sendAt && broadcast.sendAt > now ? broadcast.sendAt : now
      const at = firstMoment(wanted, broadcast, where)
      wakeAfter(id)
      if (at <= now) {
        const frozen = { ...broadcast, frozenAt: broadcast.frozenAt ?? now }
        await due.begin(frozen, { personId, now, ...(decidedById ? { decidedById } : {}) })
        return { started: 'now' }
      }
      if (wanted === now) await times.postpone(id, at)
      if (broadcast.status !== 'scheduled') {
        const from = ['draft', 'awaiting'] as const
        const decided = decidedById === undefined ? {} : { decidedById }
        await broadcasts.move({ ...{ id, from: [...from], to: 'scheduled', now }, ...decided })
      }
      await note('schedule', id, { personId, now }, { at: at.toISOString() })
      return { started: 'then', at }
    })

  return {
    bell,
    start,

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
        const from = ['draft', 'awaiting', 'scheduled', 'running', 'paused'] as const
        const { now } = by
        if (!(await broadcasts.move({ id, from: [...from], to: 'cancelled', now }))) return false
        await feed.takeBack(id, 'cancelled')
        await feed.cancelWaiting(id)
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
        const people = await recipients.again(id)
        if (people === 0) return 0
        await broadcasts.move({ id, from: ['finished'], to: 'running', now: by.now })
        await note('again', id, by, { people })
        wakeAfter(id)
        return people
      }),

    /**
     * Writes and begins what follows a broadcast: a reminder to acknowledge, a correction, a
     * withdrawal. What of the first one has not left is taken back: a withdrawal ends it, and
     * after a correction the rest get the new words.
     */
    follow: ({ of: ofId, kind, contents, ...by }: Following): Promise<Broadcast | undefined> =>
      database.transaction(async () => {
        await feed.lock(ofId)
        const first = await broadcasts.byId(ofId)
        if (!first || first.kind !== 'message') return undefined
        const isGoing = first.status === 'running' || first.status === 'paused'
        if (kind === 'withdrawal' && isGoing) {
          await broadcasts.move({
            id: ofId,
            from: ['running', 'paused'],
            to: 'cancelled',
            now: by.now,
          })
          await feed.takeBack(ofId, 'cancelled')
          await feed.cancelWaiting(ofId)
        }
        if (kind === 'correction' && isGoing) await feed.takeBack(ofId, 'waiting')
        const { audience, isUrgent, doubts, wantsAck, questions, perMinute } = first
        const follower = await broadcasts.create({
          ...{ kind, ofId, contents, audience, isUrgent, doubts, wantsAck, questions },
          ...(perMinute === undefined ? {} : { perMinute }),
          ...{ createdById: by.personId, now: by.now },
        })
        await note(kind, follower.id, by, { of: first.number })
        if (kind === 'reminder') await times.takeReminder(ofId, far)
        wakeAfter(ofId)
        const { started } = await start(follower, by)
        // It reached nobody, so nobody has to hear of it.
        if (started === 'nobody')
          await broadcasts.move({ id: follower.id, from: ['draft'], to: 'cancelled', now: by.now })
        return broadcasts.byId(follower.id)
      }),

    /** Tells all who watch it how it stands now. */
    show: (broadcast: Broadcast, counts: RecipientCounts, now: Date) =>
      ports.watch.show(broadcast, counts, now),

    take,

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

/** A reminder that was planned is needless, whenever it was to be. */
const far = new Date(8.64e15)
