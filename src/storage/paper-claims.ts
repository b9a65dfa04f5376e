import type { Database, Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lockObligation, unsettled, type Settled } from './locked-obligation.ts'
import { recall } from './recall.ts'

/** A unit says that it sent a report on paper; the office has not said whether it came. */
export type PaperClaim = {
  obligationId: string
  unitId: string
  unitName: string
  /** The title of the duty, and the label of its period. */
  title: string
  label: string
  claimedAt: Date
  /** The unit's deadline, and that of the period. */
  dueAt: Date
  periodDueAt: Date
}

/** What came of the answer of the office: it holds, somebody was faster, or nothing waits. */
export type Answered =
  | { outcome: 'done'; claim: PaperClaim; claimedById: string | undefined }
  | { outcome: 'decided'; claim: PaperClaim; cameOnPaper: boolean; by: string; at: Date }
  | { outcome: 'settled'; claim: PaperClaim; settled: Settled }
  | { outcome: 'gone' }

export type PaperClaims = ReturnType<typeof createPaperClaims>

/** Reports that went on paper: the unit says so, the office says whether it came. */
export function createPaperClaims(database: Database) {
  return {
    /** Notes that the unit says so; until the office answers nobody is reminded. */
    claim: ({ obligationId, now }: { obligationId: string; now: Date }): Promise<Claimed> =>
      database.transaction(async (tx) => {
        const owed = await lockObligation(tx, obligationId)
        if (!owed) throw new Error(`There is no obligation ${obligationId} to report on paper`)
        if (owed.settled) return { ok: false, why: owed.settled }
        if (owed.paperClaimedAt) return { ok: false, why: 'claimed' }
        const row = await tx.obligation.update({
          where: { id: owed.id },
          data: { paperClaimedAt: now, nextStepAt: null },
          include,
        })
        await recall(tx, [owed.id], now)
        return { ok: true, claim: toClaim(row, now) }
      }),

    /** The unit takes it back, and is reminded again; false when there is nothing to take back. */
    takeBack: ({ obligationId, now }: { obligationId: string; now: Date }): Promise<boolean> =>
      database.transaction(async (tx) => {
        const owed = await lockObligation(tx, obligationId)
        if (!owed?.paperClaimedAt || owed.settled) return false
        await tx.obligation.update({
          where: { id: owed.id },
          data: { paperClaimedAt: null, nextStepAt: now },
        })
        return true
      }),

    /** What waits for the office, the earliest first. */
    async waiting(): Promise<PaperClaim[]> {
      const rows = await database.current().obligation.findMany({
        where: { ...unsettled, paperClaimedAt: { not: null } },
        include,
        orderBy: [{ paperClaimedAt: 'asc' }, { id: 'asc' }],
      })
      return rows.flatMap((row) => (row.paperClaimedAt ? [toClaim(row, row.paperClaimedAt)] : []))
    },

    /**
     * The office says whether the report came: then it counts from the moment of the claim.
     * The first answer counts, and what came in the chat meanwhile stays as it is.
     */
    answer: ({ idTail, claimedAt, came, reason, byId, now }: PaperAnswer): Promise<Answered> =>
      database.transaction(async (tx) => {
        const where = { id: { endsWith: idTail } }
        const found = await tx.obligation.findFirst({ where, include })
        const owed = found && (await lockObligation(tx, found.id))
        if (!owed) return { outcome: 'gone' }
        const claim = toClaim(found, claimedAt)
        // A claim made anew after a “no” is another one: this answer was not meant for it.
        const isThis = owed.paperClaimedAt?.getTime() === claimedAt.getTime()
        const ruling = await tx.ruling.findFirst({
          where: { obligationId: owed.id, kind: { in: kinds }, at: { gte: claimedAt } },
          orderBy: [{ at: 'asc' }, { id: 'asc' }],
        })
        if (!isThis && ruling) {
          const by = await tx.person.findUnique({ where: { id: ruling.byId ?? '' } })
          const cameOnPaper = ruling.kind === 'paper'
          return { outcome: 'decided', claim, cameOnPaper, by: by?.name ?? '', at: ruling.at }
        }
        if (owed.settled) return { outcome: 'settled', claim, settled: owed.settled }
        if (!isThis) return { outcome: 'gone' }

        const kind = came ? 'paper' : 'no-paper'
        await tx.ruling.create({ data: { obligationId: owed.id, kind, reason, byId, at: now } })
        await tx.obligation.update({
          where: { id: owed.id },
          data: {
            paperClaimedAt: null,
            ...(came
              ? { reportedAt: claimedAt, isOnPaper: true, nextStepAt: null }
              : { nextStepAt: now }),
          },
        })
        await recall(tx, [owed.id], now)
        return { outcome: 'done', claim, claimedById: await claimantOf(tx, claim) }
      }),
  }
}

export type Claimed = { ok: true; claim: PaperClaim } | { ok: false; why: Settled | 'claimed' }

/** An obligation by the end of its id, the moment of the claim, and what the office says of it. */
export type PaperAnswer = {
  idTail: string
  claimedAt: Date
  came: boolean
  reason: string
  byId: string
  now: Date
}

const kinds = ['paper', 'no-paper']

/** Who said that it was sent: the record of changes knows. */
async function claimantOf(
  tx: Tx,
  { obligationId, claimedAt }: PaperClaim,
): Promise<string | undefined> {
  const entry = await tx.auditEntry.findFirst({
    where: { action: 'paper.claim', object: `obligation:${obligationId}`, at: claimedAt },
    orderBy: { id: 'asc' },
  })
  return entry?.actorId ?? undefined
}

const include = {
  unit: true,
  period: { include: { duty: true } },
} satisfies Prisma.ObligationInclude

type Row = Prisma.ObligationGetPayload<{ include: typeof include }>

const toClaim = ({ id, unitId, unit, period, dueAt }: Row, claimedAt: Date): PaperClaim => ({
  obligationId: id,
  unitId,
  unitName: unit.name,
  title: period.duty.title,
  label: period.label,
  claimedAt,
  dueAt,
  periodDueAt: period.dueAt,
})
