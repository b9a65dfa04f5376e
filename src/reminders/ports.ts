import type { Calendar } from '../domain/calendar.ts'
import type { Decision } from '../domain/reminders.ts'
import type { ReminderPeople, Wanted } from '../storage/reminder-people.ts'
import type { NewReminder, NewReminderMessage, Written } from '../storage/reminder-record.ts'
import type { ReminderScope } from '../storage/reminders.ts'
import type { Platforms } from './accounts.ts'
import type { Locale, Texts } from '../text/texts.ts'

export type When = { now: Date; today: string }

/** A message for the outbox. */
export type ReminderOutgoing = {
  channel: string
  chatKey: string
  dedupe: string
  lane: 'reminder'
  kind: string
  method: 'sendMessage'
  payload: Record<string, unknown>
  now: Date
  notBefore?: Date
  notAfter: Date
}

/** What reminding needs of the store and of the way out. */
export type ReminderPorts = {
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  reminders: {
    /** The right to remind until the transaction ends. */
    takeTurn(): Promise<boolean>
    dueNow(now: Date, limit: number): Promise<Wanted>
    /** The next page of everything that is owed in open periods, after this id. */
    allOwed(
      after: string,
      page: { now: Date; limit: number; of?: ReminderScope },
    ): Promise<string[]>
    read(wanted: Wanted, when: When): Promise<ReminderPeople>
    write(messages: NewReminderMessage[], when: When): Promise<Written[]>
    note(lines: (NewReminder & { status: 'skipped' | 'nobody' })[], when: When): Promise<void>
    nameMessages(names: { id: string; outboxId: bigint }[]): Promise<void>
    plan(wanted: Wanted, decision: Pick<Decision, 'next' | 'wait'>): Promise<void>
  }
  /** How the platforms are at this moment. */
  platforms: (now: Date) => Promise<Platforms>
  daysOff: { calendar(): Promise<Calendar> }
  enqueueAll: (messages: ReminderOutgoing[]) => Promise<Map<string, bigint>>
  texts: Pick<Texts, 't'>
  timezone: string
  defaultLocale: Locale
}
