import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { Audit } from '../storage/audit.ts'
import type { BulkHold } from '../storage/bulk-hold.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { BotContext } from './context.ts'
import { conclude, show } from './menu.ts'
import type { Tell } from './tell.ts'

export type HeldBulkServices = {
  bulkHold: Pick<BulkHold, 'release'>
  audit: Pick<Audit, 'append'>
  readers: { office(now: Date): Promise<Reachable[]> }
  tell: Tell
}

/**
 * Lets reminders and broadcasts go again after a start from an older copy: the button below the
 * notice, or its words.
 */
export function createHeldBulk({ bulkHold, audit, readers, tell }: HeldBulkServices) {
  const composer = new Composer<BotContext>()

  composer.callbackQuery(/^(?:nav:)?held:go$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await release(ctx)
  })
  composer.command('choguitiep', release)

  async function release(ctx: BotContext) {
    const { actor, now } = ctx
    if (!actor || !can(actor, 'broadcast:send')) return show(ctx, ctx.t('held-not-allowed'))
    if (!(await bulkHold.release())) return conclude(ctx, ctx.t('held-over'))
    const { personId, name } = actor
    const change = { action: 'bulk.release', object: 'bulk' }
    await audit.append({ at: now, actorId: personId, ...change })
    const others = (await readers.office(now)).filter((each) => each.personId !== personId)
    await tell(others, {
      dedupe: `held-released:${now.getTime()}`,
      kind: 'ruling',
      now,
      say: ({ t }) => ({ text: t('held-released-by', { name }) }),
    })
    return conclude(ctx, ctx.t('held-released'))
  }

  return composer
}
