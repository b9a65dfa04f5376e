import { needsSecond, type Broadcast } from '../domain/broadcasts.ts'
import { ackReminderAt, firstMoment, nextTime } from '../domain/broadcast-times.ts'
import type { Late } from './late.ts'
import type { BroadcastPorts } from './ports.ts'
import { tellGrown } from './tell.ts'
import { correctedContents } from './write-page.ts'

export type Due = ReturnType<typeof createDue>

/** What time brings: broadcasts that were put off, recurring ones, reminders to acknowledge. */
export function createDue(ports: BroadcastPorts, late: Late) {
  const { database, broadcasts, recipients, feed, times, audit, daysOff, timezone } = ports

  return {
    /** Begins what is due; whether something was. */
    async take(now: Date): Promise<boolean> {
      let isNews = false
      for (const id of await times.due(now)) if (await beginDue(id, now)) isNews = true
      for (const id of await times.toRemind(now)) if (await remind(id, now)) isNews = true
      return isNews
    },

    begin,
  }

  function beginDue(id: string, now: Date): Promise<boolean> {
    return database.transaction(async () => {
      const broadcast = await feed.takeTurn(id)
      if (broadcast?.status !== 'scheduled' || (broadcast.sendAt ?? now) > now) return false
      const where = { timezone, calendar: await daysOff.calendar() }
      if (firstMoment(now, broadcast, where) > now) return false
      // Whom a follower is for may be others than when its time was set.
      const frozenAt = broadcast.kind === 'message' ? broadcast.frozenAt : undefined
      if (await hasGrown({ ...broadcast, frozenAt }, now)) return true
      if (!(await begin({ ...broadcast, frozenAt }, { personId: undefined, now }))) return false
      // Its list is there, and its next one; whether it still goes out is for the office to say.
      if (await late.isLate(broadcast, now)) await late.hold(broadcast, now)
      return true
    })
  }

  /**
   * A recurring one that nobody approved since it went to few, and that goes to many by now, is
   * put before a second admin instead.
   */
  async function hasGrown(broadcast: Broadcast, now: Date): Promise<boolean> {
    const { id, number, ofId, kind, frozenAt, createdById } = broadcast
    if (kind !== 'message' || ofId === undefined || frozenAt) return false
    if ((await broadcasts.byId(ofId))?.decidedById !== undefined) return false
    const { all: people } = await recipients.freeze(broadcast, { now })
    if (!needsSecond(broadcast, people, ports.approvalAbove)) return false
    await broadcasts.move({
      id,
      from: ['scheduled'],
      to: 'awaiting',
      now,
      decidedById: createdById,
    })
    await audit.append({
      ...{ at: now, actorId: undefined, action: 'broadcast.ask', object: `broadcast:${id}` },
      details: { number, people },
    })
    await tellGrown(ports, { id, number }, { people, now })
    return true
  }

  /** Lets one go now, in the transaction that is open; a recurring one leaves its next behind. */
  async function begin(
    broadcast: Broadcast,
    {
      personId,
      now,
      decidedById,
    }: { personId: string | undefined; now: Date; decidedById?: string },
  ): Promise<boolean> {
    const { id, number, kind, wantsAck, remindDays } = broadcast
    const frozen = broadcast.frozenAt
      ? await recipients.counts(id)
      : await recipients.freeze(broadcast, { now })
    const from = ['draft', 'awaiting', 'scheduled'] as const
    const isMoved = await broadcasts.move({
      ...{ id, from: [...from], to: 'running', now },
      ...(decidedById === undefined ? {} : { decidedById }),
    })
    if (!isMoved) return false
    if (wantsAck && remindDays !== undefined && kind === 'message') {
      const where = { timezone, calendar: await daysOff.calendar() }
      await times.planReminder(id, ackReminderAt(now, remindDays, broadcast, where))
    }
    await repeat(broadcast, now)
    await audit.append({
      ...{ at: now, actorId: personId, action: 'broadcast.start', object: `broadcast:${id}` },
      details: { number, people: frozen.all },
    })
    return true
  }

  /** The next of a recurring one: whom it is for is decided when it goes out. */
  async function repeat(broadcast: Broadcast, now: Date): Promise<void> {
    const { id, number, ofId, kind, repeats, createdById, sendAt } = broadcast
    if (!repeats || kind !== 'message') return
    const first = (ofId === undefined ? undefined : (await broadcasts.byId(ofId))?.sendAt) ?? sendAt
    const next = await broadcasts.create({
      ...factsOf(broadcast),
      sendAt: nextTime({ first: first ?? now, repeats, timezone }, now),
      ofId: ofId ?? id,
      createdById,
      now,
    })
    await broadcasts.move({ id: next.id, from: ['draft'], to: 'scheduled', now })
    await audit.append({
      ...{
        at: now,
        actorId: undefined,
        action: 'broadcast.repeat',
        object: `broadcast:${next.id}`,
      },
      details: { number: next.number, of: number },
    })
  }

  /** Reminds once those who got it and have not said so, within the hours. */
  function remind(id: string, now: Date): Promise<boolean> {
    return database.transaction(async () => {
      const where = { timezone, calendar: await daysOff.calendar() }
      const known = await broadcasts.byId(id)
      if (!known || firstMoment(now, known, where) > now) return false
      // While it still goes out, nobody is late yet.
      if (known.status === 'running' || known.status === 'paused') return false
      const broadcast = await times.takeReminder(id, now)
      if (!broadcast || broadcast.status !== 'finished') return false
      return (await remindSilent(broadcast, { personId: undefined, now })) !== undefined
    })
  }

  /** Writes and begins the reminder; nothing where everybody has acknowledged. */
  async function remindSilent(
    broadcast: Broadcast,
    by: { personId: string | undefined; now: Date },
  ): Promise<Broadcast | undefined> {
    // The words go along, the files do not: they are above them.
    const said = await correctedContents(broadcasts, broadcast)
    const reminder = await broadcasts.create({
      ...factsOf(broadcast),
      contents: { ...said, files: [] },
      audience: { to: [{ by: 'silent', broadcastId: broadcast.id }], except: [], roles: [] },
      ...{ kind: 'reminder', ofId: broadcast.id, createdById: by.personId, now: by.now },
    })
    const { all } = await recipients.freeze(reminder, { now: by.now })
    if (all === 0) {
      await broadcasts.move({ id: reminder.id, from: ['draft'], to: 'cancelled', now: by.now })
      return undefined
    }
    await begin({ ...reminder, frozenAt: by.now }, by)
    return reminder
  }
}

/** What one broadcast has in common with the next that says the same. */
const factsOf = (broadcast: Broadcast) => {
  const { contents, audience, isUrgent, doubts, wantsAck, remindDays, questions } = broadcast
  const { perMinute, repeats } = broadcast
  return {
    ...{ contents, audience, isUrgent, doubts, wantsAck, questions },
    ...(remindDays === undefined ? {} : { remindDays }),
    ...(perMinute === undefined ? {} : { perMinute }),
    ...(repeats === undefined ? {} : { repeats }),
  }
}
