import { createCalendar } from '../../src/domain/calendar.ts'
import { stepsOf } from '../../src/domain/steps.ts'
import { reminderText } from '../../src/reminders/reminder-text.ts'
import type { Database, Tx } from '../../src/storage/database.ts'
import type { Texts } from '../../src/text/texts.ts'

type Way = { now: Date; timezone: string; texts: Texts }

/**
 * Reminds as it is usually written: loads all that is owed with its people, looks at each in a
 * loop, and inserts what is due one by one. It does less than the bot: no digest, no planning.
 */
export async function remindUsually(database: Database, way: Way): Promise<number> {
  const calendar = createCalendar()
  let reminded = 0
  for (const owed of await loadAll(database.current())) {
    const { ladder } = owed.period.duty
    const steps = stepsOf({ ladder, dueAt: owed.dueAt, timezone: way.timezone, calendar })
    const step = steps.filter(({ sendAt }) => sendAt <= way.now).at(-1)
    if (!step || way.now >= step.until) continue
    for (const { personId, person } of owed.unit.memberships) {
      const [account] = person.accounts
      const key = `${owed.id}:${personId}:${step.offset}`
      if (!account || owed.reminders.some((told) => told.key === key)) continue
      const text = textOf(owed, way)
      await database.transaction(async (tx) => {
        const { id: outboxId } = await tx.outboxMessage.create({
          data: {
            channel: account.channel,
            chatKey: account.key,
            dedupe: key,
            lane: 1,
            kind: 'reminder',
            method: 'sendMessage',
            payload: { chat_id: account.key, text },
            notBefore: way.now,
            notAfter: step.until,
            createdAt: way.now,
          },
        })
        const day = new Date(step.day)
        const { id: messageId } = await tx.reminderMessage.create({
          data: {
            ...{ personId, day, kind: 'digest', text, status: 'queued', outboxId },
            createdAt: way.now,
          },
        })
        await tx.reminder.create({
          data: {
            ...{ key, obligationId: owed.id, personId, step: String(step.offset), status: 'told' },
            ...{ day, at: way.now, messageId },
          },
        })
      })
      reminded += 1
    }
  }
  return reminded
}

type Owed = Awaited<ReturnType<typeof loadAll>>[number]

const loadAll = (tx: Tx) =>
  tx.obligation.findMany({
    where: { reportedAt: null, exemptAt: null },
    include: {
      period: { include: { duty: true } },
      reminders: true,
      unit: {
        include: {
          memberships: {
            where: { role: 'officer' },
            include: { person: { include: { accounts: true } } },
          },
        },
      },
    },
  })

function textOf({ period, unit, dueAt }: Owed, { now, timezone, texts }: Way): string {
  const { title, basis, clause } = period.duty
  const item = { title: `${title} ${period.label}`, unit: unit.name, dueAt, basis }
  const words = { texts, locale: 'vi' as const, now, timezone }
  return reminderText([{ ...item, clause: clause ?? undefined }], words)
}
