import type { Tx } from '../storage/database.ts'
import { leaseEnd } from './claim-sql.ts'
import { toJson } from './to-json.ts'

/** What becomes of a message after an attempt; moments as ISO text, for it travels as JSON. */
export type Outcome = {
  id: string
  /** The attempts when it was taken. */
  taken: number
  status: string
  attempts: number
  notBefore: string | null
  sentAt: string | null
  providerId: string | null
  partIds: string[]
  error: string | null
}

/**
 * Writes down what became of messages, and names those that were still ours.
 *
 * It counts even when the lease ended in between, unless somebody took the message anew: also
 * where it was written before, and only the answer of the database was lost.
 */
export async function saveOutcomes(
  tx: Tx,
  { outcomes, hand }: { outcomes: Outcome[]; hand: string },
): Promise<Set<bigint>> {
  const rows = await tx.$queryRawUnsafe<{ id: bigint }[]>(
    `UPDATE "OutboxMessage" m SET status = x.status, attempts = x.attempts, "leaseUntil" = NULL,
       "notBefore" = coalesce(x."notBefore", m."notBefore"), "sentAt" = x."sentAt",
       "providerId" = x."providerId", "partIds" = x."partIds", error = x.error
     FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, taken int, status text, attempts int,
       "notBefore" timestamptz, "sentAt" timestamptz, "providerId" text, "partIds" text[],
       error text)
     WHERE m.id = x.id AND m.attempts = x.taken AND m."sentAt" IS NULL
       AND (m.status <> 'sending' OR m.error = $2) RETURNING m.id`,
    toJson(outcomes),
    hand,
  )
  return new Set(rows.map(({ id }) => id))
}

