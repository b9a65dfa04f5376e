import { can } from '../domain/access.ts'
import type { BulkHold } from '../storage/bulk-hold.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'

export type HeldSayingServices = {
  timezone: string
  bulkHold: Pick<BulkHold, 'current'>
}

/**
 * What an admin hears of reminders and broadcasts that wait for their word, and how to let them
 * go; undefined where nothing waits, or for others.
 */
export const createHeldSaying =
  ({ timezone, bulkHold }: HeldSayingServices) =>
  async (ctx: BotContext): Promise<string | undefined> => {
    if (!can(ctx.actor, 'broadcast:send')) return undefined
    const held = await bulkHold.current()
    if (!held) return undefined
    const from = showDateTime(held.from, { locale: ctx.locale, timezone })
    return ctx.t(`held-${held.why}`, { from })
  }

export type HeldSaying = ReturnType<typeof createHeldSaying>
