import type { Tx } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { monthOf, type Month } from './quota.ts'

/** What a channel has used up of its month; undefined where nobody counts. */
export async function useOf(
  { quota }: Pick<Channel, 'quota'>,
  { tx, now, timezone }: { tx: Tx; now: Date; timezone: string },
): Promise<(Month & { used: number }) | undefined> {
  if (!quota) return undefined
  const month = monthOf(now, timezone)
  const where = { bot_month: { bot: quota.bot, month } }
  const row = await tx.monthlyUse.findUnique({ where })
  return { ...quota, month, used: row?.messages ?? 0 }
}

/** Counts messages that left. */
export async function countUse(tx: Tx, { bot, month }: Month, messages: number): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO "MonthlyUse" AS u (bot, month, messages) VALUES ($1, $2, $3::int)
     ON CONFLICT (bot, month) DO UPDATE SET messages = u.messages + excluded.messages`,
    bot,
    month,
    messages,
  )
}

/** The platform says that the month is used up: its count goes before ours. */
export async function useUp(tx: Tx, { bot, month, perMonth }: Month): Promise<void> {
  await tx.$executeRawUnsafe(
    `INSERT INTO "MonthlyUse" AS u (bot, month, messages) VALUES ($1, $2, $3::int)
     ON CONFLICT (bot, month) DO UPDATE SET messages = greatest(u.messages, excluded.messages)`,
    bot,
    month,
    perMonth,
  )
}
