import type { Database } from '../storage/database.ts'
import type { Channel } from './channel.ts'
import { takeBack, type Taking } from './delivery-sql.ts'
import { monthOf } from './quota.ts'
import { countUse } from './quota-sql.ts'

type Recovery = { database: Database; now: Date; timezone: string } & Omit<Taking, 'channel'>

/** Takes back what senders that are gone had in hand; each may have left, and counts in the month. */
export function recover(
  { name, quota }: Pick<Channel, 'name' | 'quota'>,
  { database, now, timezone, ...own }: Recovery,
): Promise<number> {
  // Senders ask every second: most have nothing to count, and need no transaction for it.
  if (!quota) return takeBack(database.current(), { channel: name, ...own })
  return database.transaction(async (tx) => {
    const back = await takeBack(tx, { channel: name, ...own })
    if (back > 0) await countUse(tx, { ...quota, month: monthOf(now, timezone) }, back)
    return back
  })
}
