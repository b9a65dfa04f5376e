import { progressButtons, progressText } from '../broadcasts/progress.ts'
import { stageOf } from '../broadcasts/watching.ts'
import type { Broadcast, RecipientCounts } from '../domain/broadcasts.ts'
import type { BroadcastWatches } from '../storage/broadcast-watches.ts'
import type { Broadcasts } from '../storage/broadcasts.ts'
import type { BotContext } from './context.ts'
import { isTap, show } from './menu.ts'

export type BroadcastProgressServices = {
  broadcasts: Pick<Broadcasts, 'byNumber'>
  broadcastRecipients: { counts(id: string): Promise<RecipientCounts> }
  broadcastWatches: Pick<BroadcastWatches, 'put'>
  broadcasting: {
    /** Tells all who watch it how it stands now. */
    show(broadcast: Broadcast, counts: RecipientCounts, now: Date): Promise<void>
  }
}

/** Shows how far it is, here, and from now on as it goes; the others who watch see it too. */
export function createBroadcastProgress(services: BroadcastProgressServices) {
  const { broadcasts, broadcastRecipients, broadcastWatches, broadcasting } = services

  return async (ctx: BotContext, number: number): Promise<void> => {
    const broadcast = await broadcasts.byNumber(number)
    if (!broadcast) return show(ctx, ctx.t('broadcast-gone'))
    const counts = await broadcastRecipients.counts(broadcast.id)
    const text = progressText(ctx, { broadcast, counts })
    const markup = progressButtons(ctx, broadcast)
    const { chatKey, now: shownAt } = ctx
    await broadcastWatches.put({
      ...{ broadcastId: broadcast.id, chatKey, shownAt },
      outboxId: BigInt(-(await shownIn(ctx, text, markup))),
      stage: stageOf(broadcast.status, counts),
    })
    await broadcasting.show(broadcast, counts, ctx.now)
  }
}

/** Shows a screen as `show` does; the id of the message that it stands in. */
async function shownIn(
  ctx: BotContext,
  text: string,
  markup: ReturnType<typeof progressButtons>,
): Promise<number> {
  const tapped = isTap(ctx) ? ctx.callbackQuery?.message?.message_id : undefined
  // One of ours is known by the negative number that it was given.
  if (tapped === undefined || tapped >= 0)
    return (await ctx.reply(text, { reply_markup: markup })).message_id
  await ctx.editMessageText(text, { reply_markup: markup })
  return tapped
}
