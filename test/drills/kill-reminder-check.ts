import type { Database } from '../../src/storage/database.ts'
import { limitsFor } from '../../src/messaging/limits.ts'
import { paceOf } from '../../src/messaging/pace.ts'
import { isCopy, withoutAgain } from './copies.ts'
import type { Reminded } from './kill-reminder-people.ts'

export type ReminderFound = {
  /** Reminders that had to come, by officer and day, and messages that the platforms showed. */
  expected: number
  shown: number
  /** Had to come, was not shown, and is not marked as uncertain. */
  lost: number
  /** Shown twice; each was under way at a kill. */
  doubled: number
  /** Handed over once more after a kill, since nobody knew whether they had left. */
  sentAgain: number
  /** Hit by a kill twice: marked so, and not handed over a third time. */
  uncertain: number
  wrong: string[]
}

type Done = { database: Database; officers: Reminded[]; days: string[]; kills: number }

/** Compares the ledger, the outbox, and what the officers saw on the platforms. */
export async function checkReminders({ database, officers, days, kills }: Done) {
  const found: ReminderFound = {
    ...{ expected: 0, shown: 0, lost: 0, doubled: 0, sentAgain: 0, uncertain: 0 },
    wrong: [],
  }
  const messages = await readMessages(database)
  const told = await readTold(database)
  for (const officer of officers) {
    const owing = days.filter((day) => officer.until === undefined || day <= officer.until)
    const own = messages.filter(({ chatKey }) => chatKey === officer.chatKey)
    checkOfficer({ officer, owing, own, lines: told.get(officer.chatKey) ?? 0 }, found)
  }
  // Both platforms, each with so many under way as bulk may have at its rate.
  const limits = limitsFor(false)
  const most = kills * 2 * paceOf(limits.bulkRate, limits).slots
  if (found.sentAgain + found.uncertain > most) {
    found.wrong.push(`More messages were in doubt than ${kills} kills explain (${most})`)
  }
  return found
}

type Message = { chatKey: string; day: string; text: string } & {
  status: string
  sent: string
  attempts: number
}

/** The messages of the ledger with what became of them in the outbox. */
const readMessages = (database: Database): Promise<Message[]> =>
  database.current().$queryRawUnsafe<Message[]>(
    `SELECT o."chatKey", m.day::text, m.text, m.status, o.status AS sent, o.attempts
     FROM "ReminderMessage" m JOIN "OutboxMessage" o ON o.id = m."outboxId" ORDER BY o.id`,
  )

/** How many steps the ledger says were told, by chat. */
async function readTold(database: Database): Promise<Map<string, number>> {
  const rows = await database.current().$queryRawUnsafe<{ key: string; lines: number }[]>(
    `SELECT a.key, count(DISTINCT r.step)::int AS lines FROM "Reminder" r
     JOIN "ChatAccount" a ON a."personId" = r."personId" WHERE r.status = 'told' GROUP BY a.key`,
  )
  return new Map(rows.map(({ key, lines }) => [key, lines]))
}

type Seen = { officer: Reminded; owing: string[]; own: Message[]; lines: number }

function checkOfficer({ officer, owing, own, lines }: Seen, found: ReminderFound): void {
  const { chatKey, fake } = officer
  const chatId = chatKey.slice(fake.name.length + 1)
  const shown = fake.shown(fake.name === 'telegram' ? Number(chatId) : chatId)
  const wrong = (what: string) => found.wrong.push(`${chatKey}: ${what}`)
  found.expected += owing.length
  found.shown += shown.length
  if (lines !== owing.length) wrong(`${lines} steps told instead of ${owing.length}`)

  let matched = 0
  for (const day of owing) {
    const [message, ...more] = own.filter((each) => each.day === day)
    if (!message || more.length > 0) {
      found.lost += message ? 0 : 1
      wrong(`${message ? 'more than one message' : 'no message'} written on ${day}`)
      continue
    }
    // Zalo's text goes on with what can be typed.
    const same = shown.filter(({ text }) => withoutAgain(text).startsWith(message.text))
    const copies = same.length
    matched += copies
    if (same.slice(1).some(({ text }) => !isCopy(text))) wrong(`a copy on ${day} does not say so`)
    checkCopies(message, copies, found)
    if (copies > message.attempts) wrong(`${copies} copies on ${day}, ${message.attempts} tries`)
    if (message.status !== message.sent) wrong(`${message.status} in the ledger: ${message.sent}`)
  }
  if (own.length > owing.length) wrong('was reminded although the report was in')
  if (matched !== shown.length) wrong(`saw ${shown.length - matched} messages that nobody wrote`)
}

function checkCopies(
  { status, attempts, chatKey, day }: Message,
  copies: number,
  found: ReminderFound,
) {
  if (status === 'uncertain') found.uncertain += 1
  else if (status !== 'sent') found.wrong.push(`${chatKey}: ${status} on ${day}`)
  else found.sentAgain += attempts - 1
  if (copies === 0 && status !== 'uncertain') found.lost += 1
  if (copies > 1) found.doubled += copies - 1
  if (copies > 2) found.wrong.push(`${chatKey}: ${copies} copies on ${day}`)
}
