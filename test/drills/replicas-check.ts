import type { Call } from '../../src/messaging/channel.ts'
import type { Database } from '../../src/storage/database.ts'
import { stepDays } from './kill-reminder-drill.ts'

export type SweepFound = {
  /** Reminders that had to come, and those that the platform was given. */
  expected: number
  reminded: number
  doubledReminders: number
  /** Messages that the platform was given twice. */
  doubledSends: number
  lost: number
  wrong: string[]
}

type Done = {
  database: Database
  /** Whose units had not reported before the sweeps. */
  owing: { chat: string; unit: string }[]
  reminders: Call[]
  answers: Call[]
}

/** Every officer who owes hears once on each day of the ladder, and nothing is sent twice. */
export async function checkSweeps({ database, owing, reminders, answers }: Done) {
  const wrong: string[] = []
  const rows = await database
    .current()
    .$queryRawUnsafe<{ chatKey: string; day: string; status: string }[]>(
      `SELECT o."chatKey", m.day::text, o.status FROM "ReminderMessage" m
       JOIN "OutboxMessage" o ON o.id = m."outboxId"`,
    )
  const days = new Map<string, string[]>()
  for (const { chatKey, day, status } of rows) {
    days.set(chatKey, [...(days.get(chatKey) ?? []), day])
    if (status !== 'sent') wrong.push(`${chatKey}: a reminder is ${status}`)
  }
  let lost = 0
  let doubledReminders = 0
  for (const { chat } of owing) {
    const own = days.get(`telegram:${chat}`) ?? []
    doubledReminders += own.length - new Set(own).size
    const missed = stepDays.filter((day) => !own.includes(day))
    lost += missed.length
    if (missed.length > 0) wrong.push(`${chat} heard nothing on ${missed.join(', ')}`)
  }
  const expected = owing.length * stepDays.length
  if (rows.length !== expected) wrong.push(`${rows.length} reminders instead of ${expected}`)
  const numbers = answers.map(({ number }) => number)
  const doubledSends = numbers.length - new Set(numbers).size
  if (doubledSends > 0) wrong.push(`${doubledSends} messages were handed over twice`)
  if (doubledReminders > 0) wrong.push(`${doubledReminders} reminders were doubled`)
  return { expected, reminded: reminders.length, doubledReminders, doubledSends, lost, wrong }
}
