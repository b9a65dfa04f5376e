import type { Database } from './database.ts'

/** An event that failed too often, or a message that nobody knows to have arrived. */
export type Trouble = {
  what: 'event' | 'message'
  number: number
  /** Who wrote it, or whom it is for; undefined when the chat is linked to nobody. */
  name: string | undefined
  unit: string | undefined
  channel: string
  at: Date
  attempts: number
  /** A message in the lane of reminders. */
  isReminder: boolean
}

export type Troubles = ReturnType<typeof createTroubles>

export type TroubleCounts = { dead: number; uncertain: number }

type Which = Pick<Trouble, 'what' | 'number'>

/** What the office may look after: it is tried again, or left at that. */
export function createTroubles(database: Database) {
  const change = async (sql: string, ...values: unknown[]): Promise<boolean> => {
    const rows = await database.current().$queryRawUnsafe<unknown[]>(sql, ...values)
    return rows.length > 0
  }

  const counts = async (): Promise<TroubleCounts> => {
    const rows = await database.current().$queryRawUnsafe<TroubleCounts[]>(
      `SELECT (SELECT count(*)::int FROM "InboxEvent" WHERE ${isDead}) AS dead,
         (SELECT count(*)::int FROM "OutboxMessage" WHERE ${isUncertain}) AS uncertain`,
    )
    return rows[0] ?? { dead: 0, uncertain: 0 }
  }

  return {
    /** The oldest first; the doubts of broadcasts stand in their own results. */
    async list(): Promise<Trouble[]> {
      const rows = await database.current().$queryRawUnsafe<Row[]>(listed)
      return rows.map(({ number, name, unit, ...row }) => ({
        ...row,
        number: Number(number),
        name: name ?? undefined,
        unit: unit ?? undefined,
      }))
    },

    /** How many of each there are. */
    counts,

    count: async (): Promise<number> => {
      const { dead, uncertain } = await counts()
      return dead + uncertain
    },

    /** Lets it be tried once more; false when somebody was faster. */
    retry: ({ what, number }: Which, now: Date): Promise<boolean> =>
      change(what === 'event' ? handleAgain : sendAgain, BigInt(number), now),

    /** Leaves it at that; what is known of it stays. */
    drop: ({ what, number }: Which): Promise<boolean> =>
      change(what === 'event' ? dropEvent : dropMessage, BigInt(number)),
  }
}

type Row = Omit<Trouble, 'number' | 'name' | 'unit'> & {
  number: bigint
  name: string | null
  unit: string | null
}

/** A doubt stays a doubt, in the proof of reminders too: only nobody has to look at it any more. */
const setAside = 'Set aside by the office'

// What was erased has no words left to read or to send.
const isDead = `status = 'dead' AND payload <> '{}'`
const isUncertain = `status = 'uncertain' AND lane < 2 AND payload <> '{}'
  AND error IS DISTINCT FROM '${setAside}'`

const open = `SELECT 'event' AS what, id, "chatKey", channel, "receivedAt" AS at, attempts,
    false AS "isReminder" FROM "InboxEvent" WHERE ${isDead}
  UNION ALL
  SELECT 'message', id, "chatKey", channel, "createdAt", attempts, lane = 1
  FROM "OutboxMessage" WHERE ${isUncertain}`

const listed = `SELECT t.what, t.id AS number, t.channel, t.at, t.attempts, t."isReminder", p.name,
    (SELECT u.name FROM "Membership" m JOIN "Unit" u ON u.id = m."unitId"
     WHERE m."personId" = p.id ORDER BY m."validTo" DESC NULLS FIRST, m.id LIMIT 1) AS unit
  FROM (${open}) t
  LEFT JOIN "ChatAccount" a ON a.key = t."chatKey"
  LEFT JOIN "Person" p ON p.id = a."personId" AND p."erasedAt" IS NULL
  ORDER BY t.at, t.id LIMIT 200`

const handleAgain = `UPDATE "InboxEvent" SET status = 'waiting', attempts = 0, error = NULL,
    "notBefore" = $2::timestamptz
  WHERE id = $1::bigint AND ${isDead} RETURNING id`

// One copy may have arrived: another doubt is the last. The proof of a reminder waits for the end.
const sendAgain = `WITH message AS (
    UPDATE "OutboxMessage" SET status = 'waiting', attempts = 1, error = NULL,
      "notBefore" = $2::timestamptz,
      "notAfter" = greatest("notAfter", $2::timestamptz + interval '1 day')
    WHERE id = $1::bigint AND ${isUncertain} RETURNING id, "rootId"
  ), proof AS (
    UPDATE "ReminderMessage" r SET status = 'queued' FROM message
    WHERE r."outboxId" = coalesce(message."rootId", message.id) AND r.status = 'uncertain'
  )
  SELECT id FROM message`

const dropEvent = `UPDATE "InboxEvent" SET status = 'dropped'
  WHERE id = $1::bigint AND ${isDead} RETURNING id`

const dropMessage = `UPDATE "OutboxMessage" SET error = '${setAside}'
  WHERE id = $1::bigint AND ${isUncertain} RETURNING id`
