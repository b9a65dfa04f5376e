import type { Broadcast } from '../domain/broadcasts.ts'
import type { BroadcastFacts } from '../storage/broadcast-rows.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'

export type KeepingServices = Pick<
  BroadcastServices,
  'broadcasts' | 'broadcastRecipients' | 'audit'
>

/** Keeps what is written of a broadcast; who is to get it is written down with every change of that. */
export function createBroadcastKeeping({
  broadcasts,
  broadcastRecipients,
  audit,
}: KeepingServices) {
  const freeze = async (ctx: BotContext, broadcast: Broadcast) => {
    if (broadcast.audience.to.length > 0)
      await broadcastRecipients.freeze(broadcast, { now: ctx.now })
  }

  return {
    /** A new draft, with its list of recipients. */
    async create(
      ctx: BotContext,
      facts: Pick<BroadcastFacts, 'contents' | 'audience'> & Partial<BroadcastFacts>,
    ): Promise<Broadcast> {
      const { now } = ctx
      const made = await broadcasts.create({ ...facts, createdById: ctx.actor?.personId, now })
      await append(ctx, 'broadcast.create', made)
      await freeze(ctx, made)
      return made
    },

    /** Changes a draft; false where it is none any more. */
    async change(
      ctx: BotContext,
      broadcast: Broadcast,
      facts: Partial<BroadcastFacts>,
    ): Promise<boolean> {
      const isDone = await broadcasts.change(broadcast.id, facts)
      if (!isDone) return false
      await append(ctx, 'broadcast.change', broadcast)
      if (facts.audience) await freeze(ctx, { ...broadcast, ...facts })
      return true
    },

    /** Writes the list anew where it was written long ago: people come and go. */
    async refresh(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { status, frozenAt } = broadcast
      const isOld = frozenAt === undefined || ctx.now.getTime() - frozenAt.getTime() > freshMs
      if (status === 'draft' && isOld) await freeze(ctx, broadcast)
    },

    append,
  }

  function append(ctx: BotContext, action: string, { id, number }: Broadcast) {
    const by = { at: ctx.now, actorId: ctx.actor?.personId }
    return audit.append({ ...by, action, object: `broadcast:${id}`, details: { number } })
  }
}

const freshMs = 60 * 60 * 1000
