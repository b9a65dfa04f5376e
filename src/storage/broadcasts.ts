import {
  nextStatuses,
  type Broadcast,
  type BroadcastKind,
  type BroadcastStatus,
} from '../domain/broadcasts.ts'
import { fromFacts, toBroadcast, type BroadcastFacts } from './broadcast-rows.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'

type NewBroadcast = Pick<BroadcastFacts, 'contents' | 'audience'> &
  Partial<BroadcastFacts> & {
    kind?: BroadcastKind
    ofId?: string
    createdById: string | undefined
    now: Date
  }

type Move = {
  id: string
  /** Where it has to stand; somebody else may have been quicker. */
  from: BroadcastStatus[]
  to: BroadcastStatus
  now: Date
  reason?: string
  /** The second admin who says so. */
  decidedById?: string | undefined
}

export type Broadcasts = ReturnType<typeof createBroadcasts>

/** What the office sends to many, and where it stands. */
export function createBroadcasts(database: Database) {
  const one = async (where: Prisma.BroadcastWhereInput): Promise<Broadcast | undefined> => {
    const row = await database.current().broadcast.findFirst({ where })
    return row ? toBroadcast(row) : undefined
  }

  return {
    /** Keeps a new one, as a draft with the next number. */
    create: ({ kind, ofId, createdById, now, ...facts }: NewBroadcast): Promise<Broadcast> =>
      database.transaction(async (tx) => {
        // One at a time: a number is given once.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${numbersLock}::bigint)`
        const { _max: last } = await tx.broadcast.aggregate({ _max: { number: true } })
        const row = await tx.broadcast.create({
          data: {
            ...(fromFacts(facts) as Pick<Prisma.BroadcastUncheckedCreateInput, 'contents'>),
            audience: facts.audience,
            number: (last.number ?? 0) + 1,
            kind: kind ?? 'message',
            ofId: ofId ?? null,
            createdById: createdById ?? null,
            createdAt: now,
          },
        })
        return toBroadcast(row)
      }),

    byId: (id: string) => one({ id }),
    byNumber: (number: number) => one({ number }),

    /** Those that stand so, the newest first. */
    async list(statuses: BroadcastStatus[], { limit = 50 } = {}): Promise<Broadcast[]> {
      const rows = await database.current().broadcast.findMany({
        where: { status: { in: statuses } },
        orderBy: { number: 'desc' },
        take: limit,
      })
      return rows.map(toBroadcast)
    },

    /** What followed one: its reminder, corrections, its withdrawal. */
    async followersOf(id: string): Promise<Broadcast[]> {
      const rows = await database
        .current()
        .broadcast.findMany({ where: { ofId: id }, orderBy: { number: 'asc' } })
      return rows.map(toBroadcast)
    },

    /** Changes a draft; whether it still was one. Its rate can be changed at any time. */
    async change(id: string, facts: Partial<BroadcastFacts>): Promise<boolean> {
      const isRate = Object.keys(facts).every((name) => name === 'perMinute')
      const { count } = await database.current().broadcast.updateMany({
        where: { id, ...(isRate ? {} : { status: 'draft' }) },
        data: fromFacts(facts),
      })
      return count > 0
    },

    /** Lets it stand otherwise; whether it stood where it had to. */
    async move({ id, from, to, now, reason, decidedById }: Move): Promise<boolean> {
      const allowed = from.filter((status) => nextStatuses[status].includes(to))
      const isEnd = ['finished', 'cancelled', 'refused'].includes(to)
      const { count } = await database.current().broadcast.updateMany({
        where: { id, status: { in: allowed } },
        data: {
          status: to,
          reason: reason ?? null,
          endedAt: isEnd ? now : null,
          ...(decidedById === undefined ? {} : { decidedById, decidedAt: now }),
        },
      })
      // The moment it began is the first one: it may be paused and go on.
      if (count > 0 && to === 'running')
        await database
          .current()
          .broadcast.updateMany({ where: { id, startedAt: null }, data: { startedAt: now } })
      return count > 0
    },
  }
}

/** Of no meaning but to be the same in every replica. */
const numbersLock = 72707374
