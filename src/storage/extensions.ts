import { isLaterDay, type ExtensionRequest } from '../domain/extensions.ts'
import { addDays, dayOf, startOfDay } from '../text/days.ts'
import type { Database, Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { lockObligation, unsettled, type Settled } from './locked-obligation.ts'
import { toDay } from './periods.ts'
import { remindAnew } from './remind-anew.ts'
import { nameMessages, writeReminders } from './reminder-record.ts'

/** What the office decided about a request, and who did. */
export type Verdict = { grantedDay: string | undefined; by: string; at: Date }

/** What came of a decision: it holds, somebody was faster, or there is nothing to decide. */
export type Decided =
  | { outcome: 'done'; request: ExtensionRequest }
  | { outcome: 'decided'; request: ExtensionRequest; verdict: Verdict }
  | { outcome: 'settled'; request: ExtensionRequest; settled: Settled }
  | { outcome: 'too-early'; request: ExtensionRequest }
  | { outcome: 'gone' }

export type Extensions = ReturnType<typeof createExtensions>

/** The later deadlines that units ask for: one request waits for each report, the latest. */
export function createExtensions(database: Database, { timezone }: { timezone: string }) {
  return {
    /** Asks for a later last day; what was asked before and waits is replaced. */
    ask: (asked: {
      obligationId: string
      personId: string
      wantedDay: string
      reason: string
      now: Date
    }): Promise<
      { ok: true; request: ExtensionRequest } | { ok: false; why: Settled | 'too-early' }
    > =>
      database.transaction(async (tx) => {
        const { obligationId, personId, wantedDay, reason, now } = asked
        const owed = await lockObligation(tx, obligationId)
        if (!owed) throw new Error(`There is no obligation ${obligationId} to extend`)
        if (owed.settled) return { ok: false, why: owed.settled }
        if (!isLaterDay(wantedDay, { dueAt: owed.dueAt, now, timezone }))
          return { ok: false, why: 'too-early' }
        await tx.extension.deleteMany({ where: { obligationId, status: 'waiting' } })
        const { id } = await tx.extension.create({
          data: {
            obligationId,
            askedById: personId,
            askedAt: now,
            reason,
            wantedDay: new Date(wantedDay),
          },
        })
        const request = toRequest(await tx.extension.findUniqueOrThrow({ where: { id }, include }))
        return { ok: true, request }
      }),

    /** The requests that wait for the office, the earliest first; of one report, if it is named. */
    async waiting(of: { obligationId?: string } = {}): Promise<ExtensionRequest[]> {
      const rows = await database.current().extension.findMany({
        where: { status: 'waiting', obligation: unsettled, ...of },
        include,
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toRequest)
    },

    /** Grants a last good day, or refuses when there is none; the first decision counts. */
    decide: ({ idTail, grantedDay, byId, now }: Decision): Promise<Decided> =>
      database.transaction(async (tx) => {
        const found = await find(tx, idTail)
        const owed = found && (await lockObligation(tx, found.obligationId))
        // Read again: whoever held the lock may have decided, or replaced it.
        const row = found && (await find(tx, idTail))
        if (!owed || !row) return { outcome: 'gone' }
        const request = toRequest(row)
        const verdict = await verdictOf(tx, row)
        if (verdict) return { outcome: 'decided', request, verdict }
        if (owed.settled) return { outcome: 'settled', request, settled: owed.settled }
        const { dueAt } = owed
        if (grantedDay !== undefined && !isLaterDay(grantedDay, { dueAt, now, timezone }))
          return { outcome: 'too-early', request }

        const isGranted = grantedDay !== undefined
        await tx.extension.update({
          where: { id: row.id },
          data: {
            status: isGranted ? 'granted' : 'refused',
            grantedDay: isGranted ? new Date(grantedDay) : null,
            decidedById: byId,
            decidedAt: now,
          },
        })
        await tx.ruling.create({
          data: {
            obligationId: owed.id,
            kind: isGranted ? 'extend' : 'no-extend',
            reason: row.reason,
            byId,
            at: now,
          },
        })
        if (isGranted) {
          const moved = startOfDay(addDays(grantedDay, 1), timezone)
          await tx.obligation.update({ where: { id: owed.id }, data: { dueAt: moved } })
          await remindAnew(tx, { id: owed.id }, now)
        }
        return { outcome: 'done', request }
      }),

    /**
     * Notes in the ledger who is told the new last day, and by which message: nobody is told of it
     * twice, and it is taken down what became of it.
     */
    async noteTold({ obligationId, told, day: lastDay, now }: ToldNewDay): Promise<void> {
      const tx = database.current()
      const sent = told.flatMap(({ outboxId, ...each }) =>
        outboxId === undefined ? [] : [{ ...each, outboxId }],
      )
      const messages = sent.map(({ personId, channel, text }) => ({
        ...{ personId, channel, text },
        // Of two units with one new day each is told by a message of its own.
        kind: `moved:${lastDay}:${obligationId}`,
        reasons: [{ obligationId, personId, step: 'moved', lastDay }],
      }))
      const written = await writeReminders(tx, messages, { now, today: dayOf(now, timezone) })
      const numbers = new Map(sent.map(({ personId, outboxId }) => [personId, outboxId]))
      const names = written.flatMap(({ id, message: { personId } }) => {
        const outboxId = numbers.get(personId)
        return outboxId === undefined ? [] : [{ id, outboxId }]
      })
      await nameMessages(tx, names)
    },
  }
}

/** Who is told the new last day of a report, each by the message of this number. */
type ToldNewDay = {
  obligationId: string
  told: { personId: string; channel: string; text: string; outboxId: bigint | undefined }[]
  day: string
  now: Date
}

/** A request by the end of its id, decided by a person of the office. */
export type Decision = { idTail: string; grantedDay: string | undefined; byId: string; now: Date }

const include = {
  askedBy: true,
  obligation: { include: { unit: true, period: { include: { duty: true } } } },
} satisfies Prisma.ExtensionInclude

type Row = Prisma.ExtensionGetPayload<{ include: typeof include }>

const find = (tx: Tx, idTail: string): Promise<Row | null> =>
  tx.extension.findFirst({ where: { id: { endsWith: idTail } }, include })

async function verdictOf(tx: Tx, row: Row): Promise<Verdict | undefined> {
  if (row.status === 'waiting' || !row.decidedAt) return undefined
  const by = await tx.person.findUnique({ where: { id: row.decidedById ?? '' } })
  const grantedDay = row.grantedDay ? toDay(row.grantedDay) : undefined
  return { grantedDay, by: by?.name ?? '', at: row.decidedAt }
}

const toRequest = ({ obligation, askedBy, wantedDay, ...row }: Row): ExtensionRequest => ({
  id: row.id,
  obligationId: obligation.id,
  unitId: obligation.unitId,
  unitName: obligation.unit.name,
  title: obligation.period.duty.title,
  label: obligation.period.label,
  reason: row.reason,
  wantedDay: toDay(wantedDay),
  askedById: row.askedById,
  askedBy: askedBy.name,
  askedAt: row.askedAt,
  dueAt: obligation.dueAt,
  periodDueAt: obligation.period.dueAt,
})