/** The platform asked for silence; the longest pause counts. The database clock keeps it. */
export async function pauseChannel(tx: Tx, channel: string, seconds: number): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "ChannelState"
     SET "pausedUntil" = greatest("pausedUntil", now() + $2::float * interval '1 second')
     WHERE name = $1`,
    channel,
    seconds,
  )
}

/** Keeps what is in our hand ours, while its calls last. */
export async function prolong(tx: Tx, of: Prolonged): Promise<void> {
  await tx.$executeRawUnsafe(
    `UPDATE "OutboxMessage" SET "leaseUntil" = ${leaseEnd('$3')}
     WHERE id = ANY($1::bigint[]) AND status = 'sending' AND error = $2`,
    of.ids,
    of.hand,
    of.leaseMs,
  )
}

type Prolonged = { ids: bigint[]; hand: string; leaseMs: number }

/** What is said of a message whose sender is gone. */
export const interrupted = 'The sender was interrupted'

/**
 * Takes messages back from senders that are gone. Nobody knows whether they left, so this is
 * the row `unknown` of the table of outcomes. A process that is alone does not wait for leases;
 * what it has in hand itself is never taken, however late its lease is prolonged.
 */
export async function takeBack(tx: Tx, { channel, isAlone, inHand }: Taking): Promise<number> {
  return tx.$executeRawUnsafe(
    `UPDATE "OutboxMessage" SET "leaseUntil" = NULL, error = '${interrupted}',
       status = CASE WHEN lane >= 2 THEN 'unknown' WHEN attempts >= 2 THEN 'uncertain'
         ELSE 'waiting' END
     WHERE channel = $1 AND status = 'sending' AND ("leaseUntil" < now() OR $2::boolean)
       AND id <> ALL($3::bigint[])`,
    channel,
    isAlone,
    inHand,
  )
}

export type Taking = { channel: string; isAlone: boolean; inHand: bigint[] }

/**
 * Gives back what was taken for us while the line to the database broke: we never heard of it, so
 * none of it has left. `known` is what we do have in hand.
 */
export async function giveBackUnheard(tx: Tx, of: Unheard): Promise<number> {
  return tx.$executeRawUnsafe(
    `UPDATE "OutboxMessage" SET status = 'waiting', attempts = attempts - 1, "leaseUntil" = NULL,
       error = NULL
     WHERE channel = $1 AND status = 'sending' AND error = $2 AND id <> ALL($3::bigint[])`,
    of.channel,
    of.hand,
    of.known,
  )
}

type Unheard = { channel: string; hand: string; known: bigint[] }

/** A platform works again: what was to be tried later is tried now. */
export async function tryNow(tx: Tx, channel: string, now: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { channel, status: 'waiting', notBefore: { gt: now }, error: { not: null } },
    data: { notBefore: now },
  })
}

/** For how long a channel is still paused, in ms; 0 where it is not. */
export async function pauseLeft(tx: Tx, channel: string): Promise<number> {
  const rows = await tx.$queryRawUnsafe<{ ms: number }[]>(
    `SELECT 1000 * extract(epoch FROM "pausedUntil" - now())::float AS ms FROM "ChannelState"
     WHERE name = $1`,
    channel,
  )
  return Math.max(0, rows[0]?.ms ?? 0)
}

/** Gives up what nobody needs any more, so that it does not stand in the way of others. */
export async function expireMessages(tx: Tx, channel: string, now: Date): Promise<number> {
  return tx.$executeRawUnsafe(
    `UPDATE "OutboxMessage" SET status = 'expired'
     WHERE channel = $1 AND status = 'waiting' AND "notAfter" <= $2::timestamptz`,
    channel,
    now,
  )
}

/**
 * Lets nothing wait for a moment of the last life of the process: a pause between two attempts is
 * over with a start, and a clock that was set back would make it long.
 */
export async function bringForward(tx: Tx, now: Date): Promise<void> {
  const where = { status: 'waiting', notBefore: { gt: now } }
  await tx.inboxEvent.updateMany({ where, data: { notBefore: now } })
  await tx.outboxMessage.updateMany({ where, data: { notBefore: now } })
}

/** The words of so many messages that came by themselves are known beside the last screen. */
const mostLater = 5

/**
 * Remembers the options of messages that came by themselves, one a chat, once they were sent:
 * until then the person sees an older list. A dialogue that waits for an answer goes before.
 *
 * A message that has words alone takes no numbers away: it is kept beside the screen before it.
 */
export async function rememberOptions(tx: Tx, offers: Map<string, unknown>): Promise<void> {
  if (offers.size === 0) return
  await tx.$executeRawUnsafe(
    `INSERT INTO "ConversationState" AS c (key, data)
     SELECT x.key, jsonb_build_object('options', x.options)
     FROM jsonb_to_recordset($1::jsonb) AS x(key text, options jsonb) ORDER BY x.key
     ON CONFLICT (key) DO UPDATE SET data = c.data || jsonb_build_object('options', CASE
       WHEN excluded.data #> '{options,options}' <> '[]' OR c.data #> '{options,message}' IS NULL
         THEN excluded.data->'options'
       -- An edit of the screen itself.
       WHEN c.data #> '{options,message}' = excluded.data #> '{options,message}'
         THEN (c.data->'options') || (excluded.data->'options')
       ELSE (c.data->'options') || jsonb_build_object('later',
         jsonb_build_array(excluded.data->'options') || coalesce(
           (SELECT jsonb_agg(l.one ORDER BY l.at)
            FROM jsonb_array_elements(c.data #> '{options,later}') WITH ORDINALITY AS l(one, at)
            WHERE l.one->'message' <> excluded.data #> '{options,message}' AND l.at < ${mostLater}),
           '[]'))
       END)
     WHERE NOT jsonb_exists(c.data, 'conversation')`,
    toJson([...offers].map(([key, options]) => ({ key, options }))),
  )
}

type Bucket = { channel: string; rate: number; burst: number }

/** Makes the channel known to the senders; what it paid and its pause outlive a restart. */
export async function prepareChannel(tx: Tx, { channel, rate, burst }: Bucket): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO "ChannelState" (name, tokens, rate, burst) VALUES ($1, 0, $2::float, $3::float)
     ON CONFLICT (name) DO UPDATE SET rate = excluded.rate, burst = excluded.burst`,
    channel,
    rate,
    burst,
  )
}
