import type { Calendar } from '../domain/calendar.ts'
import { dueReminders } from '../domain/reminders.ts'
import type { Wanted } from '../storage/reminder-people.ts'
import { dayOf } from '../text/days.ts'
import type { Platforms } from './accounts.ts'
import type { ReminderPorts } from './ports.ts'
import { createMessages, type Told } from './reminder-messages.ts'
import { situationOf } from './situation.ts'

/** What came of one look at some obligations. */
export type Reminded = {
  told: Told[]
  /** What units owe in which there is nobody to tell. */
  nobody: string[]
  skipped: number
}

export type Look = {
  wanted: Wanted
  now: Date
  calendar: Calendar
  platforms: Platforms
  /** The office asks for it now: nothing that was planned changes. */
  byOffice?: boolean
  /** Only tells what would be done. */
  isDry?: boolean
  /** The clock on the wall, where `now` is another moment. */
  clock?: Date
}

/**
 * Reminds of some obligations: reads, decides, writes the messages and the ledger, plans the next
 * look. All of it is one transaction, so a crash is a look that never was.
 */
export async function remind(ports: ReminderPorts, look: Look): Promise<Reminded> {
  const { reminders, timezone, enqueueAll } = ports
  const { wanted, now, calendar, clock, byOffice = false, isDry = false } = look
  const when = { now, today: dayOf(now, timezone) }
  const people = await reminders.read(wanted, when)
  const addressees = situationOf(people, wanted.obligationIds, { timezone, calendar })
  const decision = dueReminders({ addressees, timezone, calendar, byOffice, clock }, now)

  const messages = createMessages(ports, { ...look, people })
  const sorted = decision.tell.toSorted((a, b) => messages.urgency(a) - messages.urgency(b))
  const prepared = sorted.flatMap((telling) => messages.prepare(telling) ?? [])
  const nobody = decision.tell.filter(({ personId }) => personId === undefined)
  const ofNobody = nobody.flatMap(({ reasons }) => reasons.map((each) => each.obligationId))
  const counts = { nobody: ofNobody, skipped: decision.skipped.length }
  if (isDry) return { told: prepared.map(({ told }) => told), ...counts }

  const written = await reminders.write(
    prepared.map(({ message }) => message),
    when,
  )
  const sends = new Map(prepared.map(({ message, send }) => [message, send]))
  const outgoing = written.flatMap(({ dedupe, message }) => sends.get(message)?.(dedupe) ?? [])
  const numbers = await enqueueAll(outgoing)
  await reminders.nameMessages(
    written.flatMap(({ id, dedupe }) => {
      const outboxId = numbers.get(dedupe)
      return outboxId === undefined ? [] : [{ id, outboxId }]
    }),
  )

  const lines = [
    ...decision.skipped.map((line) => ({ ...line, status: 'skipped' as const })),
    ...nobody.flatMap(({ reasons }) =>
      reasons.map((reason) => ({ ...reason, personId: undefined, status: 'nobody' as const })),
    ),
  ]
  await reminders.note(
    lines.map((line) => ({
      ...line,
      step: String(line.step),
      lastDay: messages.lastDayOf(line.obligationId),
    })),
    when,
  )
  if (!byOffice) {
    const asked = people.people.filter(({ remindAt }) => remindAt !== undefined && remindAt <= now)
    // Whoever asked and has left since is not to be looked at again and again.
    const personIds = new Set([...wanted.personIds, ...asked.map(({ personId }) => personId)])
    await reminders.plan({ ...wanted, personIds: [...personIds] }, decision)
  }

  const isWritten = new Set(written.map(({ message }) => message))
  return {
    told: prepared.filter(({ message }) => isWritten.has(message)).map(({ told }) => told),
    ...counts,
  }
}
