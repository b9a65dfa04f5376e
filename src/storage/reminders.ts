import type { Database } from './database.ts'
import { readPeople, type Wanted } from './reminder-people.ts'
import { readLoad } from './reminder-load.ts'
import { settle } from './reminder-outcomes.ts'
import {
  nameMessages,
  writeReminders,
  noteReminders,
  type NewReminderMessage,
} from './reminder-record.ts'
import { allOwed, countHeard, dueNow, plan, takeTurn } from './reminder-schedule.ts'

type When = { now: Date; today: string }

export type Reminders = ReturnType<typeof createReminders>

/** What reminding reads and writes: who owes what, the ledger, and when to look again. */
export function createReminders(database: Database, { timezone }: { timezone: string }) {
  const tx = () => database.current()
  return {
    takeTurn: () => takeTurn(tx()),
    dueNow: (now: Date, limit: number) => dueNow(tx(), now, limit),

    /** The next page of everything that is owed in open periods, after this id. */
    allOwed: (
      after: string,
      { now, limit, of = {} }: { now: Date; limit: number; of?: ReminderScope },
    ) => allOwed(tx(), { after, limit, timezone, now, of }),

    read: (wanted: Wanted, when: When) => readPeople(tx(), wanted, { ...when, timezone }),
    write: (messages: NewReminderMessage[], when: When) => writeReminders(tx(), messages, when),
    note: (lines: Parameters<typeof noteReminders>[1], when: When) =>
      noteReminders(tx(), lines, when),
    nameMessages: (names: { id: string; outboxId: bigint }[]) => nameMessages(tx(), names),
    plan: (wanted: Wanted, decision: { next: Map<string, Date>; wait: Map<string, Date> }) =>
      plan(tx(), wanted, decision),

    /** Who is still to be reminded on a channel, by deadline. */
    load: (channel: string, now: Date) => readLoad(tx(), { channel, timezone, now }),

    /** How many people of those who owe have been reminded on the day of `now`. */
    heardToday: (of: ReminderScope, { now }: { now: Date }) => countHeard(tx(), of, now, timezone),

    /** Takes down what became of the messages that were queued. */
    settle: (now: Date) => settle(database, now),
  }
}

/** All who owe in a period, or one unit in it. */
export type ReminderScope = { periodId?: string; unitId?: string }
