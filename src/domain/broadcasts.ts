import type { Audience } from './audience.ts'

/** What a broadcast is, by what it follows. */
export type BroadcastKind = 'message' | 'reminder' | 'correction' | 'withdrawal'

/** How it stands; the last three are ends. */
export type BroadcastStatus =
  'draft' | 'awaiting' | 'scheduled' | 'running' | 'paused' | 'finished' | 'cancelled' | 'refused'

/** What became of it for one person; `unknown` is held, `uncertain` went twice in doubt. */
export type RecipientStatus =
  'waiting' | 'queued' | 'sent' | 'failed' | 'unknown' | 'uncertain' | 'unreachable' | 'cancelled'

/** The texts as they were written, with marks and variables in them, and what goes with them. */
export type BroadcastContents = {
  vi: string
  /** For those who chose English; they read Vietnamese where there is none. */
  en?: string
  /** Attachments: photos, or one document. */
  files: string[]
}

/** One thing it asks: a field of a form, in the office's words. */
export type BroadcastQuestion = {
  kind: 'text' | 'number' | 'yes-no' | 'date' | 'choice'
  ask: string
  /** For a choice. */
  options?: string[]
}

/** How often a recurring one goes out again. */
export type Repeat = 'daily' | 'weekly' | 'monthly'

export type Broadcast = {
  id: string
  number: number
  kind: BroadcastKind
  ofId: string | undefined
  contents: BroadcastContents
  audience: Audience
  status: BroadcastStatus
  reason: string | undefined
  isUrgent: boolean
  doubts: 'hold' | 'again'
  wantsAck: boolean
  remindDays: number | undefined
  questions: BroadcastQuestion[]
  perMinute: number | undefined
  sendAt: Date | undefined
  repeats: Repeat | undefined
  frozenAt: Date | undefined
  createdById: string | undefined
  createdAt: Date
  decidedById: string | undefined
  startedAt: Date | undefined
  endedAt: Date | undefined
}

/** How many recipients stand how, and how many have acknowledged. */
export type RecipientCounts = Record<RecipientStatus, number> & {
  all: number
  acknowledged: number
}

/**
 * Does a broadcast to so many people need a second admin? Taking one back has to be quick: what
 * says no more than that goes at once.
 */
export const needsSecond = (
  { kind, contents }: Pick<Broadcast, 'kind' | 'contents'>,
  people: number,
  above: number,
): boolean => people > above && (kind !== 'withdrawal' || contents.vi !== '')

/** Has one of this kind followed, or does it wait to? */
export const isFollowedBy = (
  followers: Pick<Broadcast, 'kind' | 'status'>[],
  wanted: BroadcastKind,
): boolean =>
  followers.some(
    ({ kind, status }) => kind === wanted && !['draft', 'refused', 'cancelled'].includes(status),
  )

/** What may become of a broadcast that stands so. */
export const nextStatuses: Record<BroadcastStatus, BroadcastStatus[]> = {
  draft: ['awaiting', 'scheduled', 'running', 'cancelled'],
  awaiting: ['scheduled', 'running', 'refused', 'draft', 'cancelled'],
  // A recurring one may go to more people than when it was scheduled.
  scheduled: ['running', 'awaiting', 'draft', 'cancelled'],
  running: ['paused', 'finished', 'cancelled'],
  paused: ['running', 'cancelled'],
  // What failed can be sent again.
  finished: ['running'],
  cancelled: [],
  refused: ['draft'],
}
