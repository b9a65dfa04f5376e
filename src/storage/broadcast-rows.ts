import type { Audience } from '../domain/audience.ts'
import type {
  Broadcast,
  BroadcastContents,
  BroadcastKind,
  BroadcastQuestion,
  BroadcastStatus,
  Repeat,
} from '../domain/broadcasts.ts'
import type { Broadcast as Row, Prisma } from './generated/client.ts'

/** What can be said of a broadcast besides where it stands. */
export type BroadcastFacts = Pick<
  Broadcast,
  | 'contents'
  | 'audience'
  | 'isUrgent'
  | 'doubts'
  | 'wantsAck'
  | 'remindDays'
  | 'questions'
  | 'perMinute'
  | 'sendAt'
  | 'repeats'
>

/** A follower that takes a broadcast back. */
export const isTakingBack = {
  kind: 'withdrawal',
  status: { notIn: ['draft', 'awaiting', 'refused', 'cancelled'] },
} satisfies Prisma.BroadcastWhereInput

/** A broadcast as a value. */
export const toBroadcast = (row: Row): Broadcast => ({
  ...row,
  kind: row.kind as BroadcastKind,
  status: row.status as BroadcastStatus,
  contents: row.contents as BroadcastContents,
  audience: row.audience as Audience,
  questions: row.questions as BroadcastQuestion[],
  doubts: row.doubts as Broadcast['doubts'],
  repeats: (row.repeats as Repeat | null) ?? undefined,
  ofId: row.ofId ?? undefined,
  reason: row.reason ?? undefined,
  remindDays: row.remindDays ?? undefined,
  perMinute: row.perMinute ?? undefined,
  sendAt: row.sendAt ?? undefined,
  frozenAt: row.frozenAt ?? undefined,
  createdById: row.createdById ?? undefined,
  decidedById: row.decidedById ?? undefined,
  startedAt: row.startedAt ?? undefined,
  endedAt: row.endedAt ?? undefined,
})

/** The facts that are named, as they are kept; one that is there and undefined is taken away. */
export const fromFacts = (facts: Partial<BroadcastFacts>): Prisma.BroadcastUncheckedUpdateInput =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value ?? null]))
