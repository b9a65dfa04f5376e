import type { Attachment } from '../domain/attachments.ts'
import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import type { Calendar } from '../domain/calendar.ts'
import type { Capabilities } from '../messaging/channel.ts'
import type { Log } from '../messaging/log.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { AuditEntry } from '../storage/audit.ts'
import type { BroadcastFeed } from '../storage/broadcast-feed.ts'
import type { BroadcastRecipients } from '../storage/broadcast-recipients.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import type { BroadcastTimes } from '../storage/broadcast-times.ts'
import type { OwedByUnit } from '../storage/broadcast-values.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** Which platforms take no broadcasts at a moment. */
export type Shut = {
  /** Those that have not worked for a while. */
  down: ReadonlySet<string>
  /** Those whose month leaves nothing for broadcasts. */
  usedUp: ReadonlySet<string>
}

/** Somebody of the office who does something with a broadcast, and when. */
export type By = { personId: string | undefined; now: Date }

/** What broadcasting needs of the store and of the way out. */
export type BroadcastPorts = {
  database: {
    transaction<T>(work: () => Promise<T>): Promise<T>
    afterCommit(step: () => void): void
    embedded: boolean
  }
  broadcasts: Broadcasts
  recipients: BroadcastRecipients
  feed: BroadcastFeed
  times: BroadcastTimes
  owedByUnits: (unitIds: string[], now: Date) => Promise<Map<string, OwedByUnit[]>>
  attachments: { byIds(ids: string[]): Promise<Attachment[]> }
  audit: { append(entry: AuditEntry): Promise<void> }
  daysOff: { calendar(): Promise<Calendar> }
  /** The channels there are. */
  channels: { name: string; capabilities: Pick<Capabilities, 'edit'> }[]
  /** How many messages a second a channel takes, where that is not the usual. */
  bulkRates: Record<string, number>
  shut: (now: Date) => Promise<Shut>
  enqueueAll: (messages: Outgoing[]) => Promise<Map<string, bigint>>
  admins: (now: Date) => Promise<Reachable[]>
  /** Shows those who watch how far it is. */
  watch: { show(broadcast: Broadcast, counts: RecipientCounts, now: Date): Promise<void> }
  texts: Pick<Texts, 't'>
  timezone: string
  defaultLocale: Locale
  clock: { now(): Date }
  log: Log
  /** What follows a broadcast to more people than this needs a second admin. */
  approvalAbove: number
  limits?: Partial<BroadcastLimits> | undefined
}

export type BroadcastLimits = typeof defaultLimits

/** The limits for a server, or for the embedded database: there everybody else waits meanwhile. */
export const limitsFor = (embedded: boolean, own: Partial<BroadcastLimits> = {}) => ({
  ...defaultLimits,
  ...(embedded ? { perPage: 20, perSettling: 200 } : {}),
  ...own,
})

const defaultLimits = {
  /** So many messages of one broadcast are out on a channel at most: pause and cancel act at once. */
  atMost: 400,
  /** Written down in one transaction: others wait for no longer than that. */
  perPage: 25,
  /** Where so many are out as leave within this time, there is one page at each look, no more. */
  aheadMs: 2_000,
  /** Outcomes taken down in one transaction. */
  perSettling: 500,
  /** Given up in one transaction, where a list that is cancelled is long. */
  perCancelling: 2_000,
  /** Somebody looks this often while something goes, and otherwise. */
  goingMs: 500,
  restingMs: 1_000,
  /** A channel on which nobody could be sent to is looked at again after so long… */
  shutMs: 2_000,
  /** …and one for which nobody waits, since to find that out the whole list is read. */
  emptyMs: 30_000,
  /** Whoever watches is shown no more often how far it is. */
  showMs: 3_000,
}
