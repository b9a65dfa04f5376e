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
  limits?: Partial<BroadcastLimits> | undefined
}

export type BroadcastLimits = typeof defaultLimits

export const defaultLimits = {
  /** So many messages of one broadcast are out on a channel at most: pause and cancel act at once. */
  atMost: 300,
  /** Written down in one transaction: others wait for no longer than that. */
  perPage: 100,
  /** Outcomes taken down in one transaction. */
  perSettling: 500,
  /** Somebody looks this often while something goes, and otherwise. */
  goingMs: 500,
  restingMs: 1_000,
  /** A channel for which nobody was found waiting is looked at again after so long. */
  emptyMs: 2_000,
  /** Whoever watches is shown no more often how far it is. */
  showMs: 3_000,
}
