import { isAddressed } from '../domain/audience.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { orderOfUse } from './accounts.ts'
import { isSilent, readAudienceFacts, readCandidates } from './broadcast-candidates.ts'
import type { Tx } from './database.ts'

/** What says whom a broadcast is for. */
export type Freezing = Pick<Broadcast, 'id' | 'kind' | 'ofId' | 'audience'>

/** So many people are looked at in one statement. */
const pageSize = 5_000

/** Writes down whom a broadcast is for, in place of an earlier list; nothing once it has begun. */
export async function freezeRecipients(
  tx: Tx,
  { id, kind, ofId, audience }: Freezing,
  { now, timezone }: { now: Date; timezone: string },
): Promise<void> {
  if (!(await lockUnbegun(tx, id))) return
  await tx.broadcastRecipient.deleteMany({ where: { broadcastId: id } })
  if (kind === 'message' || ofId === undefined) {
    const facts = await readAudienceFacts(tx, audience, { now, timezone })
    let position = 0
    for (let after = ''; ;) {
      const page = await readCandidates(tx, { audience, after, limit: pageSize, now })
      const addressed = page.flatMap((candidate) => {
        const found = isAddressed(candidate, audience, facts)
        return found ? [{ personId: candidate.personId, unitId: found.unitId }] : []
      })
      await write(tx, { id, position, addressed })
      position += addressed.length
      if (page.length < pageSize) break
      after = page.at(-1)?.personId ?? after
    }
  } else {
    await follow(tx, { id, ofId, onlySilent: kind === 'reminder' })
  }
  await tx.broadcast.update({ where: { id }, data: { frozenAt: now } })
}

/** A list can be made anew until the first message is written, and then never. */
async function lockUnbegun(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id FROM "Broadcast" WHERE id = $1 AND "startedAt" IS NULL
       AND status IN ('draft', 'awaiting', 'scheduled') FOR NO KEY UPDATE`,
    id,
  )
  return rows.length > 0
}

type Addressed = { personId: string; unitId: string }

/** Writes down a page of them, each with the chat that it would go to. */
async function write(
  tx: Tx,
  { id, position, addressed }: { id: string; position: number; addressed: Addressed[] },
): Promise<void> {
  if (addressed.length === 0) return
  await tx.$executeRawUnsafe(
    `INSERT INTO "BroadcastRecipient" ("broadcastId", position, "personId", "unitId", status,
       "chatKey", error)
     SELECT $1, $2::int + (x.at - 1)::int, x."personId", x."unitId", ${standingOf}
     FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS x("personId", "unitId", at)
     LEFT JOIN LATERAL (${bestAccount('x')}) a ON true`,
    id,
    position,
    addressed.map(({ personId }) => personId),
    addressed.map(({ unitId }) => unitId),
  )
}

/** Writes down those whom another broadcast reached, or was about to. */
async function follow(
  tx: Tx,
  { id, ofId, onlySilent }: { id: string; ofId: string; onlySilent: boolean },
): Promise<void> {
  const wanted = onlySilent
    ? isSilent
    : `r.status IN ('queued', 'sent', 'uncertain', 'unknown') AND r."outboxId" IS NOT NULL`
  // What changes a message goes to the chat where the message is, while it can be reached.
  const where = `a.key = x."chatKey" DESC, ${orderOfUse}`
  await tx.$executeRawUnsafe(
    `INSERT INTO "BroadcastRecipient" ("broadcastId", position, "personId", "unitId", status,
       "chatKey", error)
     SELECT $1, (row_number() OVER (ORDER BY x.position) - 1)::int, x."personId", x."unitId",
       ${standingOf}
     FROM (SELECT r.* FROM "BroadcastRecipient" r JOIN "Person" p ON p.id = r."personId"
       WHERE r."broadcastId" = $2 AND p."erasedAt" IS NULL AND ${wanted}) x
     LEFT JOIN LATERAL (${bestAccount('x', where)}) a ON true`,
    id,
    ofId,
  )
}

/** The first chat of a person that can be reached, where the person is `of`. */
export const bestAccount = (of: string, order = orderOfUse) =>
  `SELECT a.key FROM "ChatAccount" a WHERE a."personId" = ${of}."personId"
     AND a."blockedAt" IS NULL ORDER BY ${order} LIMIT 1`

/** Where somebody stands at the beginning: status, chat and what is wrong. */
const standingOf = `CASE WHEN a.key IS NULL THEN 'unreachable' ELSE 'waiting' END, a.key,
  CASE WHEN a.key IS NOT NULL THEN NULL
    WHEN EXISTS (SELECT 1 FROM "ChatAccount" b WHERE b."personId" = x."personId") THEN 'blocked'
    ELSE 'no-chat' END`
