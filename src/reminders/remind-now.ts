import { isOpen, nextOpening } from '../domain/steps.ts'
import type { ReminderScope } from '../storage/reminders.ts'
import type { ReminderPorts } from './ports.ts'
import { createRemindAll } from './remind-all.ts'

/** What the office learns of a reminder it asked for, or is about to. */
export type RemindedNow = {
  queued: number
  /** Who owes and has been reminded today already: nobody is twice. */
  heardToday: number
  /** People without a chat, and units without people. */
  unreached: number
  /** People by channel. */
  channels: Record<string, number>
  /** One of the messages, as it reads. */
  text: string | undefined
  /** Outside the hours nobody is reminded; the first moment at which somebody may be. */
  opensAt: Date | undefined
}

/** The office reminds of one unit, or of all who owe in a period, at once. */
export function createRemindNow(
  ports: ReminderPorts & {
    reminders: { heardToday(of: ReminderScope, when: { now: Date }): Promise<number> }
  },
) {
  const { timezone, daysOff, reminders } = ports
  const remindAll = createRemindAll(ports)

  const run = async (of: ReminderScope, now: Date, isDry: boolean): Promise<RemindedNow> => {
    const where = { timezone, calendar: await daysOff.calendar() }
    const heardToday = await reminders.heardToday(of, { now })
    const { told, nobody } = await remindAll({ now, of, byOffice: true, isDry })
    const channels: Record<string, number> = {}
    for (const { channel } of told) {
      if (channel !== undefined) channels[channel] = (channels[channel] ?? 0) + 1
    }
    const noChat = told.filter(({ channel }) => channel === undefined).length
    return {
      queued: told.length - noChat,
      heardToday,
      unreached: noChat + nobody.length,
      channels,
      text: told[0]?.text,
      opensAt: isOpen(now, where) ? undefined : nextOpening(now, where),
    }
  }

  return {
    /** What it would do. */
    wouldRemind: (of: ReminderScope, now: Date) => run(of, now, true),
    /** Does it, in the transaction that is open. */
    remindNow: (of: ReminderScope, now: Date) => run(of, now, false),
  }
}
