import type { Audience, AudiencePart, Candidate } from '../domain/audience.ts'
import { heirsOf } from '../domain/successions.ts'
import { dayOf } from '../text/days.ts'
import type { Tx } from './database.ts'
import { toDay } from './periods.ts'
import { isStillOwed } from './reminder-people.ts'

/** What has to be known besides a candidate to say whether they are addressed. */
type AudienceFacts = {
  unitsOwing: Map<string, Set<string>>
  /** The units of today that came after a unit that is over. */
  heirs: Map<string, string[]>
}

type When = { now: Date; timezone: string }

/**
 * The next people who may be addressed, in the order in which they came: those who are something
 * in a unit today, with the earlier broadcasts they got and have not acknowledged.
 */
export async function readCandidates(
  tx: Tx,
  { audience, after, limit, now }: { audience: Audience; after: string; limit: number; now: Date },
): Promise<Candidate[]> {
  const partsOf = [...audience.to, ...audience.except]
  const asked = partsOf.flatMap((part) => (part.by === 'silent' ? [part.broadcastId] : []))
  // The page first, and then all its memberships at once: one by one costs six times as much.
  const rows = await tx.$queryRawUnsafe<(Membership & { personId: string; silentTo: string[] })[]>(
    `WITH page AS MATERIALIZED (
       SELECT p.id FROM "Person" p
       WHERE p.id > $1 AND p."erasedAt" IS NULL AND EXISTS (
         SELECT 1 FROM "Membership" m WHERE m."personId" = p.id AND ${isStillMember('$3')})
       ORDER BY p.id LIMIT $2::int
     )
     SELECT p.id AS "personId", m."unitId", u.kind AS "unitKind", m.role,
       CASE WHEN $4::text[] = '{}' THEN '{}' ELSE ARRAY(
         SELECT r."broadcastId" FROM "BroadcastRecipient" r
         WHERE r."personId" = p.id AND r."broadcastId" = ANY($4::text[]) AND ${isSilent}
       ) END AS "silentTo"
     FROM page p JOIN "Membership" m ON m."personId" = p.id AND ${isStillMember('$3')}
     JOIN "Unit" u ON u.id = m."unitId"
     ORDER BY p.id, m.id`,
    after,
    limit,
    now,
    asked,
  )
  const candidates: Candidate[] = []
  for (const { personId, silentTo, ...membership } of rows) {
    const last = candidates.at(-1)
    if (last?.personId === personId) last.memberships.push(membership)
    else candidates.push({ personId, silentTo, memberships: [membership] })
  }
  return candidates
}

type Membership = Candidate['memberships'][number]

/** A membership, called `m`, that is not over at a moment. */
const isStillMember = (moment: string) =>
  `(m."validTo" IS NULL OR m."validTo" > ${moment}::timestamptz)`

/** A recipient, called `r`, who got it, as far as anybody knows, and has not said so. */
export const isSilent = `r.status IN ('sent', 'unknown', 'uncertain') AND r."acknowledgedAt" IS NULL`

/** Who owes what an audience asks for, and who came after the units it names. */
export async function readAudienceFacts(
  tx: Tx,
  audience: Audience,
  when: When,
): Promise<AudienceFacts> {
  const parts = [...audience.to, ...audience.except]
  return {
    unitsOwing: await readOwing(tx, parts, when),
    heirs: await readHeirs(tx, parts, when),
  }
}

async function readOwing(tx: Tx, parts: AudiencePart[], { timezone }: When) {
  const periodIds = parts.flatMap((part) => (part.by === 'owing' ? [part.periodId] : []))
  const owing = new Map(periodIds.map((id) => [id, new Set<string>()]))
  if (periodIds.length === 0) return owing
  const rows = await tx.$queryRawUnsafe<{ periodId: string; unitId: string }[]>(
    `SELECT o."periodId", o."unitId" FROM "Obligation" o
     JOIN "Period" q ON q.id = o."periodId" JOIN "Unit" u ON u.id = o."unitId"
     WHERE o."periodId" = ANY($1::text[]) AND ${isStillOwed('$2')}`,
    periodIds,
    timezone,
  )
  for (const { periodId, unitId } of rows) owing.get(periodId)?.add(unitId)
  return owing
}

async function readHeirs(tx: Tx, parts: AudiencePart[], { now, timezone }: When) {
  const unitIds = parts.flatMap((part) => (part.by === 'below' ? [part.unitId] : []))
  if (unitIds.length === 0) return new Map<string, string[]>()
  const days = ({ validFrom, validTo }: { validFrom: Date | null; validTo: Date | null }) => ({
    validFrom: validFrom ? toDay(validFrom) : undefined,
    validTo: validTo ? toDay(validTo) : undefined,
  })
  const units = await tx.unit.findMany({ select: { id: true, validFrom: true, validTo: true } })
  const known = {
    units: units.map(({ id, ...row }) => ({ id, ...days(row) })),
    successions: (await tx.unitSuccession.findMany()).map(({ date, note, ...ids }) => ({
      ...ids,
      day: toDay(date),
      note: note ?? undefined,
    })),
    today: dayOf(now, timezone),
  }
  return new Map(unitIds.map((id) => [id, heirsOf(id, known)]))
}
