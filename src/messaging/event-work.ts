import type { Database } from '../storage/database.ts'
import { optionsAfter, readUpdate } from './door.ts'
import { claimEvent, completeEvent, recall, type Claimed } from './event-sql.ts'
import { burstKinds, expireBurst } from './outbox-sql.ts'
import type { Limits } from './limits.ts'
import { platformIdsIn } from './message-ids.ts'
import { lanes } from './outbox.ts'
import { isOfForm, readKeyboard } from './typed-choice.ts'
import type { Event, Said, Unit, Units } from './unit.ts'
import { within } from './within.ts'

export type Handle = (event: Event) => Promise<void>

/** What was tried: nothing to do, a chat that somebody else holds, or an event and its end. */
export type Attempt =
  | { result: 'idle' | 'busy' }
  | { result: 'done'; event: Claimed; replies: number; ms: number }
  | { result: 'failed'; event: Claimed; error: unknown }

type Options = {
  database: Database
  units: Units
  handle: Handle
  clock: { now(): Date }
  limits: Limits
  /**
   * Events of this process that are not at their end yet. The lock on the row does not last that
   * long: PostgreSQL gives it up at the first SQL error, before anybody rolls back.
   */
  inHand: Set<bigint>
}

/**
 * Handles one event in one transaction: what it changed, what it said and that it is done are
 * saved together or not at all.
 */
export async function workOnce(options: Options): Promise<Attempt> {
  const { database, clock, limits, inHand } = options
  let event: Claimed | undefined
  try {
    return await database.transaction<Attempt>(
      async (tx) => {
        const claimed = await claimEvent(tx, clock.now())
        if (!claimed) return { result: 'idle' }
        if (!claimed.mine || inHand.has(claimed.id)) return { result: 'busy' }
        event = claimed
        inHand.add(event.id)
        const begun = performance.now()
        const replies = await process(event, options)
        return { result: 'done', event, replies, ms: Math.round(performance.now() - begun) }
      },
      // The own deadline comes first: Prisma's frees the connection, but never settles.
      { timeoutMs: limits.deadlineMs + 10_000 },
    )
  } catch (error) {
    if (!event) throw error
    return { result: 'failed', event, error }
  }
}

/** Lets the bot handle an event, and says how much it said. */
async function process(
  claimed: Claimed,
  { database, units, handle, clock, limits }: Options,
): Promise<number> {
  const tx = database.current()
  const { id, channel, chatKey, payload, numbers, receivedAt } = claimed
  const known = await recall(tx, chatKey, platformIdsIn(payload))
  const { optionsLifeMs } = limits
  const { memory } = known
  const update = readUpdate({ ...known, id, update: payload, now: receivedAt, optionsLifeMs })
  const unit: Unit = {
    event: { id, channel, chatKey, update, now: receivedAt },
    startedAt: clock.now(),
    numbers,
    said: [],
    memory,
    changes: {},
    isOver: false,
  }
  try {
    const work = units.run(unit, () => handle(unit.event))
    await within(limits.deadlineMs, work, () => {
      throw new Error(`Event ${id} took longer than ${limits.deadlineMs / 1000} s`)
    })
  } finally {
    // A handler that wakes up later can not say anything any more.
    unit.isOver = true
  }
  // Ten photos of an album are answered once: the last answer says what has come so far.
  if (isOfBurst(unit.event)) {
    for (const said of unit.said.filter((each) => each.chatKey === chatKey)) {
      await expireBurst(tx, chatKey, { kind: kindOf(said), text: String(said.payload['text']) })
    }
  }
  await completeEvent(tx, completionOf(unit, clock.now(), limits))
  return unit.said.length
}

function completionOf(
  { event, startedAt, said, changes }: Unit,
  now: Date,
  { albumMs }: Pick<Limits, 'albumMs'>,
) {
  const here = said.filter(({ chatKey }) => chatKey === event.chatKey)
  const options = optionsAfter(here, event.now)
  const isBurst = isOfBurst(event)
  const waitsMs = isBurst ? albumMs : 0
  return {
    id: event.id,
    chatKey: event.chatKey,
    now,
    changes: options === undefined ? changes : { ...changes, options },
    said: said.map(({ number, notAfter, ...call }) => ({
      ...call,
      id: String(number),
      dedupe: `reply:${number}`,
      lane: lanes.reply,
      kind: isBurst ? kindOf(call) : 'reply',
      notBefore: new Date(startedAt.getTime() + waitsMs).toISOString(),
      notAfter: notAfter.toISOString(),
      createdAt: startedAt.toISOString(),
      eventId: String(event.id),
    })),
  }
}

/** What a form asks has the buttons of that form. */
const kindOf = ({ payload }: Pick<Said, 'payload'>): string => {
  const keyboard = readKeyboard(payload['reply_markup'])
  return keyboard && isOfForm(keyboard) ? burstKinds.form : burstKinds.other
}

/** One of several photos, or of other things, that were sent at once. */
const isOfBurst = ({ update }: Event): boolean =>
  (update['message'] as { media_group_id?: unknown } | undefined)?.media_group_id !== undefined
