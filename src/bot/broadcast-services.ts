import type { Broadcasting } from '../broadcasts/broadcasting.ts'
import type { Calendar } from '../domain/calendar.ts'
import type { Unit } from '../domain/units.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { BroadcastRecipients } from '../storage/broadcast-recipients.ts'
import type { OwedByUnit } from '../storage/broadcast-values.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import type { DutyCount } from '../storage/duties.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Texts } from '../text/texts.ts'
import type { FormServices } from './form-use.ts'
import type { SentFiles } from './sent-files.ts'
import type { Tell } from './tell.ts'

/** What the office needs to write, look at and send a broadcast. */
export type BroadcastServices = {
  texts: Texts
  timezone: string
  broadcasts: Pick<Broadcasts, 'create' | 'byId' | 'byNumber' | 'list' | 'change' | 'move'>
  broadcastRecipients: Pick<
    BroadcastRecipients,
    'freeze' | 'counts' | 'channelsOf' | 'unreachable' | 'page'
  >
  broadcasting: Pick<Broadcasting, 'start' | 'hold'>
  /** What the reports of these units are, that are still owed. */
  owedByUnits: (unitIds: string[], now: Date) => Promise<Map<string, OwedByUnit[]>>
  units: { all(): Promise<Unit[]> }
  duties: { list(): Promise<DutyCount[]> }
  daysOff: { calendar(): Promise<Calendar> }
  attachments: Pick<Attachments, 'byIds'>
  drafts: FormServices['drafts']
  sentFiles: SentFiles
  audit: Pick<Audit, 'append'>
  readers: { office(now: Date): Promise<Reachable[]>; person(id: string): Promise<Reachable[]> }
  enqueue: (message: Outgoing) => Promise<unknown>
  tell: Tell
  /** A platform's month, where it counts messages. */
  monthOf: (channel: string) => Promise<{ used: number; perMonth: number } | undefined>
  /** Messages a second, by channel. */
  bulkRates: Record<string, number>
  /** One to more people than this needs a second admin. */
  approvalAbove: number
}
