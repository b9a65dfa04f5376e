import type { RecipientStatus } from '../domain/broadcasts.ts'
import { channelOf } from './accounts.ts'
import type { Database } from './database.ts'

/** What became of a broadcast for one person, as it leaves the bot. */
export type BroadcastDelivery = {
  broadcast: number
  person: string
  /** The code of the unit for which they are addressed, and what they are in it. */
  unit: string | null
  role: string | null
  channel: string | null
  chatId: string | null
  outcome: RecipientStatus
  error: string | null
  sentAt: Date | null
  acknowledgedAt: Date | null
}

/** So many are read at once. */
const pageSize = 2_000

/** Everybody a broadcast is for, in the order of its list; undefined when there is none of that number. */
export async function readDeliveries(
  database: Database,
  number: number,
): Promise<AsyncGenerator<BroadcastDelivery[]> | undefined> {
  const tx = database.current()
  const broadcast = await tx.broadcast.findUnique({ where: { number }, select: { id: true } })
  return broadcast ? pages(database, { id: broadcast.id, number }) : undefined
}

async function* pages(database: Database, { id, number }: { id: string; number: number }) {
  for (let after = -1; ;) {
    const rows = await database.current().$queryRawUnsafe<Row[]>(
      `SELECT r.position, p.name AS person, u.code AS unit, r."chatKey", r.status AS outcome,
         r.error, r."sentAt", r."acknowledgedAt",
         (SELECT m.role FROM "Membership" m
          WHERE m."personId" = r."personId" AND m."unitId" = r."unitId"
          ORDER BY m."validTo" DESC NULLS FIRST, m.id LIMIT 1) AS role
       FROM "BroadcastRecipient" r JOIN "Person" p ON p.id = r."personId"
       LEFT JOIN "Unit" u ON u.id = r."unitId"
       WHERE r."broadcastId" = $1 AND r.position > $2::int ORDER BY r.position LIMIT $3::int`,
      ...[id, after, pageSize],
    )
    if (rows.length === 0) return
    after = rows.at(-1)?.position ?? after
    yield rows.map((row): BroadcastDelivery => {
      const { person, unit, role, chatKey, outcome, error, sentAt, acknowledgedAt } = row
      const channel = chatKey === null ? null : channelOf(chatKey)
      return {
        ...{ broadcast: number, person, unit, role, channel },
        chatId: chatKey === null ? null : chatKey.slice(chatKey.indexOf(':') + 1),
        ...{ outcome, error, sentAt, acknowledgedAt },
      }
    })
  }
}

type Row = Omit<BroadcastDelivery, 'broadcast' | 'channel' | 'chatId'> & {
  position: number
  chatKey: string | null
}
